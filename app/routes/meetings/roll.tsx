/** The whole roll on one page: one choice a person, saved once. Quick without any script. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { readRoll, rollPage } from "#app/routes/meetings/roll-page.server.ts";
import { tell } from "#app/routes/meetings/acts/run-acts.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { sentenceIn } from "#app/words/wrong.ts";
import { marks, meetingWords, runActs } from "#app/words/meetings.ts";
import { markRoll } from "#db/meetings/rolls.server.ts";
import type { RollClash } from "#db/meetings/rolls.server.ts";
import { Seen } from "./live/act.tsx";
import { RollChoices } from "./live/roll-choices.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, organisation, roles } = await enterMeeting(args, args.params.meeting, "mark attendance");
  const { app, requestContext } = args.context;
  return {
    title: meetingWords[requestContext.language].rollTitle,
    at: staffPlace(organisation, roles),
    said: new URL(args.request.url).searchParams.get("said"),
    number: meeting.number,
    ...(await rollPage(app, meeting)),
  };
}

type Came = { typed: Record<string, string>; clashes: RollClash[]; refusal: string | null };

export async function action(args: ActionFunctionArgs) {
  const { meeting, person } = await enterMeeting(args, args.params.meeting, "mark attendance");
  const { app, requestContext } = args.context;
  const { lines, typed, seen, device } = await readRoll(args.request, app, meeting, requestContext);
  const act = { meetingId: meeting.id, lines, seen, device, by: person.id };
  const verdict = await markRoll(app.store, act, app.clock.now());
  if (verdict.ok) {
    if (verdict.changed > 0) tell(app, meeting.id, verdict.seq);
    return redirect(`/meetings/${meeting.id}/roll?said=${verdict.changed > 0 ? "saved" : "nothing"}`, 303);
  }
  if (verdict.refusal === "unknown-meeting" || verdict.refusal === "nobody") refuseRequest(404);
  const clashes = verdict.refusal === "changed" && "clashes" in verdict ? verdict.clashes : [];
  return data<Came>({ typed, clashes, refusal: verdict.refusal }, { status: 409 });
}

export default function RollPage() {
  const { at, here, people, said, number, ahead } = useLoaderData<typeof loader>();
  const came = useActionData() as Came | undefined;
  const [words, names, acts] = [useWords(meetingWords), useWords(marks), useWords(runActs)];
  const clashes = (came?.clashes ?? []).map(({ voice, yours, theirs }) => ({
    field: `mark-${voice}`,
    text: words.clashLine(
      people.find((person) => person.id === voice)?.name ?? "…",
      names[yours],
      names[theirs],
    ),
  }));
  const refused =
    came && clashes.length === 0 ? [{ text: sentenceIn(acts.refusals, came.refusal) ?? acts.notDone }] : [];
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/meetings/${here.meetingId}`}>{words.title(number)}</BackLink>
      <ErrorSummary errors={[...clashes, ...refused]} />
      <h1>{words.rollTitle}</h1>
      <Said code={came ? null : said} sentences={words.said} />
      <p>{clashes.length > 0 ? words.clash : ahead ? words.rollAhead : words.rollText}</p>
      {people.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <form method="post" action={`/meetings/${here.meetingId}/roll`}>
          <Seen here={here} />
          <RollChoices people={people} typed={came?.typed ?? {}} ahead={ahead} />
          <p className="cluster">
            <SubmitButton>{words.rollSave}</SubmitButton>
            {!ahead && (
              <SubmitButton look="secondary" name="rest" value="here">
                {words.rollRest}
              </SubmitButton>
            )}
          </p>
        </form>
      )}
    </Staff>
  );
}
