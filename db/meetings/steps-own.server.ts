/**
 * A step as its owner writes it on their own page: for the time after the last meeting, theirs to change, shared in
 * their turn only if they say so.
 */
import { and, asc, desc, eq, lte, ne } from "drizzle-orm";
import type { Outcome, Step } from "#app/domain/meetings/goals.ts";
import { newId } from "../kit/ids.server.ts";
import type { Data, Store } from "../kit/store.server.ts";

/** The meeting a step written now belongs to: the last that has begun, or the first of all. */
export async function meetingForStep({ tables: { meetings: m }, read }: Data, cycleId: string, now: Date) {
  const stands = and(eq(m.cycleId, cycleId), ne(m.state, "cancelled"));
  const fields = { id: m.id, startsAt: m.startsAt };
  const [last] = await read
    .select(fields)
    .from(m)
    .where(and(stands, lte(m.startsAt, now)))
    .orderBy(desc(m.startsAt))
    .limit(1);
  if (last) return last;
  const [first] = await read.select(fields).from(m).where(stands).orderBy(asc(m.startsAt)).limit(1);
  return first ?? null;
}

/** All steps of a place, the newest first, with the meeting each belongs to. */
export function ownSteps({ tables: { steps: s, meetings: m }, read }: Data, placeId: string) {
  return read
    .select({
      id: s.id,
      meetingId: s.meetingId,
      number: m.number,
      what: s.what,
      howMuch: s.howMuch,
      whenText: s.whenText,
      howOften: s.howOften,
      confidence: s.confidence,
      shared: s.shared,
      outcome: s.outcome,
      writtenBy: s.writtenBy,
    })
    .from(s)
    .innerJoin(m, eq(m.id, s.meetingId))
    .where(eq(s.placeId, placeId))
    .orderBy(desc(m.startsAt), desc(s.id));
}
export type OwnStep = Awaited<ReturnType<typeof ownSteps>>[number];

export type Writing = {
  place: { id: string; cycleId: string; organisationId: string };
  meetingId: string;
  step: Step;
  shared: boolean;
};

/** Writes the step of a meeting, or the words it has now: there is one, however often it is sent. From here on it is the person's own. */
export async function writeOwnStep(store: Store, writing: Writing, now: Date): Promise<void> {
  const { place, meetingId, step, shared } = writing;
  const { what, howMuch, when: whenText, howOften, confidence } = step;
  const said = {
    what,
    howMuch,
    whenText,
    howOften,
    confidence,
    shared,
    writtenBy: "person",
    changedAt: now,
  } as const;
  const { id: placeId, cycleId, organisationId } = place;
  const where = { id: newId(), organisationId, cycleId, placeId, meetingId, once: newId() };
  await store.tx(async ({ tables: { steps: s }, write }) => {
    await write
      .insert(s)
      .values({ ...where, ...said, outcome: "not-said", createdAt: now })
      .onConflictDoUpdate({ target: [s.placeId, s.meetingId], set: said });
  });
}

/** What became of a step, in its owner's word. A step of somebody else is not touched. */
export async function sayOutcome(
  store: Store,
  { placeId, stepId, outcome }: { placeId: string; stepId: string; outcome: Outcome },
  now: Date,
): Promise<void> {
  await store.tx(async ({ tables: { steps: s }, write }) => {
    await write
      .update(s)
      .set({ outcome, changedAt: now })
      .where(and(eq(s.id, stepId), eq(s.placeId, placeId)));
  });
}
