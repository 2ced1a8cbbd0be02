/** Where the group's screen is opened: one field, the code that leaders see. No sign-in. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { openScreen } from "#app/routes/meetings/live/screens.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { screen } from "#app/words/meetings.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { title: screen[context.requestContext.language].codeTitle };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, { code: field.line(40) });
  if (!form.ok) return data<Refused>({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const verdict = await openScreen(args, form.values.code);
  if (verdict.ok) {
    const headers = { "Set-Cookie": verdict.cookie };
    return redirect(`/screens/${verdict.meetingId}`, { status: 303, headers });
  }
  const { typed } = form;
  if (verdict.refusal === "no-such-code")
    return data<Refused>({ typed, wrong: { code: verdict.refusal } }, { status: 422 });
  const { seconds } = verdict;
  const headers = { "Retry-After": String(seconds) };
  return data<Refused>({ typed, wrong: {}, seconds }, { status: 429, headers });
}
type Refused = { typed: Typed; wrong: Wrong; seconds?: number };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function CodePage() {
  const came = useActionData<typeof action>() as Refused | undefined;
  const words = useWords(screen);
  const wrong = {
    ...sentencesOf(came?.wrong, words.errors),
    ...(came?.seconds && { code: words.later(came.seconds) }),
  };
  return (
    <Page audience="public">
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.codeTitle}</h1>
      <p>{words.codeText}</p>
      <form method="post" action="/screen">
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={came?.typed["code"]}
          error={wrong["code"]}
          autoComplete="off"
        />
        <SubmitButton>{words.open}</SubmitButton>
      </form>
    </Page>
  );
}
