/** The folder `curricula/` as it is read at start: media with it, broken ones beside their last good version. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect } from "vitest";
import { loadShelf } from "#app/server/curricula/curricula-shelf.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { findCurriculum, shelfOf } from "#db/curricula/curricula.server.ts";
import { filesOfVersion } from "#db/curricula/curriculum-files.server.ts";
import { smallFolder } from "#tests/domain/curriculum/small-folder.ts";
import { picture } from "#tests/support/media.ts";
import { eachStore } from "#tests/support/stores.ts";

eachStore(
  "media are kept with their texts; a broken folder keeps its good version; a gone one leaves",
  async ({ store, now }) => {
    const shelf = mkdtempSync(join(tmpdir(), "alongside-shelf-"));
    const log = createLog(new Writable({ write: (_, __, done) => done() }));
    const load = () => loadShelf({ store, clock: { now: () => now }, log }, shelf);
    const shelved = async () => (await shelfOf(store, "any"))[0];
    try {
      cpSync("curricula/safety.md", join(shelf, "safety.md"));
      mkdirSync(join(shelf, "care/media"), { recursive: true });
      for (const [path, text] of Object.entries(smallFolder)) {
        mkdirSync(join(shelf, "care", path, ".."), { recursive: true });
        writeFileSync(join(shelf, "care", path), text);
      }
      writeFileSync(join(shelf, "care", picture.path), picture.bytes);
      expect(await load()).toEqual({ read: 1, folders: 1 });
      const first = await shelved();
      const files = (await filesOfVersion(store, first?.id ?? "", first?.versionId ?? ""))?.files ?? [];
      expect(files.find(({ path }) => path === picture.path)?.media?.size).toBe(picture.bytes.length);
      expect(await store.read.$count(store.tables.curriculumFiles)).toBe(1);
      await load();
      expect(await store.read.$count(store.tables.versions)).toBe(1);
      writeFileSync(join(shelf, "care/curriculum.md"), "---\n");
      expect(await load()).toEqual({ read: 0, folders: 1 });
      const broken = await findCurriculum(store, "any", first?.id ?? "");
      expect(broken?.version?.id).toBe(first?.versionId);
      expect(broken?.findings.length).toBeGreaterThan(0);
      rmSync(join(shelf, "care"), { recursive: true });
      await load();
      expect(await shelved()).toBeUndefined();
      expect((await findCurriculum(store, "any", first?.id ?? ""))?.removedAt).toEqual(now);
    } finally {
      rmSync(shelf, { recursive: true });
    }
  },
);

eachStore(
  "a house that opens again reads what has changed, and everything where another program reads",
  async ({ store, now }) => {
    const shelf = mkdtempSync(join(tmpdir(), "alongside-shelf-"));
    const warned: string[] = [];
    const log = createLog(
      new Writable({ write: (line: Buffer, _, done) => (warned.push(line.toString()), done()) }),
    );
    const load = (program: string) => loadShelf({ store, clock: { now: () => now }, log }, shelf, program);
    const { curricula: c } = store.tables;
    const write = (text: string) => {
      mkdirSync(join(shelf, "care"), { recursive: true });
      writeFileSync(join(shelf, "care/curriculum.md"), text);
    };
    /** What was found the last time, forgotten: whoever reads finds it again. */
    const forget = () => store.tx(({ write: into }) => into.update(c).set({ findings: [] }));
    const found = async () => (await shelfOf(store, "any"))[0]?.findings.length ?? 0;
    try {
      write("---\n");
      expect(await load("one")).toEqual({ read: 0, folders: 1 });
      expect(await found()).toBeGreaterThan(0);
      await forget();
      expect(await load("one")).toEqual({ read: 0, folders: 1 });
      expect(await found(), "not read again").toBe(0);
      expect(
        warned.filter((line) => line.includes("cannot be run")),
        "and still said",
      ).toHaveLength(2);
      await load("another");
      expect(await found(), "another program").toBeGreaterThan(0);
      await forget();
      write("---\ntitle: x\n");
      await load("another");
      expect(await found(), "another text").toBeGreaterThan(0);
      await forget();
      rmSync(join(shelf, "care"), { recursive: true });
      await load("another");
      write("---\ntitle: x\n");
      await load("another");
      expect(await found(), "gone and back").toBeGreaterThan(0);
    } finally {
      rmSync(shelf, { recursive: true });
    }
  },
);
