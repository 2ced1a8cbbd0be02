/** Reading again with pages that were kept gives what reading for the first time gives. */
import { expect, test } from "vitest";
import { cachingPages } from "#app/domain/curriculum/format/texts/cached-pages.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { approved, smallFolder } from "./small-folder.ts";
import { approvedIn, asFiles, changed, translatedFolder } from "./translated-folder.ts";

const files = (changes: Record<string, string> = {}) =>
  Object.entries({ ...smallFolder, ...changes }).map(([path, text]) => ({ path, text }));

test("a folder read again with kept pages gives the same plan and the same findings", () => {
  const open = cachingPages();
  const tangled = { "handouts/sheet.md": "*a_ ".repeat(700) };
  const steps: Record<string, string>[] = [{}, tangled, {}, { "02-going-on.md": "## Nothing" }, tangled];
  for (const changes of steps)
    expect(readCurriculum(files(changes), { approved, open })).toEqual(
      readCurriculum(files(changes), { approved }),
    );
});

test("translations are kept with it, and told of as the first time", () => {
  const kept: string[] = [];
  const open = cachingPages();
  const noting: typeof open = (source, tell) => (kept.push(source.path), open(source, tell));
  for (const broken of ["## Rien", "## Autre chose"]) {
    const sent = asFiles(changed(translatedFolder, { "fr/02-going-on.md": broken }));
    expect(readCurriculum(sent, { approved, approvedIn, open: noting })).toEqual(
      readCurriculum(sent, { approved, approvedIn }),
    );
  }
  expect(kept.filter((path) => path.startsWith("fr/")).length).toBeGreaterThan(3);
});

test("of each path the last two texts are kept, so a change that is taken back costs nothing", () => {
  const open = cachingPages();
  const tell = () => undefined;
  const first = open({ path: "a.md", text: "one" }, tell);
  open({ path: "a.md", text: "two" }, tell);
  expect(open({ path: "a.md", text: "one" }, tell)).toBe(first);
  open({ path: "a.md", text: "two" }, tell);
  open({ path: "a.md", text: "three" }, tell);
  expect(open({ path: "a.md", text: "one" }, tell)).not.toBe(first);
});
