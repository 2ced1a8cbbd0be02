/** A running group from the small curriculum, and newer versions of it. */
import { eq } from "drizzle-orm";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { keepFolder } from "#db/curricula/curricula.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import { act } from "#db/meetings/runs.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { moveIn, newCycle, smallPlan } from "#tests/support/small-curriculum.ts";

export type Group = { cycleId: string; by: string; ids: string[]; organisationId: string };

/** Four Thursdays from the small curriculum, version 1.0.0. */
export async function group(store: Store, now: Date): Promise<Group> {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const planned = await planCycle(store, newCycle(app, [{ personId: marc, part: "A" }]), now);
  if (!planned.ok) throw new Error(planned.refusal);
  const { cycleId } = planned;
  const ids = (await meetingsOf(store, cycleId)).map((one) => one.id);
  return { cycleId, by: app.ownerId, ids, organisationId: app.organisationId };
}

/** A newer version: other words to say everywhere, and whatever `rewrite` does. */
export function newer(version = "2.0.0", rewrite: (plan: Plan) => void = () => undefined): Plan {
  const plan = smallPlan();
  plan.curriculum.version = version;
  plan.curriculum.agreement = ["Another agreement."];
  for (const session of plan.sessions)
    for (const segment of session.segments)
      for (const block of segment.blocks)
        if (block.kind === "say") block.markdown = `Newer words of ${version}.`;
  rewrite(plan);
  return plan;
}

export async function publish(store: Store, plan: Plan, now: Date): Promise<string> {
  const version = { hash: `hash of ${plan.curriculum.version}`, source: [], plan };
  await keepFolder(store, { folder: "acceptance", findings: [], version }, now);
  const { versions: v } = store.tables;
  const rows = await store.read.select({ id: v.id }).from(v).where(eq(v.hash, version.hash));
  return rows[0]?.id ?? "";
}

/** The first words to say in a meeting. */
export async function words(store: Store, meetingId: string): Promise<string> {
  return (await findPlannedMeeting(store, meetingId))?.session.segments[0]?.blocks[0]?.markdown ?? "";
}

export const old = "Words to say in the welcome.";
export const fresh = "Newer words of 2.0.0.";

export async function cycleOf(store: Store, { cycleId }: Group) {
  const cycle = await findCycle(store, cycleId);
  if (!cycle) throw new Error("no cycle");
  return cycle;
}

export async function open(store: Store, meetingId: string, by: string, now: Date) {
  const event = { id: newId(), kind: "opened", facts: {}, claimedAt: null, device: "phone" };
  return act(store, { meetingId, event, by, now });
}
