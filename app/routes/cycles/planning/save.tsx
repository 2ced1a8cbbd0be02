/** Saving a planned cycle as a draft. What does not hold any more brings the form back, with everything typed. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planning } from "#app/words/cycles.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import { PlanPage } from "./plan-page.tsx";
import { enterPlanning, lookAtPlanning, preview } from "./plan-preview.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { title: planning[args.context.requestContext.language].title, ...(await lookAtPlanning(args)) };
}

export async function action(args: ActionFunctionArgs) {
  const { shown, cycle } = await preview(args, await enterPlanning(args));
  if (!cycle) return data(shown, { status: 422 });
  const { app } = args.context;
  const planned = await planCycle(app.store, cycle, app.clock.now());
  if (planned.ok) return redirect(`/cycles/${planned.cycleId}?said=saved`, 303);
  return data({ ...shown, dates: null, wrong: { time: planned.refusal } }, { status: 422 });
}

export default function SaveCycle() {
  return <PlanPage look={useLoaderData<typeof loader>()} shown={useActionData<typeof action>()} />;
}
