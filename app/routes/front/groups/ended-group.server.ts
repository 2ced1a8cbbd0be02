/**
 * A group that is called off or over, as old links and letters still lead to it. Loaders turn away from it with what
 * its page says (`EndedGroupBoundary`): that it is so, and which groups are open.
 */
import { data } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/node";
import type { CycleState } from "#app/domain/groups/enrolment.ts";
import { openCycles } from "#db/cycles/public-cycles.server.ts";

type Ended = { name: string; state: "cancelled" | "finished" };

async function lookAtEnded({ app, requestContext }: AppLoadContext, { name, state }: Ended) {
  const groups = await openCycles(app.store, app.clock.now());
  return { ended: { name, state, zone: requestContext.zone, groups } };
}
export type EndedGroup = Awaited<ReturnType<typeof lookAtEnded>>["ended"];

/** Answers with the page of ended groups (410) where this one is called off or over. */
export async function refuseEnded(
  context: AppLoadContext,
  { name, state }: { name: string; state: CycleState },
): Promise<void> {
  if (state === "cancelled" || state === "finished")
    throw data(await lookAtEnded(context, { name, state }), 410);
}
