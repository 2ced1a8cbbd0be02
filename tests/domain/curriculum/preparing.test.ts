/** What is to be prepared, as people read it: titles instead of files, and copies for those who are expected [F20]. */
import { expect, test } from "vitest";
import { handoutsOf } from "#app/domain/curriculum/handouts-of.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { countsCopies, preparedLine, speaksOf } from "#app/domain/curriculum/preparing.ts";
import { curriculaOn, readCurriculumFolder } from "#app/server/curricula/curricula-on-disk.server.ts";

const sheet = (name: string, title: string) => ({ path: `handouts/${name}.md`, title, markdown: "" });
const sheets = [
  sheet("our-agreement", "Our agreement"),
  sheet("one-strength", "One strength"),
  sheet("my-step", "My step"),
];
const read = (line: string, expected?: number) =>
  preparedLine(line, sheets, expected === undefined ? undefined : { full: 11, expected })
    .map(({ text, path }) => (path ? `[${text}](${path})` : text))
    .join("");

test("sheets stand there by their titles, whether the file was named with its folder or without", () => {
  expect(read("Print 11 × handouts/our-agreement.md, my-step.md (2 days before)")).toBe(
    "Print 11 × [Our agreement](handouts/our-agreement.md), [My step](handouts/my-step.md) (2 days before)",
  );
  expect(read("the four part-….md and lost-page.md")).toBe("the four part … and lost page");
});

test("copies are counted for those who are expected, and what is no copy stays as it is", () => {
  const line =
    "Print 11 × handouts/our-agreement.md, and 22 × handouts/one-strength.md; bring 11 blank cards (11 days before)";
  expect(read(line, 9)).toBe(
    "Print 9 × [Our agreement](handouts/our-agreement.md), and 18 × [One strength](handouts/one-strength.md); bring 9 blank cards (11 days before)",
  );
  expect(read("Print 4 × handouts/my-step.md and cut out the twenty cards (30 minutes before)", 9)).toBe(
    "Print 4 × [My step](handouts/my-step.md) and cut out the twenty cards (30 minutes before)",
  );
  expect(read("Ring at 11:30, or 22 people", 9)).toBe("Ring at 11:30, or 22 people");
  expect(countsCopies(line, { full: 11, expected: 11 })).toBe(true);
  expect(countsCopies("Hang up the agreement", { full: 11, expected: 9 })).toBe(false);
});

test("a sheet that a preparation names by its file alone is part of the pack", () => {
  expect(speaksOf("Print 2 × our-agreement.md and my-step.md", "handouts/my-step.md")).toBe(true);
  expect(speaksOf("Print 2 × not-my-step.md", "handouts/my-step.md")).toBe(false);
});

for (const folder of curriculaOn("curricula"))
  for (const language of ["en", "fr"] as const)
    test(`no line of ${folder} that people prepare by shows a file, and none counts for a full group (${language})`, () => {
      const plan = inLanguage(readCurriculumFolder(`curricula/${folder}`).plan!, language);
      const full = plan.curriculum.group.max + plan.curriculum.facilitators.min;
      for (const session of plan.sessions) {
        const pack = handoutsOf(session, plan).map(({ path }) => path);
        for (const line of session.prepare) {
          const pieces = preparedLine(line, plan.handouts, { full, expected: 9 });
          const told = pieces.map(({ text }) => text).join("");
          expect(told).not.toMatch(/\.md\b|handouts\//);
          expect(told).not.toMatch(new RegExp(`\\b(?:${full}|${2 * full}) ×`));
          for (const { path } of pieces) if (path) expect(pack).toContain(path);
        }
      }
    });
