/** Saving a changed draft. What does not hold any more brings the form back, with everything typed. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planning } from "#app/words/cycles.ts";
import { changeDraft } from "#db/cycles/drafts.server.ts";
import { again, enterDraft, lookAtDraft, previewDraft, seenIn } from "./plan-draft.server.ts";
import { DraftPage } from "./plan-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const title = planning[args.context.requestContext.language].title;
  return { title, ...(await lookAtDraft(args, await enterDraft(args))) };
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterDraft(args);
  const { shown, plan } = await previewDraft(args, entered);
  if (!plan) return again(shown);
  const { app } = args.context;
  const act = { cycleId: entered.cycle.id, plan, by: entered.person.id, seen: seenIn(args.request) };
  const verdict = await changeDraft(app.store, act, app.clock.now());
  if (!verdict.ok) return again({ ...shown, dates: null, wrong: { "": verdict.refusal } });
  return redirect(`/cycles/${entered.cycle.id}?said=changed`, 303);
}

export default function SaveDraft() {
  return <DraftPage {...useLoaderData<typeof loader>()} shown={useActionData<typeof action>()} />;
}
