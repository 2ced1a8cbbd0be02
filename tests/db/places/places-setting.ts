/** One organisation with one open group, small enough to read whole: the ground the tests on places stand on. */
import { asc, eq } from "drizzle-orm";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { ask, confirmAsk } from "#db/places/asks.server.ts";
import type { Confirmed } from "#db/places/asks.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { newPerson, personsAt } from "#db/people/people.server.ts";
import type { Store, Work } from "#db/kit/store.server.ts";

const day = 86_400_000;
export const later = (from: Date, days: number, hours = 0) =>
  new Date(from.getTime() + days * day + hours * 3_600_000);

export type Group = {
  organisationId: string;
  cycleId: string;
  staffId: string;
  meetingIds: string[];
  startsAt: Date;
};

/** A published group of `capacity` seats, online, eight Tuesdays at 18:00 in Paris from ten days on. */
export async function openGroup(store: Store, now: Date, capacity = 12): Promise<Group> {
  const ids = { organisationId: newId(), cycleId: newId(), venueId: newId(), versionId: newId() };
  const startsAt = new Date("2026-03-17T17:00:00Z");
  const staffId = await store.tx((work) => newPerson(work, { language: "en", address: null }, now));
  const meetings = tuesdays(ids, startsAt);
  await store.tx(async (work) => {
    await furnish(work, ids, now);
    await work.write.insert(work.tables.cycles).values({
      ...ids,
      ...place,
      id: ids.cycleId,
      hash: "h",
      name: "Tuesday group",
      state: "published",
      format: "online",
      capacity,
      rule: { startDate: "2026-03-17", time: "18:00", everyWeeks: 1, skipHolidays: false, closedDates: [] },
      listed: true,
      enrolUntil: startsAt,
      firstStartsAt: startsAt,
      revision: 0,
      once: newId(),
      createdBy: staffId,
      createdAt: now,
      publishedAt: now,
    });
    await work.write.insert(work.tables.meetings).values(meetings);
  });
  const { organisationId, cycleId } = ids;
  return { organisationId, cycleId, staffId, meetingIds: meetings.map(({ id }) => id), startsAt };
}

type Ids = { organisationId: string; cycleId: string; venueId: string; versionId: string };
const place = { zone: "Europe/Paris", language: "en", country: "FR" } as const;

function tuesdays({ organisationId, cycleId, venueId }: Ids, startsAt: Date) {
  return Array.from({ length: 8 }, (_, index) => {
    const start = later(startsAt, index * 7);
    return {
      id: newId(),
      organisationId,
      cycleId,
      number: index + 1,
      sessionId: `session-${index + 1}`,
      counts: true,
      state: "planned" as const,
      date: start.toISOString().slice(0, 10),
      time: "18:00",
      zone: place.zone,
      startsAt: start,
      endsAt: later(start, 0, 1.5),
      format: "online" as const,
      venueId,
      revision: 0,
    };
  });
}

/** The organisation, the curriculum and the venue a cycle stands on. */
async function furnish({ tables, write }: Work, ids: Ids, now: Date): Promise<void> {
  const { organisationId, versionId, venueId } = ids;
  const plan = { curriculum: {}, sessions: [], handouts: [] } as unknown as Plan;
  const curriculumId = newId();
  await write
    .insert(tables.organisations)
    .values({ id: organisationId, name: "Shore", neutralName: "Shore", ...place, createdAt: now });
  await write
    .insert(tables.curricula)
    .values({ id: curriculumId, folder: "x", findings: [], createdAt: now });
  await write
    .insert(tables.versions)
    .values({ id: versionId, curriculumId, version: "1", hash: "h", source: [], plan, createdAt: now });
  const venue = { name: "Room", address: "", access: "", join: "https://meet.example/x", country: "FR" };
  await write.insert(tables.venues).values({ id: venueId, organisationId, ...venue });
}

/** Somebody asks for a place; gives the link's token as it stands in the letter. */
export async function askFor(
  store: Store,
  group: Group,
  address: string,
  now: Date,
  once = newId(),
): Promise<string> {
  const given = {
    once,
    organisationId: group.organisationId,
    cycleId: group.cycleId,
    name: nameOf(address),
    address,
  };
  await ask(
    store,
    { ...given, language: "en", reminders: false, consentVersion: "1", asker: askerAt(address) },
    now,
  );
  return newestToken(store, address);
}

/** A browser and a network of their own for each address. */
export const askerAt = (address: string) => ({
  browser: `browser of ${address}`,
  from: `network of ${address}`,
  proved: null,
});

/** The token of the newest proof letter to an address that has not left yet. */
export async function newestToken(store: Store, address: string): Promise<string> {
  const { outbox: o } = store.tables;
  const letters = await store.read.select().from(o).where(eq(o.address, address)).orderBy(asc(o.createdAt));
  return String(letters.at(-1)?.facts.token);
}

/** Asks and confirms in one go, as the first person known at the address where there is one. */
export async function join(
  store: Store,
  group: Group,
  address: string,
  now: Date,
): Promise<Confirmed & { ok: true }> {
  const token = await askFor(store, group, address, now);
  const [known] = await personsAt(store, address);
  const confirmed = await confirmAsk(store, { by: { token }, who: known?.id ?? null }, now);
  if (!confirmed.ok) throw new Error(`${address} was refused: ${confirmed.refusal}`);
  return confirmed;
}

export const nameOf = (address: string) => address.split("@")[0] ?? "";

/** "held anna, waiting ben" in the order of tickets. */
export async function rosterText(store: Store): Promise<string> {
  const { places } = store.tables;
  const rows = await store.read.select().from(places).orderBy(places.ticket);
  return rows.map((row) => `${row.state} ${row.name}`).join(", ");
}

/** The kinds of letters waiting to leave, without proofs and calendar files, in the order they were put. */
export async function letterKinds(store: Store): Promise<string[]> {
  const { outbox } = store.tables;
  const rows = await store.read.select().from(outbox).orderBy(outbox.createdAt);
  return rows.map((row) => row.kind).filter((kind) => kind !== "proof" && kind !== "invitation");
}
