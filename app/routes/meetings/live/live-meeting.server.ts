/**
 * Everything a meeting's pages look at, gathered once: what is led, how it stands, who is there, what the script is
 * filled with. Nothing here decides who may see it; pages enter by their doors first.
 */
import { inTheRoom } from "#app/domain/groups/attendance.ts";
import type { PlaceholderValues } from "#app/domain/curriculum/placeholders.ts";
import { markSoFar } from "#app/domain/meetings/opening.ts";
import { settingOf } from "#app/domain/meetings/pacing.ts";
import type { Setting } from "#app/domain/meetings/pacing.ts";
import type { RunState } from "#app/domain/meetings/run.ts";
import { todayIn } from "#app/domain/zones.ts";
import { findPlannedMeeting, nextMeeting } from "#db/meetings/planned-meetings.server.ts";
import type { PlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { facilitatorsOf } from "#db/cycles/facilitators.server.ts";
import { goalOf } from "#db/meetings/goals.server.ts";
import type { Goal } from "#db/meetings/goals.server.ts";
import { rollOf } from "#db/meetings/marks.server.ts";
import type { RollEntry } from "#db/meetings/marks.server.ts";
import { findRun, stateOf } from "#db/meetings/runs.server.ts";
import type { Run } from "#db/meetings/runs.server.ts";
import * as dates from "#app/words/dates.ts";
import { placeholderWords } from "#app/words/curricula.ts";
import type { App } from "#app/server/start/app.server.ts";
import { numbersOf } from "../numbers.server.ts";
import { madeOnce } from "#app/server/live/live.server.ts";

export type Facilitator = { personId: string; name: string; part: "A" | "B" };

export type LiveMeeting = {
  plannedMeeting: PlannedMeeting;
  run: Run | null;
  state: RunState;
  setting: Setting;
  roll: RollEntry[];
  facilitators: Facilitator[];
  goal: Goal | null;
  /** Names of voices: places and facilitators. */
  names: Map<string, string>;
};

/** The meeting as it stands at `now`; null when it cannot be led (no such meeting, session gone from the plan). */
export async function liveMeetingOf(app: App, meetingId: string): Promise<LiveMeeting | null> {
  const { store } = app;
  const plannedMeeting = await findPlannedMeeting(store, meetingId);
  if (!plannedMeeting) return null;
  const { meeting, plan, session } = plannedMeeting;
  const [state, run] = [await stateOf(store, plannedMeeting), await findRun(store, meetingId)];
  const roll = (await rollOf(store, meeting)).map((entry) => ({
    ...entry,
    mark: markSoFar(entry.mark, meeting, app.clock.now()),
  }));
  const led = await shortly(app, `facilitators ${meeting.cycleId}`, () =>
    facilitatorsOf(store, meeting.cycleId),
  );
  const facilitators = led.filter((one) => one.until === null);
  const room = roomOf(state, roll, facilitators);
  const heads = room && { participants: room.participants.length, facilitators: room.facilitators.length };
  return {
    plannedMeeting,
    run,
    state,
    setting: settingOf(plan.curriculum, session, heads),
    roll,
    facilitators,
    goal: await goalOf(store, meeting.cycleId),
    names: new Map([
      ...led.map((one): [string, string] => [one.personId, one.name]),
      ...roll.map((entry): [string, string] => [entry.placeId, entry.name ?? "…"]),
    ]),
  };
}

type Room = { participants: string[]; facilitators: string[] };

/** Who has a voice tonight: those in the room; before the roll is called everybody who has not said otherwise. */
export function voicesHere({ state, roll, facilitators }: LiveMeeting): Room {
  const expected = roll.filter((entry) => entry.mark === "unknown").map((entry) => entry.placeId);
  const people = facilitators.map((one) => one.personId);
  return roomOf(state, roll, facilitators) ?? { participants: expected, facilitators: people };
}

/** Null until the roll is called: an apology made beforehand says nothing yet of who is in the room. */
function roomOf(
  state: RunState,
  roll: readonly RollEntry[],
  facilitators: readonly Facilitator[],
): Room | null {
  if (roll.every(({ mark }) => mark === "unknown" || mark === "excused")) return null;
  const marked = {
    ...state.marks,
    ...Object.fromEntries(roll.map(({ placeId, mark }) => [placeId, { mark }])),
  };
  const places = roll.map((entry) => entry.placeId);
  return inTheRoom(
    marked,
    places,
    facilitators.map((one) => one.personId),
  );
}

/** What the placeholders of tonight's script stand for, in the language of the script. */
export async function valuesOf(
  app: App,
  { plannedMeeting, goal }: Pick<LiveMeeting, "plannedMeeting" | "goal">,
  now: Date,
): Promise<PlaceholderValues> {
  const { cycle, meeting, plan } = plannedMeeting;
  const { language, agreement, goals } = plan.curriculum;
  return {
    name: cycle.name,
    "next.date": await shortly(app, `after ${language} ${meeting.id}`, () =>
      nextDate(app, plannedMeeting, now),
    ),
    ...(await shortly(app, `numbers ${language} ${meeting.id}`, () => numbersTold(app, plannedMeeting, now))),
    agreement: agreement.join("\n"),
    "shared-goal": goal?.text ?? goals.shared?.text ?? placeholderWords[language].noGoal,
  };
}

async function nextDate(app: App, { meeting, plan }: PlannedMeeting, now: Date): Promise<string> {
  const { language } = plan.curriculum;
  const next = await nextMeeting(app.store, meeting);
  return next
    ? dates.dayAndTime(language, next.zone, next.startsAt, now)
    : placeholderWords[language].noNextDate;
}

/** The numbers of the directory, one a line; those that nobody has verified lately say so. */
async function numbersTold(
  app: App,
  { cycle, meeting, plan }: PlannedMeeting,
  now: Date,
): Promise<{ crisis: string; calls: string[] }> {
  const words = placeholderWords[plan.curriculum.language];
  const today = todayIn(meeting.zone, now);
  const entries = await numbersOf(app, cycle.organisationId, cycle.country, today);
  const numbers = entries.map(({ service, number, hours, trusted }) => {
    return `${words.number(service, number, hours)}${trusted ? "" : ` [${words.unverified}]`}`;
  });
  if (numbers.length === 0) return { crisis: words.noNumbers, calls: [] };
  return { crisis: numbers.join("\n"), calls: entries.map(({ number }) => number) };
}

/** What hardly changes during an evening is asked for every few seconds, not at every tap. */
function shortly<T>(app: App, key: string, ask: () => Promise<T>): Promise<T> {
  return madeOnce(app, key, 0, 3_000, ask);
}
