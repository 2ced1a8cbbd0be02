/** The steps to a first group: done ones are marked, and each leads where this member can do it. */
import { useWords } from "#app/ui/speech.tsx";
import { Mark } from "#app/ui/tag.tsx";
import { firstStepWords } from "#app/words/organisations.ts";
import type { ShownStep } from "./first-steps.server.ts";

export function FirstSteps({ steps }: { steps: readonly ShownStep[] }) {
  const words = useWords(firstStepWords);
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ol className="entries">
        {steps.map(({ step, done, href }) => (
          <li key={step} className="stack close">
            <p>
              <Mark shape={done ? "full" : "ring"} /> {words.steps[step].text}
              {done && <strong> ({words.done})</strong>}
            </p>
            {href ? (
              <p>
                <a href={href}>{words.steps[step].link}</a>
              </p>
            ) : (
              !done && <p className="quiet">{words.steps[step].other}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
