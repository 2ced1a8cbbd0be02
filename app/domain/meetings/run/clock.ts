/**
 * The clock of a run as a face that can be read again later without the log: what it showed at one moment, and how
 * it goes on from there. The server makes it from `pace`; a phone that lost its connection keeps reading it.
 * Lengths are milliseconds; minutes are made where a person reads them.
 */
import { drift, pace } from "../pacing.ts";
import type { Setting } from "../pacing.ts";
import type { RunState } from "./state.ts";

/** What the clock showed at `at` (all instants in milliseconds since 1970). */
export type ClockFace = {
  at: number;
  /** Does the segment's clock go on? It stands in a pause. */
  running: boolean;
  segment: { plannedMs: number; elapsedMs: number } | null;
  /** What is still to come after the segment at hand. */
  aheadMs: number;
  /** A meeting opened early does not begin before this. */
  notBefore: number;
  plannedEnd: number;
  /** The whole meeting as planned, from its beginning to its end. */
  wholeMs: number;
};

export type ClockReading = {
  /** Whole minutes of the segment: begun ones gone, and planned; null between segments. */
  segment: { gone: number; of: number; share: number } | null;
  drift: ReturnType<typeof drift>;
  /** When the meeting will end as things stand, milliseconds since 1970. */
  endsAt: number;
  /** Share of the whole meeting's time that is gone, 0 to 1. */
  share: number;
};

const minute = 60_000;

/** The face at `now`; null before the opening and after the closing. */
export function clockFace(state: RunState, setting: Setting, now: Date): ClockFace | null {
  const shown = pace(state, setting, now);
  if (!shown || !state.startedAt) return null;
  const { segment, meeting } = shown;
  const plannedEnd = meeting.plannedEndAt.getTime();
  const minutes =
    state.variant === "short"
      ? (setting.session.shortMinutes ?? setting.session.minutes)
      : setting.session.minutes;
  const wholeMs = (minutes + state.given) * minute;
  const early = state.current === null && state.endsAt !== null;
  const notBefore = early ? plannedEnd - wholeMs : 0;
  const begin = Math.max(now.getTime(), notBefore);
  const aheadMs = meeting.projectedEndAt.getTime() - begin - Math.max(0, segment?.leftMs ?? 0);
  return {
    at: now.getTime(),
    running: state.phase === "running",
    segment: segment && { plannedMs: segment.plannedMs, elapsedMs: segment.elapsedMs },
    aheadMs,
    notBefore,
    plannedEnd,
    wholeMs,
  };
}

/** What the face shows at `now` (milliseconds since 1970), which may be later than when it was made. */
export function readClock(face: ClockFace, now: number): ClockReading {
  const later = Math.max(0, now - face.at);
  const elapsed = face.segment ? face.segment.elapsedMs + (face.running ? later : 0) : 0;
  const left = face.segment ? Math.max(0, face.segment.plannedMs - elapsed) : 0;
  const endsAt = Math.max(now, face.notBefore) + left + face.aheadMs;
  const gone = face.wholeMs - (face.plannedEnd - now);
  return {
    segment: face.segment && {
      gone: Math.floor(elapsed / minute),
      of: Math.round(face.segment.plannedMs / minute),
      share: clamp(elapsed / Math.max(1, face.segment.plannedMs)),
    },
    drift: drift(endsAt - face.plannedEnd),
    endsAt,
    share: clamp(gone / Math.max(1, face.wholeMs)),
  };
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
