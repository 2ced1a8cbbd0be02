/** What is kept, why and how long, in plain words. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { notices } from "#app/words/front.ts";

export function loader({ context: { requestContext } }: LoaderFunctionArgs) {
  return { title: notices[requestContext.language].privacy.title };
}

export default function Privacy() {
  const words = useWords(notices).privacy;
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {words.sections.map((section) => (
        <section key={section.title} className="stack">
          <h2>{section.title}</h2>
          {section.text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Page>
  );
}
