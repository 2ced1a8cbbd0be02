/**
 * An evening to try the run and its clock on: session 5 of the acceptance curriculum in outline, and a hand
 * that writes a log of it, one event a minute unless told otherwise.
 */
import type { Block, Segment, SegmentKind, Session } from "#app/domain/curriculum/plan.ts";
import type { Setting } from "#app/domain/meetings/pacing.ts";
import { reduce, type RunAct, type RunEvent, type RunState } from "#app/domain/meetings/run.ts";

const at = { file: "05-limits.md", line: 1, column: 1 };
export const safety: Block = { at, kind: "safety", name: "every-meeting", markdown: "" };
const tick: Block = { at, kind: "checkpoint", id: "sheets", markdown: "" };

export function segment(
  id: string,
  kind: SegmentKind,
  minutes: number,
  more: Partial<Segment> = {},
): Segment {
  const flags = { core: false, optional: false, every: false, final: false };
  return { id, title: id, kind, at, minutes, minutesIn: {}, needs: [], blocks: [], ...flags, ...more };
}

export const round = (each: number) => ({ each, voices: "all" as const, order: "fair" as const, pass: true });

export const segments: Segment[] = [
  segment("welcome", "welcome", 4, { blocks: [safety] }),
  segment("check-in", "check-in", 12, { floor: 8, round: round(60) }),
  segment("goal-review", "goal-review", 10, { round: round(40) }),
  segment("input", "input", 5, { cut: 1, floor: 0, optional: true }),
  segment("three-piles", "exercise", 14, { cut: 2, floor: 8, blocks: [tick] }),
  segment("break", "break", 8, { floor: 5, cut: 1 }),
  segment("pairs", "pairs", 10, { floor: 6 }),
  segment("discussion", "discussion", 8, { cut: 2, floor: 4 }),
  segment("goal-setting", "goal-setting", 11, { floor: 8 }),
  segment("check-out", "check-out", 8, { floor: 6, cut: 1, blocks: [safety] }),
  segment("debrief", "debrief", 15),
];

export const session: Session = {
  id: "limits",
  number: 5,
  file: at.file,
  title: "Different limits",
  neutralTitle: "Session 5",
  aim: "",
  minutes: 90,
  counts: true,
  prepare: [],
  materials: {},
  contentNotes: [],
  recap: "",
  segments,
};

/** Written for nine and two facilitators: eleven voices. */
export const setting: Setting = {
  session,
  full: { participants: 9, facilitators: 2 },
  present: { participants: 9, facilitators: 2 },
  cutOrder: ["brainstorm", "pairs"],
};

export const seven = new Date("2026-03-05T18:00:00Z");
export const after = (minutes: number) => new Date(seven.getTime() + minutes * 60_000);

/** A log whose n-th act happens n minutes after seven, or at the minute given. */
export function log(...acts: (RunAct | [minute: number, act: RunAct])[]): RunEvent[] {
  return acts.map((entry, index) => {
    const [minute, act] = Array.isArray(entry) ? entry : [index, entry];
    return {
      id: `event-${index}`,
      seq: index + 1,
      by: "ada",
      device: "phone",
      serverAt: after(minute),
      claimedAt: null,
      version: 1,
      ...act,
    };
  });
}

export const read = (events: readonly RunEvent[]): RunState => reduce(events, session, "in-person");

export const opened: RunAct = { kind: "opened", facts: { endsAt: after(90).toISOString() } };
export const start = (id: string, from: string | null): RunAct => ({
  kind: "segment-started",
  facts: { segment: id, from },
});
export const back = (id: string, from: string | null): RunAct => ({
  kind: "segment-returned",
  facts: { segment: id, from },
});
export const mark = (voice: string, as: "here" | "late" | "stepped-out" | "not-here"): RunAct => ({
  kind: "marked",
  facts: { voice, mark: as },
});
export const paused: RunAct = { kind: "paused", facts: {} };
export const resumed: RunAct = { kind: "resumed", facts: {} };
export const closed = (anyway: boolean): RunAct => ({ kind: "closed", facts: { anyway } });
