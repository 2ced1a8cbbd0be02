/**
 * The roll as one form: many marks at once, all or none. Somebody else may have marked a person in the meantime; then
 * nothing is saved and both marks are shown, so that a person decides.
 */
import type { Mark } from "#app/domain/groups/attendance.ts";
import { markSoFar } from "#app/domain/meetings/opening.ts";
import type { Meeting } from "../cycles/cycles.server.ts";
import { markOf } from "./marks.server.ts";
import { eventIdOf, openLog, write } from "./runs.server.ts";
import type { ActRefusal, Log } from "./runs.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

/** `was`: the mark the page showed when it was filled in. */
export type RollLine = { voice: string; was: Mark; mark: Mark };
export type RollClash = { voice: string; yours: Mark; theirs: Mark };
export type RollVerdict =
  | { ok: true; seq: number; changed: number }
  | { ok: false; refusal: "changed"; clashes: RollClash[] }
  | { ok: false; refusal: ActRefusal };

export type RollAct = {
  meetingId: string;
  lines: readonly RollLine[];
  seen: string;
  device: string;
  by: string;
};

/** Saves the lines that differ from what was shown. */
export async function markRoll(store: Store, act: RollAct, now: Date): Promise<RollVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, act.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const lines = act.lines.filter((line) => line.mark !== line.was);
    const clashes = await clashesOf(work, log.plannedMeeting.meeting, lines, now);
    return clashes.length > 0
      ? { ok: false, refusal: "changed", clashes }
      : writeLines(work, log, { ...act, lines }, now);
  });
}

async function clashesOf(
  work: Work,
  meeting: Meeting,
  lines: readonly RollLine[],
  now: Date,
): Promise<RollClash[]> {
  const clashes: RollClash[] = [];
  for (const { voice, was, mark } of lines) {
    const theirs = markSoFar(await markOf(work, meeting.id, voice), meeting, now);
    if (theirs !== was && theirs !== mark) clashes.push({ voice, yours: mark, theirs });
  }
  return clashes;
}

async function writeLines(work: Work, first: Log, act: RollAct, now: Date): Promise<RollVerdict> {
  const { lines, seen, device, by } = act;
  let [log, changed] = [first, 0];
  for (const { voice, mark } of lines) {
    const facts = { voice, mark };
    const event = { id: eventIdOf(seen, "marked", facts), kind: "marked", facts, claimedAt: null, device };
    const { verdict, log: later } = await write(work, log, { event, by }, now);
    if (!verdict.ok) return verdict;
    if (!verdict.already) changed += 1;
    log = later;
  }
  return { ok: true, seq: log.seq, changed };
}
