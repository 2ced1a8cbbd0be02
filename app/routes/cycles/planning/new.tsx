/** Planning a cycle: GET asks, POST shows all its dates; nothing is saved here. */
import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planning } from "#app/words/cycles.ts";
import { PlanPage } from "./plan-page.tsx";
import { enterPlanning, lookAtPlanning, preview } from "./plan-preview.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { title: planning[args.context.requestContext.language].title, ...(await lookAtPlanning(args)) };
}

export async function action(args: ActionFunctionArgs) {
  const { shown } = await preview(args, await enterPlanning(args));
  return data(shown, { status: shown.dates ? 200 : 422 });
}

export default function NewCycle() {
  return <PlanPage look={useLoaderData<typeof loader>()} shown={useActionData<typeof action>()} />;
}
