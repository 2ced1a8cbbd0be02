/** A fresh letter on request: to the address this browser typed, or to the one an old link was sent to. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { askerOf, cycleOfVerification, tooOften, waitingFor } from "#app/server/http/sign-ins.server.ts";
import type { Waiting } from "#app/server/http/sign-ins.server.ts";
import { ButtonLink, PostButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { newId } from "#db/kit/ids.server.ts";
import { latestVerification, mailAgain, verificationOf } from "#db/people/mailed-verifications.server.ts";
import { findAskable } from "#db/cycles/public-cycles.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  const known = (await latestVerification(app.store, requestContext.browser)) !== null;
  return { title: comingIn[requestContext.language].again.title, known, once: newId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const shape = { token: z.string().max(100), once: field.once().or(z.literal("")) };
  const reading = await readForm(request, shape);
  const { token, once } = reading.ok ? reading.values : { token: "", once: "" };
  const earlier = token
    ? await verificationOf(app.store, token)
    : await latestVerification(app.store, requestContext.browser);
  if (!earlier) return redirect("/sign-in", 303);
  const cycleId = await cycleOfVerification(app, earlier);
  const group = cycleId ? await findAskable(app.store, cycleId) : null;
  if (group && group.state !== "published") return redirect(`/groups/${group.id}`, 303);
  const again = {
    once: once || newId(),
    earlier,
    asker: askerOf(requestContext),
    language: requestContext.language,
  };
  const verdict = await mailAgain(app.store, again, app.clock.now());
  if (verdict.ok) return redirect("/asked?said=again", 303);
  if (verdict.reason === "over") return data<Refused>({ token, waiting: null }, { status: 410 });
  const waiting = waitingFor(app, verdict);
  return data<Refused>({ token, waiting }, tooOften(waiting));
}
/** `waiting` is null where there is nothing to send again. */
type Refused = { token: string; waiting: Waiting | null };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function AskedAgain() {
  const { known, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(comingIn);
  const words = all.again;
  if (refused && !refused.waiting) return <Over />;
  const waiting = refused?.waiting;
  return (
    <Page audience="public">
      <BackLink href="/asked">{all.asked.title}</BackLink>
      <ErrorSummary errors={waiting ? [{ text: all.later[waiting.reason](waiting.minutes) }] : []} />
      <h1>{words.title}</h1>
      {known || refused ? (
        <>
          <p>{words.text}</p>
          <PostButton action="/asked/again" once={once} hidden={{ token: refused?.token ?? "" }}>
            {words.send}
          </PostButton>
        </>
      ) : (
        <>
          <p>{words.unknown}</p>
          <ButtonLink href="/sign-in">{words.start}</ButtonLink>
        </>
      )}
    </Page>
  );
}

function Over() {
  const words = useWords(comingIn).again;
  return (
    <Page audience="public">
      <h1>{words.over}</h1>
      <p>{words.overText}</p>
      <ButtonLink href="/">{words.groups}</ButtonLink>
    </Page>
  );
}
