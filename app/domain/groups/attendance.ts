/**
 * Attendance: what one tap on the roll says about one person at one meeting.
 *
 * Present or absent is not enough. `late`, `left-early` and `stepped-out` matter to the person, the last two
 * also to their safety. Whoever said beforehand that they cannot come is `excused` and is never counted
 * together with a silent absence (`not-here`). `unknown` means that nobody has looked yet.
 */

export const marks = ["here", "late", "left-early", "stepped-out", "excused", "not-here", "unknown"] as const;
export type Mark = (typeof marks)[number];

/** One tap on the roll; a person's taps in the order they were made. */
export type Tap = { mark: Mark; at: Date };

/** In the room at this moment, and so a voice in tonight's rounds. */
export function isHereNow(mark: Mark): boolean {
  return mark === "here" || mark === "late";
}

/** Was there for some of the meeting. */
export function came(mark: Mark): boolean {
  return isHereNow(mark) || mark === "left-early" || mark === "stepped-out";
}

/** Not there and nobody had a word: a follow-up for a person to decide on, never an automatic letter. */
export function isSilentAbsence(mark: Mark): boolean {
  return mark === "not-here";
}

/** Whoever of `ids` is in the room now, in the order given. */
export function presentNow(roll: Record<string, { mark: Mark }>, ids: readonly string[]): string[] {
  return ids.filter((id) => isHereNow(roll[id]?.mark ?? "unknown"));
}

/**
 * Tonight's voices: places by their marks; facilitators are taken to be there until a mark says otherwise.
 * Null until somebody with a place has been marked: nothing is known of tonight's room yet.
 */
export function inTheRoom(
  roll: Record<string, { mark: Mark }>,
  places: readonly string[],
  facilitators: readonly string[],
): { participants: string[]; facilitators: string[] } | null {
  if (places.every((id) => (roll[id]?.mark ?? "unknown") === "unknown")) return null;
  return {
    participants: presentNow(roll, places),
    facilitators: facilitators.filter((id) => isHereNow(roll[id]?.mark ?? "here")),
  };
}

export type Counts = {
  came: number;
  late: number;
  leftEarly: number;
  excused: number;
  silent: number;
  unknown: number;
};

/** How many there were, for one meeting. `came` includes those who were late, left early or stepped out. */
export function countMarks(all: readonly Mark[]): Counts {
  const count = (is: (mark: Mark) => boolean) => all.filter(is).length;
  return {
    came: count(came),
    late: count((mark) => mark === "late"),
    leftEarly: count((mark) => mark === "left-early"),
    excused: count((mark) => mark === "excused"),
    silent: count(isSilentAbsence),
    unknown: count((mark) => mark === "unknown"),
  };
}

/**
 * Whole minutes somebody was in the room between the meeting's start and its end. `here` counts from the
 * start, because the roll is taken after people sat down; `late` counts from the tap. Coming back counts from
 * the tap; a mark that says they were not there takes everything before it back.
 */
export function minutesPresent(taps: readonly Tap[], start: Date, end: Date): number {
  let total = 0;
  let since: number | null = null;
  let out = false;
  for (const { mark, at } of taps) {
    const time = clamp(at.getTime(), start.getTime(), end.getTime());
    if (!came(mark)) [total, since, out] = [0, null, false];
    else if (mark === "late" && !out) [total, since] = [0, time];
    else if (isHereNow(mark)) [since, out] = [since ?? (out ? time : start.getTime()), false];
    else [total, since, out] = [total + time - (since ?? time), null, true];
  }
  if (since !== null) total += end.getTime() - since;
  return Math.floor(total / 60_000);
}

/** Whole minutes after the start at which somebody marked `late` arrived; null for anybody else. */
export function minutesLate(taps: readonly Tap[], start: Date): number | null {
  const arrival = taps.findLast((tap) => tap.mark === "late");
  const last = taps.at(-1);
  if (!arrival || !last || !came(last.mark)) return null;
  return Math.max(0, Math.floor((arrival.at.getTime() - start.getTime()) / 60_000));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
