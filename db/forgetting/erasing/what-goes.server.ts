/** What somebody reads before they are erased: how much of what there is of theirs, and what stands in the way. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, notInArray, or } from "drizzle-orm";
import type { Hindrances } from "#app/domain/forgetting/erasing.ts";
import { groupEnd } from "#app/domain/groups/enrolment.ts";
import { lastMeetings } from "../../places/own-pages.server.ts";
import type { Data } from "../../kit/store.server.ts";

/** Numbers of what is there now. `groups`: what is given back; `kept`: places of groups that stay in the figures. */
export type WhatGoes = {
  groups: { name: string; meetings: number; waits: boolean }[];
  marks: number;
  steps: number;
  messages: number;
  letters: number;
  notes: number;
  addresses: number;
  organisations: string[];
};

/** What of a person there is; read for the page, and again for the letter. */
export async function whatGoes(data: Data, personId: string, now: Date): Promise<WhatGoes> {
  const { tables: t, read } = data;
  const places = await read
    .select({ id: t.places.id, cycleId: t.places.cycleId })
    .from(t.places)
    .where(eq(t.places.personId, personId));
  const placeIds = ["", ...places.map(({ id }) => id)];
  const standing = await standingPlaces(data, personId, now);
  const written = or(eq(t.messages.fromPersonId, personId), eq(t.messages.toPersonId, personId));
  return {
    groups: await groupsGivenBack(data, standing, now),
    marks: await read.$count(t.marks, inArray(t.marks.placeId, placeIds)),
    steps: await read.$count(t.steps, and(inArray(t.steps.placeId, placeIds), isNotNull(t.steps.what))),
    messages: await read.$count(t.messages, and(written, isNotNull(t.messages.body))),
    letters: await read.$count(t.outbox, eq(t.outbox.personId, personId)),
    notes: await read.$count(
      t.sessionNotes,
      and(eq(t.sessionNotes.byPersonId, personId), isNotNull(t.sessionNotes.text)),
    ),
    addresses: await read.$count(t.addresses, eq(t.addresses.personId, personId)),
    organisations: await organisationsOf(data, personId),
  };
}

/** Places that stand in groups that go on, in an order in which everybody locks their cycles. */
export async function standingPlaces(data: Data, personId: string, now: Date) {
  const { places: p, cycles: c } = data.tables;
  const rows = await data.read
    .select({ id: p.id, cycleId: c.id, state: p.state, name: c.name, cycleState: c.state })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .where(and(eq(p.personId, personId), notInArray(p.state, ["declined", "withdrawn"])))
    .orderBy(asc(c.id));
  const last = await lastMeetings(
    data,
    rows.map(({ cycleId }) => cycleId),
  );
  return rows.filter(
    ({ cycleId, cycleState }) => !groupEnd(cycleState, last.get(cycleId)?.endsAt ?? null, now),
  );
}
export type StandingPlace = Awaited<ReturnType<typeof standingPlaces>>[number];

async function groupsGivenBack({ tables: { meetings: m }, read }: Data, places: StandingPlace[], now: Date) {
  return Promise.all(
    places.map(async ({ cycleId, name, state }) => ({
      name,
      waits: state !== "held",
      meetings: await read.$count(
        m,
        and(eq(m.cycleId, cycleId), eq(m.state, "planned"), gt(m.startsAt, now)),
      ),
    })),
  );
}

/** The names of all organisations somebody has to do with. */
export async function organisationsOf(data: Data, personId: string): Promise<string[]> {
  const { organisations: o } = data.tables;
  const rows = await data.read
    .select({ name: o.neutralName })
    .from(o)
    .where(inArray(o.id, ["", ...(await organisationIdsOf(data, personId))]))
    .orderBy(asc(o.neutralName), asc(o.id));
  return rows.map(({ name }) => name);
}

export async function organisationIdsOf({ tables, read }: Data, personId: string): Promise<string[]> {
  const { places: p, members: m } = tables;
  const taking = await read.selectDistinct({ id: p.organisationId }).from(p).where(eq(p.personId, personId));
  const working = await read
    .selectDistinct({ id: m.organisationId })
    .from(m)
    .where(and(eq(m.personId, personId), isNull(m.removedAt)));
  return [...new Set([...taking, ...working].map(({ id }) => id))];
}

/** Organisations nobody else owns, and groups with dates ahead that they lead. */
export async function hindrancesOf(data: Data, personId: string, now: Date): Promise<Hindrances> {
  return { ownsAlone: await ownedAlone(data, personId), leads: await ledAhead(data, personId, now) };
}

async function ownedAlone({ tables: { members: m, organisations: o }, read }: Data, personId: string) {
  const own = await read
    .select({ id: o.id, name: o.name, roles: m.roles })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(and(eq(m.personId, personId), isNull(m.removedAt)))
    .orderBy(asc(o.name), asc(o.id));
  const owned = own.filter(({ roles }) => roles.includes("owner"));
  const ids = ["", ...owned.map(({ id }) => id)];
  const others = await read
    .select({ id: m.organisationId, roles: m.roles })
    .from(m)
    .where(and(inArray(m.organisationId, ids), ne(m.personId, personId), isNull(m.removedAt)));
  const shared = new Set(others.filter(({ roles }) => roles.includes("owner")).map(({ id }) => id));
  return owned.filter(({ id }) => !shared.has(id)).map(({ id, name }) => ({ id, name }));
}

function ledAhead(
  { tables: { cycleFacilitators: f, cycles: c, meetings: m }, read }: Data,
  personId: string,
  now: Date,
) {
  return read
    .selectDistinct({ id: c.id, name: c.name })
    .from(f)
    .innerJoin(c, eq(c.id, f.cycleId))
    .innerJoin(m, eq(m.cycleId, c.id))
    .where(
      and(
        eq(f.personId, personId),
        isNull(f.until),
        inArray(c.state, ["draft", "published"]),
        eq(m.state, "planned"),
        gt(m.endsAt, now),
      ),
    )
    .orderBy(asc(c.name), asc(c.id));
}
