/** One's own address: what it is, changing it in a fresh sign-in, and the change that waits to be proved. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isFresh } from "#app/domain/fresh-sign-in.ts";
import { signedIn } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { askerOf, tooOften, waitingFor } from "#app/server/http/sign-ins.server.ts";
import type { Waiting } from "#app/server/http/sign-ins.server.ts";
import { ButtonLink, Once, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { ownAddress } from "#app/words/me.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { newId } from "#db/kit/ids.server.ts";
import { askForChange, pendingChange } from "#db/people/address-changes.server.ts";
import { mailboxOfPerson } from "#db/people/mailboxes.server.ts";
import { Mine, Said } from "../frame.tsx";
import { Pending } from "./pending.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const now = app.clock.now();
  return {
    title: ownAddress[requestContext.language].title,
    address: (await mailboxOfPerson(app.store, person.id))?.address ?? null,
    pending: await pendingChange(app.store, person.id, now),
    fresh: isFresh(person.signedInAt, now, "address"),
    once: newId(),
    said: new URL(args.request.url).searchParams.get("said"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  if (!isFresh(person.signedInAt, app.clock.now(), "address")) return redirect("/me/address", 303);
  const reading = await readForm(args.request, { once: field.once(), address: field.address() });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { typed, values } = reading;
  const change = {
    ...values,
    personId: person.id,
    language: requestContext.language,
    asker: askerOf(requestContext),
  };
  const verdict = await askForChange(app.store, change, app.clock.now());
  if (verdict.ok) return redirect("/me/address?said=sent", 303);
  if (verdict.reason === "yours") return data<Refused>({ typed, wrong: { address: "yours" } }, 422);
  const waiting = waitingFor(app, verdict);
  return data<Refused>({ typed, wrong: {}, waiting }, tooOften(waiting));
}
type Refused = { typed: Typed; wrong: Wrong; waiting?: Waiting };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function Address() {
  const { address, pending, fresh, said, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const words = useWords(ownAddress);
  const { later } = useWords(comingIn);
  const { waiting } = refused ?? {};
  const wrong = {
    ...sentencesOf(refused?.wrong, words.errors),
    ...(waiting && { address: later[waiting.reason](waiting.minutes) }),
  };
  return (
    <Mine here="sign-ins">
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {!refused && <Said code={said} sentences={words.said} />}
      {address ? (
        <p>
          {words.now} <bdi className="address">{address}</bdi>
        </p>
      ) : (
        <p>{words.none}</p>
      )}
      {pending && <Pending {...pending} once={once} />}
      {fresh ? (
        <form method="post" action="/me/address" className="stack">
          <p>{words.how}</p>
          <Once id={once} />
          <Field
            name="address"
            type="email"
            label={words.address}
            hint={words.what}
            error={wrong.address}
            value={refused?.typed["address"]}
            autoComplete="email"
          />
          <SubmitButton look={pending ? "secondary" : "primary"}>{words.send}</SubmitButton>
        </form>
      ) : (
        <>
          <p>{words.fresh}</p>
          <ButtonLink href="/sign-in?then=/me/address">{words.signIn}</ButtonLink>
          <p>{words.lost}</p>
        </>
      )}
    </Mine>
  );
}
