/**
 * What is due to be forgotten, kind by kind: one condition a kind, by which it is counted before and forgotten at night,
 * so that both speak of the same rows. What still matters stands outside each condition: groups that go on, letters that
 * have not left, offers that wait for an answer, sign-ins that are good.
 */
import { and, eq, inArray, isNotNull, isNull, lte, ne, not, notExists, or, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { endedAt } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind } from "#app/domain/forgetting/periods.ts";
import type { Data } from "../../kit/store.server.ts";
import { idleDays } from "../../people/sign-ins.server.ts";

/** How far back it goes: everything of this organisation up to `until`; of groups, those that had ended by then. */
export type Reach = { organisationId: string; until: Date; cycleIds: readonly string[]; now: Date };

type Rows = SQLiteTable & { id: AnySQLiteColumn };
/** Rows that are due, and what becomes of them: they go, lose what they said, or lose whose they are. */
export type Part = {
  rows: Rows;
  where: SQL | undefined;
  become: "gone" | "nobody's" | "let go" | Record<string, unknown>;
};

/** Stands where a group's goal was, so that its figures keep their place. */
export const forgottenGoal = "–";
const noWords = { what: null, howMuch: null, whenText: null, howOften: null, confidence: null };

/** The groups of an organisation that are over, each with its end. */
export async function endedCycles(
  { tables: { cycles: c, meetings: m }, read }: Data,
  organisationId: string,
): Promise<{ id: string; endedAt: Date }[]> {
  const last = sql<Date>`max(${m.endsAt})`.mapWith(m.endsAt);
  const rows = await read
    .select({ id: c.id, state: c.state, last })
    .from(c)
    .innerJoin(m, eq(m.cycleId, c.id))
    .where(eq(c.organisationId, organisationId))
    .groupBy(c.id, c.state);
  return rows.flatMap(({ id, state, last: at }) => {
    const ended = endedAt(state, at);
    return ended ? [{ id, endedAt: ended }] : [];
  });
}

const parts: Record<PeriodKind, (data: Data, reach: Reach) => Part[]> = {
  asks: (data, reach) => [
    { rows: data.tables.places, where: and(namedPlaces(data, reach), neverHeld(data)), become: "nobody's" },
  ],
  places: (data, reach) => [
    {
      rows: data.tables.places,
      where: and(namedPlaces(data, reach), not(neverHeld(data))),
      become: "nobody's",
    },
  ],
  steps: ({ tables: { steps: s, sharedGoals: g } }, { cycleIds }) => [
    {
      rows: s,
      where: and(inArray(s.cycleId, ["", ...cycleIds]), or(...spoken(s, Object.keys(noWords) as Said[]))),
      become: noWords,
    },
    {
      rows: g,
      where: and(inArray(g.cycleId, ["", ...cycleIds]), ne(g.text, forgottenGoal)),
      become: { text: forgottenGoal },
    },
  ],
  entries: (data, reach) => [
    {
      rows: data.tables.invitations,
      where: inArray(data.tables.invitations.meetingId, meetingsOf(data, reach)),
      become: "gone",
    },
  ],
  letters: (data, { cycleIds }) => {
    const { messages: t } = data.tables;
    const where = and(inArray(t.cycleId, ["", ...cycleIds]), isNotNull(t.body), allLeft(data));
    return [{ rows: t, where, become: { body: null } }];
  },
  notes: (data, reach) => {
    const { sessionNotes: t } = data.tables;
    const where = and(inArray(t.meetingId, meetingsOf(data, reach)), isNotNull(t.text));
    return [{ rows: t, where, become: { text: null } }];
  },
  sent: ({ tables: { outbox: o } }, { organisationId, cycleIds, until }) => {
    const over = or(isNull(o.cycleId), inArray(o.cycleId, ["", ...cycleIds]));
    const left = inArray(o.state, ["sent", "replaced", "put-away"]);
    const old = and(lte(o.createdAt, until), or(isNull(o.sentAt), lte(o.sentAt, until)));
    return [{ rows: o, where: and(eq(o.organisationId, organisationId), left, old, over), become: "gone" }];
  },
  "sign-ins": (data, { organisationId, until }) => {
    const { signIns: s, members: m, places: p } = data.tables;
    const works = data.read.select({ id: m.personId }).from(m).where(eq(m.organisationId, organisationId));
    const takesPart = data.read
      .select({ id: p.personId })
      .from(p)
      .where(eq(p.organisationId, organisationId));
    const here = or(inArray(s.personId, works), inArray(s.personId, takesPart));
    return [{ rows: s, where: and(endedBy(data, until), here), become: "gone" }];
  },
  invitations: ({ tables: { memberInvitations: t } }, { organisationId, until }) => {
    const over = or(lte(t.endedAt, until), lte(t.expiresAt, until));
    return [{ rows: t, where: and(eq(t.organisationId, organisationId), over), become: "gone" }];
  },
  audit: ({ tables: { audit: t } }, { organisationId, until }) => [
    { rows: t, where: and(eq(t.organisationId, organisationId), lte(t.at, until)), become: "gone" },
  ],
};

/** The rows of this kind that are due. */
export function dueRows(data: Data, kind: PeriodKind, reach: Reach): Part[] {
  return parts[kind](data, reach);
}

/** Sign-ins that were ended, had run out or were idle for too long by then. */
export function endedBy({ tables: { signIns: s } }: Data, until: Date): SQL | undefined {
  const idle = new Date(until.getTime() - idleDays * 86_400_000);
  return or(lte(s.endedAt, until), lte(s.expiresAt, until), lte(s.seenAt, idle));
}

/** How many there are. */
export async function countDue(data: Data, kind: PeriodKind, reach: Reach): Promise<number> {
  let count = 0;
  for (const { rows, where } of dueRows(data, kind, reach)) count += await data.read.$count(rows, where);
  return count;
}

/** Of a typed letter: no copy of it waits, or failed and can be tried again. */
export function allLeft({ tables: { messages: t, outbox: o }, read }: Data): SQL {
  const unsent = read
    .select({ id: o.id })
    .from(o)
    .where(and(eq(o.writtenId, t.id), inArray(o.state, ["waiting", "failed"])));
  return notExists(unsent);
}

/** Places that still bear a name, of groups that ended, that nothing waits for. */
function namedPlaces(data: Data, { cycleIds, now }: Reach): SQL | undefined {
  const { places: p, outbox: o } = data.tables;
  const unsent = data.read
    .select({ id: o.id })
    .from(o)
    .where(
      and(eq(o.personId, p.personId), eq(o.cycleId, p.cycleId), inArray(o.state, ["waiting", "failed"])),
    );
  const noOffer = or(ne(p.state, "offered"), isNull(p.offerUntil), lte(p.offerUntil, now));
  return and(inArray(p.cycleId, ["", ...cycleIds]), isNotNull(p.name), noOffer, notExists(unsent));
}

function neverHeld(data: Data): SQL {
  const { places: p, placeChanges: h } = data.tables;
  const held = data.read
    .select({ id: h.id })
    .from(h)
    .where(and(eq(h.placeId, p.id), eq(h.toState, "held")));
  return sql`(${ne(p.state, "held")} and ${notExists(held)})`;
}

type Said = keyof typeof noWords;

function spoken(columns: Record<Said, AnySQLiteColumn>, names: readonly Said[]): SQL[] {
  return names.map((name) => isNotNull(columns[name]));
}

function meetingsOf({ tables: { meetings: m }, read }: Data, { cycleIds }: Reach) {
  return read
    .select({ id: m.id })
    .from(m)
    .where(inArray(m.cycleId, ["", ...cycleIds]));
}
