/** The plug is pulled in the middle of a migration of a filled database: it is the old one or the new one [D110]. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isSound, lookAtCopy } from "#db/kit/backup-copy.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { bundled } from "#tests/support/bundled.ts";
import { someDay, sqliteMigrations } from "#tests/support/stores.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-migration-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rounds = 20;
const rows = 3000;
const [filled, migrations] = [join(folder, "filled.db"), join(folder, "migrations")];

async function fill(): Promise<void> {
  const store = openSqlite({ path: filled, migrations: sqliteMigrations });
  await store.tx(async ({ tables: { persons: p, addresses: a }, write }) => {
    for (let n = 0; n < rows; n++) {
      const id = `person ${n}`;
      await write.insert(p).values({ id, language: "en", createdAt: someDay });
      await write.insert(a).values({ id, personId: id, address: `p${n}@example.org`, confirmedAt: someDay });
    }
  });
  await store.close();
}

/** The shipped migrations and one more: persons are made anew with a column more, and there is a table more. */
function oneMore(): void {
  cpSync(sqliteMigrations, migrations, { recursive: true });
  const journal = join(migrations, "meta/_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as { entries: object[] };
  entries.push({ idx: entries.length, version: "6", when: 1, tag: "9000_next", breakpoints: true });
  writeFileSync(journal, JSON.stringify({ ...rest, entries }));
  const steps = [
    "CREATE TABLE __new_persons (id TEXT PRIMARY KEY NOT NULL, language TEXT NOT NULL, zone TEXT, created_at INTEGER NOT NULL, erased_at INTEGER, more TEXT) STRICT;",
    "INSERT INTO __new_persons SELECT id, language, zone, created_at, erased_at, hex(randomblob(200)) FROM persons;",
    "DROP TABLE persons;",
    "ALTER TABLE __new_persons RENAME TO persons;",
    "CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL REFERENCES persons(id)) STRICT;",
    "INSERT INTO later SELECT id FROM persons;",
  ];
  writeFileSync(join(migrations, "9000_next.sql"), steps.join("\n--> statement-breakpoint\n"));
}

/** Runs the migration and kills it after so many milliseconds; null: lets it be. Gives whether it was done, and how long it took. */
function migrate(
  script: string,
  path: string,
  killAfter: number | null,
): Promise<{ done: boolean; took: number }> {
  const child = spawn(process.execPath, [script, path, migrations], { stdio: ["ignore", "pipe", "inherit"] });
  let [said, began, ended] = ["", 0, 0];
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
    if (said.includes("done")) ended ||= performance.now();
    if (began > 0) return;
    began = performance.now();
    if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  return new Promise((resolve) =>
    child.once("close", () => resolve({ done: said.includes("done"), took: ended - began })),
  );
}

/** Which schema is there: never half of one. */
function schemaOf(path: string): "old" | "new" {
  const db = new SqliteClient(path);
  const has = (sql: string) => db.prepare(sql).pluck().get() === 1;
  const found = [
    has("SELECT count(*) FROM migrations WHERE tag = '9000_next'"),
    has("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"),
    has("SELECT count(*) FROM pragma_table_info('persons') WHERE name = 'more'"),
  ];
  db.close();
  expect(new Set(found).size).toBe(1);
  return found[0] ? "new" : "old";
}

test("killed at twenty moments of a migration, the schema is the old one or the new one, no row is missing, and the next start ends it [D110]", async () => {
  await fill();
  oneMore();
  const script = await bundled("tests/faults/migrating.ts");
  const { counts } = lookAtCopy(filled).facts ?? { counts: {} };
  const place = join(folder, "round");
  const path = join(place, "alongside.db");
  const fresh = () => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    for (const part of ["", "-mark"]) cpSync(`${filled}${part}`, `${path}${part}`);
  };
  fresh();
  const whole = await migrate(script, path, null);
  expect(whole.done).toBe(true);
  expect(schemaOf(path)).toBe("new");
  const found: string[] = [];
  for (let round = 0; round < rounds; round++) {
    fresh();
    // Spread over the whole of it, each at a moment of its own.
    const { done } = await migrate(script, path, ((round + Math.random()) / rounds) * whole.took);
    const schema = schemaOf(path);
    found.push(done ? "done" : schema);
    if (done) expect(schema).toBe("new");
    const look = lookAtCopy(path);
    expect([round, isSound(look)]).toEqual([round, true]);
    expect([look.facts?.counts["persons"], look.facts?.counts["addresses"]]).toEqual([rows, rows]);
    for (const copy of readdirSync(place).filter((name) => /before-9000_next-\d+$/.test(name)))
      expect(lookAtCopy(join(place, copy)).facts?.counts).toEqual(counts);
    const store = openSqlite({ path, migrations });
    expect(await store.read.$count(store.tables.persons)).toBe(rows);
    expect(store.losses).toEqual([]);
    await store.close();
    expect(schemaOf(path)).toBe("new");
  }
  expect(found.filter((one) => one === "old").length).toBeGreaterThan(rounds / 4);
}, 180_000);
