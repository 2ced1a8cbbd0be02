/** The authors' start: ten minutes, in English and in French, with an example that works as it stands. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { startName } from "#app/server/curricula/reference-on-disk.server.ts";
import { languages, type Language } from "#app/words/language.ts";

const start = (language: Language) => readFileSync(`curricula/${startName(language)}`, "utf8");
const safety: Record<Language, string> = { en: "curricula/safety.md", fr: "curricula/safety.fr.md" };
const WORDS_IN_TEN_MINUTES = 2000;

/** The files of the small example, as the page gives them. */
function exampleIn(language: Language) {
  const [head = "", session = ""] = [...start(language).matchAll(/```markdown\n(---\n[^]*?)```/g)].map(
    (match) => match[1],
  );
  const [, name = ""] = /`(01-[a-z-]+\.md)`/.exec(start(language)) ?? [];
  return { head, session, name };
}

test.each(languages)(
  "the start is read in ten minutes, at 200 words a minute, code and all: %s",
  (language) => {
    const words = start(language).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
    expect(words.length).toBeGreaterThan(1000);
    expect(words.length).toBeLessThanOrEqual(WORDS_IN_TEN_MINUTES);
  },
);

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

test.each(languages)(
  "the page opens with ten lines, and they are a piece of that example: %s",
  (language) => {
    const [, ten = ""] = /```md\n([^]*?)```/.exec(start(language)) ?? [];
    expect(ten.trimEnd().split("\n")).toHaveLength(10);
    expect(exampleIn(language).session).toContain(ten);
    expect(start(language).indexOf(ten)).toBeLessThan(1000);
  },
);
