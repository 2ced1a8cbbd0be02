/** A round as leaders see it: whose voice, who waits, and in a person's turn last week's step if they share it. */
import type { Segment } from "#app/domain/curriculum/plan.ts";
import type { Outcome } from "#app/domain/meetings/goals.ts";
import { noTurns } from "#app/domain/meetings/run/state.ts";
import { plannedRound } from "#app/domain/meetings/pacing.ts";
import { roundNow, voicesOf } from "#app/domain/meetings/turns.ts";
import { roundsBefore } from "#db/meetings/leading.server.ts";
import { stepsShownIn, stepsWritten } from "#db/meetings/steps.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { voicesHere } from "../live-meeting.server.ts";
import type { LiveMeeting } from "../live-meeting.server.ts";

export type Voice = { id: string; name: string; place: boolean };
export type RoundStep = { id: string; parts: string[]; confidence: number | null; outcome: Outcome };
export type RoundView = {
  segment: string;
  current: Voice | null;
  suggested: string | null;
  waiting: Voice[];
  passed: Voice[];
  done: Voice[];
  voices: number;
  eachSeconds: number;
  /** The current person's step of last week; null where there is none or it is not shared. */
  step: RoundStep | null;
  /** Steps are chosen here, and people may ask to have theirs written down. */
  chooses: boolean;
  /** Places that have a step of tonight already. */
  written: string[];
};

/** Null where the segment is not a round. */
export async function roundViewOf(
  app: App,
  liveMeeting: LiveMeeting,
  segment: Segment,
): Promise<RoundView | null> {
  const { plannedMeeting, state, setting, names, roll } = liveMeeting;
  const round = plannedRound(segment, state.variant, setting);
  if (!segment.round || !round) return null;
  const room = voicesHere(liveMeeting);
  const voices = voicesOf(segment.round, room.participants, room.facilitators);
  const past = segment.round.order === "fair" ? await roundsBefore(app.store, plannedMeeting.meeting) : [];
  const now = roundNow(segment.round.order, voices, state.turns[segment.id] ?? noTurns, past);
  const voice = (id: string): Voice => {
    return { id, name: names.get(id) ?? "…", place: roll.some((entry) => entry.placeId === id) };
  };
  const reviews = segment.kind === "goal-review";
  const chooses = segment.kind === "goal-setting";
  const written = chooses ? await stepsWritten(app.store, plannedMeeting.meeting.id) : [];
  return {
    segment: segment.id,
    current: now.current === null ? null : voice(now.current),
    suggested: now.suggested,
    waiting: now.waiting.map(voice),
    passed: now.passed.map(voice),
    done: now.done.map(voice),
    voices: voices.length,
    eachSeconds: Math.round(round.eachMs / 1000),
    step: reviews && now.current ? await stepOfVoice(app, liveMeeting, now.current) : null,
    chooses,
    written: written.map((one) => one.placeId),
  };
}

async function stepOfVoice(
  app: App,
  { plannedMeeting }: LiveMeeting,
  voice: string,
): Promise<RoundStep | null> {
  const step = (await stepsShownIn(app.store, plannedMeeting.meeting)).get(voice);
  if (!step) return null;
  const { what, howMuch, whenText, howOften } = step;
  const parts = [what, howMuch, whenText, howOften].filter((part): part is string => Boolean(part));
  return { id: step.id, parts, confidence: step.confidence, outcome: step.outcome };
}
