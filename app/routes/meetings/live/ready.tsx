/** Is everything ready: who comes, what to bring, last time, the goal, whom to call, what to print. */
import type { ReactNode } from "react";
import type { MeetingPageData } from "#app/routes/meetings/meeting-page.server.ts";
import { Calls } from "#app/ui/calls.tsx";
import { Name } from "#app/ui/name.tsx";
import { Prepared } from "#app/ui/prepared.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Definition } from "#app/ui/table.tsx";
import { meetingWords, notWell } from "#app/words/meetings.ts";
import { topicIn } from "#app/words/topics.ts";
import { printing } from "#app/words/curricula.ts";

type Part = { page: MeetingPageData };

export function Ready({ page }: Part) {
  const words = useWords(meetingWords);
  const prints = useWords(printing);
  const base = `/meetings/${page.here.meetingId}`;
  return (
    <>
      <Who page={page} />
      <section className="stack close">
        <h2>{words.print}</h2>
        <ul className="entries">
          <li>
            <a href={`${base}/script`}>{words.script}</a>
          </li>
          <li>
            <a href={`${base}/script?print=large`}>{words.largeScript}</a>
          </li>
          <li>
            <a href={`${base}/run-sheet`}>{words.runSheet}</a>
          </li>
          <li>
            <a href={`${base}/handouts`}>{prints.handouts}</a>
          </li>
          <li>
            <a href={`${base}/step-slips`}>{prints.slips}</a>
          </li>
          <li>
            <a href={`${base}/sheet`}>{words.sheet}</a>
          </li>
        </ul>
      </section>
      {page.record === null && <ToPrepare page={page} />}
      <Crisis page={page} />
    </>
  );
}

function Who({ page }: Part) {
  const words = useWords(meetingWords);
  const excused = page.people.filter((person) => person.mark === "excused");
  const expected = page.people.filter((person) => person.mark !== "excused");
  if (page.record) return null;
  return (
    <section className="stack close">
      <h2>{words.who}</h2>
      <p>{page.people.length === 0 ? words.nobody : words.expected(expected.length)}</p>
      <Names people={expected} />
      {excused.length > 0 && <p>{words.excused}</p>}
      <Names people={excused} />
      <p>
        <a href={`/meetings/${page.here.meetingId}/roll`}>{words.roll}</a>
      </p>
    </section>
  );
}

function Names({ people }: { people: MeetingPageData["people"] }) {
  if (people.length === 0) return null;
  return (
    <ul className="plain cluster">
      {people.map(({ id, name }) => (
        <li key={id}>
          <Name>{name}</Name>
        </li>
      ))}
    </ul>
  );
}

function ToPrepare({ page }: Part) {
  const words = useWords(meetingWords);
  const language = useLanguage();
  return (
    <>
      <section className="stack close">
        <h2>{words.bring}</h2>
        {page.prepare.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <Prepared lines={page.prepare} lang={page.language} />
        )}
        {page.copies && (
          <p className="quiet small">{words.copies(page.copies.people, page.copies.facilitators)}</p>
        )}
        {page.materials.length > 0 && <h3>{words.materials}</h3>}
        <List of={page.materials} lang={page.language} />
        {page.topics.length > 0 && <h3>{words.topics}</h3>}
        <List of={page.topics.map((topic) => topicIn(language, topic))} lang={page.language} />
        {page.contentNotes.length > 0 && <h3>{words.content}</h3>}
        <List of={page.contentNotes.map((note) => topicIn(language, note))} />
      </section>
      <section className="stack close">
        <h2>{words.parts}</h2>
        <Definition
          items={page.parts.map(({ part, name, leads }) => ({
            term: name === null ? `${part}: ${words.noPart}` : <Name>{`${part}: ${name}`}</Name>,
            detail: <span lang={page.language}>{leads.join(" · ")}</span>,
          }))}
        />
      </section>
      <section className="stack close">
        <h2>{words.last}</h2>
        {page.last ? (
          <>
            <p lang={page.language}>{page.last.recap}</p>
            <List of={page.last.notes} />
          </>
        ) : (
          <p>{words.first}</p>
        )}
      </section>
      <section className="stack close">
        <h2>{words.goal}</h2>
        <p>{page.goal === null ? words.noGoal : <Name>{page.goal}</Name>}</p>
      </section>
    </>
  );
}

function Crisis({ page: { crisis, here } }: Part) {
  const calls = useWords(notWell);
  const words = useWords(meetingWords);
  return (
    <section className="stack close">
      <h2>{words.crisis}</h2>
      {crisis.calls.length === 0 && <Notice kind="care">{words.none}</Notice>}
      {crisis.calls.length > 0 && !crisis.trusted && <Notice kind="care">{words.unverified}</Notice>}
      <Calls calls={crisis.calls} />
      <p>
        <a href={`/meetings/${here.meetingId}/not-well`}>{calls.link}</a>
      </p>
    </section>
  );
}

export function List({
  of,
  lang,
  otherwise,
}: {
  of: readonly string[];
  lang?: string;
  otherwise?: ReactNode;
}) {
  if (of.length === 0) return otherwise ? <p>{otherwise}</p> : null;
  return (
    <ul lang={lang}>
      {of.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
