/**
 * The goal a group shares: adopted in a meeting, replaced by another wording when the group wishes, looked at in each
 * meeting. Only figures of the whole group are kept, never who stands behind them.
 */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { SharedGoalPattern } from "#app/domain/curriculum/plan.ts";
import { isPossibleLook } from "#app/domain/meetings/goal-trend.ts";
import { newId } from "../kit/ids.server.ts";
import { eventIdOf, openLog, write } from "./runs.server.ts";
import type { ActRefusal, Log } from "./runs.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** The goal of a cycle as it stands; null before the group adopted one. */
export async function goalOf(data: Data, cycleId: string) {
  const [goal] = await goalsNow(data).execute({ cycle: cycleId });
  return goal ?? null;
}

const goalsNow = prepared(({ tables: { sharedGoals: g }, read }) =>
  read
    .select()
    .from(g)
    .where(and(eq(g.cycleId, param("cycle", g.cycleId)), isNull(g.replacedAt)))
    .orderBy(desc(g.at), asc(g.id)),
);
export type Goal = NonNullable<Awaited<ReturnType<typeof goalOf>>>;

/** Every look at a goal, with the number of its meeting, in order. */
export function looksAt({ tables: { goalReviews: r, meetings: m }, read }: Data, goalId: string) {
  return read
    .select({ meetingId: r.meetingId, meeting: m.number, count: r.count, contributors: r.contributors })
    .from(r)
    .innerJoin(m, eq(m.id, r.meetingId))
    .where(eq(r.goalId, goalId))
    .orderBy(asc(m.startsAt), asc(m.id));
}

type Sent = { meetingId: string; seen: string; device: string; by: string; claimedAt: Date | null };
export type GoalVerdict =
  | { ok: true; seq: number; already: boolean }
  | { ok: false; refusal: "changed"; text: string }
  | { ok: false; refusal: ActRefusal | "no-goal" | "impossible" };

/** `replaces`: the goal the page showed, "" for none. Another wording in the meantime is given back, nothing is lost. */
export type Adoption = Sent & {
  text: string;
  pattern: SharedGoalPattern;
  target: number | null;
  replaces: string;
};

/** The group adopts a wording. */
export async function adoptGoal(store: Store, act: Adoption, now: Date): Promise<GoalVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, act.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const { text, pattern, target, replaces } = act;
    const id = eventIdOf(act.seen, "goal-set", [text, pattern, target], `${act.meetingId} ${act.by}`);
    const current = await goalOf(work, log.plannedMeeting.cycle.id);
    if (current?.text === text && current.pattern === pattern && current.target === target)
      return { ok: true, seq: log.seq, already: true };
    if ((current?.id ?? "") !== replaces) return { ok: false, refusal: "changed", text: current?.text ?? "" };
    const goal = newId();
    const written = await send(work, log, { ...act, id, kind: "goal-set", facts: { goal } }, now);
    if (written.ok && !written.already) await replaceGoal(work, log, { ...act, goal, once: id }, now);
    return written;
  });
}

async function replaceGoal(
  work: Work,
  { plannedMeeting: { meeting } }: Log,
  { goal, once, text, pattern, target, by }: Adoption & { goal: string; once: string },
  now: Date,
): Promise<void> {
  const { sharedGoals: g } = work.tables;
  const { organisationId, cycleId, id: meetingId } = meeting;
  await work.write
    .update(g)
    .set({ replacedAt: now })
    .where(and(eq(g.cycleId, cycleId), isNull(g.replacedAt)));
  await work.write.insert(g).values({
    id: goal,
    organisationId,
    cycleId,
    pattern,
    text,
    target,
    meetingId,
    byPersonId: by,
    once,
    at: now,
  });
}

/** `was`: the figures the page showed, null for none. */
export type Look = Sent & {
  count: number;
  contributors: number;
  was: { count: number; contributors: number } | null;
};

/** Notes how the group stands with its goal tonight; a later look at the same meeting replaces the earlier. */
export async function lookAtGoal(store: Store, act: Look, now: Date): Promise<GoalVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, act.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const { meetingId, count, contributors, was } = act;
    const goal = await goalOf(work, log.plannedMeeting.cycle.id);
    if (!goal) return { ok: false, refusal: "no-goal" };
    if (!isPossibleLook(goal.pattern, count, contributors)) return { ok: false, refusal: "impossible" };
    const before = (await looksAt(work, goal.id)).find((look) => look.meetingId === meetingId);
    if (before?.count === count && before.contributors === contributors)
      return { ok: true, seq: log.seq, already: true };
    if (before && (before.count !== was?.count || before.contributors !== was.contributors))
      return { ok: false, refusal: "changed", text: `${before.count} / ${before.contributors}` };
    const id = eventIdOf(act.seen, "goal-reviewed", [goal.id, count, contributors], act.by);
    const facts = { goal: goal.id };
    const written = await send(work, log, { ...act, id, kind: "goal-reviewed", facts }, now);
    if (written.ok && !written.already) await keepLook(work, log, { ...act, goal: goal.id }, now);
    return written;
  });
}

async function keepLook(
  work: Work,
  { plannedMeeting: { meeting } }: Log,
  { goal: goalId, count, contributors, by }: Look & { goal: string },
  now: Date,
): Promise<void> {
  const { goalReviews: r } = work.tables;
  const { organisationId, id: meetingId } = meeting;
  await work.write
    .insert(r)
    .values({ id: newId(), organisationId, goalId, meetingId, count, contributors, byPersonId: by, at: now })
    .onConflictDoUpdate({
      target: [r.goalId, r.meetingId],
      set: { count, contributors, byPersonId: by, at: now },
    });
}

type Event = Sent & { id: string; kind: string; facts: unknown };

async function send(work: Work, log: Log, { id, kind, facts, claimedAt, device, by }: Event, now: Date) {
  return (await write(work, log, { event: { id, kind, facts, claimedAt, device }, by }, now)).verdict;
}
