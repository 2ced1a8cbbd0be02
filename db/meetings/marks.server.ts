/**
 * Attendance as it stands, one row a person and meeting, with every change of it and who made it. Marks are written
 * by acts on the run (`runs`), by the roll as a form (`rolls`) and by people themselves beforehand.
 */
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Mark } from "#app/domain/groups/attendance.ts";
import { newId } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

export type RollEntry = { placeId: string; name: string | null; state: string; mark: Mark; revision: number };

/** Everybody the roll of a meeting is called for: who holds a place, and whoever has a mark there; in order of ticket. */
export async function rollOf(
  data: Data,
  { id, cycleId }: { id: string; cycleId: string },
): Promise<RollEntry[]> {
  const rows = await rollRows(data).execute({ meeting: id, cycle: cycleId });
  return rows.map((row) => ({ ...row, mark: row.mark ?? "unknown", revision: row.revision ?? 0 }));
}

const rollRows = prepared(({ tables: { places: p, marks: m }, read }) =>
  read
    .select({ placeId: p.id, name: p.name, state: p.state, mark: m.mark, revision: m.revision })
    .from(p)
    .leftJoin(m, and(eq(m.placeId, p.id), eq(m.meetingId, param("meeting", m.meetingId))))
    .where(and(eq(p.cycleId, param("cycle", p.cycleId)), or(eq(p.state, "held"), sql`${m.id} is not null`)))
    .orderBy(asc(p.ticket), asc(p.id)),
);

/** Marks of several meetings, for counting. */
export function marksOfMeetings({ tables: { marks: m }, read }: Data, meetingIds: readonly string[]) {
  return read
    .select({ meetingId: m.meetingId, placeId: m.placeId, mark: m.mark })
    .from(m)
    .where(inArray(m.meetingId, ["", ...meetingIds]));
}

/** Can this be a voice of the cycle's meetings: a place held there (or held once), or somebody who leads it? */
export async function isVoice(
  data: Data,
  cycleId: string,
  voice: string,
): Promise<"place" | "facilitator" | null> {
  const { cycleFacilitators: f } = data.tables;
  const [place] = await placeWithVoice(data).execute({ id: voice, cycle: cycleId });
  if (place) return "place";
  const [lead] = await data.read
    .select({ id: f.id })
    .from(f)
    .where(and(eq(f.cycleId, cycleId), eq(f.personId, voice)));
  return lead ? "facilitator" : null;
}

const placeWithVoice = prepared(({ tables: { places: p }, read }) =>
  read
    .select({ id: p.id })
    .from(p)
    .where(
      and(
        eq(p.id, param("id", p.id)),
        eq(p.cycleId, param("cycle", p.cycleId)),
        inArray(p.state, ["held", "withdrawn"]),
      ),
    ),
);

/** How a person is marked now; `unknown` before anybody looked. */
export async function markOf(data: Data, meetingId: string, placeId: string): Promise<Mark> {
  const [row] = await markOfPlace(data).execute({ meeting: meetingId, place: placeId });
  return row?.mark ?? "unknown";
}

const markOfPlace = prepared(({ tables: { marks: m }, read }) =>
  read
    .select({ mark: m.mark })
    .from(m)
    .where(and(eq(m.meetingId, param("meeting", m.meetingId)), eq(m.placeId, param("place", m.placeId)))),
);

export type MarkGiven = {
  organisationId: string;
  meetingId: string;
  placeId: string;
  mark: Mark;
  by: string;
};

/** Keeps a mark and the change of it. Part of an act; gives false when it already stood so. */
export async function keepMark(work: Work, marked: MarkGiven, now: Date): Promise<boolean> {
  const { organisationId, meetingId, placeId, mark, by } = marked;
  if ((await markOf(work, meetingId, placeId)) === mark) return false;
  const written = { id: newId(), organisationId, meetingId, placeId, mark, at: now };
  const [row] = await markWritten(work).execute(written);
  const change = { id: newId(), organisationId, mark, byPersonId: by, at: now };
  if (row) await insertRow(work, "markChanges", { ...change, markId: row.id });
  return true;
}

const markWritten = prepared(({ tables: { marks: m }, write }: Work) =>
  write
    .insert(m)
    .values({
      id: sql.placeholder("id"),
      organisationId: sql.placeholder("organisationId"),
      meetingId: sql.placeholder("meetingId"),
      placeId: sql.placeholder("placeId"),
      mark: sql.placeholder("mark"),
      minutes: null,
      revision: 1,
      at: sql.placeholder("at"),
    })
    .onConflictDoUpdate({
      target: [m.meetingId, m.placeId],
      set: {
        mark: sql`${param("mark", m.mark)}`,
        at: sql`${param("at", m.at)}`,
        revision: sql`${m.revision} + 1`,
      },
    })
    .returning({ id: m.id }),
);

/** Every change of every mark of a meeting, the newest first: who changed what, when. */
export function markChangesOf({ tables: { markChanges: c, marks: m }, read }: Data, meetingId: string) {
  return read
    .select({ placeId: m.placeId, mark: c.mark, byPersonId: c.byPersonId, at: c.at })
    .from(c)
    .innerJoin(m, eq(m.id, c.markId))
    .where(eq(m.meetingId, meetingId))
    .orderBy(asc(c.at), asc(c.id));
}
