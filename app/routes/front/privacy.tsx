/** What is kept, why and how long, in plain words. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KeptFor } from "#app/ui/kept-for.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { notices } from "#app/words/front.ts";
import { forgettingWords } from "#app/words/organisations.ts";
import { longestPeriods } from "#db/forgetting/periods/periods.server.ts";

export async function loader({ context: { app, requestContext } }: LoaderFunctionArgs) {
  return {
    title: notices[requestContext.language].privacy.title,
    kept: await longestPeriods(app.store, app.clock.now()),
  };
}

export default function Privacy() {
  const { kept } = useLoaderData<typeof loader>();
  const words = useWords(notices).privacy;
  const { people } = useWords(forgettingWords);
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
      {kept && (
        <section className="stack" id="kept">
          <h2>{people.title}</h2>
          <KeptFor days={kept.days} atMost={kept.several} />
          {kept.several && <p>{people.shorter}</p>}
        </section>
      )}
    </Page>
  );
}
