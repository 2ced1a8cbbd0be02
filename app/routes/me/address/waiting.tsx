/** A change of address that waits: its code is typed, its letter sent again, or it is thrown away. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedIn } from "#app/server/http/doors.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import { askerOf, tooOften, waitingFor } from "#app/server/http/sign-ins.server.ts";
import type { Waiting } from "#app/server/http/sign-ins.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { ownAddress } from "#app/words/me.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { newId } from "#db/kit/ids.server.ts";
import { askForChange, changeByCode, pendingChange, stopChange } from "#db/people/address-changes.server.ts";
import { Mine } from "../frame.tsx";
import { Pending } from "./pending.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const pending = await pendingChange(app.store, person.id, app.clock.now());
  if (!pending) throw redirect("/me/address");
  return { title: ownAddress[requestContext.language].waitingTitle, pending, once: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const now = app.clock.now();
  const form = await readForm(args.request, {
    answer: z.string(),
    code: z.string().max(20),
    once: z.string(),
  });
  const { answer, code, once } = form.ok ? form.values : { answer: "", code: "", once: "" };
  const pending = await pendingChange(app.store, person.id, now);
  if (!pending) return redirect("/me/address", 303);
  if (answer === "stop") {
    await stopChange(app.store, person.id, now);
    return redirect("/me/address?said=stopped", 303);
  }
  if (answer === "again") {
    const asked = { personId: person.id, address: pending.address, once: once || newId() };
    const how = { language: requestContext.language, asker: askerOf(requestContext) };
    const verdict = await askForChange(app.store, { ...asked, ...how }, now);
    if (verdict.ok || verdict.reason === "yours") return redirect("/me/address?said=sent", 303);
    const waiting = waitingFor(app, verdict);
    return data<Refused>({ wrong: "", waiting }, tooOften(waiting));
  }
  const typed = { browser: requestContext.browser, from: requestContext.from, code, personId: person.id };
  const came = await changeByCode(app.store, typed, now);
  if (came.kind === "other") return redirect(`/proofs/${came.token}`, 303);
  if (came.kind === "changed") return redirect("/me/address?said=changed", 303);
  return data<Refused>({ wrong: `code-${came.refusal}` }, 422);
}
type Refused = { wrong: string; waiting?: Waiting };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function WaitingChange() {
  const { pending, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const words = useWords(ownAddress);
  const { later } = useWords(comingIn);
  const { waiting } = refused ?? {};
  const code = waiting
    ? later[waiting.reason](waiting.minutes)
    : refused && sentencesOf({ code: refused.wrong }, words.errors).code;
  return (
    <Mine here="sign-ins">
      <ErrorSummary errors={code ? asErrors({ code }) : []} />
      <h1>{words.title}</h1>
      <Pending {...pending} once={once} error={code} />
    </Mine>
  );
}
