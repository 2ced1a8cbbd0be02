/** The server of a run leaves nothing behind, whether the run ended well or the machine went down. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { clearLeftovers, startCluster } from "#tests/support/postgres-cluster.ts";
import { postgresFolder } from "../../../app/tasks/judges.js";

test("a server ends, and its folder with it, when nobody holds it any more", async ({ skip }) => {
  const programs = postgresFolder();
  if (programs === null) return skip("There is no PostgreSQL on this machine (Debian: postgresql).");
  const cluster = await startCluster(programs);
  const address = cluster.url("postgres");
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ user: string }>("select current_user as user");
  expect(rows).toEqual([{ user: "alongside" }]);
  const folder = new URL(address).searchParams.get("host") ?? "";
  expect(readdirSync(folder)).toContain("data");
  await cluster.stop();
  expect(existsSync(folder)).toBe(false);
  await expect(new pg.Client({ connectionString: address }).connect()).rejects.toThrow("ENOENT");
});

test("what a run left that is over is cleared away; the folder of one that goes on is not", () => {
  const over = spawnSync("true").pid;
  const make = (pid: number) => mkdtempSync(join(tmpdir(), `alongside-postgres-${pid}-`));
  const [left, ours] = [make(over), make(process.pid)];
  onTestFinished(() => rmSync(ours, { recursive: true }));
  mkdirSync(join(left, "data"));
  // The number of its server has gone to another program since, which is left alone.
  writeFileSync(join(left, "data", "postmaster.pid"), `${process.pid}\n${join(left, "data")}\n`);
  clearLeftovers();
  expect([existsSync(left), existsSync(ours)]).toEqual([false, true]);
});
