/** The built server with a mail server that says nothing: a stop does not wait for it, and no letter is lost by it [F10]. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { startServer } from "#tests/support/server-process.ts";
import { realSettings, write } from "#tests/support/delivering-app.ts";
import { startMailServer } from "#tests/support/smtp.ts";
import { sqliteMigrations } from "#tests/support/stores.ts";

async function inStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openSqlite({ path: join(folder, "alongside.db"), migrations: sqliteMigrations });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test("a server that is stopped while a letter is stuck ends within seconds; the letter waits for the next one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alongside-"));
  const server = await startMailServer();
  server.behave({ kind: "stalls" });
  const facts = { placeId: "p", groupName: "Evening group" };
  try {
    await inStore(folder, (store) => write(store, { kind: "offer-ended", facts }, new Date()));
    const env = { ...realSettings, SMTP_URL: server.url };
    const machine = await startServer({ env, dataDir: folder });
    await expect.poll(() => server.calls(), { timeout: 60_000 }).toBe(1);
    // It ends by itself (a machine that does not is killed, and says so), and before the mail server gives an answer.
    expect(await machine.stop()).toBe(0);
    const rows = await inStore(folder, ({ tables: { outbox: o }, read }) => read.select().from(o));
    expect(rows).toMatchObject([{ state: "waiting", tries: 0, failure: null, facts }]);
    expect(rows[0]?.leasedUntil?.getTime()).toBeGreaterThan(Date.now());
    expect(server.received).toEqual([]);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
