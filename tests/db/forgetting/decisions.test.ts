/** Whatever holds something of a person has a decision about what becomes of it when they are erased. */
import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { decisions } from "#db/forgetting/erasing/decisions.ts";
import { sqliteTables } from "#db/kit/schema.sqlite.server.ts";
import { tagsOf } from "#db/people/data-about.server.ts";
import type { Tables } from "#db/tables/tables.server.ts";

const names = Object.keys(sqliteTables) as (keyof Tables)[];

test("every column that is about a person has a decision, and no other has one [Y5]", () => {
  for (const name of names) {
    const [tags, decision] = [[...tagsOf(name)].sort(), decisions[name]];
    if (decision === "goes") expect(tags.length, name).toBeGreaterThan(0);
    else expect(Object.keys(decision ?? {}).sort(), name).toEqual(tags);
  }
});

test("what names or reaches a person, or is in their words, is emptied where its row stays [Y5]", () => {
  const free = new Set([
    "text",
    "name",
    "ownTitle",
    "body",
    "address",
    "what",
    "howMuch",
    "whenText",
    "howOften",
  ]);
  for (const name of names) {
    const decision = decisions[name];
    if (!decision || decision === "goes") continue;
    const columns = getTableColumns(sqliteTables[name]);
    for (const key of Object.keys(columns).filter((one) => free.has(one) && tagsOf(name).has(one)))
      expect(decision[key], `${name}.${key}`).toBe("emptied");
  }
});
