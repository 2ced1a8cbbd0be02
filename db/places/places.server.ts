/**
 * Finding places: somebody's own, one of them, and how full a cycle is. The acts on places stand in families of
 * their own: `asks` (asking, confirming), `offers` (seats that came free), `withdrawals`, `enrolments` (by hand).
 */
import { and, asc, count, desc, eq, inArray, lt, notInArray } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Roster } from "#app/domain/groups/enrolment.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { newId } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

const over = ["declined", "withdrawn"] as const;

/** A person's own place while it stands, with its cycle and organisation; null when it is over or somebody else's. */
export async function findPlaceOf(data: Data, personId: string, placeId: string) {
  const { places: p } = data.tables;
  return firstPlace(data, and(eq(p.id, placeId), eq(p.personId, personId), notInArray(p.state, [...over])));
}

/** A person's own place, also one that is over: for looking back at it. */
export async function findPlaceInHistory(data: Data, personId: string, placeId: string) {
  const { places: p } = data.tables;
  return firstPlace(data, and(eq(p.id, placeId), eq(p.personId, personId)));
}

async function firstPlace(
  { tables: { places: p, cycles: c, organisations: o }, read }: Data,
  which: ReturnType<typeof and>,
) {
  const [found] = await read
    .select({ place: p, cycle: c, organisation: o })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .innerJoin(o, eq(o.id, p.organisationId))
    .where(which);
  return found ?? null;
}
export type OwnPlace = NonNullable<Awaited<ReturnType<typeof findPlaceOf>>>;
export type Place = OwnPlace["place"];

/** Everything a person ever asked for, the newest first, with what a list of groups needs. */
export function placesOf(
  { tables: { places: p, cycles: c, organisations: o }, read }: Data,
  personId: string,
) {
  return read
    .select({
      id: p.id,
      state: p.state,
      ticket: p.ticket,
      offerUntil: p.offerUntil,
      name: p.name,
      cycleId: c.id,
      cycleName: c.name,
      cycleState: c.state,
      zone: c.zone,
      organisationName: o.neutralName,
    })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .innerJoin(o, eq(o.id, p.organisationId))
    .where(eq(p.personId, personId))
    .orderBy(desc(p.createdAt), asc(p.id));
}

/** The place of a person in a cycle, whatever became of it. */
export async function placeIn({ tables: { places: p }, read }: Data, cycleId: string, personId: string) {
  const [place] = await read
    .select({ id: p.id, state: p.state })
    .from(p)
    .where(and(eq(p.cycleId, cycleId), eq(p.personId, personId)));
  return place ?? null;
}

/** A person's place in the list, counted from 1, among those who wait in this cycle. */
export async function positionOf(
  { tables: { places: p }, read }: Data,
  cycleId: string,
  ticket: number,
): Promise<number> {
  const before = and(eq(p.cycleId, cycleId), eq(p.state, "waiting"), lt(p.ticket, ticket));
  const [row] = await read.select({ n: count() }).from(p).where(before);
  return (row?.n ?? 0) + 1;
}

const seats = ["held", "offered", "waiting"] as const;

/** How many hold, are offered and wait for a place. Inside an act on places: after `lockCycle`, from its `work`. */
export async function countsOf(data: Data, cycleId: string) {
  const rows = await countsInCycle(data).execute({ cycleId });
  const of = (state: (typeof seats)[number]) => rows.find((row) => row.state === state)?.n ?? 0;
  return { held: of("held"), offered: of("offered"), waitingCount: of("waiting") };
}
const countsInCycle = prepared(({ tables: { places: p }, read }) =>
  read
    .select({ state: p.state, n: count() })
    .from(p)
    .where(and(eq(p.cycleId, param("cycleId", p.cycleId)), inArray(p.state, [...seats])))
    .groupBy(p.state),
);

/** What `domain/enrolment` decides from. */
export function rosterOfCycle(cycle: Cycle, counts: Awaited<ReturnType<typeof countsOf>>): Roster {
  return { capacity: cycle.capacity, enrolUntil: cycle.enrolUntil, cycleState: cycle.state, ...counts };
}

/** Why a place changed; `words/cycles` has a sentence for each. */
export const reasons = [
  "confirmed",
  "asked-again",
  "by-hand",
  "longest-waiting",
  "chosen-by-hand",
  "accepted",
  "declined",
  "not-answered",
  "withdrew",
  "withdrawn-by-hand",
  "called-off",
] as const;
export type Reason = (typeof reasons)[number];

export type PlaceChange = {
  placeId: string;
  organisationId: string;
  fromState: Place["state"] | null;
  toState: Place["state"];
  /** Null: the house itself. */
  byPersonId: string | null;
  why: Reason;
};

/** Every change of a place is a row; part of each act on places. */
export async function notePlaceChanges(
  work: Work,
  changes: readonly PlaceChange[],
  now: Date,
): Promise<void> {
  for (const line of changes) await insertRow(work, "placeChanges", { id: newId(), ...line, at: now });
}

/** What every new place begins with: a title that says nothing, invitations one meeting at a time. */
export function newPlace(cycle: Cycle, id: string, personId: string, now: Date) {
  const { organisationId, id: cycleId } = cycle;
  const settings = { title: "neutral", invitations: "rolling" } as const;
  return { id, organisationId, cycleId, personId, ...settings, createdAt: now };
}

type Agreed = {
  organisationId: string;
  personId: string;
  placeId: string;
  reminders: boolean;
  consentVersion: string;
  language: Language;
};

/** What somebody agreed to, by the version of the text they saw. Taking part always; reminders if they said so. */
export async function noteConsents(work: Work, agreed: Agreed, now: Date): Promise<void> {
  const { organisationId, personId, placeId, language, consentVersion: textVersion } = agreed;
  const purposes = agreed.reminders ? (["taking-part", "reminders"] as const) : (["taking-part"] as const);
  const line = { organisationId, personId, placeId, textVersion, language, givenAt: now };
  for (const purpose of purposes) await insertRow(work, "consents", { id: newId(), purpose, ...line });
}

/** The state of a place; null when there is none. */
export async function stateOfPlace({ tables: { places: p }, read }: Data, placeId: string) {
  const [place] = await read.select({ state: p.state }).from(p).where(eq(p.id, placeId));
  return place?.state ?? null;
}
