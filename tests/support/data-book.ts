/**
 * The data documentation, generated from the definitions of the tables and their tags: what is kept, of what kind, and
 * what it says of a person. `docs/data.md` is this text; a test keeps it so.
 */
import { getTableConfig } from "drizzle-orm/sqlite-core";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { sqliteKit } from "#db/kit/kit.server.ts";
import type { Tag } from "#db/kit/kit.server.ts";
import { sqliteTables } from "#db/kit/schema.sqlite.server.ts";
import type { Tables } from "#db/tables/tables.server.ts";

/** What one row of each table is. */
const rows: Record<keyof Tables, string> = {
  installations: "What this installation is: a demonstration or real.",
  organisations: "An organisation on this installation.",
  persons: "Somebody, whatever they do here.",
  addresses: "A mailbox that a person has proved to be theirs, or that was typed for them and waits to be.",
  members: "Somebody who works in an organisation, while they do.",
  memberInvitations: "An invitation by mail to join an organisation; seven days.",
  proofs: "A mailed link and code that prove a mailbox; ten minutes, forgotten a day later.",
  provedBrowsers:
    "A browser in which a mailbox was proved, in hashes; until it signs out, or 90 days unused.",
  signIns: "A browser in which somebody is signed in.",
  attempts: "Attempts counted against guessing and flooding; a day.",
  crisisEntries: "A number to call when somebody is in danger.",
  audit: "Who did or read what, in ids and codes.",
  curricula: "A curriculum on a shelf.",
  versions: "A version of a curriculum that can be run.",
  curriculumFiles: "A picture or sound of a curriculum.",
  venues: "A place, a room online or a number where meetings are.",
  cycles: "A group that runs a curriculum.",
  cycleFacilitators: "Somebody who leads a group, from when to when.",
  meetings: "A dated meeting of a group.",
  messages: "A letter between a group and those who lead it.",
  asks: "Somebody asked for a place; a day.",
  places: "Somebody's place in a group.",
  placeChanges: "A change of a place: from what, to what, by whom, why.",
  consents: "What somebody agreed to, in which wording.",
  feeds: "A private calendar address.",
  invitations: "A meeting in one person's calendar.",
  outbox: "A letter that waits, has left or could not; what it said is forgotten then.",
  keptLetters: "A letter in the local mailbox, where no mail server is set.",
  marks: "Whether somebody was at a meeting.",
  markChanges: "A change of such a mark.",
  runs: "A meeting being led.",
  runEvents: "One thing that happened while a meeting was led.",
  sessionNotes: "A note about a session, never about a person.",
  steps: "What somebody plans to do until the next meeting.",
  sharedGoals: "A goal a group set itself.",
  goalReviews: "A group's look at its goal: counts only.",
  forgettingPeriods: "How long an organisation keeps one kind of thing.",
  forgettingNights: "The last night on which what is due was forgotten, by organisation.",
  forgettings: "What was forgotten in one night: a kind, a count, a date; nothing of anybody.",
  erasures: "Somebody asked to be erased; once it is done it names nobody.",
};

const holds: Record<Tag["holds"], string> = {
  contact: "names or reaches a person",
  health: "may tell of health",
  record: "tells of taking part",
};

/** The whole documentation as Markdown. */
export function dataBook(): string {
  const chapters = (Object.keys(rows) as (keyof Tables)[]).map((name) => chapterOf(name));
  return [
    "# The data",
    "Made from the definitions in `db/tables`; to make it anew: `npx vitest run tests/db/kit/tags.test.ts -u`. Every time is an instant to the millisecond. Export, erasure and the search for leaks follow the words in **bold**.",
    ...chapters,
    "",
  ].join("\n\n");
}

function chapterOf(name: keyof Tables): string {
  const { name: table, columns, foreignKeys } = getTableConfig(sqliteTables[name] as unknown as SQLiteTable);
  const refs = new Map(
    foreignKeys.map((key) => {
      const { columns: from, foreignTable } = key.reference();
      return [from[0]?.name, getTableConfig(foreignTable).name];
    }),
  );
  const tags = sqliteKit.book.get(table);
  const lines = columns.map((column) => lineOf(column, refs.get(column.name), tags?.get(column.name)));
  return `## ${table}\n\n${rows[name]}\n\n${lines.join("\n")}`;
}

function lineOf(column: SQLiteColumn, ref: string | undefined, tag: Tag | undefined): string {
  const kinds: Record<string, string> = {
    string: "text",
    number: "whole number",
    boolean: "yes or no",
    date: "time",
    json: "JSON",
    buffer: "bytes",
  };
  const what = column.enumValues?.length
    ? column.enumValues.map((value) => `\`${value}\``).join(", ")
    : kinds[column.dataType];
  const parts = [
    ref ? `one of \`${ref}\`` : what,
    column.notNull ? "" : "may be empty",
    tag ? `**${holds[tag.holds]}**` : "",
  ];
  const name = column.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `- \`${name}\`: ${parts.filter(Boolean).join("; ")}`;
}
