/** The authors' reference says what the code knows, in English and in French, and its small example works. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import { curriculumShape } from "#app/domain/curriculum/format/curriculum-shape.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { ruleIds } from "#app/domain/curriculum/findings/rules.ts";
import { readKey } from "#app/domain/curriculum/format/segment-keys.ts";
import type { KeyName } from "#app/domain/curriculum/format/segment-keys.ts";
import { annexShape, handoutShape, sessionShape } from "#app/domain/curriculum/format/session-shape.ts";
import { languages, type Language } from "#app/words/language.ts";
import { madePart, paragraphOf, referencePages, strayMarkers, withReference } from "#app/words/reference.ts";
import { told } from "#app/words/reference/told.ts";

const page = (language: Language) => readFileSync(referencePages[language], "utf8");
const safety: Record<Language, string> = { en: "curricula/safety.md", fr: "curricula/safety.fr.md" };

/** The files of the small example, as the page gives them. */
function exampleIn(language: Language) {
  const [head = "", session = ""] = [...page(language).matchAll(/```markdown\n(---\n[^]*?)```/g)].map(
    (match) => match[1],
  );
  const [, name = ""] = /`(01-[a-z-]+\.md)`/.exec(page(language)) ?? [];
  return { head, session, name };
}

/** What people read of a text: no code, no addresses, nothing that is a comment. */
function prose(text: string): string {
  return text.replace(/```[^]*?```|`[^`\n]*`|<!--[^]*?-->|\]\([^)]*\)/g, "");
}

type Shape = { shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> };

/** Whether the first key of this YAML takes its value. */
function asked({ shape }: Shape, text: string): boolean {
  const [[key, value] = ["", null]] = Object.entries(parse(text) as Record<string, unknown>);
  return shape[key]?.safeParse(value).success ?? false;
}

/** The examples of a table as lines of a head, and whether they are understood. */
function copies(keys: Readonly<Record<string, { readonly example?: string }>>, shape: Shape) {
  return Object.entries(keys).flatMap(([key, { example = "" }]) =>
    [...example.matchAll(/`([^`]+)`/g)].map(([, value = ""]) => {
      const line = `${key}: ${value}`;
      return { line, understood: asked(shape, line) };
    }),
  );
}

test.each(languages)(
  "the reference is in step with the code (npm run curricula:reference): %s",
  (language) => {
    expect(withReference(page(language), language)).toBe(page(language));
  },
);

test.each([
  ["en", "the heart of the session: it is not skipped", "## A small example that works"],
  ["fr", "le cœur de la séance\u00a0: on ne le saute pas", "## Un petit exemple qui marche"],
] as const)("making it twice changes nothing, and what people wrote stays: %s", (language, made, written) => {
  const now = page(language);
  expect(now).toContain(made);
  expect(withReference(now.replace(made, "something old"), language)).toBe(now);
  const own = now.replace(written, "## Our own words");
  expect(own).not.toBe(now);
  expect(withReference(own, language)).toBe(own);
});

test("a page without a place for a part is refused", () => {
  const lacking = page("en").replace("<!-- made: kinds -->", "");
  expect(() => withReference(lacking, "en")).toThrow('no place for "kinds"');
});

test.each([
  ["en", /\)\. \p{Lu}.+[.!?)] \*To mend it:\* \S.+[.!?]$/u],
  ["fr", /\)\. \p{Lu}.+[.!?)] \*Pour y remédier\u00a0:\* \S.+[.!?]$/u],
] as const)("every check is in the reference once, with how to mend it: %s", (language, shape) => {
  const checks = madePart("checks", language);
  for (const rule of ruleIds) expect(checks.split(`- \`${rule}\` (`), rule).toHaveLength(2);
  for (const line of checks.split("\n").filter((one) => one.startsWith("- ")))
    expect(line, line).toMatch(shape);
});

test("a paragraph for French readers is in French, and speaks of the same keys and signs", () => {
  for (const rule of ruleIds) {
    const [en, fr] = [paragraphOf(rule, "en"), paragraphOf(rule, "fr")];
    expect(fr.mend === en.mend || fr.says === en.says, rule).toBe(false);
    const codes = ({ says, mend }: { says: string; mend: string }) =>
      [...`${says} ${mend}`.matchAll(/`(\.[a-z-]+|[a-z-]+=?|\[![A-Z-]+\]|> \[![A-Z]+\] [a-z-]+)`/g)].map(
        (one) => one[1],
      );
    expect([...new Set(codes(fr))].sort(), rule).toEqual(
      expect.arrayContaining([...new Set(codes(en))].sort()),
    );
  }
});

test("every marker that the parser knows is in the reference, and no other", () => {
  expect(strayMarkers()).toEqual([]);
});

test.each(languages)("the example at the top is a curriculum in which nothing is wrong: %s", (language) => {
  const { head, session, name } = exampleIn(language);
  const approved = readApprovedWording(readFileSync(safety[language], "utf8"));
  const files = [
    { path: "curriculum.md", text: head },
    { path: name, text: session },
  ];
  const { plan, findings } = readCurriculum(files, { approved });
  expect(findings).toEqual([]);
  expect(plan?.sessions).toHaveLength(1);
  expect(plan?.curriculum.language).toBe(language);
  const said = plan?.sessions[0]?.segments
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === "safety");
  expect(said?.every(({ markdown }) => markdown !== "")).toBe(true);
});

test.each(languages)("every example of a key can be copied as it stands: %s", (language) => {
  const { curriculumKeys, sessionKeys, handoutKeys, annexKeys, keys } = told[language];
  const copied = [
    ...copies(curriculumKeys, curriculumShape),
    ...copies(sessionKeys, sessionShape),
    ...copies(handoutKeys, handoutShape),
    ...copies(annexKeys, annexShape),
  ];
  expect(copied.length).toBeGreaterThan(25);
  for (const { line, understood } of copied) expect(understood, line).toBe(true);
  for (const [key, { example }] of Object.entries(keys))
    expect(readKey({}, key as KeyName, example.slice(key.length + 1)), example).toBe(true);
});

test.each(languages)("every head in the running text can be copied as it stands: %s", (language) => {
  const heads = [...page(language).matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text);
  expect(heads.length).toBeGreaterThan(3);
  for (const text of heads) expect(asked(curriculumShape, text), text).toBe(true);
});

test.each(languages)(
  "the page opens with ten lines, and they are a piece of that example: %s",
  (language) => {
    const [, ten = ""] = /```md\n([^]*?)```/.exec(page(language)) ?? [];
    expect(ten.trimEnd().split("\n")).toHaveLength(10);
    expect(exampleIn(language).session).toContain(ten);
    expect(page(language).indexOf(ten)).toBeLessThan(1000);
  },
);

test("both pages have the same parts in the same order, and lead to each other", () => {
  const levels = (language: Language) =>
    prose(page(language))
      .match(/^##(?=[# ])#?/gm)
      ?.filter((one) => one === "##");
  expect(levels("fr")).toEqual(levels("en"));
  expect(page("en")).toContain("(README.fr.md)");
  expect(page("fr")).toContain("(README.md)");
});

test("the French page is set as French is: spaces that do not break, its own quotation marks and apostrophes", () => {
  const wrong = /.{0,20}(?: [?!:;»%]|«(?!\u00a0)|[\p{L}\d][?!;»]|['"]|\.\.\.).{0,20}/gu;
  const text = prose(page("fr"))
    .replaceAll("\n", "\n ")
    .replace(/\|[ -]+(?=\|)/g, "");
  expect(text.match(wrong) ?? []).toEqual([]);
});
