/**
 * Completion: whether somebody was there often enough, by a rule that is data, because funders and
 * certificates differ. A session zero never counts, a cancelled meeting counts for nobody, and somebody who
 * joined late is measured from the first meeting they could have come to. The answer is in meetings
 * ("2 more, 3 left"), never in percentages.
 *
 * A share ("2/3") is taken of the meetings possible for the person, rounded up; a plain number stays what it
 * says, so that a late joiner may not be able to reach it. Leaving early or stepping out still counts as
 * having been there. A meeting that was held and not yet marked is open: it counts neither for nor against.
 */
import { came } from "./attendance.ts";
import type { Mark } from "./attendance.ts";
import type { CompletionRule } from "../curriculum/plan.ts";

/** A meeting of the cycle as completion sees it; `number` is its session's number, 0 for a session zero. */
export type CountedMeeting = {
  id: string;
  number: number;
  counts: boolean;
  state: "held" | "coming" | "cancelled";
  startsAt: Date;
};

/** One person at one meeting. `minutesLate` is known only for somebody marked `late`. */
export type Attended = { mark: Mark; minutesLate: number | null; madeUp: boolean };

export type Completion = {
  rule: string;
  met: boolean;
  /** Meetings of this person that count, and how many of them they were at. */
  of: number;
  attended: number;
  required: number;
  /** Sessions one has to have been at and has not (yet). */
  mustStill: number[];
  forecast: Forecast;
};

/** `needed` more of the `left` that are still to come; `unmarked` were held and nobody has looked yet. */
export type Forecast = { needed: number; left: number; unmarked: number; possible: boolean };

/**
 * How one person stands under one rule. `joinedAt` is when their place was held: meetings that began before
 * are not theirs. `marks` are by meeting id.
 */
export function completion(
  rule: CompletionRule,
  meetings: readonly CountedMeeting[],
  joinedAt: Date,
  marks: Record<string, Attended>,
): Completion {
  const theirs = meetings.filter((meeting) => isTheirs(meeting, rule, joinedAt));
  const was = (meeting: CountedMeeting) => wasThere(marks[meeting.id], rule);
  const open = (meeting: CountedMeeting) =>
    meeting.state === "coming" || isUnmarked(meeting, marks[meeting.id]);
  const attended = theirs.filter(was).length;
  const required = requiredOf(rule.atLeast, theirs.length);
  const toCome = theirs.filter((meeting) => !was(meeting) && open(meeting));
  const musts = theirs.filter((meeting) => rule.must.includes(meeting.number) && !was(meeting));
  const left = toCome.filter((meeting) => meeting.state === "coming").length;
  const needed = Math.max(0, required - attended, musts.length);
  const possible = attended + toCome.length >= required && musts.every(open);
  return {
    rule: rule.name,
    met: theirs.length > 0 && attended >= required && musts.length === 0,
    of: theirs.length,
    attended,
    required,
    mustStill: musts.map((meeting) => meeting.number),
    forecast: { needed, left, unmarked: toCome.length - left, possible },
  };
}

/** Is every meeting still open needed now? The week to say a word; `mustStill` names single ones. */
export function isLastChance({ forecast }: Completion): boolean {
  return forecast.possible && forecast.needed > 0 && forecast.needed === forecast.left + forecast.unmarked;
}

/** How many meetings `at-least` asks for out of `of`: "2/3" is a share, rounded up; "4" is four. Unreadable = all. */
export function requiredOf(atLeast: string, of: number): number {
  const share = /^(\d+)\s*\/\s*(\d+)$/.exec(atLeast.trim());
  if (share && Number(share[2]) > 0) return Math.ceil((of * Number(share[1])) / Number(share[2]));
  return /^\d+$/.test(atLeast.trim()) ? Number(atLeast) : of;
}

function isTheirs(meeting: CountedMeeting, rule: CompletionRule, joinedAt: Date): boolean {
  if (meeting.state === "cancelled" || meeting.number === 0) return false;
  if (rule.of === "counted" && !meeting.counts) return false;
  return meeting.startsAt >= joinedAt;
}

function wasThere(one: Attended | undefined, rule: CompletionRule): boolean {
  if (!one) return false;
  if (one.madeUp && rule.makeUp) return true;
  if (!came(one.mark)) return false;
  return rule.lateAfter === undefined || one.minutesLate === null || one.minutesLate <= rule.lateAfter;
}

function isUnmarked(meeting: CountedMeeting, one: Attended | undefined): boolean {
  return meeting.state === "held" && (one?.mark ?? "unknown") === "unknown";
}
