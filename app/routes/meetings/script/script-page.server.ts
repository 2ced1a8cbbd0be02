/** Tonight's script for paper: every segment of tonight's format with its clock time, everything filled in. */
import { minutesIn, segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { time } from "#app/words/dates.ts";
import { plannedMeetingOf, versionInForce } from "#db/meetings/planned-meetings.server.ts";
import type { PlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { goalOf } from "#db/meetings/goals.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { tellingOf } from "../live/run-view.server.ts";
import { shownBlocks } from "../live/parts/script-text.server.ts";
import type { ShownBlock, Telling } from "../live/parts/script-text.server.ts";

export type ScriptSegment = {
  id: string;
  title: string;
  /** "18:30 · 12 min · B", the time as planned and in the language of the script. */
  line: string;
  /** The script's, or that of the source where the part is not translated. */
  language: Language;
  blocks: ShownBlock[];
};
export type ScriptPageData = {
  name: string;
  number: number;
  title: string;
  startsAt: Date;
  zone: string;
  language: Language;
  /** What the group was planned in. */
  groupLanguage: Language;
  segments: ScriptSegment[];
};

/** `content`: all that the page follows from, so that what was made of it once can be used again. */
export type ScriptSource = { content: string; make: () => ScriptPageData };

export async function scriptPage(
  app: App,
  led: Pick<PlannedMeeting, "meeting" | "cycle">,
  now: Date,
): Promise<ScriptSource | null> {
  const plannedMeeting = await plannedMeetingOf(app.store, led);
  if (!plannedMeeting) return null;
  const { meeting, cycle, session } = plannedMeeting;
  const goal = await goalOf(app.store, cycle.id);
  const telling = await tellingOf(app, { plannedMeeting, goal }, now);
  const { id, format, zone, number, startsAt } = meeting;
  const version = [versionInForce(cycle, meeting), cycle.hash, session.id, cycle.language, cycle.country];
  const content = JSON.stringify([version, id, format, zone, number, startsAt, cycle.name, telling.values]);
  return { content, make: () => told(plannedMeeting, telling) };
}

function told({ meeting, session, cycle, plan }: PlannedMeeting, telling: Telling): ScriptPageData {
  const { language } = plan.curriculum;
  let clock = meeting.startsAt.getTime();
  const segments = segmentsIn(session, meeting.format).map((segment): ScriptSegment => {
    const [minutes, lead] = [minutesIn(segment, meeting.format), segment.lead ?? null];
    const at = time(language, meeting.zone, new Date(clock));
    clock += minutes * 60_000;
    const line = [at, `${minutes}\u00a0min`, lead].filter(Boolean).join(" · ");
    const { id, title, language: own = language } = segment;
    return { id, title, line, language: own, blocks: shownBlocks(segment, telling) };
  });
  const { startsAt, zone, number } = meeting;
  const group = { name: cycle.name, groupLanguage: cycle.language };
  return { ...group, number, title: session.title, startsAt, zone, language, segments };
}
