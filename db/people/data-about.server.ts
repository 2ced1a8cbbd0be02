/**
 * Everything held about a person, generated from the tags of the tables: each tagged table says here which of its rows
 * are about somebody, or why none can be told apart. Secrets are never among them, and where a row names another
 * person it says only that it was somebody else.
 */
import { desc, eq, getTableColumns, getTableName, inArray, or } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { sqliteKit } from "../kit/kit.server.ts";
import { sqliteTables } from "../kit/schema.sqlite.server.ts";
import type { Data } from "../kit/store.server.ts";
import type { Tables } from "../tables/tables.server.ts";

export type Me = {
  personId: string;
  placeIds: string[];
  markIds: string[];
  eventIds: string[];
};
type Whose = (tables: Tables, me: Me) => SQL | undefined;

/** Which rows of a table are about a person. */
export const whose = {
  persons: ({ persons: t }, me) => eq(t.id, me.personId),
  addresses: ({ addresses: t }, me) => eq(t.personId, me.personId),
  members: ({ members: t }, me) => eq(t.personId, me.personId),
  memberInvitations: ({ memberInvitations: t }, me) => eq(t.acceptedBy, me.personId),
  signIns: ({ signIns: t }, me) => eq(t.personId, me.personId),
  audit: ({ audit: t }, me) =>
    or(eq(t.personId, me.personId), inArray(t.subject, [me.personId, ...me.placeIds])),
  cycles: ({ cycles: t }, me) => eq(t.createdBy, me.personId),
  cycleFacilitators: ({ cycleFacilitators: t }, me) => eq(t.personId, me.personId),
  messages: ({ messages: t }, me) => or(eq(t.fromPersonId, me.personId), eq(t.toPersonId, me.personId)),
  asks: ({ asks: t }, me) => inArray(t.placeId, me.placeIds),
  places: ({ places: t }, me) => eq(t.personId, me.personId),
  placeChanges: ({ placeChanges: t }, me) => inArray(t.placeId, me.placeIds),
  consents: ({ consents: t }, me) => eq(t.personId, me.personId),
  feeds: ({ feeds: t }, me) => eq(t.personId, me.personId),
  invitations: ({ invitations: t }, me) => eq(t.personId, me.personId),
  outbox: ({ outbox: t }, me) => eq(t.personId, me.personId),
  marks: ({ marks: t }, me) => inArray(t.placeId, me.placeIds),
  markChanges: ({ markChanges: t }, me) => inArray(t.markId, me.markIds),
  runEvents: ({ runEvents: t }, me) => or(eq(t.byPersonId, me.personId), inArray(t.id, me.eventIds)),
  sessionNotes: ({ sessionNotes: t }, me) => eq(t.byPersonId, me.personId),
  steps: ({ steps: t }, me) => inArray(t.placeId, me.placeIds),
  sharedGoals: ({ sharedGoals: t }, me) => eq(t.byPersonId, me.personId),
  goalReviews: ({ goalReviews: t }, me) => eq(t.byPersonId, me.personId),
  erasures: ({ erasures: t }, me) => eq(t.personId, me.personId),
} as const satisfies Partial<Record<keyof Tables, Whose>>;
export type DataAboutTable = keyof typeof whose;
export const dataTables = Object.keys(whose) as DataAboutTable[];

/** Beside tagged columns and times, what makes a row readable. */
const readable = new Set([
  ..."language zone roles act purpose textVersion title invitations reminders ticket state kind".split(" "),
  ..."direction shared pattern count contributors part why".split(" "),
]);
const secret = /Hash$|^(id|once|uniqueKey|messageId|leasedUntil|facts)$/;
const people = /^(personId|byPersonId|fromPersonId|toPersonId|createdBy|invitedBy|acceptedBy)$/;

export type DataRow = Record<string, unknown>;
export type DataAbout = Record<DataAboutTable, DataRow[]>;

/** All rows about a person by table. Dates are ISO text; persons are "you" or "somebody else". */
export async function dataAbout(data: Data, personId: string): Promise<DataAbout> {
  const me = await known(data, personId);
  const held = {} as DataAbout;
  for (const name of dataTables) {
    const table: SQLiteTable = data.tables[name];
    const rows: DataRow[] = await data.read.select().from(table).where(whose[name](data.tables, me));
    held[name] = rows.map((row) => told(row, columnsOf(name), personId));
  }
  return held;
}

/** The clock somebody lives by, as far as we know: of their newest group, else of where they work, else UTC. */
export async function usualZoneOf({ tables, read }: Data, personId: string): Promise<string> {
  const { places: p, cycles: c, members: m, organisations: o } = tables;
  const [place] = await read
    .select({ zone: c.zone })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .where(eq(p.personId, personId))
    .orderBy(desc(p.createdAt), desc(p.id))
    .limit(1);
  if (place) return place.zone;
  const [member] = await read
    .select({ zone: o.zone })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(eq(m.personId, personId))
    .orderBy(desc(m.createdAt), desc(m.id))
    .limit(1);
  return member?.zone ?? "UTC";
}

/** The columns of a table that are told: tagged ones, times, and what makes them readable; never a secret. */
export function columnsOf(name: keyof Tables): string[] {
  const columns = getTableColumns(sqliteTables[name] as SQLiteTable);
  const tags = tagsOf(name);
  return Object.entries(columns)
    .filter(
      ([key, column]) =>
        !secret.test(key) && (tags.has(key) || column.dataType === "date" || readable.has(key)),
    )
    .map(([key]) => key);
}

/** The tagged columns of a table, by the names they have in code; the same on both databases. */
export function tagsOf(name: keyof Tables): Set<string> {
  return new Set(sqliteKit.book.get(getTableName(sqliteTables[name]))?.keys());
}

function told(row: DataRow, columns: readonly string[], personId: string): DataRow {
  return Object.fromEntries(
    columns.map((key) => {
      const value = row[key];
      if (people.test(key) && value !== null) return [key, value === personId ? "you" : "somebody else"];
      return [key, value instanceof Date ? value.toISOString() : value];
    }),
  );
}

/** Which rows speak of somebody: their places, their marks, the events that name them. */
export async function known({ tables, read }: Data, personId: string): Promise<Me> {
  const { places: p, marks: m } = tables;
  const own = await read.select({ id: p.id, cycleId: p.cycleId }).from(p).where(eq(p.personId, personId));
  const placeIds = ["", ...own.map(({ id }) => id)];
  const marked = await read.select({ id: m.id }).from(m).where(inArray(m.placeId, placeIds));
  return {
    personId,
    placeIds,
    markIds: ["", ...marked.map(({ id }) => id)],
    eventIds: await eventsNaming({ tables, read }, own),
  };
}

/** Events of meetings that name one of these places: whose turn it was, who was marked. */
async function eventsNaming(
  { tables, read }: Data,
  own: readonly { id: string; cycleId: string }[],
): Promise<string[]> {
  const { runEvents: e, meetings: m } = tables;
  const cycleIds = ["", ...own.map(({ cycleId }) => cycleId)];
  const rows = await read
    .select({ id: e.id, facts: e.facts })
    .from(e)
    .innerJoin(m, eq(m.id, e.meetingId))
    .where(inArray(m.cycleId, cycleIds));
  const named = rows.filter(({ facts }) => own.some(({ id }) => JSON.stringify(facts).includes(`"${id}"`)));
  return ["", ...named.map(({ id }) => id)];
}
