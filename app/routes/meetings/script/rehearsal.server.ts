/**
 * A meeting walked through beforehand: its script part by part, filled in as on the evening. It is read and never
 * written: no run, no marks, no record, nothing on anybody else's screen.
 */
import { segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { plannedLength, plannedRound } from "#app/domain/meetings/pacing.ts";
import { freshRun } from "#app/domain/meetings/run/state.ts";
import { voicesOf } from "#app/domain/meetings/turns.ts";
import { time } from "#app/words/dates.ts";
import type { App } from "#app/server/start/app.server.ts";
import { tellingOf } from "../live/run-view.server.ts";
import { shownBlocks } from "../live/parts/script-text.server.ts";
import type { ShownBlock } from "../live/parts/script-text.server.ts";
import { liveMeetingOf, voicesHere } from "../live/live-meeting.server.ts";

export type RehearsedPart = { id: string; title: string; minutes: number; clock: string };
export type Rehearsal = {
  meetingId: string;
  number: number;
  language: Language;
  groupLanguage: Language;
  parts: RehearsedPart[];
  at: RehearsedPart & { n: number; lead: string | null; language: Language };
  round: { voices: number; seconds: number } | null;
  next: RehearsedPart | null;
  previous: RehearsedPart | null;
  blocks: ShownBlock[];
};

/** The part of this id, or the first; times are told in the reader's language. Null where the meeting cannot be led. */
export async function rehearsalOf(
  app: App,
  meetingId: string,
  part: string | null,
  reader: Language,
): Promise<Rehearsal | null> {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { plannedMeeting, setting } = liveMeeting;
  const { meeting, session, plan, cycle } = plannedMeeting;
  const fresh = freshRun(session, meeting.format);
  const segments = segmentsIn(session, meeting.format);
  let starts = meeting.startsAt.getTime();
  const parts = segments.flatMap((segment): RehearsedPart[] => {
    const run = fresh.segments[segment.id];
    if (!run) return [];
    const length = plannedLength(segment, run, fresh.variant, setting);
    const clock = time(reader, meeting.zone, new Date(starts));
    starts += length;
    return [{ id: segment.id, title: segment.title, minutes: Math.round(length / 60_000), clock }];
  });
  const n = Math.max(
    0,
    parts.findIndex(({ id }) => id === part),
  );
  const [at, segment] = [parts[n], segments.find(({ id }) => id === parts[n]?.id)];
  if (!at || !segment) return null;
  const { language } = plan.curriculum;
  const round = plannedRound(segment, fresh.variant, setting);
  const room = voicesHere(liveMeeting);
  const voices = segment.round ? voicesOf(segment.round, room.participants, room.facilitators).length : 0;
  return {
    meetingId,
    number: meeting.number,
    language,
    groupLanguage: cycle.language,
    parts,
    at: { ...at, n: n + 1, lead: segment.lead ?? null, language: segment.language ?? language },
    round: round && voices > 0 ? { voices, seconds: Math.round(round.eachMs / 1000) } : null,
    next: parts[n + 1] ?? null,
    previous: parts[n - 1] ?? null,
    blocks: shownBlocks(segment, await tellingOf(app, liveMeeting, app.clock.now())),
  };
}
