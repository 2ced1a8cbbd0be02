/**
 * The clock of a meeting: how long tonight's segments are, how late it is, and what could give way.
 *
 * A round is as long as its fixed part plus one turn for each voice in the room; the fixed part is what the
 * author's minutes leave over a full group. A pause stops the segment's clock but not the evening's end.
 *
 * What could give way is in `pacing/late-plan`.
 *
 * Lengths are milliseconds; whole minutes are made where a person reads them.
 */
import { minutesIn } from "../curriculum/plan.ts";
import type { Curriculum, Segment, SegmentKind, Session } from "../curriculum/plan.ts";
import { latePlan } from "./pacing/late-plan.ts";
import type { LatePlan, Length } from "./pacing/late-plan.ts";
import { spent } from "./run/state.ts";
import type { RunState, SegmentRun } from "./run/state.ts";

const minute = 60_000;

/** People in a round: those with a place, and facilitators (who count where `voices=all`). */
export type Heads = { participants: number; facilitators: number };

/** What the clock needs to know beside the run. `present` is null until the roll is taken: a full group then. */
export type Setting = {
  session: Session;
  /** The group the minutes were written for. */
  full: Heads;
  present: Heads | null;
  cutOrder: readonly SegmentKind[];
};

/** The setting of a session of a curriculum with tonight's heads. */
export function settingOf(curriculum: Curriculum, session: Session, present: Heads | null): Setting {
  const full = { participants: curriculum.group.max, facilitators: curriculum.facilitators.min };
  return { session, full, present, cutOrder: curriculum.cutOrder };
}

/** The round at hand: its voices tonight and what each of them has. */
export type RoundLength = { voices: number; eachMs: number; fixedMs: number };

export type Pace = {
  /** The segment at hand; null before the first one. `leftMs` is negative when it runs over. */
  segment: {
    id: string;
    plannedMs: number;
    elapsedMs: number;
    leftMs: number;
    round: RoundLength | null;
  } | null;
  /** `behindMs` is negative when there is time in hand. */
  meeting: { plannedEndAt: Date; projectedEndAt: Date; behindMs: number };
  latePlan: LatePlan;
};

/** Tonight's clock; null before the meeting is opened and after it is closed. */
export function pace(state: RunState, setting: Setting, now: Date): Pace | null {
  if (!state.startedAt || state.phase === "closed") return null;
  const plannedEndAt = plannedEnd(state, state.startedAt, setting);
  const begin = Math.max(now.getTime(), notBefore(state, plannedEndAt, setting));
  const ahead = stillToCome(state, setting);
  const at = atHand(state, setting, now);
  const rest = Math.max(0, at?.leftMs ?? 0) + ahead.reduce((sum, { fromMs }) => sum + fromMs, 0);
  const behindMs = begin + rest - plannedEndAt.getTime();
  return {
    segment: at,
    meeting: { plannedEndAt, projectedEndAt: new Date(begin + rest), behindMs },
    latePlan: latePlan([...lengthAtHand(at, setting), ...ahead], setting.cutOrder, behindMs),
  };
}

/** Behind or ahead in whole minutes, for people: less than a minute either way is on time. */
export function drift(behindMs: number): { kind: "behind" | "ahead" | "on-time"; minutes: number } {
  const minutes = Math.floor(Math.abs(behindMs) / minute);
  if (minutes === 0) return { kind: "on-time", minutes: 0 };
  return { kind: behindMs > 0 ? "behind" : "ahead", minutes };
}

/** How long a segment is tonight: written minutes, scaled to the voices in the room, shortened or given more. */
export function plannedLength(
  segment: Segment,
  run: SegmentRun,
  variant: RunState["variant"],
  setting: Setting,
): number {
  const round = plannedRound(segment, variant, setting);
  const written = round ? round.fixedMs + round.voices * round.eachMs : minutesIn(segment, variant) * minute;
  return (run.shortenedTo === null ? written : run.shortenedTo * minute) + run.given * minute;
}

/** The arithmetic of a round: fixed part = minutes less one turn for each voice of a full group. */
export function plannedRound(
  segment: Segment,
  variant: RunState["variant"],
  setting: Setting,
): RoundLength | null {
  if (!segment.round) return null;
  const { each, voices } = segment.round;
  const count = (heads: Heads) => heads.participants + (voices === "all" ? heads.facilitators : 0);
  const fixedMs = Math.max(0, minutesIn(segment, variant) * minute - each * 1000 * count(setting.full));
  return { voices: count(setting.present ?? setting.full), eachMs: each * 1000, fixedMs };
}

function plannedEnd(state: RunState, startedAt: Date, { session }: Setting): Date {
  const minutes = state.variant === "short" ? (session.shortMinutes ?? session.minutes) : session.minutes;
  const end = state.endsAt?.getTime() ?? startedAt.getTime() + minutes * minute;
  return new Date(end + state.given * minute);
}

/** A meeting opened early for the roll does not begin before its hour. */
function notBefore(state: RunState, plannedEndAt: Date, { session }: Setting): number {
  if (state.current || !state.endsAt) return 0;
  const minutes = state.variant === "short" ? (session.shortMinutes ?? session.minutes) : session.minutes;
  return plannedEndAt.getTime() - (state.given + minutes) * minute;
}

function stillToCome(state: RunState, setting: Setting): Length[] {
  const after = state.current ? state.order.indexOf(state.current) : -1;
  return state.order.slice(after + 1).flatMap((id) => {
    const run = state.segments[id];
    const segment = setting.session.segments.find((other) => other.id === id);
    if (!segment || run?.state !== "waiting" || segment.kind === "debrief") return [];
    return [{ segment, fromMs: plannedLength(segment, run, state.variant, setting), elapsedMs: null }];
  });
}

function atHand(state: RunState, setting: Setting, now: Date): Pace["segment"] {
  const run = state.current ? state.segments[state.current] : undefined;
  const segment = setting.session.segments.find((other) => other.id === state.current);
  if (!segment || run?.state !== "running") return null;
  const plannedMs = plannedLength(segment, run, state.variant, setting);
  const elapsedMs = spent(run, now);
  const round = plannedRound(segment, state.variant, setting);
  return { id: segment.id, plannedMs, elapsedMs, leftMs: plannedMs - elapsedMs, round };
}

function lengthAtHand(at: Pace["segment"], { session }: Setting): Length[] {
  const segment = session.segments.find((other) => other.id === at?.id);
  return segment && at ? [{ segment, fromMs: at.plannedMs, elapsedMs: at.elapsedMs }] : [];
}
