/**
 * A meeting together with what is led in it: its cycle, the plan in force and the session of that plan, told in the
 * language of the cycle. In force is the version adopted for the meeting, else the one the cycle is pinned to. A
 * version never changes, so its plan is read once and kept.
 */
import { and, asc, desc, eq, gt, lt, ne } from "drizzle-orm";
import { cacheOf } from "#app/domain/cache.ts";
import type { Plan, Session } from "#app/domain/curriculum/plan.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { findMeeting } from "../cycles/cycles.server.ts";
import type { Cycle, Meeting } from "../cycles/cycles.server.ts";
import { planOf } from "../curricula/cached-plans.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data } from "../kit/store.server.ts";

export type PlannedMeeting = { meeting: Meeting; cycle: Cycle; plan: Plan; session: Session };

const plans = cacheOf<Plan>(40);

/** A meeting that can be led; null when it does not exist or its session is not in the plan. */
export async function findPlannedMeeting(data: Data, meetingId: string): Promise<PlannedMeeting | null> {
  const found = await findMeeting(data, meetingId);
  return found && plannedMeetingOf(data, found);
}

/** The same of a meeting that was found together with its cycle. */
export async function plannedMeetingOf(
  data: Data,
  { meeting, cycle }: Pick<PlannedMeeting, "meeting" | "cycle">,
): Promise<PlannedMeeting | null> {
  const plan = await planInForce(data, cycle, meeting);
  const session = plan?.sessions.find((one) => one.id === meeting.sessionId);
  return plan && session ? { meeting, cycle, plan, session } : null;
}

type Pinned = Pick<Cycle, "versionId" | "hash" | "language">;

/**
 * The plan a meeting is led from, in the language of its cycle; without a meeting, of the cycle as a whole. What a
 * group began with stays: agreement, goals and the size of the group are the pinned version's also where a meeting has
 * adopted another one. Null only where a version is gone.
 */
export async function planInForce(
  data: Data,
  cycle: Pinned,
  meeting?: Pick<Meeting, "versionId">,
): Promise<Plan | null> {
  const { versionId, hash, language } = cycle;
  const adopted = meeting?.versionId && meeting.versionId !== versionId ? meeting.versionId : "";
  return cachedPlan(`${versionId} ${hash} ${language} ${adopted}`, async () => {
    if (!adopted) {
      const plan = await planOf(data, versionId);
      return plan && inLanguage(plan, language);
    }
    const [own, pinned] = [await planOf(data, adopted), await planInForce(data, cycle)];
    return own && pinned && { ...inLanguage(own, language), curriculum: pinned.curriculum };
  });
}

/** The version whose session a meeting is led from. */
export function versionInForce(cycle: Pick<Cycle, "versionId">, meeting: Pick<Meeting, "versionId">): string {
  return meeting.versionId ?? cycle.versionId;
}

async function cachedPlan(key: string, find: () => Promise<Plan | null>): Promise<Plan | null> {
  const known = plans.find(key);
  if (known) return known;
  const plan = await find();
  return plan && plans.put(key, plan);
}

/** The next meeting of the cycle that takes place after this one, if any. */
export async function nextMeeting(data: Data, after: Meeting) {
  const [next] = await firstAfter(data).execute({ cycle: after.cycleId, at: after.startsAt });
  return next ?? null;
}

const firstAfter = prepared(({ tables: { meetings: m }, read }) =>
  read
    .select({ startsAt: m.startsAt, endsAt: m.endsAt, zone: m.zone, number: m.number })
    .from(m)
    .where(
      and(
        eq(m.cycleId, param("cycle", m.cycleId)),
        ne(m.state, "cancelled"),
        gt(m.startsAt, param("at", m.startsAt)),
      ),
    )
    .orderBy(asc(m.startsAt), asc(m.id))
    .limit(1),
);

/** The meeting of the cycle that took place before this one, if any. */
export async function meetingBefore({ tables: { meetings: m }, read }: Data, meeting: Meeting) {
  const [before] = await read
    .select({ id: m.id, sessionId: m.sessionId, versionId: m.versionId, number: m.number })
    .from(m)
    .where(and(eq(m.cycleId, meeting.cycleId), ne(m.state, "cancelled"), lt(m.startsAt, meeting.startsAt)))
    .orderBy(desc(m.startsAt), asc(m.id))
    .limit(1);
  return before ?? null;
}
