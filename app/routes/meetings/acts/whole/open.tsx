/**
 * Opens the meeting. Near its hour that is one tap; much too early, or with an earlier one not held, the page asks whether
 * it is this one; before its day it says which is next, and how to rehearse or to move it.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { answered, eventOf, readAct } from "#app/routes/meetings/acts/run-acts.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { seenNow, wishedEnd } from "#app/routes/meetings/acts/run-fields.server.ts";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { openingWords } from "#app/words/meetings.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { firstNotDone, nextToLead, openMeeting, openingNow } from "#db/meetings/openings.server.ts";
import { Act } from "../../live/act.tsx";
import { Refusal } from "../act-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const now = app.clock.now();
  const { number, startsAt, zone, cycleId } = meeting;
  const run = await findRun(app.store, meeting.id);
  return {
    title: openingWords[requestContext.language].title,
    here: await seenNow(app, meeting.id),
    meeting: { id: meeting.id, number, startsAt, zone },
    possible: (run?.state ?? "before") === "before" && meeting.state !== "cancelled",
    opening: await openingNow(app.store, meeting, now),
    earlier: await firstNotDone(app.store, cycleId, meeting),
    next: await nextToLead(app.store, cycleId, now),
  };
}

export async function action(args: ActionFunctionArgs) {
  const read = await readAct(args, { anyway: field.tick() });
  if (!read.ok) return read.answer;
  const { sent, meeting, values, typed, now } = read;
  const event = eventOf(sent, "opened", { endsAt: wishedEnd(meeting, now) });
  const act = { ...sent, event, anyway: values.anyway };
  const verdict = await openMeeting(args.context.app.store, act, now);
  return answered(args, { meetingId: sent.meetingId, verdict, typed });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type NextPart = NonNullable<Loaded["next"]>;

export default function OpenPage() {
  const { here, meeting, possible, opening } = useLoaderData<typeof loader>();
  const came = useActionData() as NotDone | undefined;
  const words = useWords(openingWords);
  const asks = possible && opening !== "free";
  const told = came?.refusal === "asks" || came?.refusal === "not-yet";
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${here.meetingId}/run`}>{words.back}</BackLink>
      <h1>{asks ? words.headings[opening] : words.title}</h1>
      <Refusal code={told ? null : (came?.refusal ?? null)} />
      {asks && <Which />}
      {possible && opening !== "ahead" && (
        <Act
          here={here}
          act="open"
          facts={asks ? { anyway: "yes" } : {}}
          look={asks ? "secondary" : "primary"}
        >
          {asks ? words.thisOne(meeting.number) : words.title}
        </Act>
      )}
      {!possible && <p>{words.nothing}</p>}
      <p>
        <a href={`/meetings/${here.meetingId}/rehearsal`}>{words.rehearse}</a>
        {` · ${words.rehearseText}`}
      </p>
      {possible && opening === "ahead" && (
        <p>
          {words.sooner} <a href={`/meetings/${here.meetingId}/move`}>{words.move}</a>
        </p>
      )}
    </Page>
  );
}

/** Which meeting this is, why it asks, and which one is next. */
function Which() {
  const { meeting, opening, earlier, next } = useLoaderData<typeof loader>();
  const words = useWords(openingWords);
  const language = useLanguage();
  const now = useNow();
  const when = ({ startsAt, zone }: Pick<NextPart, "startsAt" | "zone">) =>
    `${dayAndTime(language, zone, startsAt, now)} ${inZone(language, zone)}`;
  const others = [earlier, next].filter((one): one is NextPart => one !== null && one.id !== meeting.id);
  const links = others.filter((one, index) => others.findIndex(({ id }) => id === one.id) === index);
  return (
    <>
      <p>{words.planned(meeting.number, when(meeting))}</p>
      {opening === "ahead" ? <p>{words.aheadText}</p> : earlier && <p>{words.notDone(earlier.number)}</p>}
      {links.length > 0 && (
        <ul className="entries">
          {links.map((one) => (
            <li key={one.id}>
              {one.id === next?.id && `${words.next} `}
              <a href={`/meetings/${one.id}`}>{words.line(one.number, when(one))}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
