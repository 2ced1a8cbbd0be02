/** "Look in your mailbox": where the code of the letter can be typed instead of opening its link. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { signIn, useCodeTyped } from "#app/server/http/sign-ins.server.ts";
import { ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { awaitedAt } from "#db/people/mailed-verifications.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  const said = new URL(request.url).searchParams.get("said");
  const mailbox = app.config.kind === "demonstration";
  const address = await awaitedAt(app.store, requestContext.browser, app.clock.now());
  return {
    title: comingIn[requestContext.language].asked.title,
    done: doneOf(said),
    mailbox,
    address,
    cookies: requestContext.keepsCookies,
  };
}

function doneOf(said: string | null): Done | null {
  return said === "again" || said === "mended" ? said : null;
}
type Done = keyof (typeof comingIn)["en"]["asked"]["said"];

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const reading = await readForm(request, { code: field.line(20) });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { typed } = reading;
  const came = await useCodeTyped(app, requestContext, reading.values.code);
  if (came.kind === "choose") return redirect(came.path, 303);
  if (came.kind === "refused") return data<Refused>({ typed, wrong: { code: `code-${came.refusal}` } }, 422);
  const { outcome, address } = came;
  if (outcome.ok) {
    const headers = await signIn(app, requestContext, { signIn: outcome.signIn, address });
    return redirect(outcome.path, { status: 303, headers });
  }
  if (outcome.refusal === "elsewhere") return redirect(outcome.path, 303);
  return data<Refused>({ typed, wrong: { code: "code-wrong" } }, 422);
}
type Refused = { typed: Typed; wrong: Wrong };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function Asked() {
  const { done, mailbox, address, cookies } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(comingIn);
  const words = all.asked;
  const wrong = sentencesOf(refused?.wrong, all.errors);
  return (
    <Page audience="public">
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {!cookies && <Unknown />}
      {done && !refused && <Notice kind="done">{words.said[done]}</Notice>}
      <p>{words.text}</p>
      {address && (
        <p>
          {words.sentTo} <bdi className="address">{address}</bdi> <a href="/asked/address">{words.mend}</a>
        </p>
      )}
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

/** To a browser that nothing is known of: what this page is for, and the two ways to ask. */
function Unknown() {
  const words = useWords(comingIn).cookies;
  return (
    <Notice kind="care">
      <p>{words.asked}</p>
      <p className="cluster">
        <a href="/">{words.groups}</a> <a href="/sign-in">{words.ask}</a>
      </p>
    </Notice>
  );
}
