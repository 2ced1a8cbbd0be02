/** A step, written down by a facilitator for somebody who asked. Under the threshold the curriculum's questions open. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readStep } from "#app/domain/meetings/goals.ts";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { answered, readAct, tell } from "#app/routes/meetings/acts/run-acts.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { stepPage } from "#app/routes/meetings/live/parts/step-page.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords } from "#app/words/meetings.ts";
import { asErrors } from "#app/words/wrong.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { writeStepFor } from "#db/meetings/steps.server.ts";
import { StepForm } from "../../live/parts/step-form.tsx";
import { Refusal, wrongOf } from "../act-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "write down a step");
  return stepPage(args, meeting.id);
}

type Came = NotDone & { kept?: boolean };

export async function action(args: ActionFunctionArgs) {
  const text = z.string();
  const said = { what: text, howMuch: text, when: text, howOften: text, confidence: text };
  const read = await readAct(args, { voice: field.id(), shared: field.tick(), ...said });
  if (!read.ok) return read.answer;
  const { sent, values, typed, now, meeting } = read;
  const { store } = args.context.app;
  const goals = (await findPlannedMeeting(store, meeting.id))?.plan.curriculum.goals;
  if (!goals) refuseRequest(404);
  const step = readStep(values, goals.confidence);
  if (!step.ok) {
    const wrong = Object.fromEntries(step.problems.map(({ field: name, problem }) => [name, problem]));
    return data<Came>({ typed, wrong, refusal: null }, { status: 422 });
  }
  const act = { ...sent, placeId: values.voice, step: step.step, shared: values.shared };
  const verdict = await writeStepFor(store, act, now);
  if (!verdict.ok || !step.problemSolving)
    return answered(args, { meetingId: meeting.id, verdict, typed, back: "round" });
  tell(args.context.app, meeting.id, verdict.seq);
  return data<Came>({ typed, wrong: {}, refusal: null, kept: true });
}

export default function StepPage() {
  const page = useLoaderData<typeof loader>();
  const came = useActionData() as Came | undefined;
  const words = useWords(goalWords);
  const wrong = wrongOf(came, words.errors);
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${page.here.meetingId}/run#round`}>{words.back}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.step.title}</h1>
      <p>{words.step.text}</p>
      <Refusal code={came?.refusal ?? null} />
      {came?.kept && (
        <Notice kind="done" title={words.step.kept}>
          <p>{words.step.smaller(page.confidence.threshold)}</p>
          <ul lang={page.language}>
            {page.problemSolving.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Notice>
      )}
      <StepForm page={page} typed={came?.typed} wrong={wrong} />
    </Page>
  );
}
