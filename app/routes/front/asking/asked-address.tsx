/**
 * The address was typed wrongly: the browser that typed it sees it and gives another one. Whatever else was said for
 * the place stays as it is, and the letter to the first address opens nothing any more.
 */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { askerOf, tooOften, waitingFor } from "#app/server/http/sign-ins.server.ts";
import type { Waiting } from "#app/server/http/sign-ins.server.ts";
import { ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { awaitedAt, mendAddress } from "#db/people/mailed-verifications.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  const address = await awaitedAt(app.store, requestContext.browser, app.clock.now());
  return { title: comingIn[requestContext.language].mend.title, address };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const reading = await readForm(request, { address: field.address() });
  if (!reading.ok) return data<Refused>(reading, 422);
  const mending = {
    asker: askerOf(requestContext),
    address: reading.values.address,
    language: requestContext.language,
  };
  const verdict = await mendAddress(app.store, mending, app.clock.now());
  if (verdict.ok) return redirect("/asked?said=mended", 303);
  if (verdict.reason === "over") return redirect("/asked/address", 303);
  const waiting = waitingFor(app, verdict);
  return data<Refused>({ typed: reading.typed, wrong: {}, waiting }, tooOften(waiting));
}
type Refused = { typed: Typed; wrong: Wrong; waiting?: Waiting };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function AskedAddress() {
  const { address } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(comingIn);
  const words = all.mend;
  const { waiting } = refused ?? {};
  const wrong = {
    ...sentencesOf(refused?.wrong, all.errors),
    ...(waiting && { address: all.later[waiting.reason](waiting.minutes) }),
  };
  return (
    <Page audience="public">
      <BackLink href="/asked">{all.asked.title}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {address ? (
        <form method="post" action="/asked/address" className="stack">
          <p>{words.text}</p>
          <Field
            name="address"
            type="email"
            label={all.signIn.address}
            error={wrong.address}
            value={refused?.typed["address"] ?? address}
            autoComplete="email"
          />
          <SubmitButton>{words.send}</SubmitButton>
        </form>
      ) : (
        <>
          <p>{all.again.unknown}</p>
          <ButtonLink href="/sign-in">{all.again.start}</ButtonLink>
        </>
      )}
    </Page>
  );
}
