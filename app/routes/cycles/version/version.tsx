/** A newer version of the curriculum beside a group: what would change in each meeting that has not begun. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { When } from "#app/ui/when.tsx";
import { listed } from "#app/words/language.ts";
import { shelf } from "#app/words/curricula.ts";
import { versionWords } from "#app/words/cycles.ts";
import { lookAtVersions } from "./version.server.ts";
import type { MeetingChange, VersionLook } from "./version.server.ts";
import { ChangeLines } from "./version-lines.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "change a cycle");
  return {
    title: versionWords[args.context.requestContext.language].title,
    at: staffPlace(organisation, roles),
    said: new URL(args.request.url).searchParams.get("said"),
    cycle: { id: cycle.id, name: cycle.name },
    look: await lookAtVersions(args.context, cycle),
  };
}

export default function VersionPage() {
  const { at, said, cycle, look } = useLoaderData<typeof loader>();
  const words = useWords(versionWords);
  const path = `/cycles/${cycle.id}`;
  return (
    <Staff at={at} here="groups">
      <BackLink href={path}>
        <Name>{cycle.name}</Name>
      </BackLink>
      <h1>{words.heading}</h1>
      <Said code={said} sentences={words.said} />
      {look.newest === null && look.meetings.length === 0 ? (
        <Empty text={words.none} />
      ) : (
        <>
          <About look={look} />
          {look.meetings.length === 0 && <p>{words.noneAhead}</p>}
          {look.meetings.map((meeting) => (
            <OneMeeting key={meeting.id} meeting={meeting} look={look} path={`${path}/version`} />
          ))}
          {look.past > 0 && <p className="quiet">{words.past(look.past)}</p>}
        </>
      )}
    </Staff>
  );
}

function About({ look }: { look: VersionLook }) {
  const words = useWords(versionWords);
  const names = useWords(shelf).language;
  const language = useLanguage();
  return (
    <>
      <p>
        {look.newest && `${words.newer(look.newest.version)} `}
        {words.pinned(look.pinned)}
      </p>
      <p>{words.promise}</p>
      <p className="quiet">{words.stays}</p>
      {look.told && <Notice kind="care">{words.otherLanguage(names[look.told])}</Notice>}
      {look.added.length > 0 && <p>{words.added(listed(language, look.added))}</p>}
      {look.removed.length > 0 && <p>{words.removed(listed(language, look.removed))}</p>}
    </>
  );
}

type OneProps = { meeting: MeetingChange; look: VersionLook; path: string };

function OneMeeting({ meeting, look, path }: OneProps) {
  const words = useWords(versionWords);
  const { id, number, state, refusal, adopted, otherEnd } = meeting;
  return (
    <section className="stack" id={`meeting-${id}`}>
      <h2>
        {words.meeting(number)} <span lang={look.language}>{meeting.title}</span>
      </h2>
      <p className="quiet">
        <When at={meeting.startsAt} until={meeting.endsAt} zone={meeting.zone} />
      </p>
      {refusal && <p>{words.refusals[refusal]}</p>}
      {state === "newest" && <p>{words.taken(look.newest?.version ?? look.pinned)}</p>}
      {state === "same" && <p>{words.same}</p>}
      <Changes meeting={meeting} language={look.language} />
      {state === "offered" && otherEnd && <p>{words.tells}</p>}
      <div className="cluster">
        {(state === "offered" || state === "same") && look.newest && (
          <form method="post" action={`${path}/${id}`}>
            <input type="hidden" name="version" value={look.newest.id} />
            <SubmitButton look={state === "same" ? "secondary" : "primary"}>
              {words.take}
              <span className="unseen"> {words.takeFor(number)}</span>
            </SubmitButton>
          </form>
        )}
        {adopted && (
          <form method="post" action={`${path}/${id}/back`}>
            <SubmitButton look="secondary">
              {words.back}
              <span className="unseen"> {words.takeFor(number)}</span>
            </SubmitButton>
          </form>
        )}
      </div>
    </section>
  );
}

function Changes({ meeting, language }: { meeting: MeetingChange; language: Language }) {
  const words = useWords(versionWords);
  if (meeting.changes.length === 0) return null;
  return (
    <>
      <h3>{meeting.state === "newest" ? words.changed : words.changes}</h3>
      <ChangeLines lines={meeting.changes} lang={language} />
    </>
  );
}
