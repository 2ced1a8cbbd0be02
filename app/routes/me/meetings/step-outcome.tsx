/** How an earlier step went, in its owner's word. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { outcomes } from "#app/domain/meetings/goals.ts";
import { enterPlace } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { sayOutcome } from "#db/meetings/steps-own.server.ts";

/** Its form stands on the page of the step. */
export async function loader(args: LoaderFunctionArgs) {
  const { place } = await enterPlace(args, args.params.place);
  return redirect(`/me/places/${place.id}/step`);
}

export async function action(args: ActionFunctionArgs) {
  const { place } = await enterPlace(args, args.params.place);
  const { app } = args.context;
  const reading = await readForm(args.request, { step: field.id(), outcome: field.choice(outcomes) });
  if (!reading.ok) return redirect(`/me/places/${place.id}/step`, 303);
  const { step: stepId, outcome } = reading.values;
  await sayOutcome(app.store, { placeId: place.id, stepId, outcome }, app.clock.now());
  return redirect(`/me/places/${place.id}/step?said=outcome`, 303);
}

export default function StepOutcome() {
  return null;
}
