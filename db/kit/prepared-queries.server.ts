/**
 * Queries of the pages that are asked for most. Their text never changes, and putting it together costs more than
 * running it, so each is prepared once for every store and then only filled in.
 */
import { sql } from "drizzle-orm";
import type { Column } from "drizzle-orm";
import type { Data } from "./store.server.ts";

/** `build` makes a query with `given` in the places of its values; the function gives it prepared, to `execute`. */
export function prepared<Q, D extends Data = Data>(build: (data: D) => { prepare(): Q }): (data: D) => Q {
  const prepared = new WeakMap<Data["read"], Q>();
  return (data) => {
    const found = prepared.get(data.read) ?? build(data).prepare();
    prepared.set(data.read, found);
    return found;
  };
}

/** The place of a value that `execute` fills in, written as values of this column are (moments, flags); null stays null. */
export function param(name: string, column: Column) {
  const written = (value: unknown) => (value === null ? null : column.mapToDriverValue(value));
  return sql.param(sql.placeholder(name), { mapToDriverValue: written });
}
