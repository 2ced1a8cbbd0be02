/** The numbers to call: what is there, and when somebody last checked it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { entryState } from "#app/domain/groups/crisis.ts";
import type { EntryState } from "#app/domain/groups/crisis.ts";
import { todayIn } from "#app/domain/zones.ts";
import { Dial } from "#app/ui/calls.tsx";
import { ButtonLink, PostButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import type { Language } from "#app/words/language.ts";
import { crisis } from "#app/words/organisations.ts";
import { day } from "#app/words/dates.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { calledOf, crisisEntries } from "#db/people/crisis.server.ts";
import { enterCrisis } from "./crisis-door.server.ts";
import { countryOptions } from "../settings/organisation-form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterCrisis(args);
  const { app, requestContext } = args.context;
  const today = todayIn(organisation.zone, app.clock.now());
  const names = new Map(countryOptions(requestContext.language).map((one) => [one.value, one.label]));
  const entries = (await crisisEntries(app.store, organisation.id)).map((entry) => ({
    ...entry,
    seen: markOf(calledOf(entry)),
    countryName: names.get(entry.country) ?? entry.country,
    state: entryState(entry.verifiedOn, today),
  }));
  return {
    title: crisis[requestContext.language].title,
    at: staffPlace(organisation, roles),
    own: entries.filter((entry) => entry.country === organisation.country),
    others: entries.filter((entry) => entry.country !== organisation.country),
    said: new URL(args.request.url).searchParams.get("said"),
  };
}

export default function CrisisDirectory() {
  const { at, own, others, said } = useLoaderData<typeof loader>();
  const words = useWords(crisis);
  return (
    <Staff at={at} here="crisis">
      <h1>{words.heading}</h1>
      <Said code={said} sentences={words.said} />
      <p>{words.lead}</p>
      {own[0] ? <h2>{own[0].countryName}</h2> : <Notice kind="care">{words.none}</Notice>}
      <Entries entries={own} organisationId={at.id} />
      <p>
        <ButtonLink href={`/organisations/${at.id}/crisis/new`} look="secondary">
          {words.add}
        </ButtonLink>
      </p>
      {others.length > 0 && (
        <section className="stack">
          <h2>{words.others}</h2>
          <Entries entries={others} organisationId={at.id} />
        </section>
      )}
    </Staff>
  );
}

type EntryShown = {
  id: string;
  language: Language;
  service: string;
  number: string;
  hours: string;
  source: string;
  countryName: string;
  seen: string;
  verifiedOn: string | null;
  state: EntryState;
};

const shapes: Record<EntryState, Shape> = {
  verified: "full",
  old: "half",
  expired: "triangle",
  unverified: "ring",
};

function Entries({ entries, organisationId }: { entries: readonly EntryShown[]; organisationId: string }) {
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <Entry entry={entry} path={`/organisations/${organisationId}/crisis/${entry.id}`} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry, path }: { entry: EntryShown; path: string }) {
  const words = useWords(crisis);
  const language = useLanguage();
  const checked = entry.verifiedOn && day(language, "UTC", new Date(`${entry.verifiedOn}T12:00:00Z`));
  return (
    <>
      <h3>
        <bdi lang={entry.language}>{entry.service}</bdi>
        {words.beforeNumber}
        <Dial number={entry.number} />
      </h3>
      <p className="quiet">
        <bdi>
          {[entry.countryName, entry.hours, entry.source || words.fromMemory].filter(Boolean).join(" · ")}
        </bdi>
      </p>
      <p className="cluster">
        <Tag shape={shapes[entry.state]} tone={entry.state === "verified" ? "accent" : "care"}>
          {words.states[entry.state]}
        </Tag>
        {checked && <span>{words.verifiedOn(checked)}</span>}
      </p>
      <div className="cluster">
        <PostButton
          action={`${path}/verified`}
          hidden={{ seen: entry.seen }}
          look="quiet"
          about={words.about(entry.service)}
        >
          {words.verify}
        </PostButton>
        <a href={path}>
          {words.change}
          <span className="unseen"> {words.about(entry.service)}</span>
        </a>
      </div>
    </>
  );
}
