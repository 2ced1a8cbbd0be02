/**
 * What each audience of a run sees, as plain data. Leaders see the script, the clock, the room. The group sees what is
 * for the group, and its view is made of nothing else: it does not even hold the rest.
 */
import { isAfterTheGroup, isForGroup } from "#app/domain/curriculum/for-the-group.ts";
import { segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Language, Segment } from "#app/domain/curriculum/plan.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import type { Mark } from "#app/domain/groups/attendance.ts";
import { latePlanOf } from "./parts/late-plan-view.server.ts";
import type { LateView } from "./parts/late-plan-view.server.ts";
import { isAhead } from "#app/domain/meetings/opening.ts";
import type { Opening } from "#app/domain/meetings/opening.ts";
import { plannedLength } from "#app/domain/meetings/pacing.ts";
import { clockFace } from "#app/domain/meetings/run/clock.ts";
import type { ClockFace } from "#app/domain/meetings/run/clock.ts";
import {
  holdsSafety,
  mayTakeBack,
  nextSegment,
  previousSegment,
  safetyNotSaid,
  wasPassedOver,
} from "#app/domain/meetings/run.ts";
import type { Phase, RunState, SegmentRun } from "#app/domain/meetings/run.ts";
import { nextMeeting } from "#db/meetings/planned-meetings.server.ts";
import { openingNow } from "#db/meetings/openings.server.ts";
import { goalViewOf } from "./parts/goal-view.server.ts";
import type { GoalView } from "./parts/goal-view.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { roundViewOf } from "./parts/round-view.server.ts";
import type { RoundView } from "./parts/round-view.server.ts";
import { mediaForLeaders, mediaOnScreen } from "#app/routes/curricula/reading/media.server.ts";
import { groupBlocks, shownBlocks } from "./parts/script-text.server.ts";
import type { ShownBlock, Telling } from "./parts/script-text.server.ts";
import { liveMeetingOf, valuesOf } from "./live-meeting.server.ts";
import type { LiveMeeting } from "./live-meeting.server.ts";

export type Named = { id: string; title: string };
export type AgendaLine = Named & {
  /** `passed`: begun and left again before anybody could have held it. */
  state: SegmentRun["state"] | "passed";
  minutes: number;
  lead: string | null;
  safety: boolean;
};
export type RollVoice = { voice: string; name: string; mark: Mark };

export type LeaderView = {
  meetingId: string;
  seq: number;
  /** Milliseconds since 1970, the server's. */
  now: number;
  zone: string;
  number: number;
  phase: Phase;
  /** How it opens, while it is not open. */
  opening: Opening;
  /** Its day has not come: only apologies can be noted. */
  ahead: boolean;
  /** May an opening by mistake be taken back as things stand? */
  takesBack: boolean;
  language: Language;
  /** The segment at hand, null before the first. */
  at:
    | (Named & {
        n: number;
        kind: Segment["kind"];
        lead: string | null;
        safety: boolean;
        language: Language;
        wentOn: string | null;
      })
    | null;
  /** What the group was planned in. */
  groupLanguage: Language;
  agenda: AgendaLine[];
  next: Named | null;
  previous: Named | null;
  face: ClockFace | null;
  late: LateView | null;
  blocks: ShownBlock[];
  ticked: string[];
  round: RoundView | null;
  goal: GoalView | null;
  roll: RollVoice[];
  facilitators: (RollVoice & { part: "A" | "B"; leads: boolean })[];
  notes: number;
  safetyLeft: string[];
  screenCode: string | null;
  /** Where the code is typed, as people type it: host and path. */
  screenAddress: string;
};

/** The run as leaders see it; null where the meeting cannot be led. */
export async function leaderView(app: App, meetingId: string, now: Date): Promise<LeaderView | null> {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { plannedMeeting, state, setting, run } = liveMeeting;
  const segment = plannedMeeting.session.segments.find((one) => one.id === state.current) ?? null;
  const agenda = agendaOf(liveMeeting);
  const named = (id: string | null) => agenda.find((line) => line.id === id) ?? null;
  const telling = await tellingOf(app, liveMeeting, now);
  return {
    meetingId,
    seq: state.seq,
    now: now.getTime(),
    zone: plannedMeeting.meeting.zone,
    number: plannedMeeting.meeting.number,
    phase: state.phase,
    opening: state.phase === "before" ? await openingNow(app.store, plannedMeeting.meeting, now) : "free",
    ahead: isAhead(plannedMeeting.meeting, now),
    takesBack: takesBack(liveMeeting, now),
    language: plannedMeeting.plan.curriculum.language,
    at: segment && {
      id: segment.id,
      title: segment.title,
      n: state.order.indexOf(segment.id) + 1,
      kind: segment.kind,
      lead: segment.lead ?? null,
      safety: holdsSafety(segment),
      language: segment.language ?? plannedMeeting.plan.curriculum.language,
      wentOn: whoWentOn(liveMeeting),
    },
    groupLanguage: plannedMeeting.cycle.language,
    agenda,
    next: named(nextSegment(state)),
    previous: named(previousSegment(state)),
    face: clockFace(state, setting, now),
    late: latePlanOf(liveMeeting, now),
    blocks: segment ? shownBlocks(segment, telling) : [],
    ticked: state.checkpoints,
    round: segment && (await roundViewOf(app, liveMeeting, segment)),
    goal: await goalViewOf(app, liveMeeting, segment),
    ...roomOf(liveMeeting),
    notes: state.notes.length,
    safetyLeft: safetyNotSaid(state, plannedMeeting.session).map((id) => named(id)?.title ?? id),
    screenCode: run?.state === "running" ? run.screenCode : null,
    screenAddress: `${app.config.publicUrl.host}/screen`,
  };
}

