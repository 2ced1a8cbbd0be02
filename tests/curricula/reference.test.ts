/** The authors' reference is complete, in English and in French: each rule has its paragraph, and the pages hold together. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { CheckFamily } from "#app/domain/curriculum/authors-reference.ts";
import { isSwitchable, ruleIds, severityOf } from "#app/domain/curriculum/findings/register.ts";
import { slug } from "#app/domain/curriculum/slug.ts";
import { curriculaOn } from "#app/server/curricula/curricula-on-disk.server.ts";
import { readReference, startName } from "#app/server/curricula/reference-on-disk.server.ts";
import { authors } from "#app/words/curricula.ts";
import { languages, type Language } from "#app/words/language.ts";

const shelf = "curricula";
const told = { en: readReference("en"), fr: readReference("fr") };

/** What keeps the pages of checks from being complete, one sentence each. */
function gaps(rules: readonly string[], families: Record<Language, CheckFamily[]>): string[] {
  return languages.flatMap((language) => {
    const headings = families[language].flatMap(({ paragraphs }) => paragraphs.map(({ rule }) => rule));
    const times = (rule: string) => headings.filter((one) => one === rule).length;
    return [
      ...rules.filter((rule) => times(rule) === 0).map((rule) => `${language}: no paragraph on ${rule}`),
      ...rules.filter((rule) => times(rule) > 1).map((rule) => `${language}: two paragraphs on ${rule}`),
      ...headings.filter((one) => !rules.includes(one)).map((one) => `${language}: ${one} is no rule`),
    ];
  });
}

const families = { en: told.en.families, fr: told.fr.families };
const without = (all: CheckFamily[], rule: string) =>
  all.map((one) => ({ ...one, paragraphs: one.paragraphs.filter((each) => each.rule !== rule) }));

test("every rule has its paragraph once in each language, and no paragraph is about anything else", () => {
  expect(gaps(ruleIds, families)).toEqual([]);
});

test("a rule without a paragraph, a paragraph without a rule and one that French lacks are all told", () => {
  expect(gaps([...ruleIds, "new-rule"], families)).toEqual([
    "en: no paragraph on new-rule",
    "fr: no paragraph on new-rule",
  ]);
  const fewer = ruleIds.filter((rule) => rule !== "dose");
  expect(gaps(fewer, families)).toEqual(["en: dose is no rule", "fr: dose is no rule"]);
  const lacking = { ...families, fr: without(families.fr, "dose") };
  expect(gaps(ruleIds, lacking)).toEqual(["fr: no paragraph on dose"]);
});

