/** The door to a draft and its form: what it says now as typed answers, and what a changed form would make of it. */
import { data } from "@remix-run/node";
import { repeatedSession } from "#app/domain/curriculum/sessions.ts";
import type { Rhythm } from "#app/domain/curriculum/plan.ts";
import { sessionsToDate } from "#app/domain/groups/planning.ts";
import type { DateRule } from "#app/domain/groups/planning.ts";
import { endsLate } from "#app/domain/groups/schedule.ts";
import { weekdayOf } from "#app/domain/groups/schedule/days.ts";
import { enterCycle, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import type { Typed } from "#app/server/http/forms.server.ts";
import { findVersion } from "#db/curricula/curricula.server.ts";
import { findVenue, meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import type { Meeting } from "#db/cycles/cycles.server.ts";
import { keepsDates } from "#db/cycles/drafts.server.ts";
import { facilitatorsOf } from "#db/cycles/facilitators.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { choicesFor, preview } from "./plan-preview.server.ts";
import type { Previewed } from "./plan-preview.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

/** A draft, for somebody who may change it; of a group that is shown already, its page says what can be changed. */
export async function enterDraft(args: Args) {
  const entered = await enterCycle(args, args.params.cycle, "change a cycle");
  const version = await findVersion(args.context.app.store, entered.cycle.versionId);
  if (entered.cycle.state !== "draft" || !version) refuseRequest(409);
  return { ...entered, version, curriculumId: version.curriculumId };
}
type Entered = Awaited<ReturnType<typeof enterDraft>>;

export async function lookAtDraft(args: Args, entered: Entered) {
  const { id, name, revision: seen } = entered.cycle;
  const typed = await typedOf(args, entered);
  return { look: { ...(await choicesFor(args, entered)), typed, once: newId() }, draft: { id, name, seen } };
}

/** The answers a draft was planned with, or changed to since. */
async function typedOf({ context: { app } }: Args, { cycle, version }: Entered): Promise<Typed> {
  const venue = await findVenue(app.store, cycle.venueId);
  const leading = (await facilitatorsOf(app.store, cycle.id)).filter(({ until }) => until === null);
  const led = (part: "A" | "B") => leading.find((one) => one.part === part)?.personId ?? "";
  const repeated = repeatedSession(version.plan)?.id;
  const meetings = await meetingsOf(app.store, cycle.id);
  const times = meetings.filter(({ sessionId }) => sessionId === repeated).length;
  const { name, zone, country, language, capacity, format, listed, rule } = cycle;
  return {
    ...{ name, zone, country, language, format },
    ...typedRule(rule),
    times: repeated ? String(times) : "",
    capacity: String(capacity),
    listed: listed ? "yes" : "no",
    leadA: led("A"),
    leadB: led("B"),
    venueName: venue?.name ?? "",
    venueAddress: venue?.address ?? "",
    venueAccess: venue?.access ?? "",
    venueJoin: venue?.join ?? "",
  };
}

function typedRule(rule: DateRule): Typed {
  const first = weekdayOf(rule.startDate);
  const other = rule.weekdays?.length === 2 ? rule.weekdays.find((day) => day !== first) : undefined;
  const { startDate, time } = rule;
  return {
    ...{ startDate, time },
    rhythm: rhythmOf(rule),
    otherDay: other ? String(other) : "",
    skipHolidays: rule.skipHolidays ? "yes" : "",
    closedDates: rule.closedDates.join("\n"),
    timeOn: Object.entries(rule.timeOn ?? {})
      .map((entry) => entry.join(" "))
      .join("\n"),
    occurrence: rule.occurrence ?? "",
  };
}

function rhythmOf({ everyWeeks, weekdays }: DateRule): Rhythm {
  if (weekdays?.length === 7) return "days";
  if (weekdays?.length === 2) return "twice-weekly";
  return everyWeeks === 2 ? "fortnightly" : "weekly";
}

/** Lays out what a changed form means. Where the rule stays, so do the dates, those moved one by one included. */
export async function previewDraft(args: Args, entered: Entered) {
  const { shown, cycle: plan } = await preview(args, entered);
  if (!plan || !shown.dates) return { shown, plan: null };
  const meetings = await meetingsOf(args.context.app.store, entered.cycle.id);
  const held = sessionsToDate(entered.version.plan, plan.times ?? undefined);
  const changedAlone = meetings.some(
    ({ revision, venueId }) => revision > 0 || venueId !== entered.cycle.venueId,
  );
  const dates = keepsDates(entered.cycle, plan, meetings, held.length)
    ? { ...shown.dates, planned: asTheyAre(meetings, shown.dates.planned), skipped: [] }
    : { ...shown.dates, anew: changedAlone };
  return { shown: { ...shown, dates }, plan };
}

function asTheyAre(meetings: readonly Meeting[], planned: NonNullable<Previewed["dates"]>["planned"]) {
  return planned.map((date) => {
    const meeting = meetings.find(({ number }) => number === date.number);
    if (!meeting || meeting.startsAt.getTime() === date.startsAt.getTime()) return date;
    const { startsAt, endsAt, zone } = meeting;
    const now = { date: meeting.date, time: meeting.time, startsAt, endsAt, zone };
    return {
      ...date,
      ...now,
      lateEvening: endsLate(startsAt, endsAt, zone),
      clockChange: false,
      holiday: null,
    };
  });
}

/** What the forms of a draft were made from: the revision in their address. */
export function seenIn(request: Request): number {
  const seen = new URL(request.url).searchParams.get("seen") ?? "";
  return /^\d{1,9}$/.test(seen) ? Number(seen) : -1;
}

/** The form again, with what is wrong and all that was typed. */
export function again(shown: Previewed) {
  return data(shown, { status: shown.dates ? 200 : 422 });
}
