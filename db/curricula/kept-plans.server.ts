/**
 * Plans of versions. A version never changes, and its plan is long (every session in every language), so it is read
 * out of the database once and kept for whoever asks next. Nobody may change what they are given.
 */
import { eq } from "drizzle-orm";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import type { Data } from "../kit/store.server.ts";

const plans = new Map<string, Plan>();
const mostKept = 20;

/** Null where there is no such version. The plan asked for longest ago makes room. */
export async function planOf(
  { tables: { versions: v }, read }: Data,
  versionId: string,
): Promise<Plan | null> {
  const known = plans.get(versionId);
  if (known) return keep(versionId, known);
  const [row] = await read.select({ plan: v.plan }).from(v).where(eq(v.id, versionId));
  return row ? keep(versionId, row.plan) : null;
}

function keep(versionId: string, plan: Plan): Plan {
  plans.delete(versionId);
  plans.set(versionId, plan);
  if (plans.size > mostKept) plans.delete(plans.keys().next().value ?? "");
  return plan;
}
