/** The curricula that come with the house, read from the disk as the server reads them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { approvedNames } from "#app/domain/curriculum/plan.ts";
import { readCurriculum } from "#app/domain/curriculum/read-curriculum.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { curriculaOn, FolderRefused, readApproved, readCurriculumFolder, readFolder } from "#app/server/curricula-on-disk.server.ts";
import { sentenceOf } from "#app/words/findings.ts";

const shelf = new URL("../../curricula", import.meta.url).pathname;

test("every curriculum of the house can be run", () => {
  const names = curriculaOn(shelf);
  expect(names).toContain("acceptance");
  for (const name of names) {
    const { plan, findings } = readCurriculumFolder(join(shelf, name));
    const errors = findings.filter((finding) => finding.severity === "error");
    expect(errors.map((one) => `${one.at.file}:${one.at.line} ${sentenceOf(one, "en").why}`), name).toEqual([]);
    expect(plan, name).not.toBeNull();
  }
});

test("the example for authors is what it says: a whole meeting in which nothing is wrong", () => {
  const reference = readFileSync(join(shelf, "README.md"), "utf8");
  const [about = "", evening = ""] = [...reference.matchAll(/^```markdown\n([^]*?)^```$/gm)].map((one) => one[1] ?? "");
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
  for (const name of curriculaOn(shelf)) {
    const { plan } = readCurriculumFolder(join(shelf, name));
    const blocks = plan?.sessions.flatMap((session) => session.segments.flatMap((segment) => segment.blocks)) ?? [];
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
    writeFileSync(join(folder, "media", "a.png"), Buffer.alloc(10, 255));
    writeFileSync(join(folder, "large.md"), "x".repeat(1_000_005));
    const files = readFolder(folder);
    expect(files.map((file) => [file.path, file.text.length])).toEqual([
      ["curriculum.md", 1],
      ["large.md", 1_000_001],
      ["media/a.png", 0],
    ]);
    symlinkSync("/etc", join(folder, "out"));
    expect(() => readFolder(folder)).toThrow(FolderRefused);
    expect(() => readFolder(join(folder, "none"))).toThrow(FolderRefused);
    expect(() => readFolder(join(folder, "out"))).toThrow(FolderRefused);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
