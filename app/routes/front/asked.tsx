/** "Look in your mailbox": where the code of the letter can be typed instead of opening its link. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/forms.server.ts";
import type { Typed, Wrong } from "#app/server/forms.server.ts";
import { comeIn, mayTryCode, tooOften, useProof } from "#app/server/sign-ins.server.ts";
import { ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/coming-in.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { linkInstead } from "#db/mailed-proofs.server.ts";
import { personsAt } from "#db/people.server.ts";
import { useCode } from "#db/proofs.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { house, visit } = context;
  const again = new URL(request.url).searchParams.get("said") === "again";
  const mailbox = house.config.kind === "demonstration";
  return { title: comingIn[visit.language].asked.title, again, mailbox, cookies: visit.keepsCookies };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, visit } = context;
  const reading = await readForm(request, { code: field.line(20) });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { typed } = reading;
  if (!(await mayTryCode(house, visit)))
    return data<Refused>({ typed, wrong: { code: "too-often" } }, tooOften);
  const now = house.clock.now();
  const proof = await useCode(house.store, visit.browser, reading.values.code, now);
  if (!proof) return data<Refused>({ typed, wrong: { code: "code-wrong" } }, 422);
  const known = await personsAt(house.store, proof.address);
  const clear = proof.purpose === "ask" ? known.length === 0 : known.length === 1;
  if (!clear) {
    const token = await linkInstead(house.store, { earlier: proof, browser: visit.browser }, now);
    return redirect(`/proofs/${token}`, 303);
  }
  const done = await useProof(house, proof, { by: { proof }, who: null });
  if (done.ok) return redirect(done.path, { status: 303, headers: await comeIn(house, visit, done.signIn) });
  if (done.refusal === "elsewhere") return redirect(done.path, 303);
  return data<Refused>({ typed, wrong: { code: "code-wrong" } }, 422);
}
type Refused = { typed: Typed; wrong: Wrong };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function Asked() {
  const { again, mailbox, cookies } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(comingIn);
  const words = all.asked;
  const wrong = sentencesOf(refused?.wrong, all.errors);
  return (
    <Page audience="public">
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {!cookies && <Notice kind="care">{all.cookies.asked}</Notice>}
      {again && !refused && <Notice kind="done">{words.saidAgain}</Notice>}
      <p>{words.text}</p>
      {mailbox && (
        <p>
          <a href="/mailbox">{words.mailbox}</a>
        </p>
      )}
      <form method="post" action="/asked" className="stack">
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          error={wrong.code}
          value={refused?.typed.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          size="short"
          maxLength={20}
        />
        <SubmitButton>{words.use}</SubmitButton>
      </form>
      <div className="stack">
        <p>{words.none}</p>
        <ButtonLink href="/asked/again" look="secondary">
          {words.again}
        </ButtonLink>
      </div>
    </Page>
  );
}
