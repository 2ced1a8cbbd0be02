/**
 * Carrying an erasure out: one transaction that goes through the decisions about each column (decisions.ts). Rows that
 * figures are made of stay under fresh ids; all else goes. The address goes last, once nothing is owed to it any more.
 */
import { and, asc, eq, getTableColumns, isNotNull, isNull, lte } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Language } from "#app/domain/languages.ts";
import { newId } from "../../kit/ids.server.ts";
import type { Store, Work } from "../../kit/store.server.ts";
import { known, whose } from "../../people/data-about.server.ts";
import type { DataAboutTable, Me } from "../../people/data-about.server.ts";
import { note } from "../../people/organisations.server.ts";
import type { Tables } from "../../tables/tables.server.ts";
import { decisions } from "./decisions.ts";
import type { Fate } from "./decisions.ts";
import { findErasure, leave } from "./erasures.server.ts";
import { noName } from "./hiding.server.ts";
import { forgetAddresses, forgetMail, isOwedLetters } from "./mail-rows.server.ts";
import { moveOwnRows } from "./own-rows.server.ts";
import { moveStaffRows, renameInLogs } from "./staff-rows.server.ts";
import { standInsOf } from "./stand-ins.server.ts";
import { organisationIdsOf } from "./what-goes.server.ts";

/** Carries out what is due at `now`, and lets addresses go that nothing is owed to. Idempotent; gives how many of each. */
export async function dueErasures(store: Store, now: Date): Promise<{ done: number; closed: number }> {
  const { erasures: e } = store.tables;
  const waits = and(isNull(e.takenBackAt), isNull(e.doneAt), lte(e.dueAt, now));
  const due = await store.read.select({ id: e.id }).from(e).where(waits).orderBy(asc(e.dueAt), asc(e.id));
  let done = 0;
  for (const { id } of due) done += (await store.tx((work) => carryOut(work, id, now))) ? 1 : 0;
  const open = and(isNotNull(e.doneAt), isNull(e.closedAt));
  let closed = 0;
  for (const { id } of await store.read.select({ id: e.id }).from(e).where(open))
    closed += (await store.tx((work) => close(work, id, now))) ? 1 : 0;
  return { done, closed };
}

/** One erasure, whenever it is due; false where it was taken back or is done. */
export async function carryOut(work: Work, erasureId: string, now: Date): Promise<boolean> {
  const { erasures: e, persons: p } = work.tables;
  const waits = and(eq(e.id, erasureId), isNull(e.takenBackAt), isNull(e.doneAt));
  const [erasure] = await work.write.update(e).set({ doneAt: now }).where(waits).returning();
  if (!erasure?.personId) return false;
  const { personId } = erasure;
  const [leaving] = await work.write.update(p).set({ erasedAt: now }).where(eq(p.id, personId)).returning();
  if (!leaving) return false;
  const organisations = await organisationIdsOf(work, personId);
  await leave(work, { personId, signInId: null, staff: null }, now);
  await forgetMail(work, personId);
  await goThroughDecisions(work, personId);
  await moveEverything(work, leaving, now);
  await work.write.update(e).set({ aside: null, listedAt: null }).where(eq(e.personId, personId));
  const line = { personId: null, act: "somebody erased" as const, subject: erasureId };
  for (const organisationId of organisations) await note(work, { organisationId, ...line }, now);
  return true;
}

async function moveEverything(work: Work, leaving: { id: string; language: Language }, now: Date) {
  const { places: p, cycleFacilitators: f } = work.tables;
  const { id: personId } = leaving;
  const taken = await work.read.select({ cycleId: p.cycleId }).from(p).where(eq(p.personId, personId));
  const led = await work.read.select({ cycleId: f.cycleId }).from(f).where(eq(f.personId, personId));
  const cycleIds = [...new Set([...taken, ...led].map(({ cycleId }) => cycleId))];
  const ids = await moveOwnRows(work, leaving, now);
  await moveStaffRows(work, { personId, ids, standIns: standInsOf(work, leaving, now) });
  ids.set(personId, newId());
  await renameInLogs(work, cycleIds, ids);
}

/** Tables whose rows go in an order of their own, or with the address. */
const apart: readonly (keyof Tables)[] = ["persons", "addresses", "outbox", "runEvents", "erasures"];

async function goThroughDecisions(work: Work, personId: string): Promise<void> {
  const me = await known(work, personId);
  for (const name of Object.keys(whose) as DataAboutTable[]) {
    const decision = decisions[name];
    if (apart.includes(name) || !decision) continue;
    const table: SQLiteTable = work.tables[name];
    if (decision === "goes") await work.write.delete(table).where(whose[name](work.tables, me));
    else await empty(work, { name, table, decision, me });
  }
}

type Emptying = {
  name: DataAboutTable;
  table: SQLiteTable;
  decision: Readonly<Record<string, Fate>>;
  me: Me;
};

async function empty(work: Work, { name, table, decision, me }: Emptying): Promise<void> {
  const columns = getTableColumns(table);
  const gone = Object.entries(decision).flatMap(([key, fate]) => {
    const column = columns[key];
    return fate === "emptied" && column ? [[key, nothing(column)] as const] : [];
  });
  if (gone.length === 0) return;
  await work.write
    .update(table)
    .set(Object.fromEntries(gone) as never)
    .where(whose[name](work.tables, me));
}

/** What stands where something stood. */
function nothing(column: SQLiteColumn): unknown {
  if (!column.notNull) return null;
  if (column.dataType === "json") return [];
  return column.name === "name" ? noName : "";
}

/** The address and the person themselves, once no letter is owed; false while one is. */
async function close(work: Work, erasureId: string, now: Date): Promise<boolean> {
  const { erasures: e, persons: p } = work.tables;
  const erasure = await findErasure(work, erasureId);
  if (!erasure?.personId || erasure.closedAt || (await isOwedLetters(work, erasure.personId))) return false;
  await forgetAddresses(work, erasure.personId);
  await work.write.update(e).set({ personId: null }).where(eq(e.personId, erasure.personId));
  await work.write.update(e).set({ closedAt: now }).where(eq(e.id, erasureId));
  await work.write.delete(p).where(eq(p.id, erasure.personId));
  return true;
}
