/** The cast on the evening of its fourth meeting, with the real curriculum: the ground the tests on meetings stand on. */
import { readCurriculumFolder } from "#app/server/curricula/curricula-on-disk.server.ts";
import type { Segment } from "#app/domain/curriculum/plan.ts";
import { meeting, person } from "#db/cast/cast.server.ts";
import { seedDemonstration } from "#db/cast/seed.server.ts";
import { keepFolder } from "#db/curricula/curricula.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import type { PlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { act } from "#db/meetings/runs.server.ts";
import type { ActVerdict } from "#db/meetings/runs.server.ts";
import type { Store } from "#db/kit/store.server.ts";

export const tonight = meeting("tonight", 4);

/** Seeds the story and gives tonight: its first segments, and a hand that acts. */
export async function castMeeting(store: Store, now: Date): Promise<CastMeeting> {
  const { plan } = readCurriculumFolder("curricula/acceptance");
  if (!plan) throw new Error("The acceptance curriculum cannot be run.");
  await keepFolder(
    store,
    { folder: "acceptance", findings: [], version: { hash: "as on disk", source: [], plan } },
    now,
  );
  await seedDemonstration(store, now);
  return castMeetingIn(store, now);
}

/** The same for a store that was filled before. */
export async function castMeetingIn(store: Store, now: Date): Promise<CastMeeting> {
  const evening = await findPlannedMeeting(store, tonight);
  if (!evening) throw new Error("There is no meeting tonight.");
  const segments = evening.session.segments;
  let sent = 0;
  return {
    evening,
    segments,
    start: evening.meeting.startsAt,
    does: (kind, facts, { by = person("marc"), at = now, id = `sent ${++sent}` } = {}) =>
      act(store, {
        meetingId: tonight,
        event: { id, kind, facts, claimedAt: null, device: "phone" },
        by,
        now: at,
      }),
  };
}

type Manner = { by?: string; at?: Date; id?: string };
export type CastMeeting = {
  evening: PlannedMeeting;
  segments: Segment[];
  start: Date;
  does(kind: string, facts: unknown, manner?: Manner): Promise<ActVerdict>;
};

/** `minutes` after a moment. */
export const after = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
