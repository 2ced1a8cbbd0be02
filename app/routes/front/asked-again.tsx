/** A fresh letter on request: to the address this browser typed, or to the one an old link was sent to. */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readForm } from "#app/server/forms.server.ts";
import { cycleOfProof, mayAsk, mayHaveLink, tooOften } from "#app/server/sign-ins.server.ts";
import { ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/coming-in.ts";
import { mailAgain } from "#db/asks.server.ts";
import { latestProof, proofOf } from "#db/mailed-proofs.server.ts";
import { findAskable } from "#db/public-cycles.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, visit } = context;
  const known = (await latestProof(house.store, visit.browser)) !== null;
  return { title: comingIn[visit.language].again.title, known };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, visit } = context;
  const reading = await readForm(request, { token: z.string() });
  const token = reading.ok ? reading.values.token : "";
  const earlier = token ? await proofOf(house.store, token) : await latestProof(house.store, visit.browser);
  if (!earlier) return redirect("/sign-in", 303);
  const { address } = earlier;
  const cycleId = await cycleOfProof(house, earlier);
  const group = cycleId ? await findAskable(house.store, cycleId) : null;
  if (group && group.state !== "published") return redirect(`/groups/${group.id}`, 303);
  const may = cycleId ? mayAsk(house, visit, { address, cycleId }) : mayHaveLink(house, visit, address);
  if (!(await may)) return data({ tooOften: true }, tooOften);
  const { browser, language } = visit;
  await mailAgain(house.store, { earlier, browser, language }, house.clock.now());
  return redirect("/asked?said=again", 303);
}

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export default function AskedAgain() {
  const { known } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const all = useWords(comingIn);
  const words = all.again;
  return (
    <Page audience="public">
      <BackLink href="/asked">{all.asked.title}</BackLink>
      <ErrorSummary errors={refused ? [{ text: all.errors["too-often"] }] : []} />
      <h1>{words.title}</h1>
      {known ? (
        <form method="post" action="/asked/again" className="stack">
          <p>{words.text}</p>
          <SubmitButton>{words.send}</SubmitButton>
        </form>
      ) : (
        <>
          <p>{words.unknown}</p>
          <ButtonLink href="/sign-in">{words.start}</ButtonLink>
        </>
      )}
    </Page>
  );
}
