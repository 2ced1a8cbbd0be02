/** One server for one folder, a folder that cannot be used, and a log that is gone: tried with real processes. */
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { startInVain, startServer } from "#tests/support/server-process.ts";
import type { ServerProcess } from "#tests/support/server-process.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-folder-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const oneSentence = /^[^\n]+(\.|DATA_DIR=\/path\/to\/data)\n$/;
const real = {
  PUBLIC_URL: "https://groups.example.org",
  SECRET: "for this test only and longer than it must be",
};

/** Asks for a sign-in letter: an act that is answered once it is saved. */
async function act({ url }: ServerProcess, address: string): Promise<number> {
  const sent = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" },
    body: new URLSearchParams({ address, then: "" }),
  });
  return sent.status;
}

test("the second server on a folder refuses in one sentence, a visiting task does not mind, and nobody dead keeps anybody out [F27]", async () => {
  const dataDir = join(folder, "shared");
  const first = await startServer({ dataDir });
  const second = await startInVain({ dataDir });
  expect(second.code).toBe(1);
  expect(second.output).toMatch(/^Another Alongside is running on the data in /);
  expect(second.output).toMatch(oneSentence);
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  expect(await signInLink(dataDir)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/proofs\/[\w-]{43}\n$/);
  await first.kill();
  const third = await startServer({ dataDir });
  expect(await third.stop()).toBe(0);
}, 480_000);

function signInLink(dataDir: string): Promise<string> {
  const program = [join("build", "machine", "sign-in-link.js"), "nadia@example.org"];
  const env = { NODE_ENV: "production", PATH: process.env["PATH"], DATA_DIR: dataDir } as const;
  return new Promise((resolve, reject) =>
    execFile(process.execPath, program, { env }, (error, said, wrong) =>
      error ? reject(new Error(wrong)) : resolve(said),
    ),
  );
}

test("a log that is lost after a kill is noticed at the next start, in the terminal, the log and health; all files are for this user only [F40 F41]", async () => {
  const dataDir = join(folder, "cut");
  const kept = (name: string) => join(dataDir, name);
  mkdirSync(dataDir, { mode: 0o755 });
  for (const name of ["alongside.db-mark", "alongside.lock"]) writeFileSync(kept(name), "", { mode: 0o644 });
  const first = await startServer({ dataDir });
  for (let n = 0; n < 3; n++) expect(await act(first, `person${n}@example.org`)).toBe(303);
  const open = readdirSync(dataDir);
  expect(open).toEqual(expect.arrayContaining(["alongside.db", "alongside.db-wal", "alongside.db-shm"]));
  for (const name of open) expect([name, statSync(kept(name)).mode & 0o777]).toEqual([name, 0o600]);
  await first.kill();
  for (const name of ["alongside.db-wal", "alongside.db-shm"]) rmSync(kept(name));
  const second = await startServer({ dataDir });
  expect(second.output()).toMatch(/"missing":\d+[^\n]*"acts are missing"/);
  expect(second.output()).toMatch(
    /^\d+ acts of before [^\n]+ are missing: the database is older than it was\./m,
  );
  expect(await (await fetch(`${second.url}/healthz`)).text()).toMatch(
    /^ok\n[^]*^\d+ acts that were acknowledged are missing/m,
  );
  expect(await act(second, "zoe@example.org")).toBe(303);
  await second.stop();
  rmSync(kept("alongside.db"));
  const third = await startInVain({ dataDir });
  expect([third.code, third.output]).toEqual([
    1,
    expect.stringMatching(/^The database at .* is gone\. Restore/),
  ]);
}, 480_000);

test("a file instead of a folder [F43]", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "not a folder");
  for (const dataDir of [file, join(file, "inside")]) {
    const { code, output } = await startInVain({ dataDir });
    expect([code, output]).toEqual([1, expect.stringMatching(/^DATA_DIR is .*, and that is a file/)]);
    expect(output).toMatch(oneSentence);
  }
});

test("a disk that may only be read [F43]", async () => {
  const dataDir = join(folder, "read-only");
  mkdirSync(dataDir);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", dataDir], { stdio: "pipe" });
  } catch (error) {
    throw new Error(
      `A disk that may only be read cannot be tried here: mounting takes root (${String(error)}).`,
    );
  }
  try {
    const { code, output } = await startInVain({ dataDir, env: real });
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/may only be read\. Mount the disk for writing/),
    ]);
    expect(output).toMatch(oneSentence);
  } finally {
    execFileSync("umount", ["--lazy", dataDir]);
  }
});

test("a folder of somebody else's [F43]", async () => {
  const dataDir = join(folder, "theirs");
  mkdirSync(dataDir);
  new SqliteClient(join(dataDir, "alongside.lock")).close();
  chmodSync(dataDir, 0o555);
  const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { code, output } = await startInVain({ dataDir, ...asNobody });
  expect([code, output]).toEqual([1, expect.stringMatching(/^This user may not write in the data folder/)]);
  expect(output).toMatch(oneSentence);
});
