/** How the start and the tests tell of their progress (app/tasks/steps.js, sum-up.js, judges.js). */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { judgesLine, missingJudges, postgresFolder } from "#app/tasks/judges.js";
import { elapsed, environment, runStep } from "#app/tasks/steps.js";
import { sumUp } from "#app/tasks/sum-up.js";

const GOOD = { passed: 12, failed: 0, skipped: [], broken: [], reason: "passed" };

function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "alongside-steps-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

function hearing(): string[] {
  const heard: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((line) => heard.push(String(line)) > 0);
  onTestFinished(() => spy.mockRestore());
  return heard;
}

test("time is told as people tell it", () => {
  expect([elapsed(400), elapsed(8_200), elapsed(200_000)]).toEqual(["0 s", "8 s", "3 min 20 s"]);
});

test("a variable can be taken away from a program, not only given", () => {
  expect(environment({ PATH: "" })["PATH"]).toBeUndefined();
  expect(environment({ CI: "1" })["CI"]).toBe("1");
});

test("a step that goes well says how long it took, and its words are kept", async () => {
  const root = emptyFolder();
  const heard = hearing();
  await runStep({ root, name: "greeting", command: process.execPath, args: ["-e", "console.log('hello')"] });
  expect(heard.join("")).toMatch(/done, \d+ s/);
  expect(readFileSync(join(root, ".cache/logs/greeting.log"), "utf8")).toBe("hello\n");
});

test("a step that fails shows its last lines and where the rest is", async () => {
  const root = emptyFolder();
  const program =
    "for (let i = 1; i < 100; i++) console.log('line ' + i + '.'); console.error('no disk'); process.exit(3)";
  const step = runStep({ root, name: "failing", command: process.execPath, args: ["-e", program] });
  await expect(step).rejects.toThrow(/failed \(3\):[^]*line 99\.[^]*no disk[^]*.cache.logs.failing\.log/);
  await expect(step).rejects.not.toThrow(/line 2\./);
  await expect(step).rejects.toMatchObject({ code: 1 });
});

test("a step whose program is not there says so", async () => {
  const step = runStep({ root: emptyFolder(), name: "absent", command: "no-such-program", args: [] });
  await expect(step).rejects.toThrow(/no-such-program could not be started/);
});

test("a good run ends with its count alone on the last line", () => {
  const { lines, ok } = sumUp({ count: GOOD, ended: 0, missing: [], narrowed: false });
  expect([lines, ok]).toEqual([["12 passed, 0 failed"], true]);
});

test("a file that could not be read, or an error that escaped, is counted as a failure", () => {
  const { lines, ok } = sumUp({
    count: { ...GOOD, broken: ["tests/db/cycles.test.ts: no such table"] },
    ended: 1,
    missing: [],
    narrowed: false,
  });
  expect(ok).toBe(false);
  expect(lines.join("\n")).toContain("no such table");
  expect(lines.at(-1)).toBe("12 passed, 1 failed");
});

test("nothing is left out in silence: not a test, not a judge, not the whole run", () => {
  const whole = { count: GOOD, ended: 0, missing: [], narrowed: false };
  expect(sumUp({ ...whole, count: { ...GOOD, skipped: ["a race"] } }).ok).toBe(false);
  expect(sumUp({ ...whole, missing: ["khal"] }).ok).toBe(false);
  expect(sumUp({ ...whole, count: { ...GOOD, passed: 0 } }).ok).toBe(false);
  expect(sumUp({ ...whole, count: null }).ok).toBe(false);
  expect(sumUp({ ...whole, ended: 1 }).ok).toBe(false);
  expect(sumUp({ ...whole, missing: ["khal"] }).lines.join("\n")).toContain("khal");
});

test("who runs only some tests may lack what the others need, and is told", () => {
  const { lines, ok } = sumUp({
    count: { ...GOOD, skipped: ["another"] },
    ended: 0,
    missing: ["khal"],
    narrowed: true,
  });
  expect([ok, lines.join("\n")]).toEqual([true, expect.stringContaining("khal")]);
});

test("what is missing is named with the line that gets it", () => {
  const absent = { what: "a judge", packages: ["judge", "judge-data"], here: () => false };
  const missing = missingJudges([absent, { ...absent, here: () => true }]);
  expect(missing).toEqual([absent]);
  expect(judgesLine(missing)).toBe("apt-get install -y judge judge-data");
});

test("a PostgreSQL is found by its variable, where Debian keeps it or on the PATH, the newest first", () => {
  const root = emptyFolder();
  const has = (folder: string, ...programs: string[]) => {
    mkdirSync(join(root, folder), { recursive: true });
    for (const program of programs) writeFileSync(join(root, folder, program), "");
    return join(root, folder);
  };
  const debian = join(root, "debian");
  has("debian/9/bin", "initdb", "postgres");
  const fifteen = has("debian/15/bin", "initdb", "postgres");
  const onPath = has("bin", "initdb", "postgres");
  expect(postgresFolder({}, debian)).toBe(fifteen);
  const newer = has("debian/17/bin", "initdb");
  expect(postgresFolder({ PATH: onPath }, debian)).toBe(fifteen);
  writeFileSync(join(newer, "postgres"), "");
  expect(postgresFolder({ PATH: onPath }, debian)).toBe(newer);
  expect(postgresFolder({ POSTGRES_BIN: onPath }, debian)).toBe(onPath);
  expect(postgresFolder({ POSTGRES_BIN: root }, debian)).toBeNull();
  expect(postgresFolder({ PATH: onPath }, join(root, "none"))).toBe(onPath);
  expect(postgresFolder({}, join(root, "none"))).toBeNull();
});

test("a long list of what was left out is cut, and says by how many", () => {
  const skipped = Array.from({ length: 23 }, (_, index) => `test ${index}`);
  const { lines, ok } = sumUp({ count: { ...GOOD, skipped }, ended: 0, missing: [], narrowed: false });
  expect([ok, lines.length, lines.at(-2)]).toEqual([false, 23, "  and 3 more"]);
});

test("npm start explains itself", () => {
  const { stdout, status } = spawnSync(process.execPath, ["app/tasks/start.js", "--help"], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  for (const setting of [
    "PORT",
    "HOST",
    "DATA_DIR",
    "PUBLIC_URL",
    "SECRET",
    "SMTP_URL",
    "MAIL_FROM",
    "TRUST_PROXY",
  ]) {
    expect(stdout).toContain(setting);
  }
});

test("CI has one door, and it can be opened", () => {
  expect(existsSync(".ci/run")).toBe(true);
  const { status } = spawnSync("bash", ["-n", ".ci/run"]);
  expect(status).toBe(0);
});
