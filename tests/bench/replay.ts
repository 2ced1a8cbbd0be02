/**
 * The bare equivalent of an act: what rows a transaction left behind is read off the database itself, and the same
 * rows are written again, under new ids, by prepared statements in a raw transaction.
 */
import type Sqlite from "better-sqlite3";
import { newId } from "#db/kit/ids.server.ts";

type Cell = string | number | null;
type Row = Record<string, Cell>;
export type Snapshot = Map<string, Map<number, Row>>;
export type Written = {
  added: { table: string; row: Row }[];
  changed: { table: string; row: Row; set: Row }[];
};

/** Every row of every table, by rowid. */
export function snapshot(db: Sqlite.Database): Snapshot {
  const names = db.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
  return new Map(
    names
      .filter((name) => !name.startsWith("sqlite_"))
      .map((name) => {
        const rows = db.prepare(`select rowid as "rowid ", * from "${name}"`).all() as Row[];
        return [name, new Map(rows.map(({ "rowid ": at, ...row }) => [Number(at), row]))];
      }),
  );
}

/** What came between two snapshots. */
export function writtenBetween(before: Snapshot, after: Snapshot): Written {
  const written: Written = { added: [], changed: [] };
  for (const [table, rows] of after)
    for (const [at, row] of rows) {
      const earlier = before.get(table)?.get(at);
      if (!earlier) written.added.push({ table, row });
      else {
        const set = Object.fromEntries(Object.entries(row).filter(([name, cell]) => earlier[name] !== cell));
        if (Object.keys(set).length > 0) written.changed.push({ table, row, set });
      }
    }
  return written;
}

/** How a replayed cell becomes its own: a fixed value stays, an id of an added row is another each time. */
export type Own = (table: string, column: string) => Cell | undefined;

/**
 * A function that writes those rows once more in one transaction. Ids of added rows, wherever they stand, are new
 * each time; `own` names cells that must differ otherwise (a ticket), `idOf` the row that takes a change.
 */
export function replayOf(db: Sqlite.Database, written: Written, idOf: (table: string) => string, own: Own) {
  const ids = [...new Set(written.added.flatMap(({ row }) => Object.values(row)))].filter(isFresh(written));
  const pattern = new RegExp(ids.map((id) => id.replace(/[-]/g, "\\-")).join("|"), "g");
  const adding = parentsFirst(db, written.added).map(({ table, row }) => {
    const columns = Object.keys(row);
    const marks = columns.map(() => "?").join(", ");
    const names = columns.map((name) => `"${name}"`).join(", ");
    return { table, row, add: db.prepare(`insert into "${table}" (${names}) values (${marks})`) };
  });
  const changing = written.changed.map(({ table, set }) => {
    const assigned = Object.keys(set).map((name) => `"${name}" = ?`);
    const change = db.prepare(`update "${table}" set ${assigned.join(", ")} where id = ?`);
    return { table, set, change };
  });
  const [begin, commit] = [db.prepare("BEGIN IMMEDIATE"), db.prepare("COMMIT")];
  return (): void => {
    const fresh = new Map<string, string>();
    const renewed = (cell: Cell) =>
      typeof cell === "string" ? cell.replace(pattern, (id) => freshFor(fresh, id)) : cell;
    begin.run();
    for (const { table, set, change } of changing)
      change.run(
        ...Object.entries(set).map(([name, cell]) => own(table, name) ?? renewed(cell)),
        idOf(table),
      );
    for (const { table, row, add } of adding)
      add.run(...Object.entries(row).map(([name, cell]) => own(table, name) ?? renewed(cell)));
    commit.run();
  };
}

/** A row may only point at rows that are there. */
function parentsFirst(db: Sqlite.Database, added: Written["added"]): Written["added"] {
  const depthOf = (table: string): number => {
    const parents = db
      .prepare(`select "table" from pragma_foreign_key_list(?)`)
      .pluck()
      .all(table) as string[];
    return 1 + Math.max(0, ...parents.filter((parent) => parent !== table).map(depthOf));
  };
  const depths = new Map(added.map(({ table }) => [table, depthOf(table)]));
  return [...added].sort((a, b) => (depths.get(a.table) ?? 0) - (depths.get(b.table) ?? 0));
}

/** The values made in the transaction itself: ids, and secrets' hashes that only added rows hold. */
function isFresh(written: Written) {
  const names = ["id", "uid", "message_id", "token_hash"];
  const made = new Set(written.added.flatMap(({ row }) => names.map((name) => row[name])));
  return (cell: Cell): cell is string => typeof cell === "string" && cell.length > 0 && made.has(cell);
}

function freshFor(fresh: Map<string, string>, id: string): string {
  const found = fresh.get(id) ?? `${newId()}${newId()}`.slice(0, id.length);
  fresh.set(id, found);
  return found;
}
