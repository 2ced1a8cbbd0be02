/** Letters that have not arrived: who does not know what, since when and why, and what can be done about each. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { moment } from "#app/words/dates.ts";
import { organisations, undeliveredWords } from "#app/words/organisations.ts";
import { whyOf } from "#app/words/undelivered.ts";
import { enterLetters, lookAtLetters } from "./letters.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, scope } = await enterLetters(args);
  return {
    title: undeliveredWords[args.context.requestContext.language].title,
    at: staffPlace(organisation, roles),
    zone: organisation.zone,
    said: new URL(args.request.url).searchParams.get("said"),
    ...(await lookAtLetters(args.context.app, scope)),
  };
}

type Letter = ReturnType<typeof useLoaderData<typeof loader>>["letters"][number];

export default function Letters() {
  const { at, zone, said, letters, shown, more, aboutGroups } = useLoaderData<typeof loader>();
  const words = useWords(undeliveredWords);
  const list = (some: readonly Letter[], heading: "h2" | "h3") => (
    <ul className="entries">
      {some.map((letter) => (
        <Entry key={letter.id} letter={letter} zone={zone} organisationId={at.id} heading={heading} />
      ))}
    </ul>
  );
  const [sent, unsent] = [letters.filter((one) => one.hasAddress), letters.filter((one) => !one.hasAddress)];
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/organisations/${at.id}`}>{useWords(organisations).home.heading}</BackLink>
      <h1>{words.title}</h1>
      <Said code={said} sentences={words.said} />
      {letters.length === 0 ? <Empty text={words.none} /> : <p>{words.lead}</p>}
      {aboutGroups > 0 && <Notice kind="care">{words.groups(aboutGroups)}</Notice>}
      {sent.length > 0 && list(sent, "h2")}
      {unsent.length > 0 && (
        <section className="stack">
          <h2>{words.withoutAddress}</h2>
          <p>{words.withoutAddressLead}</p>
          {list(unsent, "h3")}
        </section>
      )}
      {more && <p>{words.more(shown)}</p>}
    </Staff>
  );
}

type EntryProps = { letter: Letter; zone: string; organisationId: string; heading: "h2" | "h3" };

function Entry({ letter, zone, organisationId, heading: Heading }: EntryProps) {
  const words = useWords(undeliveredWords);
  const language = useLanguage();
  const { cycle, meeting, name, state } = letter;
  const since = moment(language, cycle?.zone ?? zone, letter.since);
  const why = whyOf(letter);
  const path = `/organisations/${organisationId}/letters/${letter.id}`;
  return (
    <li className="stack close">
      <Heading>
        <Name>{name ?? words.somebody}</Name>
      </Heading>
      <p>
        {words.kind[letter.kind]}
        {" · "}
        {cycle ? (
          <a href={`/cycles/${cycle.id}`}>
            <Name>{cycle.name}</Name>
          </a>
        ) : (
          words.noGroup
        )}
      </p>
      {meeting && <p>{words.meeting(moment(language, meeting.zone, meeting.startsAt))}</p>}
      <p>
        {(state === "waiting" ? words.waiting : words.failed)(since)} {words.why[why]}
      </p>
      <p className="cluster">
        {why !== "late" && why !== "no-address" && (
          <ButtonLink href={`${path}/again`} look="secondary">
            {words.again.act}
          </ButtonLink>
        )}
        <ButtonLink href={`${path}/away`} look="quiet">
          {words.away.act}
        </ButtonLink>
      </p>
    </li>
  );
}
