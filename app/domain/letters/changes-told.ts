/**
 * Changes of dates as one letter tells them at the moment it leaves. Several acts that were not told yet become one
 * list, and each line says what is so now: whoever reads it may have read one of the earlier letters, or none.
 */
import type { LetterFacts, MeetingFacts } from "./letter-facts.ts";

type Acts = readonly LetterFacts["changes"]["changes"][];
type Line = LetterFacts["changes"]["changes"][number];

/** A meeting as it stands; `venue` only where the person wants letters to name it. */
export type MeetingNow = MeetingFacts & { cancelled: boolean; venue: string | null };

/** One evening followed through the acts: as it was first, what it was in between, what became of it. */
type Thread = {
  was: MeetingFacts;
  between: MeetingFacts[];
  now: MeetingFacts | null;
  venue: boolean;
  /** Nothing but the rules of its clock changed. */
  clock: boolean;
};

/**
 * The lines of all acts, in the order of the first dates. `meetings` are those of the group as they are; what is
 * over for good by `now`, as it was and as it is, is left out.
 */
export function changesTold(acts: Acts, meetings: readonly MeetingNow[], now: Date): Line[] {
  const known = new Map(meetings.map((meeting) => [meeting.meetingId, meeting]));
  return followed(acts)
    .flatMap((thread) => linesOf(thread, known.get(thread.now?.meetingId ?? thread.was.meetingId) ?? null))
    .filter((line) => [line.was, line.now].some((one) => one && Date.parse(one.endsAt) > now.getTime()))
    .sort((a, b) => Date.parse(a.was.startsAt) - Date.parse(b.was.startsAt));
}

function followed(acts: Acts): Thread[] {
  const threads: Thread[] = [];
  for (const { what, was, now, between = [] } of acts.flat()) {
    const known = threads.find((thread) => thread.now?.meetingId === was.meetingId);
    // Newer clock rules: the time on the wall is the same, so the instant before is no date that anybody knew.
    if (what === "clock" && known) known.now = now;
    else if (!known)
      threads.push({
        was: what === "clock" && now ? now : was,
        between: [...between],
        now,
        venue: what === "venue",
        clock: what === "clock",
      });
    else {
      known.clock = false;
      known.between.push(known.now ?? was, ...between);
      known.now = now;
      known.venue ||= what === "venue";
    }
  }
  return threads;
}

function linesOf({ was, between, now, venue, clock }: Thread, current: MeetingNow | null): Line[] {
  const stands = current && (!now || current.cancelled) ? null : (current ?? now);
  const passed = unlike([...between, ...(now ? [now] : [])], stands ? [was, stands] : [was]);
  if (!stands) return [{ what: "cancelled", was, between: passed, now: null }];
  if (!sameTime(was, stands)) {
    const moved: Line = { what: "moved", was, between: passed, now: stands };
    return venue ? [moved, { what: "venue", was: stands, between: [], now: stands }] : [moved];
  }
  if (clock && passed.length === 0) return [{ what: "clock", was, between: [], now: stands }];
  if (venue && passed.length === 0) return [{ what: "venue", was, between: [], now: stands }];
  const kept: Line = { what: "unchanged", was, between: passed, now: stands };
  return venue ? [kept, { what: "venue", was, between: [], now: stands }] : [kept];
}

/** Each of `dates` once, without those that begin when one of `others` does. */
function unlike(dates: readonly MeetingFacts[], others: readonly MeetingFacts[]): MeetingFacts[] {
  const seen = others.map(spanOf);
  return dates.filter((date) => {
    if (seen.includes(spanOf(date))) return false;
    seen.push(spanOf(date));
    return true;
  });
}

const spanOf = ({ startsAt, endsAt }: MeetingFacts) => `${startsAt} ${endsAt}`;
const sameTime = (a: MeetingFacts, b: MeetingFacts) => spanOf(a) === spanOf(b);

/**
 * What people wrote beside the changes. Words of an act whose evening was changed again later are left out: they
 * would speak of a date that is not.
 */
export function notesTold(acts: readonly LetterFacts["changes"][]): string {
  const touches = ({ changes }: LetterFacts["changes"]) =>
    changes.flatMap(({ was, now }) => [was.meetingId, ...(now ? [now.meetingId] : [])]);
  return acts
    .filter((act, index) => {
      const later = acts.slice(index + 1).flatMap(touches);
      return act.note !== "" && !touches(act).some((id) => later.includes(id));
    })
    .map(({ note }) => note)
    .join("\n\n");
}
