/** What a change would make of a cycle's dates, shown before it is saved; saving asks the same rule again. */
import type { AppLoadContext } from "@remix-run/node";
import { apply } from "#app/domain/groups/changes.ts";
import type { Change } from "#app/domain/groups/changes.ts";
import { patternOf, warningsOfChange } from "#app/domain/groups/planning.ts";
import type { DateWarning } from "#app/domain/groups/planning.ts";
import type { SkippedDate } from "#app/domain/groups/schedule.ts";
import { isDate, isTime } from "#app/domain/groups/schedule/days.ts";
import type { NewTime } from "#app/domain/groups/schedule/moves.ts";
import { wallOf } from "#app/domain/zones.ts";
import type { ClockStanding } from "#app/domain/zones/clock-rules.ts";
import { clockStanding } from "#app/server/start/clock-rules.server.ts";
import { peopleIn } from "#db/letters/change-letters.server.ts";
import { meetingsToMove } from "#db/cycles/changes.server.ts";
import type { MeetingToMove } from "#db/cycles/changes.server.ts";
import { planInForce } from "#db/meetings/planned-meetings.server.ts";
import type { Cycle } from "#db/cycles/cycles.server.ts";

type Times = { startsAt: Date; endsAt: Date; zone: string };
export type ChangeLine = {
  id: string;
  number: number;
  title: string;
  before: Times | null;
  after: Times | null;
  what: "moved" | "gone" | "added" | "takes" | null;
};
export type ChangePreview =
  | {
      ok: true;
      lines: ChangeLine[];
      /** What deserves a second look, as when a group is planned. */
      warnings: DateWarning[];
      skipped: SkippedDate[];
      seen: number;
      people: number;
      clocks: ClockStanding;
    }
  | { ok: false; refusal: string; suggestions: { date: string; time: string }[] };

/** Lays out the whole cycle as it would be. `people` get one letter each. */
export async function previewChange(
  { app }: AppLoadContext,
  cycle: Cycle,
  meetingId: string,
  change: Change,
): Promise<ChangePreview> {
  const { store, clock } = app;
  const { meetings, seen } = await meetingsToMove(store, cycle.id);
  const verdict = apply(meetings, meetingId, change, patternOf(cycle.rule, cycle), "new");
  if (!verdict.ok) return { ok: false, refusal: verdict.refusal, suggestions: verdict.suggestions };
  const touched = verdict.meetings.filter((one) => [...verdict.changed, ...verdict.added].includes(one.id));
  if (touched.some((one) => one.state === "planned" && one.startsAt <= clock.now()))
    return { ok: false, refusal: "in-the-past", suggestions: [] };
  const plan = await planInForce(store, cycle);
  const sessions = new Map((plan?.sessions ?? []).map((one) => [one.id, one]));
  const before = new Map(meetings.map((one) => [one.id, one]));
  const lines = verdict.meetings.map((after): ChangeLine => {
    const session = sessions.get(after.session);
    const was = before.get(after.id) ?? null;
    const names = { number: session?.number ?? after.row.number, title: session?.title ?? "" };
    return {
      id: after.id,
      ...names,
      before: was,
      after: after.state === "cancelled" ? null : after,
      what: whatOf(was, after),
    };
  });
  return {
    ok: true,
    lines: lines.map(bare),
    warnings: warningsOfChange(verdict.meetings, [...verdict.changed, ...verdict.added], cycle.country),
    skipped: verdict.skipped,
    seen,
    people: (await peopleIn(store, cycle.id, ["held", "offered"])).length,
    clocks: await clockStanding(
      app,
      touched.filter((one) => one.state === "planned"),
    ),
  };
}

function whatOf(was: MeetingToMove | null, after: MeetingToMove): ChangeLine["what"] {
  if (!was) return "added";
  if (after.state === "cancelled") return was.state === "cancelled" ? null : "gone";
  if (was.startsAt.getTime() !== after.startsAt.getTime()) return "moved";
  return was.session === after.session ? null : "takes";
}

function bare(line: ChangeLine): ChangeLine {
  const times = (one: Times | null) => one && { startsAt: one.startsAt, endsAt: one.endsAt, zone: one.zone };
  return { ...line, before: times(line.before), after: times(line.after) };
}

const aboutTheTime = ["no-such-time", "time-happens-twice", "bad-time"];
const aboutTheDate = [
  "in-the-past",
  "overlaps-another-meeting",
  "nothing-changes",
  "too-many-skipped",
  "bad-date",
];

/** The field under which a refusal is told: the one where somebody can mend it. "" where no field can. */
export function fieldOf(refusal: string): "date" | "time" | "" {
  if (aboutTheTime.includes(refusal)) return "time";
  return aboutTheDate.includes(refusal) ? "date" : "";
}

/** A date and time as typed into a form or an address, or what is wrong with them. */
export function readTime(typed: {
  date: string;
  time: string;
  occurrence: string;
}): { ok: true; to: NewTime } | { ok: false; wrong: Record<string, string> } {
  const { date, time, occurrence } = typed;
  const wrong = {
    ...(!isDate(date) && { date: date ? "not-a-date" : "missing" }),
    ...(!isTime(time) && { time: time ? "not-a-time" : "missing" }),
  };
  if (Object.keys(wrong).length > 0) return { ok: false, wrong };
  const which = occurrence === "first" || occurrence === "second" ? { occurrence } : {};
  return { ok: true, to: { date, time, ...which } as NewTime };
}

/** Where a meeting stands now, as typed values to start from. */
export function wallOfMeeting(meeting: { startsAt: Date; zone: string }): { date: string; time: string } {
  return wallOf(meeting.startsAt, meeting.zone);
}
