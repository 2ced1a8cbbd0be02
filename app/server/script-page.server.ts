/** Tonight's script for paper: every segment of tonight's format with its clock time, everything filled in. */
import { minutesIn, segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { time } from "#app/words/dates.ts";
import type { House } from "./house.server.ts";
import { tellingOf } from "./run-view.server.ts";
import { shownBlocks } from "./script-text.server.ts";
import type { ShownBlock } from "./script-text.server.ts";
import { tonightOf } from "./tonight.server.ts";

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
  meetingId: string;
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

export async function scriptPage(house: House, meetingId: string, now: Date): Promise<ScriptPageData | null> {
  const tonight = await tonightOf(house, meetingId);
  if (!tonight) return null;
  const { meeting, session, cycle, plan } = tonight.evening;
  const { language } = plan.curriculum;
  const telling = await tellingOf(house, tonight, now);
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
  return { meetingId, ...group, number, title: session.title, startsAt, zone, language, segments };
}
