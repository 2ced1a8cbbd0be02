/** The page of a meeting as data: beforehand whether everything is ready, afterwards what it left behind. */
import { countMarks } from "#app/domain/groups/attendance.ts";
import type { Counts, Mark } from "#app/domain/groups/attendance.ts";
import { canBeReliedOn, directoryState } from "#app/domain/groups/crisis.ts";
import { repeatedSession } from "#app/domain/curriculum/sessions.ts";
import { handoutsOf } from "#app/domain/curriculum/handouts-of.ts";
import { countsCopies, preparedLine } from "#app/domain/curriculum/preparing.ts";
import { toText } from "#app/domain/curriculum/render.ts";
import { segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Format, Language } from "#app/domain/curriculum/plan.ts";
import type { Opening } from "#app/domain/meetings/opening.ts";
import { recordOf } from "#app/domain/meetings/run.ts";
import type { Phase } from "#app/domain/meetings/run.ts";
import { todayIn } from "#app/domain/zones.ts";
import { sessionsOf, titled } from "#db/cycles/figures.server.ts";
import type { SegmentFigures } from "#db/cycles/figures.server.ts";
import { crisisEntries } from "#db/people/crisis.server.ts";
import { findVenue } from "#db/cycles/cycle-lists.server.ts";
import { meetingBefore } from "#db/meetings/planned-meetings.server.ts";
import { openingNow } from "#db/meetings/openings.server.ts";
import { notesOf } from "#db/meetings/session-notes.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { numbersOf } from "./numbers.server.ts";
import type { Call } from "./numbers.server.ts";
import { takesBack } from "./live/run-view.server.ts";
import { liveMeetingOf } from "./live/live-meeting.server.ts";
import type { LiveMeeting } from "./live/live-meeting.server.ts";

export type PersonAt = { id: string; name: string; mark: Mark };
export type MeetingPageData = {
  here: { meetingId: string; seq: number };
  cycle: { id: string; name: string };
  number: number;
  state: "planned" | "held" | "cancelled";
  phase: Phase;
  /** How it opens, while it is not open. */
  opening: Opening;
  takesBack: boolean;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  format: Format;
  venue: { name: string; address: string; access: string; join: string } | null;
  language: Language;
  people: PersonAt[];
  counts: Counts;
  prepare: { text: string; href: string | null }[][];
  /** For how many copies are counted; null where nothing is to be copied. */
  copies: { people: number; facilitators: number } | null;
  materials: string[];
  contentNotes: string[];
  /** What a group that repeats its session may talk about. */
  topics: string[];
  parts: { part: "A" | "B"; name: string | null; leads: string[] }[];
  last: { recap: string; notes: string[] } | null;
  goal: string | null;
  crisis: { calls: Call[]; trusted: boolean };
  record: { segments: SegmentFigures[]; planned: number; real: number | null; notes: string[] } | null;
};

/** Null where the meeting's session is not in the pinned plan. */
export async function meetingPage(app: App, meetingId: string, now: Date): Promise<MeetingPageData | null> {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { plannedMeeting, state, roll, goal, names } = liveMeeting;
  const { meeting, cycle, session, plan } = plannedMeeting;
  const venue = await findVenue(app.store, meeting.venueId);
  return {
    here: { meetingId, seq: state.seq },
    cycle: { id: cycle.id, name: cycle.name },
    number: meeting.number,
    state: meeting.state,
    phase: state.phase,
    opening: state.phase === "before" ? await openingNow(app.store, meeting, now) : "free",
    takesBack: takesBack(liveMeeting, now),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    zone: meeting.zone,
    format: meeting.format,
    venue: venue && { name: venue.name, address: venue.address, access: venue.access, join: venue.join },
    language: plan.curriculum.language,
    people: roll.map(({ placeId, mark }) => ({ id: placeId, name: names.get(placeId) ?? "…", mark })),
    counts: countMarks(roll.map((entry) => entry.mark)),
    ...preparing(liveMeeting),
    materials: [...(session.materials.all ?? []), ...(session.materials[meeting.format] ?? [])],
    contentNotes: session.contentNotes,
    topics: session.id === repeatedSession(plan)?.id ? (plan.curriculum.repeats?.topics ?? []) : [],
    parts: partsOf(liveMeeting),
    last: await lastTime(app, liveMeeting),
    goal: goal?.text ?? null,
    crisis: await callsFor(app, liveMeeting, now),
    record: await recordOfMeeting(app, liveMeeting, now),
  };
}

/** The sheets by their titles, and copies for whoever holds a place, the facilitators, and one to spare. */
function preparing({ plannedMeeting: { meeting, session, plan }, roll, facilitators, setting }: LiveMeeting) {
  const people = roll.filter(({ state }) => state === "held").length;
  const leading = facilitators.length;
  const { full } = setting;
  const copies = { full: full.participants + full.facilitators, expected: people + leading + 1 };
  const pack = handoutsOf(session, plan, meeting.format);
  const hrefOf = (path: string | null): string | null => {
    const n = pack.findIndex((sheet) => sheet.path === path);
    return n < 0 ? null : `/meetings/${meeting.id}/handouts#sheet-${n + 1}`;
  };
  return {
    prepare: session.prepare.map((line) =>
      preparedLine(line, plan.handouts, copies).map(({ text, path }) => ({ text, href: hrefOf(path) })),
    ),
    copies: session.prepare.some((line) => countsCopies(line, copies))
      ? { people, facilitators: leading }
      : null,
  };
}

function partsOf({ plannedMeeting, facilitators }: LiveMeeting): MeetingPageData["parts"] {
  const segments = segmentsIn(plannedMeeting.session, plannedMeeting.meeting.format);
  return (["A", "B"] as const).map((part) => ({
    part,
    name: facilitators.find((one) => one.part === part)?.name ?? null,
    leads: segments.filter((segment) => segment.lead === part).map((segment) => segment.title),
  }));
}

async function lastTime({ store }: App, { plannedMeeting: { meeting, cycle } }: LiveMeeting) {
  const before = await meetingBefore(store, meeting);
  if (!before) return null;
  const session = (await sessionsOf(store, cycle, [before])).get(before.id);
  return { recap: toText(session?.recap ?? ""), notes: await textsOf(store, before.id) };
}

async function callsFor(app: App, { plannedMeeting: { cycle, meeting } }: LiveMeeting, now: Date) {
  const today = todayIn(meeting.zone, now);
  const entries = await crisisEntries(app.store, cycle.organisationId, cycle.country);
  const calls = await numbersOf(app, cycle.organisationId, cycle.country, today);
  return { calls, trusted: canBeReliedOn(directoryState(entries, today)) };
}

async function recordOfMeeting({ store }: App, { plannedMeeting, state }: LiveMeeting, now: Date) {
  if (state.phase !== "closed" || !state.startedAt || !state.closedAt) return null;
  const { session, meeting } = plannedMeeting;
  return {
    segments: titled(recordOf(state, session, now), session),
    planned: session.minutes,
    real: Math.round((state.closedAt.getTime() - state.startedAt.getTime()) / 60_000),
    notes: await textsOf(store, meeting.id),
  };
}

async function textsOf(store: App["store"], meetingId: string): Promise<string[]> {
  const notes = await notesOf(store, meetingId);
  return notes.map((note) => note.text ?? "").filter((text) => text !== "");
}
