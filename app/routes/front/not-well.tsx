/** Somebody is not well: for everybody, before any door. Whoever is signed in finds the numbers of their own groups first. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { numbersFor } from "#app/routes/meetings/numbers.server.ts";
import type { CountryNumbers } from "#app/routes/meetings/numbers.server.ts";
import { Calls } from "#app/ui/calls.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { countryIn } from "#app/words/countries.ts";
import { notWell } from "#app/words/meetings.ts";

export async function loader({ context: { app, requestContext } }: LoaderFunctionArgs) {
  const now = app.clock.now();
  const person = requestContext.person?.id ?? null;
  return {
    title: notWell[requestContext.language].tab,
    known: person !== null,
    ...(await numbersFor(app, person, now)),
  };
}

export default function NotWell() {
  const { known, near, others } = useLoaderData<typeof loader>();
  const words = useWords(notWell);
  return (
    <Page audience="participant" home={known ? "/me" : "/"}>
      <BackLink href={known ? "/me" : "/"}>{known ? words.back : words.toGroups}</BackLink>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {near.length === 0 && <Notice kind="care">{words.noCalls}</Notice>}
      {near.map((one) => (
        <Country key={one.country} {...one} />
      ))}
      <p className="quiet">{words.write}</p>
      {others.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          {others.map((one) => (
            <Country key={one.country} {...one} />
          ))}
        </details>
      )}
    </Page>
  );
}

function Country({ country, numbers }: CountryNumbers) {
  const words = useWords(notWell);
  const language = useLanguage();
  return (
    <section>
      <h2>{words.callsIn(countryIn(language, country))}</h2>
      {numbers.length === 0 ? <Notice kind="care">{words.noCalls}</Notice> : <Calls calls={numbers} />}
    </section>
  );
}
