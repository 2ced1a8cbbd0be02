/** Every translation says what English says today, or the ledger beside it tells which sentence is behind. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sentencesIn, stamp, staleIn } from "#app/tasks/stamp-words.js";
import { languages } from "#app/domain/languages.ts";

const words = "app/words";
const others = languages.filter((language) => language !== "en");

test("no translation is behind its English (bring it up to date, then npm run words:stamp)", () => {
  for (const language of others) expect(staleIn(words, language), language).toEqual([]);
});

test("what is looked at is everything that is said", () => {
  const english = sentencesIn(words, "en");
  expect(english.size).toBeGreaterThan(1_500);
  expect(english.get("cycles/roster roster.title")).toBe('"Places"');
  for (const language of others) {
    const missing = [...sentencesIn(words, language).keys()].filter((key) => !english.has(key));
    expect(missing.length / english.size, language).toBeLessThan(0.02);
  }
});

test("a sentence changed in English is told with both texts, until its translation is stamped", () => {
  const copy = mkdtempSync(join(tmpdir(), "alongside-words-"));
  try {
    cpSync(words, copy, { recursive: true });
    const file = join(copy, "en/cycles/roster.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace('title: "Places"', 'title: "Seats"'));
    expect(staleIn(copy, "fr")).toEqual([
      { key: "cycles/roster roster.title", why: "changed", english: '"Seats"', translation: '"Places"' },
    ]);
    expect(stamp(copy, "fr", "me/")).toBe(0);
    expect(staleIn(copy, "fr")).toHaveLength(1);
    expect(stamp(copy, "fr", "cycles/roster")).toBe(1);
    expect(staleIn(copy, "fr")).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
