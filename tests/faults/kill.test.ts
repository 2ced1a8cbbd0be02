/** The plug is pulled in the middle of everything: what was acknowledged is there, and each letter is there once [D103]. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { bundled } from "#tests/support/bundled.ts";
import { deliveringApp } from "#tests/support/delivering-app.ts";
import { sqliteMigrations } from "#tests/support/stores.ts";

const rounds = 8;
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** Lets it act for a while after its first word, then kills it; gives the numbers it had acknowledged. */
function actAndKill(script: string, path: string, from: number, forMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [script, path, String(from)], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complaints = "";
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on("data", (part: Buffer) => (complaints += part.toString()));
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
    timer ??= setTimeout(() => child.kill("SIGKILL"), forMs);
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => {
      if (signal !== "SIGKILL") reject(new Error(`it ended by itself (${code}): ${complaints}`));
      else resolve(said.split("\n").slice(0, -1).map(Number));
    });
  });
}

async function found(store: Store) {
  const { attempts: a, outbox: o, keptLetters: k } = store.tables;
  return {
    acts: (await store.read.select({ n: a.count }).from(a)).map(({ n }) => n),
    letters: (await store.read.select({ key: o.uniqueKey, state: o.state }).from(o)).map((row) => row),
    kept: (await store.read.select({ to: k.toAddress }).from(k)).map(({ to }) => to),
  };
}

test("killed again and again in the middle of acts and letters, nothing acknowledged is lost and no letter doubled [D103]", async () => {
  const script = await bundled("tests/faults/acting.ts");
  const folder = mkdtempSync(join(tmpdir(), "alongside-kill-"));
  const path = join(folder, "alongside.db");
  const acknowledged: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const said = await actAndKill(script, path, round * 100_000, 20 + Math.random() * 300);
      acknowledged.push(...said);
      const store = openSqlite({ path, migrations: sqliteMigrations });
      const { acts, letters } = await found(store);
      await store.close();
      expect(acknowledged.filter((n) => !acts.includes(n))).toEqual([]);
      expect(acts.length - acknowledged.length).toBeLessThanOrEqual(4 * (round + 1));
      expect(letters.map(({ key }) => key).sort()).toEqual(acts.map((n) => `letter ${n}`).sort());
    }
    const store = openSqlite({ path, migrations: sqliteMigrations });
    await deliverDue(deliveringApp(store).app, minutesLater(10));
    const { acts, letters, kept } = await found(store);
    await store.close();
    expect(letters.filter(({ state }) => state !== "sent")).toEqual([]);
    expect(kept.sort()).toEqual(acts.map((n) => `person${n}@example.org`).sort());
    expect(acknowledged.length).toBeGreaterThan(rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
