/** The same vocabulary for PostgreSQL. It is cast once to the SQLite kit's type: the only such cast in the house. */
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { AnyPgColumn, PgColumnBuilderBase, PgTableExtraConfigValue } from "drizzle-orm/pg-core";
import { noteTags, tagged } from "./kit.server.ts";
import type { Kit, Tag, TagBook } from "./kit.server.ts";

const whole = () => bigint({ mode: "number" });
const instant = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});
type Values = readonly [string, ...string[]];

const kit = {
  book: new Map() as TagBook,
  table(
    name: string,
    columns: Record<string, PgColumnBuilderBase>,
    extras?: () => PgTableExtraConfigValue[],
  ) {
    noteTags(this.book, name, columns);
    return extras ? pgTable(name, columns, extras) : pgTable(name, columns);
  },
  key: () => text().primaryKey(),
  ref: (column: () => AnyPgColumn, tag?: Tag) => tagged(text().notNull().references(column), tag),
  text: (tag?: Tag) => tagged(text().notNull(), tag),
  oneOf: (values: Values, tag?: Tag) => tagged(text({ enum: [...values] as [string] }).notNull(), tag),
  whole: (tag?: Tag) => tagged(whole().notNull(), tag),
  flag: (tag?: Tag) => tagged(boolean().notNull(), tag),
  instant: (tag?: Tag) => tagged(instant().notNull(), tag),
  json: (tag?: Tag) => tagged(jsonb().notNull(), tag),
  bytes: (tag?: Tag) => tagged(bytes().notNull(), tag),
  optional: {
    text: (tag?: Tag) => tagged(text(), tag),
    oneOf: (values: Values, tag?: Tag) => tagged(text({ enum: [...values] as [string] }), tag),
    whole: (tag?: Tag) => tagged(whole(), tag),
    instant: (tag?: Tag) => tagged(instant(), tag),
    json: (tag?: Tag) => tagged(jsonb(), tag),
    ref: (column: () => AnyPgColumn, tag?: Tag) => tagged(text().references(column), tag),
  },
  unique: uniqueIndex,
  index,
  check,
};

export const postgresKit = kit as unknown as Kit;
