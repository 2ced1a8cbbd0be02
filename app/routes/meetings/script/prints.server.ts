/** What goes on paper for a meeting beside its script: one sheet with the times, the handouts, slips for steps. */
import { handoutsGiven, handoutsOf, withoutTitle } from "#app/domain/curriculum/handouts-of.ts";
import { noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { fillPlaceholders } from "#app/domain/curriculum/placeholders.ts";
import type { PlaceholderValues } from "#app/domain/curriculum/placeholders.ts";
import type { Handout, Language } from "#app/domain/curriculum/plan.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { lengthOf, runSheetOf } from "#app/domain/curriculum/run-sheet.ts";
import { versionInForce } from "#db/meetings/evenings.server.ts";
import { shelfPlaceOf } from "#db/curricula/curriculum-files.server.ts";
import { time } from "#app/words/dates.ts";
import type { House } from "#app/server/start/house.server.ts";
import { mediaForMembers } from "../../curricula/reading/media.server.ts";
import { tellingOf } from "../live/run-view.server.ts";
import { tonightOf } from "../live/tonight.server.ts";
import type { Tonight } from "../live/tonight.server.ts";

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
export async function meetingRunSheet(house: House, meetingId: string, reader: Language) {
  const tonight = await tonightOf(house, meetingId);
  if (!tonight) return null;
  const { meeting, session, plan } = tonight.evening;
  const lines = runSheetOf(session, meeting.format, plan.curriculum);
  const at = (minutes: number) =>
    time(reader, meeting.zone, new Date(meeting.startsAt.getTime() + minutes * 60_000));
  const names = new Map<string, string>(tonight.facilitators.map(({ part, name }) => [part, name]));
  const who = (lead: string) => [lead, names.get(lead)].filter(Boolean).join(" · ");
  return {
    meeting: printed(tonight),
    lines: lines.map(({ from, lead, ...line }) => ({ ...line, at: at(from), who: lead && who(lead) })),
    end: at(lengthOf(lines)),
    minutes: lengthOf(lines),
  };
}

/** The sheets of tonight's session in tonight's format, filled in; null where the meeting cannot be led. */
export async function meetingHandouts(house: House, meetingId: string, now: Date) {
  const tonight = await tonightOf(house, meetingId);
  if (!tonight) return null;
  const { meeting, session, plan, cycle } = tonight.evening;
  const curriculumId = await shelfPlaceOf(house.store, versionInForce(cycle, meeting));
  const media =
    curriculumId && mediaForMembers(cycle.organisationId, curriculumId, versionInForce(cycle, meeting));
  const { values, media: none } = await tellingOf(house, tonight, now);
  const handouts = filled(tonight, handoutsOf(session, plan, meeting.format), values, media || none);
  return { meeting: printed(tonight), head: cycle.name, handouts };
}

/** The sheets a meeting gives to people, for their own pages: without pictures, which have no address for them. */
export async function givenHandouts(house: House, meetingId: string, now: Date) {
  const tonight = await tonightOf(house, meetingId);
  if (!tonight) return [];
  const { meeting, session, plan } = tonight.evening;
  const { values } = await tellingOf(house, tonight, now);
  return filled(tonight, handoutsGiven(session, plan, meeting.format), values, noMedia);
}

function filled(
  { evening: { plan } }: Tonight,
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
export async function meetingSlips(house: House, meetingId: string) {
  const tonight = await tonightOf(house, meetingId);
  if (!tonight) return null;
  return { meeting: printed(tonight), most: tonight.evening.plan.curriculum.goals.confidence.max };
}

function printed({ evening: { meeting, cycle, session, plan } }: Tonight): PrintedMeeting {
  const { id, number, startsAt, zone } = meeting;
  const { language } = plan.curriculum;
  return { id, name: cycle.name, number, title: session.title, startsAt, zone, language };
}
