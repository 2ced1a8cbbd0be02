/** Whatever is kept of a person is tagged, alike on both databases; what is not tagged says why. */
import { getTableConfig } from "drizzle-orm/sqlite-core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { dataBook } from "#tests/support/data-book.ts";
import { sqliteKit } from "#db/kit/kit.server.ts";
import { postgresKit } from "#db/kit/postgres.server.ts";
import { sqliteTables } from "#db/kit/schema.sqlite.server.ts";
import "#db/kit/schema.postgres.server.ts";

/** Columns that hold a row together or guard it, and say nothing of anybody. */
const structural = new Set(
  "id organisationId cycleId meetingId goalId segmentId once revision tokenHash codeHash browserHash uniqueKey messageId uid sequence eventId seq version tries dueAt expiresAt leasedUntil".split(
    " ",
  ),
);

/** Columns of tables that also speak of persons, which are about the group, the letter or the house. */
const aboutSomethingElse: Record<string, string> = {
  persons: "erasedAt",
  addresses: "linkMark",
  member_invitations: "createdAt endedAt",
  proofs: "purpose subject createdAt usedAt supersededAt mailbox budget fromHash mended",
  audit: "act subject at",
  cycles:
    "versionId hash name state language zone country format capacity rule venueId listed enrolUntil firstStartsAt createdAt publishedAt clockShiftFoundAt",
  outbox: "writtenId urgency lane stream state failure",
  kept_letters: "at",
  run_events: "kind",
  session_notes: "at",
  shared_goals: "pattern text target at replacedAt",
  goal_reviews: "count contributors at",
  erasures: "personHash listedAt",
};

const tables = Object.values(sqliteTables).map((table) => {
  const { name, columns, foreignKeys } = getTableConfig(table as unknown as SQLiteTable);
  const refs = foreignKeys.map((key) => getTableConfig(key.reference().foreignTable).name);
  return {
    name,
    columns: columns.map((column) => column.name),
    refs,
    tags: sqliteKit.book.get(name) ?? new Map(),
  };
});

test("every column of a table about persons is tagged, or is known to say nothing of them", () => {
  const untagged: Record<string, string> = {};
  for (const { name, columns, refs, tags } of tables) {
    const speaksOfPersons =
      name === "persons" || tags.size > 0 || refs.some((ref) => /^(persons|places|marks)$/.test(ref));
    const bare = columns.filter((column) => !tags.has(column) && !structural.has(column));
    if (speaksOfPersons && bare.length > 0) untagged[name] = bare.join(" ");
  }
  expect(untagged).toEqual(aboutSomethingElse);
});

test("a column that points at a person or a place is always tagged", () => {
  for (const table of Object.values(sqliteTables)) {
    const { name, foreignKeys } = getTableConfig(table as unknown as SQLiteTable);
    for (const key of foreignKeys) {
      const { columns, foreignTable } = key.reference();
      const points = /^(persons|places|marks)$/.test(getTableConfig(foreignTable).name);
      if (points)
        expect(sqliteKit.book.get(name)?.has(columns[0]?.name ?? ""), `${name}.${columns[0]?.name}`).toBe(
          true,
        );
    }
  }
});

test("what people write in their own words about themselves or their group is tagged as contact or health", () => {
  const words = [
    "steps.what",
    "steps.howMuch",
    "steps.whenText",
    "steps.howOften",
    "session_notes.text",
    "messages.body",
    "places.name",
    "places.ownTitle",
    "asks.name",
    "asks.address",
    "members.name",
    "addresses.address",
    "outbox.facts",
    "outbox.address",
    "kept_letters.text",
    "kept_letters.html",
    "kept_letters.calendar",
  ];
  for (const word of words) {
    const [table = "", column = ""] = word.split(".");
    expect(sqliteKit.book.get(table)?.get(column)?.holds, word).toMatch(/^(contact|health)$/);
  }
});

test("the tags are the same on both databases", () => {
  expect(postgresKit.book).toEqual(sqliteKit.book);
});

test("the data documentation is what the tables say", async () => {
  await expect(dataBook()).toMatchFileSnapshot("../../../docs/data.md");
});
