/** The group adopts a shared goal, or gives it another wording. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sharedGoalPatterns } from "#app/domain/meetings/goals.ts";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { answered, readAct } from "#app/routes/meetings/acts/run-acts.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { leaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords } from "#app/words/meetings.ts";
import { asErrors } from "#app/words/wrong.ts";
import { adoptGoal } from "#db/meetings/goals.server.ts";
import { Seen, actPath } from "../../live/act.tsx";
import { Refusal, wrongOf } from "../act-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const view = await leaderView(app, meeting.id, app.clock.now());
  if (!view) refuseRequest(404);
  const proposed = view.goal?.goal ?? view.goal?.proposed ?? { text: "", pattern: "common", target: null };
  return {
    title: goalWords[requestContext.language].title,
    here: { meetingId: meeting.id, seq: view.seq },
    replaces: view.goal?.goal?.id ?? "",
    proposed,
  };
}

export async function action(args: ActionFunctionArgs) {
  const read = await readAct(args, {
    text: field.line(280),
    pattern: field.choice(sharedGoalPatterns),
    target: field.optionalWhole(1, 100_000),
    replaces: z.string().regex(/^([\w-]{22})?$/),
  });
  if (!read.ok) return read.answer;
  const { sent, values, typed, now } = read;
  const { text, pattern, target, replaces } = values;
  const verdict = await adoptGoal(args.context.app.store, { ...sent, text, pattern, target, replaces }, now);
  return answered(args, { meetingId: sent.meetingId, verdict, typed, back: "goal-now" });
}

export default function GoalPage() {
  const { here, replaces, proposed } = useLoaderData<typeof loader>();
  const came = useActionData() as NotDone | undefined;
  const words = useWords(goalWords);
  const wrong = wrongOf(came, words.errors);
  const options = sharedGoalPatterns.map((value) => ({ value, label: words.patterns[value] }));
  const typed = came?.typed ?? {};
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${here.meetingId}/run#goal-now`}>{words.back}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.setTitle}</h1>
      <p>{words.setText}</p>
      <Refusal code={came?.refusal ?? null} />
      {came?.theirs !== undefined && <p>{words.theirs(came.theirs)}</p>}
      <form method="post" action={actPath(here, "goal")}>
        <Seen here={here} facts={{ replaces }} />
        <Field
          name="text"
          label={words.text}
          type="textarea"
          rows={3}
          maxLength={280}
          value={typed["text"] ?? proposed.text}
          error={wrong["text"]}
        />
        <Choice
          name="pattern"
          legend={words.pattern}
          options={options}
          value={typed["pattern"] ?? proposed.pattern}
          error={wrong["pattern"]}
        />
        <Field
          name="target"
          label={words.target}
          type="number"
          min={1}
          value={typed["target"] ?? proposed.target}
          error={wrong["target"]}
          optional
        />
        <SubmitButton>{words.save}</SubmitButton>
      </form>
    </Page>
  );
}
