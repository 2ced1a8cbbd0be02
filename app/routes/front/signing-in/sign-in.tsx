/** Going to one's own page: an address, and a letter with a link. The answer is the same whoever it belongs to. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { field, ownPath, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { askerOf, tooOften, waitingFor } from "#app/server/http/sign-ins.server.ts";
import type { Waiting } from "#app/server/http/sign-ins.server.ts";
import { ButtonLink, Once, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { newId } from "#db/kit/ids.server.ts";
import { askToSignIn } from "#db/people/mailed-verifications.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  const asked = new URL(request.url).searchParams;
  const then = ownPath(asked.get("then"), "/me");
  const demonstration = app.config.kind === "demonstration";
  return {
    title: comingIn[requestContext.language].signIn.title,
    then,
    demonstration,
    signedIn: requestContext.person !== null,
    joined: asked.get("said") === "joined",
    back: asked.get("said") === "back",
    once: newId(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const reading = await readForm(request, {
    once: field.once().or(z.literal("")),
    address: field.address(),
    then: z.string(),
  });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { address, once } = reading.values;
  const then = ownPath(reading.values.then, "/me");
  const given = {
    once: once || newId(),
    address,
    then,
    language: requestContext.language,
    asker: askerOf(requestContext),
  };
  const verdict = await askToSignIn(app.store, given, app.clock.now());
  if (verdict.ok) return redirect("/asked", 303);
  const waiting = waitingFor(app, verdict);
  return data<Refused>({ typed: reading.typed, wrong: {}, waiting }, tooOften(waiting));
}
type Refused = { typed: Typed; wrong: Wrong; waiting?: Waiting };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function SignIn() {
  const { then, demonstration, signedIn, joined, back, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(comingIn);
  const words = all.signIn;
  const { waiting } = refused ?? {};
  const wrong = {
    ...sentencesOf(refused?.wrong, all.errors),
    ...(waiting && { address: all.later[waiting.reason](waiting.minutes) }),
  };
  return (
    <Page audience="public" keep={{ then }}>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {joined && <Notice kind="done">{words.joined}</Notice>}
      {signedIn && back && <Notice kind="done">{words.back}</Notice>}
      {signedIn && (
        <Notice>
          <p>{words.here}</p>
          <ButtonLink href={then} look="secondary">
            {words.on}
          </ButtonLink>
        </Notice>
      )}
      <form method="post" action="/sign-in" className="stack">
        <p>{words.lead}</p>
        <Once id={refused && !refused.wrong["once"] ? refused.typed["once"] || once : once} />
        <Field
          name="address"
          type="email"
          label={words.address}
          error={wrong.address}
          value={refused?.typed.address}
          autoComplete="email"
        />
        <input type="hidden" name="then" value={refused?.typed.then ?? then} />
        <SubmitButton>{words.send}</SubmitButton>
      </form>
      {demonstration && (
        <p>
          <a href="/demonstration">{words.demonstration}</a>
        </p>
      )}
      <p>
        {words.no} <a href="/">{words.groups}</a>
      </p>
    </Page>
  );
}
