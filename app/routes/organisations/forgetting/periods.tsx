/** How long an organisation keeps what, and why; what would go tonight; what went. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { shortDay } from "#app/words/dates.ts";
import { forgettingWords, organisations } from "#app/words/organisations.ts";
import { enterPeriods, lookAtPeriods } from "./periods.server.ts";
import { Tried } from "./tried.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterPeriods(args);
  return {
    title: forgettingWords[args.context.requestContext.language].title,
    at: staffPlace(organisation, roles),
    zone: organisation.zone,
    said: new URL(args.request.url).searchParams.get("said"),
    ...(await lookAtPeriods(args.context.app, organisation)),
  };
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PeriodsPage() {
  const { at, zone, said, principle, kinds, from, tried, reports, fixed } = useLoaderData<typeof loader>();
  const words = useWords(forgettingWords);
  const settings = useWords(organisations).settings;
  const language = useLanguage();
  const now = useNow();
  const begins = from && shortDay(language, zone, from, now);
  return (
    <Staff at={at} here="settings">
      <BackLink href={`/organisations/${at.id}/settings`}>{settings.title}</BackLink>
      <h1>{words.title}</h1>
      <Said code={said} sentences={{ saved: words.saved }} />
      <p>{words.lead}</p>
      {begins && <Notice>{words.notYet(begins)}</Notice>}
      <section className="stack">
        <h2>{begins ? words.onThatDay(begins) : words.tonight}</h2>
        {tried.length === 0 ? (
          <p>{begins ? words.nothingThen : words.tonightNothing}</p>
        ) : (
          <Tried {...{ tried, zone }} />
        )}
      </section>
      <section className="stack">
        <h2>{words.periods}</h2>
        <p>
          {words.principle[principle]} {words.choices}
        </p>
        <Kinds kinds={kinds} />
        <p>
          <ButtonLink href={`/organisations/${at.id}/forgetting/change`} look="secondary">
            {words.change}
          </ButtonLink>
        </p>
      </section>
      <section className="stack">
        <h2>{words.byItself}</h2>
        <ul>
          {words.fixed(fixed).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Reports reports={reports} zone={zone} />
    </Staff>
  );
}

function Kinds({ kinds }: Pick<Loaded, "kinds">) {
  const words = useWords(forgettingWords);
  return (
    <ul className="entries">
      {kinds.map(({ kind, days, ground }) => (
        <li key={kind} className="stack close">
          <h3>{words.kinds[kind].name}</h3>
          <p>
            <strong>{words.long(kind, days)}</strong>
          </p>
          <p>
            {words.kinds[kind].what} {words.kinds[kind].why} {ground !== "choice" && words.ground[ground]}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Night by night, the newest first. */
function Reports({ reports, zone }: Pick<Loaded, "reports" | "zone">) {
  const words = useWords(forgettingWords);
  const language = useLanguage();
  const now = useNow();
  const nights = new Map<number, Loaded["reports"]>();
  for (const report of reports) {
    const key = report.at.getTime();
    nights.set(key, [...(nights.get(key) ?? []), report]);
  }
  return (
    <section className="stack">
      <h2>{words.done}</h2>
      {nights.size === 0 && <p>{words.doneNothing}</p>}
      {[...nights].map(([at, lines]) => (
        <div key={at} className="stack close">
          <h3>{words.doneOn(shortDay(language, zone, new Date(at), now))}</h3>
          <Tried tried={lines} zone={zone} />
        </div>
      ))}
    </section>
  );
}
