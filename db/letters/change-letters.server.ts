/** One plain letter to each person concerned by a change, listing all of it [N2]. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Format } from "#app/domain/curriculum/plan.ts";
import type { PlaceState } from "#app/domain/groups/enrolment.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { putLetter } from "./outbox.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

/** One meeting as a letter tells of it. */
export type MeetingTold = { id: string; startsAt: Date; endsAt: Date; zone: string; format: Format };
export type ChangeTold = {
  what: "moved" | "cancelled" | "venue" | "clock";
  was: MeetingTold;
  now: MeetingTold | null;
};

/** The persons whose places in a cycle are in one of these states, with the language each of them reads. */
export function peopleIn(
  { tables: { places: p, persons }, read }: Data,
  cycleId: string,
  states: readonly PlaceState[],
) {
  return read
    .select({
      placeId: p.id,
      personId: p.personId,
      name: p.name,
      state: p.state,
      ticket: p.ticket,
      language: persons.language,
    })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(and(eq(p.cycleId, cycleId), inArray(p.state, [...states]), isNull(persons.erasedAt)))
    .orderBy(asc(p.ticket));
}

/** Writes the letters. The key holds the cycle's revision, which every act raises: one act, one letter a person. */
export async function tellPeople(
  work: Work,
  cycle: Cycle,
  {
    changes,
    words,
    states,
  }: { changes: readonly ChangeTold[]; words: string; states: readonly PlaceState[] },
  now: Date,
): Promise<void> {
  const facts = changes.map(({ what, was, now: then }) => ({
    what,
    was: factsOf(was),
    now: then && factsOf(then),
  }));
  for (const { placeId, personId, language } of await peopleIn(work, cycle.id, states))
    await putLetter(
      work,
      {
        kind: "changes",
        organisationId: cycle.organisationId,
        cycleId: cycle.id,
        to: { personId },
        language,
        key: `changes:${cycle.id}:${cycle.revision}:${placeId}`,
        facts: { placeId, groupName: cycle.name, changes: facts, note: words },
        dueAt: now,
      },
      now,
    );
}

function factsOf({ id, startsAt, endsAt, zone, format }: MeetingTold) {
  return { meetingId: id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), zone, format };
}
