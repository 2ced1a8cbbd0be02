/**
 * The exercise an operator should have done once: people write, a backup is made, the data folder is destroyed, and
 * the backup comes back by the commands themselves [D112]. What was acknowledged before it was made is there.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { bundled } from "#tests/support/bundled.ts";
import { startServer } from "#tests/support/server-process.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-drill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [dataDir, backups] = [join(folder, "data"), join(folder, "backups")];

type Said = { code: number | null; out: string; error: string };

/** Runs a command of package.json; what it reads from standard input is made from what it has said. */
function run(words: readonly string[], answer: (said: string) => string | null = () => null): Promise<Said> {
  const env = {
    NODE_ENV: "production",
    PATH: process.env["PATH"],
    LANG: "en_GB.UTF-8",
    DATA_DIR: dataDir,
    INIT_CWD: folder,
  } as const;
  const [name = "", ...rest] = words;
  const child = spawn(process.execPath, [join("build", "machine", `${name}.js`), ...rest], { env });
  const said: Said = { code: null, out: "", error: "" };
  let answered = false;
  const reply = () => {
    const line = answered ? null : answer(said.out + said.error);
    if (line === null) return;
    answered = true;
    child.stdin.end(`${line}\n`);
  };
  child.stdout.on("data", (part: Buffer) => ((said.out += part.toString()), reply()));
  child.stderr.on("data", (part: Buffer) => ((said.error += part.toString()), reply()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ ...said, code })));
}

/** People who write without a pause; `said` are the numbers that were acknowledged. */
async function writing(): Promise<{ said: () => number[]; child: ChildProcess; ended: Promise<unknown> }> {
  const script = await bundled("tests/faults/acting.ts");
  const child = spawn(process.execPath, [script, join(dataDir, "alongside.db"), "0"]);
  let text = "";
  child.stdout.on("data", (part: Buffer) => (text += part.toString()));
  const ended = new Promise((resolve) => child.once("close", resolve));
  return { said: () => text.split("\n").slice(0, -1).map(Number), child, ended };
}

const shownKey = (said: string) =>
  said.includes("To try it") ? (/AGE-SECRET-KEY-1\w+/.exec(said)?.[0] ?? null) : null;

test("a backup made while people write brings back all that was acknowledged before it, by the commands alone [D112 O4]", async () => {
  expect(await (await startServer({ dataDir })).stop()).toBe(0);
  const none = await run(["backup", "backups"]);
  expect([none.code, none.error]).toEqual([1, expect.stringMatching(/^There is no key[^\n]+\n$/)]);
  const made = await run(["backup-key"], shownKey);
  expect(made.code).toBe(0);
  const key = /AGE-SECRET-KEY-1\w+/.exec(made.out)?.[0] ?? "no key was shown";
  for (const name of readdirSync(dataDir))
    expect(readFileSync(join(dataDir, name), "latin1")).not.toContain(key);

  const { before, file } = await backUpWhilePeopleWrite();
  rmSync(dataDir, { recursive: true });

  const wrong = `AGE-SECRET-KEY-1${"Q".repeat(58)}`;
  const mistyped = await run(["restore", file], () => wrong);
  expect([mistyped.code, mistyped.error]).toEqual([1, expect.stringContaining("This is not a private key")]);
  const back = await run(["restore", file, "--end-sign-ins"], () => key);
  expect([back.code, back.out]).toEqual([0, expect.stringMatching(/ is back, whole and checked\.$/m)]);

  const db = new SqliteClient(join(dataDir, "alongside.db"), { readonly: true });
  const acts = new Set(db.prepare("SELECT count FROM attempts WHERE id LIKE 'act %'").pluck().all());
  const letters = db.prepare("SELECT count(*) FROM outbox WHERE unique_key LIKE 'letter %'").pluck().get();
  db.close();
  expect(before.filter((n) => !acts.has(n))).toEqual([]);
  expect(letters).toBe(acts.size);

  writeFileSync(join(folder, "key.txt"), `# written down\n${key}\n`);
  const server = await startServer({ dataDir });
  const running = await run(["restore", file, "--key", "key.txt", "--replace"]);
  expect([running.code, running.error]).toEqual([1, expect.stringContaining("Alongside is running on")]);
  expect((await run(["backup", "backups"])).code).toBe(0);
  expect(await server.stop()).toBe(0);
  const health = await run(["health"]);
  expect([health.code, health.out]).toEqual([0, expect.stringContaining("fine  The last backup is of")]);
}, 480_000);

/** Gives what was acknowledged before the backup began, and the backup. Then the plug is pulled. */
async function backUpWhilePeopleWrite(): Promise<{ before: number[]; file: string }> {
  const people = await writing();
  await expect.poll(() => people.said().length, { timeout: 60_000 }).toBeGreaterThan(20);
  const before = people.said();
  const { code, out, error } = await run(["backup", "backups"]);
  expect([code, error]).toEqual([0, ""]);
  expect(people.said().length).toBeGreaterThan(before.length);
  people.child.kill("SIGKILL");
  await people.ended;
  const [name = ""] = readdirSync(backups);
  expect(out).toContain(join(backups, name));
  return { before, file: join("backups", name) };
}
