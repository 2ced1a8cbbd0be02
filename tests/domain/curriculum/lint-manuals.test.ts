/** False alarms cost as much as misses: sentences of manuals that are fine in every spot, and sentences that are not. */
import { expect, test } from "vitest";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { readReference } from "#app/server/curricula/reference-on-disk.server.ts";
import { fine, wrong } from "./manual-sentences.ts";
import { found, foundAll, type Spot } from "./words-in-place.ts";

const languages: readonly Language[] = ["en", "fr"];
const spots: readonly Spot[] = ["say", "text", "ask", "show", "points", "handout"];
/** Told of by the length or the form of a text, or by where it stands; not by its words. */
const ofForm = ["sentence-long", "reading-hard", "question-closed", "questions-two", "jargon-unexplained"];
const ofWords = [
  ...readReference("en")
    .families.filter(({ path }) => /checks\/(?:safety|privacy|language)\.md/.test(path))
    .flatMap(({ paragraphs }) => paragraphs.map(({ rule }) => rule))
    .filter((rule) => !rule.startsWith("theme-") && !ofForm.includes(rule)),
  "claim-uncited",
];

for (const language of languages) {
  test(`a manual in ${language} may say all of this, wherever it stands`, { timeout: 60_000 }, () => {
    expect(fine[language].length).toBeGreaterThanOrEqual(40);
    const alarms = fine[language].flatMap((words) =>
      spots.flatMap((spot) =>
        foundAll(language, words, spot)
          .filter(({ rule }) => ofWords.some((one) => one === rule))
          .map(({ rule, facts }) => `${spot}: ${words} ${rule} ${JSON.stringify(facts)}`),
      ),
    );
    expect(alarms).toEqual([]);
  });

  test(`in a manual in ${language} none of this goes by`, { timeout: 60_000 }, () => {
    expect(wrong[language].length).toBeGreaterThanOrEqual(40);
    const missed = wrong[language].filter(
      ([rule, words, spot]) => found(rule, language, words, spot).length === 0,
    );
    expect(missed).toEqual([]);
  });
}
