/** A look at the shared goal, in figures of the whole group. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { answered, readAct } from "#app/routes/meetings/acts/run-acts.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { leaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords } from "#app/words/meetings.ts";
import { asErrors } from "#app/words/wrong.ts";
import { lookAtGoal } from "#db/meetings/goals.server.ts";
import { LookForm } from "../../live/parts/goal.tsx";
import { Refusal, wrongOf } from "../act-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const view = await leaderView(app, meeting.id, app.clock.now());
  if (!view) refuseRequest(404);
  if (!view.goal?.goal) throw redirect(`/meetings/${meeting.id}/run/goal`);
  return {
    title: goalWords[requestContext.language].title,
    here: { meetingId: meeting.id, seq: view.seq },
    goal: view.goal,
  };
}

export async function action(args: ActionFunctionArgs) {
  const was = z.string().regex(/^(\d+\/\d+)?$/);
  const read = await readAct(args, { count: field.whole(0, 9999), contributors: field.whole(0, 999), was });
  if (!read.ok) return read.answer;
  const { sent, values, typed, now } = read;
  const [count, contributors] = values.was.split("/").map(Number);
  const before = contributors === undefined ? null : { count: count ?? 0, contributors };
  const act = { ...sent, count: values.count, contributors: values.contributors, was: before };
  const verdict = await lookAtGoal(args.context.app.store, act, now);
  return answered(args, { meetingId: sent.meetingId, verdict, typed, back: "goal-now" });
}

export default function LookPage() {
  const { here, goal } = useLoaderData<typeof loader>();
  const came = useActionData() as NotDone | undefined;
  const words = useWords(goalWords);
  const wrong = wrongOf(came, words.errors);
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${here.meetingId}/run#goal-now`}>{words.back}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.look}</h1>
      <Refusal code={came?.refusal ?? null} />
      {came?.theirs !== undefined && <p>{words.theirs(came.theirs)}</p>}
      <LookForm here={here} goal={goal} typed={came?.typed} wrong={wrong} />
    </Page>
  );
}
