/** The parts of the page of one's own step. */
import type { Typed } from "#app/server/http/forms.server.ts";
import { outcomes } from "#app/domain/meetings/goals.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { labelled } from "#app/words/labelled.ts";
import type { Language } from "#app/words/language.ts";
import { ownStep } from "#app/words/me.ts";
import type { Sentences } from "#app/words/wrong.ts";
import type { OwnStep } from "#db/meetings/steps-own.server.ts";

/** The questions of a step; `most` is the highest confidence of the programme. */
export function StepQuestions({ typed, wrong, most }: { typed: Typed; wrong: Sentences; most: number }) {
  const words = useWords(ownStep);
  const numbers = Array.from({ length: most + 1 }, (_, n) => ({ value: String(n), label: String(n) }));
  return (
    <>
      <Field name="what" label={words.what} hint={words.whatHint} value={typed.what} error={wrong.what} />
      <Field name="howMuch" label={words.howMuch} value={typed.howMuch} error={wrong.howMuch} optional />
      <Field name="when" label={words.when} value={typed.when} error={wrong.when} optional />
      <Field name="howOften" label={words.howOften} value={typed.howOften} error={wrong.howOften} optional />
      <Choice
        name="confidence"
        legend={words.confidence}
        hint={words.confidenceHint}
        options={numbers}
        value={typed.confidence}
        error={wrong.confidence}
        optional
        inline
      />
      <Tick name="shared" label={words.shared} hint={words.sharedHint} checked={typed.shared === "yes"} />
      <SubmitButton>{words.save}</SubmitButton>
    </>
  );
}

/** The programme's own questions for making a step easier, in its language. */
export function Easier({ prompts, language }: { prompts: readonly string[]; language: Language }) {
  const words = useWords(ownStep);
  if (prompts.length === 0) return null;
  return (
    <section id="easier" className="stack">
      <h2>{words.easier}</h2>
      <ul lang={language}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <p>{words.easierText}</p>
    </section>
  );
}

/** Steps of earlier meetings: the newest can be told how it went. */
export function EarlierSteps({ placeId, steps }: { placeId: string; steps: readonly OwnStep[] }) {
  const words = useWords(ownStep);
  const [last, ...rest] = steps;
  if (!last) return null;
  return (
    <section className="stack">
      <h2>{words.earlier}</h2>
      <form method="post" action={`/me/places/${placeId}/step/outcome`} className="stack">
        <StepLine step={last} />
        <input type="hidden" name="step" value={last.id} />
        <Choice
          name="outcome"
          legend={words.howWas}
          options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          value={last.outcome}
        />
        <SubmitButton look="secondary">{words.say}</SubmitButton>
      </form>
      {rest.map((step) => (
        <StepLine key={step.id} step={step} told />
      ))}
    </section>
  );
}

function StepLine({ step, told = false }: { step: OwnStep; told?: boolean }) {
  const words = useWords(ownStep);
  const language = useLanguage();
  const said = [step.what, step.howMuch, step.whenText, step.howOften].filter(Boolean).join(" · ");
  return (
    <p>
      {labelled(language, words.ofMeeting(step.number))} <bdi>{said}</bdi>
      {told && ` · ${words.outcomes[step.outcome]}`}
    </p>
  );
}
