/**
 * Newer clock rules and the meetings already planned: found by the timekeeper, shown to whoever looks after the group,
 * applied on their word or by themselves after a while. The wall time of a meeting stays and its instant follows;
 * calendar entries rise and people are told once, as of a move. A process whose rules are older than those seen on
 * these data finds nothing and moves nothing.
 */
import { and, asc, eq, gt, inArray, isNotNull, isNull } from "drizzle-orm";
import { clockShifts, shiftsDueAt } from "#app/domain/groups/schedule/clock-shifts.ts";
import type { ClockShift } from "#app/domain/groups/schedule/clock-shifts.ts";
import { isOlder } from "#app/domain/zones/clock-rules.ts";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import { tellPeople } from "../letters/change-letters.server.ts";
import { meetingsToMove, saveBounds } from "./changes.server.ts";
import type { MeetingToMove } from "./changes.server.ts";
import { findVersion } from "../curricula/curricula.server.ts";
import { holdRuns } from "../meetings/being-led.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle } from "./cycles.server.ts";
import { clockRulesSeen } from "../people/installations.server.ts";
import { moveInvitations } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** What waits in one cycle. `seen` goes back with the act, so that nothing is confirmed unseen. */
export type ShiftsWaiting = { shifts: ClockShift<MeetingToMove>[]; seen: number; dueAt: Date | null };

/** What newer clock rules would change in a cycle; null where nothing does, or this process may not say. */
export async function shiftsWaiting(
  data: Data,
  cycle: Pick<Cycle, "id" | "state" | "clockShiftFoundAt">,
  rules: ClockRules,
  now: Date,
): Promise<ShiftsWaiting | null> {
  if (!cycle.clockShiftFoundAt || !isRunning(cycle)) return null;
  if (await rulesAreOld(data, rules)) return null;
  const { shifts, seen } = await shiftsOf(data, cycle.id, rules, now);
  return shifts.length > 0 ? { shifts, seen, dueAt: shiftsDueAt(shifts, cycle.clockShiftFoundAt) } : null;
}

/** Of these cycles, those with meetings that newer clock rules would change, and how many. */
export async function shiftsByCycle(
  data: Data,
  cycles: readonly { id: string }[],
  rules: ClockRules,
  now: Date,
): Promise<Map<string, number>> {
  const { cycles: c } = data.tables;
  const ids = ["", ...cycles.map((one) => one.id)];
  const flagged = await data.read
    .select()
    .from(c)
    .where(and(inArray(c.id, ids), isNotNull(c.clockShiftFoundAt)));
  const counts = new Map<string, number>();
  for (const cycle of flagged) {
    const waiting = await shiftsWaiting(data, cycle, rules, now);
    if (waiting) counts.set(cycle.id, waiting.shifts.length);
  }
  return counts;
}

export type ShiftVerdict =
  | { ok: true; revision: number; moved: number }
  | { ok: false; refusal: "cycle-over" | "older-rules" | "seen-is-old" };

/**
 * Puts the meetings ahead where the rules have them; those whose wall time is gone or there twice stay for people to
 * move. `by` and `seen` null: it is done by itself. Done twice, the second time finds nothing to move.
 */
export async function applyClockShifts(
  store: Store,
  { cycleId, by, seen }: { cycleId: string; by: string | null; seen: number | null },
  rules: ClockRules,
  now: Date,
): Promise<ShiftVerdict> {
  return store.tx(async (work) => {
    const cycle = await lockCycle(work, cycleId);
    if (!cycle || !isRunning(cycle)) return { ok: false, refusal: "cycle-over" };
    if (await rulesAreOld(work, rules)) return { ok: false, refusal: "older-rules" };
    await holdRuns(work, cycleId, now);
    const { shifts, seen: seenNow } = await shiftsOf(work, cycleId, rules, now);
    const moving = shifts.flatMap(({ meeting, to }) => (to ? [{ meeting, to }] : []));
    if (moving.length > 0 && seen !== null && seen !== seenNow) return { ok: false, refusal: "seen-is-old" };
    const { cycles: c } = work.tables;
    // What waits for people to choose goes on waiting; whatever newer rules bring next has its own 72 hours.
    const clockShiftFoundAt = moving.length === shifts.length ? null : now;
    await work.write.update(c).set({ clockShiftFoundAt }).where(eq(c.id, cycleId));
    if (moving.length > 0) await move(work, cycle, moving, by, now);
    return { ok: true, revision: cycle.revision, moved: moving.length };
  });
}

type Moving = { meeting: MeetingToMove; to: { startsAt: Date; endsAt: Date } };

async function move(work: Work, cycle: Cycle, moving: Moving[], by: string | null, now: Date): Promise<void> {
  const { meetings: m } = work.tables;
  for (const { meeting, to } of moving)
    await work.write
      .update(m)
      .set({ ...to, revision: meeting.row.revision + 1 })
      .where(and(eq(m.id, meeting.id), eq(m.cycleId, cycle.id)));
  const version = await findVersion(work, cycle.versionId);
  if (version) await saveBounds(work, cycle, version.plan);
  const were = moving.map(({ meeting }) => meeting.row);
  await moveInvitations(work, were, now);
  const changes = moving.map(({ meeting, to }) => {
    const was = { ...meeting, format: meeting.row.format };
    return { what: "clock" as const, was, now: { ...was, ...to } };
  });
  await tellPeople(work, cycle, { changes, words: "", states: ["held", "offered"] }, now);
  const { organisationId } = cycle;
  await note(work, { organisationId, personId: by, act: "clock rules applied", subject: cycle.id }, now);
}

