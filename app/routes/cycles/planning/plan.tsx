/** Changing a draft: GET shows its answers, POST all its dates as they would be; nothing is saved here. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planning } from "#app/words/cycles.ts";
import { again, enterDraft, lookAtDraft, previewDraft } from "./plan-draft.server.ts";
import { DraftPage } from "./plan-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const title = planning[args.context.requestContext.language].title;
  return { title, ...(await lookAtDraft(args, await enterDraft(args))) };
}

export async function action(args: ActionFunctionArgs) {
  return again((await previewDraft(args, await enterDraft(args))).shown);
}

export default function ChangeDraft() {
  return <DraftPage {...useLoaderData<typeof loader>()} shown={useActionData<typeof action>()} />;
}
