/**
 * A meeting together with what is led in it: its cycle, the pinned plan and the session of that plan. A pinned plan
 * never changes, so it is read once and kept.
 */
import { and, asc, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Plan, Session } from "#app/domain/curriculum/plan.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { given, kept } from "./kept-queries.server.ts";
import type { Data } from "./store.server.ts";

export type Evening = { meeting: Meeting; cycle: Cycle; plan: Plan; session: Session };

const plans = new Map<string, Plan>();
const mostKept = 40;

/** A meeting that can be led; null when it does not exist or its session is not in the plan. */
export async function findEvening(data: Data, meetingId: string): Promise<Evening | null> {
  const [row] = await meetingWithCycle(data).execute({ id: meetingId });
  const plan = row && (await pinnedPlan(data, row.cycle));
  const session = plan?.sessions.find((one) => one.id === row?.meeting.sessionId);
  return row && plan && session ? { ...row, plan, session } : null;
}

const meetingWithCycle = kept(({ tables: { meetings: m, cycles: c }, read }) =>
  read
    .select({ meeting: m, cycle: c })
    .from(m)
    .innerJoin(c, eq(c.id, m.cycleId))
    .where(eq(m.id, given("id", m.id))),
);

/** The plan a cycle is pinned to; null only where the version is gone. */
export async function pinnedPlan(
  { tables: { versions: v }, read }: Data,
  { versionId, hash }: Pick<Cycle, "versionId" | "hash">,
): Promise<Plan | null> {
  const key = `${versionId} ${hash}`;
  const known = plans.get(key);
  if (known) return known;
  const [row] = await read.select({ plan: v.plan }).from(v).where(eq(v.id, versionId));
  if (!row) return null;
  if (plans.size >= mostKept) plans.delete(plans.keys().next().value ?? "");
  plans.set(key, row.plan);
  return row.plan;
}

/** The next meeting of the cycle that takes place after this one, if any. */
export async function nextMeeting(data: Data, after: Meeting) {
  const [next] = await firstAfter(data).execute({ cycle: after.cycleId, at: after.startsAt });
  return next ?? null;
}

const firstAfter = kept(({ tables: { meetings: m }, read }) =>
  read
    .select({ startsAt: m.startsAt, endsAt: m.endsAt, zone: m.zone, number: m.number })
    .from(m)
    .where(
      and(
        eq(m.cycleId, given("cycle", m.cycleId)),
        ne(m.state, "cancelled"),
        gt(m.startsAt, given("at", m.startsAt)),
      ),
    )
    .orderBy(asc(m.startsAt), asc(m.id))
    .limit(1),
);

/** The meeting of the cycle that took place before this one, if any. */
export async function meetingBefore({ tables: { meetings: m }, read }: Data, meeting: Meeting) {
  const [before] = await read
    .select({ id: m.id, sessionId: m.sessionId, number: m.number })
    .from(m)
    .where(and(eq(m.cycleId, meeting.cycleId), ne(m.state, "cancelled"), lt(m.startsAt, meeting.startsAt)))
    .orderBy(desc(m.startsAt), asc(m.id))
    .limit(1);
  return before ?? null;
}
