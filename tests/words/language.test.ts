/** Whose language is spoken, and how things are counted and listed in it. */
import { expect, test } from "vitest";
import { counted, languageOf, listed, preferredLanguage } from "#app/words/language.ts";

test("a language is known by its code, whatever region stands behind it", () => {
  for (const code of ["fr", "FR", "fr-CA", "fr_BE", " fr "]) expect(languageOf(code)).toBe("fr");
  for (const code of ["", null, undefined, "fry", "friend", "de", "engl", "../en", "__proto__"])
    expect(languageOf(code)).toBeNull();
});

test("the browser's wish is heard in its order of weight, English where nothing of ours is wished", () => {
  const wishes: [string | null, string][] = [
    [null, "en"],
    ["", "en"],
    ["fr-FR,fr;q=0.9,en;q=0.8", "fr"],
    ["de-DE,de;q=0.9,fr;q=0.3,en;q=0.2", "fr"],
    ["en;q=0.5,fr;q=0.6", "fr"],
    ["fr;q=0,en", "en"],
    ["fr;q=0", "en"],
    ["*", "en"],
    ["de, *;q=0.5", "en"],
    [";;;q=,,fr ; q=0.2", "fr"],
    ["fr;q=9999,en", "fr"],
    [`${"x,".repeat(5000)}fr`, "fr"],
  ];
  for (const [header, language] of wishes) expect(preferredLanguage(header), String(header)).toBe(language);
});

test("English counts one apart, French nought and one", () => {
  const places = (language: "en" | "fr", n: number) => counted(language, n, "place", "places");
  expect([0, 1, 2, 1_000_000].map((n) => places("en", n))).toEqual([
    "0\u00a0places",
    "1\u00a0place",
    "2\u00a0places",
    "1000000\u00a0places",
  ]);
  expect([0, 1, 2, 1_000_000].map((n) => places("fr", n))).toEqual([
    "0\u00a0place",
    "1\u00a0place",
    "2\u00a0places",
    "1000000\u00a0places",
  ]);
});

test("names are listed with and, and et", () => {
  expect(listed("en", ["Ana", "Ben", "Chloé"])).toBe("Ana, Ben and Chloé");
  expect(listed("fr", ["Ana", "Ben", "Chloé"])).toBe("Ana, Ben et Chloé");
  expect(listed("fr", ["Ana"])).toBe("Ana");
  expect(listed("en", [])).toBe("");
});
