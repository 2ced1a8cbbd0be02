/** The folder `curricula/` as it is read at start: media with it, broken ones beside their last good version. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect } from "vitest";
import { loadShelf } from "#app/server/curricula-shelf.server.ts";
import { createLog } from "#app/server/log.server.ts";
import { findCurriculum, shelfOf } from "#db/curricula.server.ts";
import { filesOfVersion } from "#db/curriculum-files.server.ts";
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
