/** Where the group's screen is opened: one field, the code that leaders see. No sign-in. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { field, readForm } from "#app/server/forms.server.ts";
import { openScreen } from "#app/server/screens.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { screen } from "#app/words/screen.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { title: screen[context.visit.language].codeTitle };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, { code: field.line(40) });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const verdict = await openScreen(args, form.values.code);
  if (verdict.ok) {
    const headers = { "Set-Cookie": verdict.cookie };
    return redirect(`/screens/${verdict.meetingId}`, { status: 303, headers });
  }
  const status = verdict.refusal === "too-often" ? 429 : 422;
  return data({ typed: form.typed, wrong: { code: verdict.refusal as string } }, { status });
}

export default function CodePage() {
  const came = useActionData<typeof action>();
  const words = useWords(screen);
  const wrong = sentencesOf(came?.wrong, words.errors);
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
