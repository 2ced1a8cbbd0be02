/** A note about the session, never about a person. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { answered, readAct } from "#app/routes/meetings/acts/run-acts.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { seenNow } from "#app/routes/meetings/acts/run-fields.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords, run } from "#app/words/meetings.ts";
import { asErrors } from "#app/words/wrong.ts";
import { writeNote } from "#db/meetings/session-notes.server.ts";
import { Seen, actPath } from "../../live/act.tsx";
import { Refusal, wrongOf } from "../act-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "write session notes");
  const { app, requestContext } = args.context;
  const here = await seenNow(app, meeting.id);
  return { title: goalWords[requestContext.language].noteTitle, here };
}

export async function action(args: ActionFunctionArgs) {
  const read = await readAct(args, { text: field.text() });
  if (!read.ok) return read.answer;
  const { sent, values, typed, now } = read;
  const verdict = await writeNote(args.context.app.store, { ...sent, text: values.text }, now);
  const { meetingId } = sent;
  return answered(args, { meetingId, verdict, typed, back: "kept-notes" });
}

export default function NotePage() {
  const { here } = useLoaderData<typeof loader>();
  const came = useActionData() as NotDone | undefined;
  const [words, its] = [useWords(run), useWords(goalWords)];
  const wrong = wrongOf(came, { ...its.errors, "text.missing": its.noteMissing });
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${here.meetingId}/run#note`}>{its.back}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.noteTitle}</h1>
      <Refusal code={came?.refusal ?? null} />
      <form method="post" action={actPath(here, "note")}>
        <Seen here={here} />
        <Field
          name="text"
          label={words.noteTitle}
          hint={words.noteHint}
          type="textarea"
          rows={6}
          maxLength={5000}
          value={came?.typed["text"]}
          error={wrong["text"]}
        />
        <SubmitButton>{words.noteSave}</SubmitButton>
      </form>
    </Page>
  );
}
