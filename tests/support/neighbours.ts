/**
 * A second organisation beside the cast's, with a group of its own in its second week: what is private there must
 * never be seen from organisation A, nor the other way round.
 */
import { eq } from "drizzle-orm";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { named } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store, Work } from "#db/kit/store.server.ts";
import { addMember, addMessage, addPerson, addPlace, placeOf, stranger } from "./roles.ts";
import { smallPlan } from "./small-curriculum.ts";

const day = 86_400_000;
const zone = "Europe/Paris";
/** New in each run of a test file, because plans are kept by it. */
const hash = newId();

/** Ids of organisation B's own things; tokens are what a mailed link would hold. */
export const b = {
  organisation: named("organisation", "neighbour"),
  curriculum: named("curriculum", "neighbour"),
  version: named("version", "neighbour"),
  venue: named("venue", "neighbour"),
  cycle: named("cycle", "neighbour"),
  held: named("meeting", "neighbour 1"),
  next: named("meeting", "neighbour 2"),
  place: placeOf("bob"),
  entry: named("crisis entry", "neighbour"),
};

/** Adds organisation B to a store. */
export async function addNeighbours(store: Store, now: Date): Promise<void> {
  await store.tx(async (work) => {
    await addOrganisationB(work, now);
    await addCycleOfB(work, now);
    for (const name of ["bob", "bea"] as const) await addPlaceOfB(work, name, now);
    await addEveningsOfB(work, now);
  });
}

async function addOrganisationB(work: Work, now: Date): Promise<void> {
  const { organisations, curricula, versions } = work.tables;
  const named = { name: "Neighbours among peers", neutralName: "Neighbours" };
  await work.write
    .insert(organisations)
    .values({ id: b.organisation, ...named, zone, language: "en", country: "FR", createdAt: now });
  await addMember(work, { name: "oscar", roles: ["owner"], organisationId: b.organisation }, now);
  await addMember(work, { name: "fiona", roles: ["facilitator"], organisationId: b.organisation }, now);
  const number = { service: "Line of B", number: "000", hours: "always", url: "", source: "test" };
  await work.write
    .insert(work.tables.crisisEntries)
    .values({ id: b.entry, organisationId: b.organisation, country: "FR", language: "en", ...number });
  const plan: Plan = smallPlan();
  await work.write.insert(curricula).values({
    id: b.curriculum,
    organisationId: b.organisation,
    folder: "neighbour",
    versionId: b.version,
    findings: [],
    createdAt: now,
  });
  const version = { curriculumId: b.curriculum, version: "1.0.0", hash, source: [] };
  await work.write.insert(versions).values({ id: b.version, ...version, plan, createdAt: now });
}

async function addCycleOfB(work: Work, now: Date): Promise<void> {
  const { venues, cycles, cycleFacilitators } = work.tables;
  const organisationId = b.organisation;
  const [firstStartsAt, before] = [new Date(now.getTime() - 7 * day), new Date(now.getTime() - 30 * day)];
  const venue = {
    name: "Room of B",
    address: "1 rue de B",
    access: "Bell",
    join: "https://video.example.org/b",
  };
  await work.write.insert(venues).values({ id: b.venue, organisationId, ...venue, country: "FR" });
  await work.write.insert(cycles).values({
    id: b.cycle,
    organisationId,
    versionId: b.version,
    hash,
    name: "Group of B",
    state: "published",
    language: "en",
    zone,
    country: "FR",
    format: "online",
    capacity: 1,
    rule: { startDate: "2026-02-26", time: "18:00", everyWeeks: 1, skipHolidays: false, closedDates: [] },
    venueId: b.venue,
    listed: false,
    enrolUntil: firstStartsAt,
    firstStartsAt,
    revision: 2,
    once: named("once", "neighbour cycle"),
    createdBy: stranger("fiona"),
    createdAt: before,
    publishedAt: before,
  });
  const lead = { organisationId, cycleId: b.cycle, personId: stranger("fiona"), part: "A" } as const;
  await work.write
    .insert(cycleFacilitators)
    .values({ id: named("lead", "neighbour fiona"), ...lead, since: before });
  await addMessage(
    work,
    { organisationId, cycleId: b.cycle, from: stranger("fiona"), id: named("message", "b") },
    now,
  );
}

async function addPlaceOfB(work: Work, name: "bob" | "bea", now: Date): Promise<void> {
  await addPerson(work, name, now);
  const at = { organisationId: b.organisation, cycleId: b.cycle };
  const state =
    name === "bob" ? ({ state: "held", ticket: 1 } as const) : ({ state: "waiting", ticket: 2 } as const);
  await addPlace(work, { name, ...state, ...at }, now);
}

async function addEveningsOfB(work: Work, now: Date): Promise<void> {
  const { meetings, runs, sessionNotes, steps, sharedGoals } = work.tables;
  const at = { organisationId: b.organisation, meetingId: b.held };
  for (const [index, id] of [b.held, b.next].entries()) {
    const startsAt = new Date(now.getTime() + (index * 7 - 7) * day);
    await work.write.insert(meetings).values({
      id,
      organisationId: b.organisation,
      cycleId: b.cycle,
      number: index + 1,
      sessionId: `session-${index + 1}`,
      counts: true,
      state: index === 0 ? "held" : "planned",
      date: startsAt.toISOString().slice(0, 10),
      time: "18:00",
      zone,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 90 * 60_000),
      format: "online",
      venueId: b.venue,
      revision: 0,
    });
  }
  const [by, once] = [{ byPersonId: stranger("fiona") }, { once: named("once", "neighbour evening") }];
  await work.write.insert(runs).values({ ...at, seq: 0, state: "closed", screenCode: "past-b" });
  await work.write
    .insert(sessionNotes)
    .values({ id: named("note", "b"), ...at, ...by, ...once, segmentId: "", text: "A note", at: now });
  await work.write.insert(steps).values({
    id: named("step", "b"),
    ...at,
    ...once,
    cycleId: b.cycle,
    placeId: b.place,
    what: "What",
    howMuch: "How much",
    whenText: "When",
    howOften: "How often",
    confidence: 7,
    shared: false,
    writtenBy: "person",
    outcome: "not-said",
    createdAt: now,
    changedAt: now,
  });
  const goal = { ...at, ...by, ...once, cycleId: b.cycle, pattern: "common", text: "Goal of B" } as const;
  await work.write.insert(sharedGoals).values({ id: named("goal", "b"), ...goal, at: now });
}

/** A version's plan, rewritten: the curriculum's markers are put in this way, before anybody opens a page. */
export async function rewritePlan(
  store: Store,
  versionId: string,
  rewrite: (plan: Plan) => Plan,
): Promise<void> {
  await store.tx(async ({ tables: { versions: v }, read, write }) => {
    const [row] = await read.select({ plan: v.plan }).from(v).where(eq(v.id, versionId));
    if (row)
      await write
        .update(v)
        .set({ plan: rewrite(row.plan) })
        .where(eq(v.id, versionId));
  });
}
