/**
 * What people are told when something happens to their place: one letter each, put in the outbox by the act itself.
 * Keys hold the ticket of the place, so that the same act done twice tells once and a new ask tells anew.
 */
import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { PlaceState } from "#app/domain/groups/enrolment.ts";
import type { Cycle, Meeting } from "../cycles/cycles.server.ts";
import { endInvitations, ensureInvitations } from "../calendar/invitations.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { positionOf } from "../places/places.server.ts";
import { putLetter } from "./outbox.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

/** Whom a letter is for, and about which place. */
export type PlaceLetter = { placeId: string; personId: string; ticket: number; language: Language };

/** The meetings of a cycle still to come, as letters and pages list them. */
export async function datesAhead(data: Data, cycleId: string, now: Date) {
  const rows = await meetingsAhead(data).execute({ cycleId, now });
  return rows.map((row) => ({
    ...row,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
  }));
}
const meetingsAhead = prepared(({ tables: { meetings: m }, read }) =>
  read
    .select({ meetingId: m.id, startsAt: m.startsAt, endsAt: m.endsAt, zone: m.zone, format: m.format })
    .from(m)
    .where(
      and(
        eq(m.cycleId, param("cycleId", m.cycleId)),
        ne(m.state, "cancelled"),
        gt(m.startsAt, param("now", m.startsAt)),
      ),
    )
    .orderBy(asc(m.startsAt)),
);
export type DatesAhead = Awaited<ReturnType<typeof datesAhead>>;

/** They hold a place from now on: the letter, and an invitation for each meeting. */
export async function tellHeld(
  work: Work,
  cycle: Cycle,
  told: PlaceLetter,
  after: "ask" | "offer" | "by-hand",
  now: Date,
): Promise<void> {
  const facts = {
    placeId: told.placeId,
    groupName: cycle.name,
    meetings: await datesAhead(work, cycle.id, now),
    after,
  };
  await putLetter(work, { kind: "place-held", facts, ...frame(cycle, told, "held", now) }, now);
  await ensureInvitations(work, told.placeId, now);
}

/** They wait; `position` counts from 1. */
export async function tellWaiting(
  work: Work,
  cycle: Cycle,
  told: PlaceLetter,
  position: number,
  now: Date,
): Promise<void> {
  const facts = { placeId: told.placeId, groupName: cycle.name, position };
  await putLetter(work, { kind: "place-waiting", facts, ...frame(cycle, told, "waiting", now) }, now);
}

/** What they have by now, to a mailbox that could not be told of it before. */
export async function tellStanding(
  work: Work,
  cycle: Cycle,
  told: PlaceLetter,
  state: PlaceState,
  now: Date,
): Promise<void> {
  const { placeId, ticket } = told;
  const about = { placeId, groupName: cycle.name };
  if (state === "waiting") {
    const facts = { ...about, position: await positionOf(work, cycle.id, ticket) };
    await putLetter(
      work,
      { kind: "place-waiting", facts, ...frame(cycle, told, "waiting-proved", now) },
      now,
    );
  }
  if (state !== "held") return;
  const facts = { ...about, meetings: await datesAhead(work, cycle.id, now), after: "by-hand" as const };
  await putLetter(work, { kind: "place-held", facts, ...frame(cycle, told, "held-proved", now) }, now);
  await ensureInvitations(work, placeId, now);
}

/** A seat is kept for them until `until`. */
export async function tellOffered(
  work: Work,
  cycle: Cycle,
  told: PlaceLetter,
  offer: { until: Date; meetings: DatesAhead },
  now: Date,
): Promise<void> {
  const { until, meetings } = offer;
  const facts = {
    placeId: told.placeId,
    groupName: cycle.name,
    until: until.toISOString(),
    zone: cycle.zone,
    meetings,
  };
  await putLetter(work, { kind: "place-offered", facts, ...frame(cycle, told, "offered", now) }, now);
}

/** Nobody answered in time; the seat went on. */
export async function tellOfferEnded(work: Work, cycle: Cycle, told: PlaceLetter, now: Date): Promise<void> {
  const facts = { placeId: told.placeId, groupName: cycle.name };
  await putLetter(work, { kind: "offer-ended", facts, ...frame(cycle, told, "offer-ended", now) }, now);
}

/** Their place was given back: a letter, and the meetings to come leave their calendar. */
export async function tellWithdrawn(work: Work, cycle: Cycle, told: PlaceLetter, now: Date): Promise<void> {
  const facts = { placeId: told.placeId, groupName: cycle.name };
  await putLetter(work, { kind: "place-withdrawn", facts, ...frame(cycle, told, "withdrawn", now) }, now);
  await endInvitations(work, told.placeId, now);
}

export type CalledOffFacts = {
  /** What they had until now. */
  had: PlaceState;
  /** The meetings that would have come. */
  meetings: readonly Pick<Meeting, "id" | "startsAt" | "endsAt" | "zone" | "format">[];
  words: string;
};

/** Their group is called off. */
export async function tellCalledOff(
  work: Work,
  cycle: Cycle,
  told: PlaceLetter,
  { had, meetings, words }: CalledOffFacts,
  now: Date,
): Promise<void> {
  const facts = {
    placeId: told.placeId,
    groupName: cycle.name,
    had: had === "held" ? ("held" as const) : ("hoped" as const),
    note: words,
    meetings: meetings.map(({ id, startsAt, endsAt, zone, format }) => ({
      meetingId: id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      ...{ zone, format },
    })),
  };
  await putLetter(work, { kind: "called-off", facts, ...frame(cycle, told, "called-off", now) }, now);
}

function frame(cycle: Cycle, told: PlaceLetter, what: string, now: Date) {
  return {
    organisationId: cycle.organisationId,
    cycleId: cycle.id,
    to: { personId: told.personId },
    language: told.language,
    key: `${what}-${told.placeId}-${told.ticket}`,
    dueAt: now,
  };
}