test.each(languages)(
  "each paragraph says how its rule weighs, what it finds and how to mend it: %s",
  (language) => {
    const words = authors[language].reference;
    for (const rule of ruleIds) {
      const one = families[language]
        .flatMap(({ paragraphs }) => paragraphs)
        .find((each) => each.rule === rule);
      const off = isSwitchable(rule) ? words.off : words.always;
      expect(one?.weight, rule).toBe(`${words.weight[severityOf(rule)]} · ${off}`);
      for (const text of [one?.says, one?.mend]) {
        expect(text, rule).toMatch(/^[\p{Lu}`].+[.!?)]$/u);
        expect(prosed(text ?? ""), rule).not.toContain("](");
      }
    }
    const pages = families[language].map(({ path }) => text(language, path)).join("\n");
    expect(pages.split(`\n**${words.mend}** `)).toHaveLength(ruleIds.length + 1);
  },
);

test("a paragraph for French readers is in French, on the same page, and speaks of the same keys and signs", () => {
  const ofEach = (language: Language) =>
    families[language].flatMap(({ path, paragraphs }) => paragraphs.map((one) => ({ path, ...one })));
  const french = ofEach("fr");
  expect(french.map(({ path, rule }) => `${path} ${rule}`)).toEqual(
    ofEach("en").map(({ path, rule }) => `${path} ${rule}`),
  );
  for (const [n, en] of ofEach("en").entries()) {
    const fr = french[n]!;
    expect(fr.mend === en.mend || fr.says === en.says, en.rule).toBe(false);
    const codes = ({ says, mend }: { says: string; mend: string }) =>
      [...`${says} ${mend}`.matchAll(/`(\.[a-z-]+|[a-z-]+=?|\[![A-Z-]+\]|> \[![A-Z]+\] [a-z-]+)`/g)].map(
        (one) => one[1],
      );
    expect([...new Set(codes(fr))].sort(), en.rule).toEqual(
      expect.arrayContaining([...new Set(codes(en))].sort()),
    );
  }
});

test("both languages have the same pages with as many parts, and each page is linked", () => {
  const parts = (text: string) => text.replace(/^```[^]*?^```$/gm, "").match(/^##+(?= )/gm) ?? [];
  for (const language of languages) {
    const files = readdirSync(join(shelf, "reference", language), { recursive: true, encoding: "utf8" });
    const linked = [...told[language].pages, ...families[language]].map(({ path }) => path);
    expect(linked.sort()).toEqual(files.filter((one) => one.endsWith(".md")).sort());
  }
  for (const { path } of told.en.pages)
    expect(parts(text("fr", path)), path).toEqual(parts(text("en", path)));
  expect(parts(told.fr.start)).toEqual(parts(told.en.start));
});

test.each(languages)(
  "every link on these pages leads to a page and a heading that are there: %s",
  (language) => {
    for (const path of pathsOf(language)) {
      const links = [...prosed(readFileSync(path, "utf8")).matchAll(/\]\(([^)]+)\)/g)].map(
        ([, to = ""]) => to,
      );
      if (!path.endsWith(startName(language))) expect(links.length, path).toBeGreaterThan(1);
      for (const link of links) {
        const [to = "", fragment] = link.split("#");
        const target = to === "" ? path : join(dirname(path), to);
        expect(existsSync(target), `${path}: ${link}`).toBe(true);
        if (fragment === undefined) continue;
        const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, one = ""]) => one);
        expect(headings.map(slug), `${path}: ${link}`).toContain(fragment);
        expect(headings.map(hubSlug), `${path}: ${link}`).toContain(fragment);
      }
    }
  },
);

test("the pages of one language lead to those of the other", () => {
  const other = { en: "fr", fr: "en" } as const;
  for (const language of languages) {
    const there = other[language];
    expect(told[language].start).toContain(`](${startName(there)})`);
    for (const { path } of [...told[language].pages, ...families[language]]) {
      const up = path.startsWith("checks/") ? "../../" : "../";
      expect(text(language, path), path).toContain(`](${up}${there}/${path})`);
    }
  }
});

test("the reference stands beside the curricula and is none of them", () => {
  expect(existsSync(join(shelf, "reference"))).toBe(true);
  expect(curriculaOn(shelf)).not.toContain("reference");
});

test("the French pages are set as French is: spaces that do not break, its own quotation marks and apostrophes", () => {
  const wrong = /.{0,20}(?: [?!:;»%]|«(?!\u00a0)|[\p{L}\d][?!;»]|['"]|\.\.\.).{0,20}/gu;
  for (const path of pathsOf("fr")) {
    const set = prosed(readFileSync(path, "utf8"))
      .replaceAll("\n", "\n ")
      .replace(/\|[ -]+(?=\|)/g, "")
      .replace(/\]\([^)]*\)/g, "]");
    expect(set.match(wrong) ?? [], path).toEqual([]);
  }
});

function text(language: Language, path: string): string {
  return readFileSync(join(shelf, "reference", language, path), "utf8");
}

function pathsOf(language: Language): string[] {
  const inFolder = [...told[language].pages, ...families[language]].map(({ path }) =>
    join(shelf, "reference", language, path),
  );
  return [join(shelf, startName(language)), ...inFolder];
}

/** The id that code hosts give a heading: letters keep their accents. */
function hubSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** What people read of a text: no code. */
function prosed(text: string): string {
  return text.replace(/```[^]*?```|`[^`\n]*`/g, "");
}
