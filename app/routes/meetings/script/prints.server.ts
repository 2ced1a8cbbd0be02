/** What goes on paper for a meeting beside its script: one sheet with the times, the handouts, slips for steps. */
import { handoutsGiven, handoutsOf, withoutTitle } from "#app/domain/curriculum/handouts-of.ts";
import { noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { fillPlaceholders } from "#app/domain/curriculum/placeholders.ts";
import type { PlaceholderValues } from "#app/domain/curriculum/placeholders.ts";
import type { Handout, Language } from "#app/domain/curriculum/plan.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { lengthOf, runSheetOf } from "#app/domain/curriculum/run-sheet.ts";
import { versionInForce } from "#db/meetings/planned-meetings.server.ts";
import { shelfPlaceOf } from "#db/curricula/curriculum-files.server.ts";
import { time } from "#app/words/dates.ts";
import type { App } from "#app/server/start/app.server.ts";
import { mediaForMembers } from "../../curricula/reading/media.server.ts";
import { tellingOf } from "../live/run-view.server.ts";
import { liveMeetingOf } from "../live/live-meeting.server.ts";
import type { LiveMeeting } from "../live/live-meeting.server.ts";

/** `language`: the script's. */
export type PrintedMeeting = {
  id: string;
  name: string;
  number: number;
  title: string;
  startsAt: Date;
  zone: string;
  language: Language;
};

/** Every segment with its wall-clock time, said in the reader's language; null where the meeting cannot be led. */
export async function meetingRunSheet(app: App, meetingId: string, reader: Language) {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { meeting, session, plan } = liveMeeting.plannedMeeting;
  const lines = runSheetOf(session, meeting.format, plan.curriculum);
  const at = (minutes: number) =>
    time(reader, meeting.zone, new Date(meeting.startsAt.getTime() + minutes * 60_000));
  const names = new Map<string, string>(liveMeeting.facilitators.map(({ part, name }) => [part, name]));
  const who = (lead: string) => [lead, names.get(lead)].filter(Boolean).join(" · ");
  return {
    meeting: printed(liveMeeting),
    lines: lines.map(({ from, lead, ...line }) => ({ ...line, at: at(from), who: lead && who(lead) })),
    end: at(lengthOf(lines)),
    minutes: lengthOf(lines),
  };
}

/** The sheets of tonight's session in tonight's format, filled in; null where the meeting cannot be led. */
export async function meetingHandouts(app: App, meetingId: string, now: Date) {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { meeting, session, plan, cycle } = liveMeeting.plannedMeeting;
  const curriculumId = await shelfPlaceOf(app.store, versionInForce(cycle, meeting));
  const media =
    curriculumId && mediaForMembers(cycle.organisationId, curriculumId, versionInForce(cycle, meeting));
  const { values, media: none } = await tellingOf(app, liveMeeting, now);
  const handouts = filled(liveMeeting, handoutsOf(session, plan, meeting.format), values, media || none);
  return { meeting: printed(liveMeeting), head: cycle.name, handouts };
}

/** The sheets a meeting gives to people, for their own pages: without pictures, which have no address for them. */
export async function givenHandouts(app: App, meetingId: string, now: Date) {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return [];
  const { meeting, session, plan } = liveMeeting.plannedMeeting;
  const { values } = await tellingOf(app, liveMeeting, now);
  return filled(liveMeeting, handoutsGiven(session, plan, meeting.format), values, noMedia);
}

function filled(
  { plannedMeeting: { plan } }: LiveMeeting,
  handouts: readonly Handout[],
  values: PlaceholderValues,
  media: MediaAddress,
) {
  return handouts.map(({ title, markdown, language }, index) => ({
    id: String(index + 1),
    title,
    language: language ?? plan.curriculum.language,
    html: toHtml(fillPlaceholders(withoutTitle(markdown), values), `sheet-${index + 1}-`, media),
  }));
}

/** What slips for steps need; null where the meeting cannot be led. */
export async function meetingSlips(app: App, meetingId: string) {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  return {
    meeting: printed(liveMeeting),
    most: liveMeeting.plannedMeeting.plan.curriculum.goals.confidence.max,
  };
}

function printed({ plannedMeeting: { meeting, cycle, session, plan } }: LiveMeeting): PrintedMeeting {
  const { id, number, startsAt, zone } = meeting;
  const { language } = plan.curriculum;
  return { id, name: cycle.name, number, title: session.title, startsAt, zone, language };
}
