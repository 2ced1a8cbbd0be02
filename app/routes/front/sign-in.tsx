/** Going to one's own page: an address, and a letter with a link. The answer is the same whoever it belongs to. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { field, ownPath, readForm } from "#app/server/forms.server.ts";
import type { Typed, Wrong } from "#app/server/forms.server.ts";
import { mayHaveLink, tooOften } from "#app/server/sign-ins.server.ts";
import { ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/coming-in.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { askToSignIn } from "#db/mailed-proofs.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { house, visit } = context;
  const asked = new URL(request.url).searchParams;
  const then = ownPath(asked.get("then"), "/me");
  const demonstration = house.config.kind === "demonstration";
  return {
    title: comingIn[visit.language].signIn.title,
    then,
    demonstration,
    signedIn: visit.person !== null,
    joined: asked.get("said") === "joined",
    back: asked.get("said") === "back",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, visit } = context;
  const reading = await readForm(request, { address: field.address(), then: z.string() });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { address } = reading.values;
  if (!(await mayHaveLink(house, visit, address)))
    return data<Refused>({ typed: reading.typed, wrong: { address: "too-often" } }, tooOften);
  const then = ownPath(reading.values.then, "/me");
  const { language, browser } = visit;
  await askToSignIn(house.store, { address, then, language, browser }, house.clock.now());
  return redirect("/asked", 303);
}
type Refused = { typed: Typed; wrong: Wrong };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function SignIn() {
  const { then, demonstration, signedIn, joined, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(comingIn);
  const words = all.signIn;
  const wrong = sentencesOf(refused?.wrong, all.errors);
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
