/**
 * One vocabulary of columns for two databases. Every column is required unless it is taken from `optional`.
 * A tag says what a column holds of a person; export, erasure, the marker crawl and the data documentation are
 * generated from the tags, so a column that holds something of a person and has no tag is a defect.
 */
import { blob, check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AnySQLiteColumn, SQLiteColumnBuilderBase } from "drizzle-orm/sqlite-core";

/** What a column holds of a person: a way to reach or name them, a word about health, a record of taking part. */
export type Tag = { about: "person"; holds: "contact" | "health" | "record" };

const tags = new WeakMap<object, Tag>();

export function tagged<B extends object>(builder: B, tag: Tag | undefined): B {
  if (tag) tags.set(builder, tag);
  return builder;
}

/** Tags by table and column name, as `tags()` of the kit's last word on each table. */
export type TagBook = Map<string, Map<string, Tag>>;

export function noteTags(book: TagBook, table: string, columns: Record<string, unknown>): void {
  const found = new Map<string, Tag>();
  for (const [name, builder] of Object.entries(columns)) {
    const tag = tags.get(builder as object);
    if (tag) found.set(name, tag);
  }
  book.set(table, found);
}

type Extras = Parameters<typeof sqliteTable>[2];

const optional = {
  text: (tag?: Tag) => tagged(text(), tag),
  oneOf: <const V extends readonly [string, ...string[]]>(values: V, tag?: Tag) =>
    tagged(text({ enum: values as unknown as [V[number], ...V[number][]] }), tag),
  whole: (tag?: Tag) => tagged(integer(), tag),
  instant: (tag?: Tag) => tagged(integer({ mode: "timestamp_ms" }), tag),
  json: <T>(tag?: Tag) => tagged(text({ mode: "json" }).$type<T>(), tag),
  ref: (column: () => AnySQLiteColumn, tag?: Tag) => tagged(text().references(column), tag),
};

export const sqliteKit = {
  book: new Map() as TagBook,
  table<N extends string, C extends Record<string, SQLiteColumnBuilderBase>>(
    name: N,
    columns: C,
    extras?: (self: { [K in keyof C]: AnySQLiteColumn }) => unknown[],
  ) {
    noteTags(this.book, name, columns);
    return sqliteTable<N, C>(name, columns, extras as unknown as undefined & Extras);
  },
  /** 128 random bits as text (ids.server.ts). */
  key: () => text().primaryKey(),
  ref: (column: () => AnySQLiteColumn, tag?: Tag) => tagged(text().notNull().references(column), tag),
  text: (tag?: Tag) => tagged(text().notNull(), tag),
  oneOf: <const V extends readonly [string, ...string[]]>(values: V, tag?: Tag) =>
    tagged(text({ enum: values as unknown as [V[number], ...V[number][]] }).notNull(), tag),
  whole: (tag?: Tag) => tagged(integer().notNull(), tag),
  flag: (tag?: Tag) => tagged(integer({ mode: "boolean" }).notNull(), tag),
  /** A moment, to the millisecond. */
  instant: (tag?: Tag) => tagged(integer({ mode: "timestamp_ms" }).notNull(), tag),
  json: <T>(tag?: Tag) => tagged(text({ mode: "json" }).$type<T>().notNull(), tag),
  /** Bytes as they are: pictures and sound. */
  bytes: (tag?: Tag) => tagged(blob({ mode: "buffer" }).notNull(), tag),
  optional,
  unique: uniqueIndex,
  index,
  check,
};

export type Kit = typeof sqliteKit;