/** While nobody is marked; before the day whatever is marked, since nobody can have been there. */
export function takesBack(
  { state, plannedMeeting }: Pick<LiveMeeting, "state" | "plannedMeeting">,
  now: Date,
): boolean {
  return state.phase !== "before" && (mayTakeBack(state) || isAhead(plannedMeeting.meeting, now));
}

/** Who went on to the part at hand, where two lead and each has a phone; null where nobody has to ask. */
function whoWentOn({ facilitators, state, names }: LiveMeeting): string | null {
  return facilitators.length > 1 && state.enteredBy ? (names.get(state.enteredBy) ?? null) : null;
}

/** Texts, format and handouts with which tonight's script is told. */
export async function tellingOf(
  app: App,
  liveMeeting: Pick<LiveMeeting, "plannedMeeting" | "goal">,
  now: Date,
  media?: MediaAddress,
): Promise<Telling> {
  const { meeting, plan, cycle } = liveMeeting.plannedMeeting;
  const annexes = (plan.annexes ?? []).filter((annex) => annex.country === cycle.country);
  return {
    format: meeting.format,
    values: await valuesOf(app, liveMeeting, now),
    handouts: plan.handouts,
    annexes,
    media: media ?? (await mediaForLeaders(app, liveMeeting.plannedMeeting)),
  };
}

/** What the group is at: a part of the meeting, time before or between parts, or it has gone home. */
export type GroupMoment = "before" | "part" | "between" | "over";

export type GroupView = {
  meetingId: string;
  seq: number;
  now: number;
  phase: Phase;
  moment: GroupMoment;
  language: Language;
  /** Of the part at hand; null at any other moment. */
  title: string | null;
  blocks: ShownBlock[];
  /** The clock of the segment alone: whether the evening is late is nothing the group should carry. */
  clock: { at: number; running: boolean; plannedMs: number; elapsedMs: number } | null;
  /** When the group is over: when it meets again, in milliseconds since 1970. */
  next: { startsAt: number; zone: string } | null;
};

/** The run as the group sees it on the screen in the room. Parts for leaders alone are not even named. */
export async function groupView(app: App, meetingId: string, now: Date): Promise<GroupView | null> {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { plannedMeeting, state, setting } = liveMeeting;
  const current = plannedMeeting.session.segments.find((one) => one.id === state.current);
  const moment = momentOf(state, current);
  const part = moment === "part" ? current : undefined;
  const face = part ? clockFace(state, setting, now) : null;
  const again = moment === "over" ? await nextMeeting(app.store, plannedMeeting.meeting) : null;
  return {
    meetingId,
    seq: state.seq,
    now: now.getTime(),
    phase: state.phase,
    moment,
    language: part?.language ?? plannedMeeting.plan.curriculum.language,
    title: part?.title ?? null,
    blocks: part ? groupBlocks(part, await tellingOf(app, liveMeeting, now, mediaOnScreen(meetingId))) : [],
    clock: face?.segment ? { at: face.at, running: face.running, ...face.segment } : null,
    next: again && { startsAt: again.startsAt.getTime(), zone: again.zone },
  };
}

function momentOf({ phase, variant }: RunState, current: Segment | undefined): GroupMoment {
  if (phase === "closed" || (current && isAfterTheGroup(current))) return "over";
  if (phase === "before" || !current) return "before";
  return isForGroup(current, variant) ? "part" : "between";
}

function agendaOf({ plannedMeeting, state, setting }: LiveMeeting): AgendaLine[] {
  return segmentsIn(plannedMeeting.session, plannedMeeting.meeting.format).flatMap((segment) => {
    const run = state.segments[segment.id];
    if (!run) return [];
    const minutes = Math.round(plannedLength(segment, run, state.variant, setting) / 60_000);
    const { id, title, lead = null } = segment;
    return [
      {
        id,
        title,
        lead,
        state: wasPassedOver(run) ? "passed" : run.state,
        minutes,
        safety: holdsSafety(segment),
      },
    ];
  });
}

function roomOf({ roll, facilitators, state, names }: LiveMeeting) {
  return {
    roll: roll.map(({ placeId, mark }) => ({ voice: placeId, name: names.get(placeId) ?? "", mark })),
    facilitators: facilitators.map(({ personId, name, part }) => ({
      voice: personId,
      name,
      part,
      mark: state.marks[personId]?.mark ?? "unknown",
      leads: state.lead === personId,
    })),
  };
}
