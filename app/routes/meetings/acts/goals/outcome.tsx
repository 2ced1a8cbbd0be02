/** What became of a shared step, in its owner's own word. Five answers, all good. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { outcomes } from "#app/domain/meetings/goals.ts";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { answered, readAct } from "#app/routes/meetings/acts/run-acts.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { leaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords, run } from "#app/words/meetings.ts";
import { asErrors } from "#app/words/wrong.ts";
import { noteOutcome } from "#db/meetings/steps.server.ts";
import { Seen, actPath } from "../../live/act.tsx";
import { Refusal, wrongOf } from "../act-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const view = await leaderView(app, meeting.id, app.clock.now());
  if (!view) refuseRequest(404);
  if (!view.round?.step && args.request.method === "GET") throw redirect(`/meetings/${meeting.id}/run`);
  return {
    title: goalWords[requestContext.language].outcomeTitle,
    here: { meetingId: meeting.id, seq: view.seq },
    step: view.round?.step ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const read = await readAct(args, { step: field.id(), outcome: field.choice(outcomes) });
  if (!read.ok) return read.answer;
  const { sent, values, typed, now } = read;
  const { step: stepId, outcome } = values;
  const verdict = await noteOutcome(args.context.app.store, { ...sent, stepId, outcome }, now);
  return answered(args, { meetingId: sent.meetingId, verdict, typed, back: "round" });
}

export default function OutcomePage() {
  const { here, step } = useLoaderData<typeof loader>();
  const came = useActionData() as NotDone | undefined;
  const [words, its] = [useWords(run), useWords(goalWords)];
  const wrong = wrongOf(came, its.errors);
  const options = outcomes.map((value) => ({ value, label: words.outcomes[value] }));
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${here.meetingId}/run#round`}>{its.back}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{its.outcomeTitle}</h1>
      <Refusal code={came?.refusal ?? null} />
      {step && (
        <form method="post" action={actPath(here, "outcome")}>
          <Seen here={here} facts={{ step: step.id }} />
          <Choice
            name="outcome"
            legend={words.outcome}
            options={options}
            value={came?.typed["outcome"]}
            error={wrong["outcome"]}
          />
          <SubmitButton>{words.note}</SubmitButton>
        </form>
      )}
    </Page>
  );
}
