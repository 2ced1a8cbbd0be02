/**
 * Compiling a statement takes SQLite longer than most of ours run, and we have a few hundred of them: a connection
 * compiles each text once and keeps it. Ours are never iterated, so a kept statement is always free when asked for.
 */
import type Sqlite from "better-sqlite3";

const mostCached = 500;

/** From now on `prepare` gives the statement it gave before for the same text. */
export function keepStatements(db: Sqlite.Database): void {
  const cached = new Map<string, Sqlite.Statement>();
  const compile = db.prepare.bind(db);
  const prepare = (text: string): Sqlite.Statement => {
    const statement = cached.get(text) ?? compile(text);
    cached.delete(text);
    cached.set(text, statement);
    const oldest = cached.keys().next().value;
    if (cached.size > mostCached && oldest !== undefined) cached.delete(oldest);
    return statement;
  };
  db.prepare = prepare as Sqlite.Database["prepare"];
}
