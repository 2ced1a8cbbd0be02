/** `npm run curricula:check` from end to end, as a process, on folders anywhere on the disk. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { smallFolder } from "#tests/domain/curriculum/small-folder.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** Builds the check once, if it has to be. */
beforeAll(() => void check(["--help"], tmpdir()));

function check(words: readonly string[], where: string) {
  const env = { ...process.env, INIT_CWD: where };
  const task = join(process.cwd(), "app/tasks/curricula-check.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [task, ...words], {
    cwd: where,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** A folder of folders somewhere, gone after the test. */
function shelf(folders: Record<string, Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), "alongside-check-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  for (const [folder, files] of Object.entries(folders))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(place, folder, path, ".."), { recursive: true });
      writeFileSync(join(place, folder, path), text);
    }
  return place;
}

test("a curriculum without errors ends with 0, checked with the installation's own safety wording", () => {
  const place = shelf({});
  cpSync("curricula/acceptance", join(place, "mine"), { recursive: true });
  const { status, stdout, stderr } = check(["mine"], place);
  expect(stdout).toMatch(/mine: 0\u00a0errors/);
  expect([status, stderr]).toEqual([0, ""]);
});

test("broken front matter is told with its line and column, and ends with 1", () => {
  const broken = { ...smallFolder, "curriculum.md": "---\ntitle: [A\nlanguage: en\n---\n" };
  const place = shelf({ care: broken });
  const { status, stdout } = check(["care", "--format", "json"], place);
  const report = JSON.parse(stdout) as {
    folders: { findings: { file: string; line: number; rule: string }[] }[];
  };
  const found = report.folders[0]?.findings.find(({ rule }) => rule === "yaml-unreadable");
  expect(found).toMatchObject({ file: "care/curriculum.md", line: 2 });
  expect(status).toBe(1);
});

test("a folder of curricula stands for each of them; a link in one is told and does not hide the others", () => {
  const place = shelf({ one: smallFolder, two: smallFolder });
  symlinkSync("/etc", join(place, "two", "out"));
  const { status, stdout } = check(["."], place);
  expect(stdout).toMatch(/^one: /m);
  expect(stdout).toMatch(/^two: “out” is a link/m);
  expect(status).toBe(1);
});

test("what cannot begin ends with 2 and one sentence, and says nothing on the output", () => {
  const place = shelf({});
  const cases: [string[], string][] = [
    [["nowhere"], "There is no folder nowhere.\n"],
    [["--nonsense"], "There is no option --nonsense; --help lists them.\n"],
    [["nowhere", "--language", "fr"], "Il n’y a pas de dossier nowhere.\n"],
  ];
  for (const [words, sentence] of cases)
    expect(check(words, place)).toEqual({ status: 2, stdout: "", stderr: sentence });
});

test("stamping writes the translated files that change, keeps their line ends, and leaves all others alone", () => {
  const translated = {
    "fr/curriculum.md": "\ufeff---\r\ntitle: Un petit groupe\r\n---\r\n\r\nBonjour.\r\n",
  };
  const place = shelf({ care: { ...smallFolder, ...translated } });
  const read = (path: string) => readFileSync(join(place, "care", path), "utf8");
  const first = check(["care", "--stamp"], place);
  expect(first.stdout).toContain("care/fr/curriculum.md: stamped");
  expect(read("fr/curriculum.md")).toMatch(/^\ufeff---\r\ntitle: Un petit groupe\r\ntranslates:\r\n/);
  expect(read("fr/curriculum.md").replaceAll("\r\n", "")).not.toContain("\n");
  for (const [path, text] of Object.entries(smallFolder)) expect(read(path), path).toBe(text);
  expect(check(["care", "--stamp"], place).stdout).not.toContain("stamped");
});

test("without packages the sentence says how to get them", () => {
  const place = shelf({ empty: { "app/.keep": "", "db/.keep": "", "package-lock.json": `{"packages":{}}` } });
  const root = join(place, "empty");
  cpSync("app/tasks", join(root, "app/tasks"), { recursive: true });
  writeFileSync(join(root, "package.json"), `{"type":"module"}`);
  const task = join(root, "app/tasks/curricula-check.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [task], { cwd: root, encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "The packages of Alongside are not installed here. Install them first: npm ci\n",
  });
});
