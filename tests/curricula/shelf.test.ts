/** The curricula that come with the house, read from the disk as the server reads them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { approvedNames } from "#app/domain/curriculum/plan.ts";
import { languagesOf, untranslated } from "#app/domain/curriculum/translations/in-language.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import {
  curriculaOn,
  FolderRefused,
  readApproved,
  readCurriculumFolder,
  readFolder,
} from "#app/server/curricula/curricula-on-disk.server.ts";
import { sentenceOf } from "#app/words/findings.ts";
import { beginnings } from "#tests/support/zip-bytes.ts";

const shelf = new URL("../../curricula", import.meta.url).pathname;
const readings: ReturnType<typeof readEach> = [];
beforeAll(() => void readings.push(...readEach()), 120_000);

function readEach() {
  return curriculaOn(shelf).map((name) => ({ name, ...readCurriculumFolder(join(shelf, name)) }));
}

test("every curriculum of the house can be run, in both languages, and no rule finds anything in it", () => {
  expect(readings.map(({ name }) => name)).toEqual([
    "acceptance",
    "facilitating-together",
    "managing-addiction-risk",
    "my-care-team",
    "returning-to-work",
  ]);
  for (const { name, plan, findings } of readings) {
    const told = findings.map(
      (one) => `${one.at.file}:${one.at.line} ${one.rule} ${sentenceOf(one, "en").why}`,
    );
    expect(told, name).toEqual([]);
    expect(plan && languagesOf(plan), name).toEqual(["en", "fr"]);
    expect(plan && untranslated(plan, "fr"), name).toBeNull();
  }
});

test("the example for authors is what it says: a whole meeting in which nothing is wrong", () => {
  const reference = readFileSync(join(shelf, "README.md"), "utf8");
  const [about = "", evening = ""] = [...reference.matchAll(/^```markdown\n([^]*?)^```$/gm)].map(
    (one) => one[1] ?? "",
  );
  const files = [
    { path: "curriculum.md", text: about },
    { path: "01-a-first-evening.md", text: evening },
  ];
  const { plan, findings } = readCurriculum(files, { approved: readApproved(shelf, "en") });
  expect(findings).toEqual([]);
  expect(plan?.sessions).toHaveLength(1);
});

test("every approved wording is kept", () => {
  expect(Object.keys(readApproved(shelf, "en")).sort()).toEqual([...approvedNames].sort());
});

test("every block of every curriculum becomes HTML", () => {
  for (const { plan } of readings) {
    const blocks =
      plan?.sessions.flatMap((session) => session.segments.flatMap((segment) => segment.blocks)) ?? [];
    expect(blocks.length).toBeGreaterThan(100);
    for (const { markdown } of new Set(blocks)) {
      if (markdown !== "") expect(toHtml(markdown)).toMatch(/^<[a-z]/);
    }
  }
});

test("a folder on the disk is read in order; hidden files are left out, links are refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "shelf-"));
  try {
    writeFileSync(join(folder, "curriculum.md"), "é");
    writeFileSync(join(folder, ".hidden.md"), "x");
    mkdirSync(join(folder, "media"));
    writeFileSync(join(folder, "media", "a.png"), beginnings.png);
    writeFileSync(join(folder, "media", "b.png"), Buffer.alloc(10, 255));
    writeFileSync(join(folder, "media", "c.mp3"), Buffer.alloc(10_000_001));
    writeFileSync(join(folder, "large.md"), "x".repeat(1_000_005));
    writeFileSync(join(folder, "old.md"), Buffer.from("one\ncaf\xe9", "latin1"));
    const { files, media } = readFolder(folder);
    expect(files.map((file) => [file.path, file.text.length])).toEqual([
      ["curriculum.md", 1],
      ["large.md", 1_000_001],
      ["media/a.png", 0],
      ["media/b.png", 0],
      ["media/c.mp3", 0],
      ["old.md", 8],
    ]);
    expect(media.map(({ bytes }) => bytes)).toEqual([beginnings.png]);
    const { findings } = readCurriculum(files, { approved: {} });
    const told = findings.filter(({ at }) => /large|media|old/.test(at.file));
    expect(told.map(({ rule, at }) => `${at.file}:${at.line}:${at.column} ${rule}`)).toEqual([
      "large.md:1:1 file-too-large",
      "media/b.png:1:1 file-not-as-named",
      "media/c.mp3:1:1 file-too-large",
      "old.md:2:4 file-not-text",
    ]);
    symlinkSync("/etc", join(folder, "out"));
    expect(() => readFolder(folder)).toThrow(FolderRefused);
    expect(() => readFolder(join(folder, "none"))).toThrow(FolderRefused);
    expect(() => readFolder(join(folder, "out"))).toThrow(FolderRefused);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