/**
 * Looks at every meeting ahead: notes since when shifts wait, applies those that are due, and forgets what is settled.
 * Gives the cycles whose meetings it moved.
 */
export async function dueClockShifts(
  store: Store,
  rules: ClockRules,
  now: Date,
): Promise<{ cycleId: string; revision: number }[]> {
  if (await rulesAreOld(store, rules)) return [];
  const found = await cyclesToShift(store, rules, now);
  await noteFound(store, [...found.keys()], now);
  const moved: { cycleId: string; revision: number }[] = [];
  for (const [cycleId, { shifts, foundAt }] of found) {
    const dueAt = shiftsDueAt(shifts, foundAt ?? now);
    if (!dueAt || dueAt > now) continue;
    const verdict = await applyClockShifts(store, { cycleId, by: null, seen: null }, rules, now);
    if (verdict.ok && verdict.moved > 0) moved.push({ cycleId, revision: verdict.revision });
  }
  return moved;
}

/** Notes the moment once, and takes the note from cycles in which nothing waits any more. */
async function noteFound(store: Store, cycleIds: readonly string[], now: Date): Promise<void> {
  const { cycles: c } = store.tables;
  const noted = await store.read.select({ id: c.id }).from(c).where(isNotNull(c.clockShiftFoundAt));
  const settled = noted.map((one) => one.id).filter((id) => !cycleIds.includes(id));
  const fresh = cycleIds.filter((id) => !noted.some((one) => one.id === id));
  if (settled.length + fresh.length === 0) return;
  await store.tx(async ({ write }) => {
    const found = and(inArray(c.id, ["", ...fresh]), isNull(c.clockShiftFoundAt));
    await write.update(c).set({ clockShiftFoundAt: now }).where(found);
    await write
      .update(c)
      .set({ clockShiftFoundAt: null })
      .where(inArray(c.id, ["", ...settled]));
  });
}

type Found = { shifts: ClockShift<ReturnType<typeof onTheWall>>[]; foundAt: Date | null };

async function cyclesToShift(data: Data, rules: ClockRules, now: Date): Promise<Map<string, Found>> {
  const { meetings: m, cycles: c, runs: r } = data.tables;
  const rows = await data.read
    .select({ meeting: m, foundAt: c.clockShiftFoundAt, openedAt: r.openedAt })
    .from(m)
    .innerJoin(c, eq(c.id, m.cycleId))
    .leftJoin(r, eq(r.meetingId, m.id))
    .where(and(inArray(c.state, ["draft", "published"]), eq(m.state, "planned"), gt(m.startsAt, now)))
    .orderBy(asc(m.startsAt), asc(m.id));
  const ahead = rows.filter((row) => row.openedAt === null);
  const foundAt = new Map(ahead.map((row) => [row.meeting.cycleId, row.foundAt]));
  const found = new Map<string, Found>();
  for (const shift of clockShifts(ahead.map(onTheWall), rules.offsetAt, now)) {
    const { cycleId } = shift.meeting;
    const known = found.get(cycleId) ?? { shifts: [], foundAt: foundAt.get(cycleId) ?? null };
    known.shifts.push(shift);
    found.set(cycleId, known);
  }
  return found;
}

function onTheWall({ meeting }: { meeting: MeetingToMove["row"] }) {
  const { cycleId, date, time, zone, occurrence, startsAt, endsAt, state } = meeting;
  return { cycleId, date, time, zone, ...(occurrence && { occurrence }), startsAt, endsAt, state };
}

async function shiftsOf(data: Data, cycleId: string, rules: ClockRules, now: Date) {
  const { meetings, seen } = await meetingsToMove(data, cycleId);
  const { runs: r } = data.tables;
  const ids = ["", ...meetings.map((one) => one.id)];
  const opened = await data.read
    .select({ id: r.meetingId })
    .from(r)
    .where(and(inArray(r.meetingId, ids), isNotNull(r.openedAt)));
  const begun = new Set(opened.map((one) => one.id));
  const ahead = meetings.filter((one) => !begun.has(one.id));
  return { shifts: clockShifts(ahead, rules.offsetAt, now), seen };
}

/** The starts ahead of an organisation's drafts and published groups, for looking at the clock rules they rest on. */
export async function startsAhead({ tables, read }: Data, organisationId: string, now: Date) {
  const { meetings: m, cycles: c } = tables;
  const running = and(eq(c.organisationId, organisationId), inArray(c.state, ["draft", "published"]));
  return read
    .select({ zone: m.zone, startsAt: m.startsAt })
    .from(m)
    .innerJoin(c, eq(c.id, m.cycleId))
    .where(and(running, eq(m.state, "planned"), gt(m.startsAt, now)));
}

/** Has a process with newer rules been here? Then this one only watches. */
async function rulesAreOld(data: Data, rules: ClockRules): Promise<boolean> {
  return isOlder(rules.version, (await clockRulesSeen(data)) ?? "");
}

function isRunning({ state }: Pick<Cycle, "state">): boolean {
  return state === "draft" || state === "published";
}
