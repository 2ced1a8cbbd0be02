/** The shelf of an organisation: what comes onto it, what is there already, what leaves it, and its pictures and sound. */
import { expect } from "vitest";
import { createHash } from "node:crypto";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import {
  clearShelf,
  findCurriculum,
  findVersion,
  keepFolder,
  putOnShelf,
  shelfOf,
} from "#db/curricula/curricula.server.ts";
import type { ReadFolder } from "#db/curricula/curricula.server.ts";
import { draftFilesOf, filesOfVersion, hasDraft, readBytes } from "#db/curricula/curriculum-files.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { moveIn, smallPlan } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 256));
const other = Buffer.from("other");
const kept = (of: Buffer) => ({ hash: createHash("sha256").update(of).digest("hex"), bytes: of });
const picture = (path: string, of: Buffer): SourceFile => ({
  path,
  text: "",
  media: { hash: kept(of).hash, size: of.length },
});
const text = (words: string): SourceFile => ({ path: "curriculum.md", text: `\ufeff${words}\r\n` });

/** A folder that can be run, with one picture. */
function good(organisationId: string | null, words = "one", of = bytes): ReadFolder {
  const source = [text(words), picture("media/a.png", of)];
  const version = { hash: `hash of ${words}`, source, plan: smallPlan() };
  return { folder: "care", organisationId, findings: [], version, media: [kept(of)] };
}

/** The same folder with something in the way. */
function broken(organisationId: string, words: string, of = other): ReadFolder {
  const draft = [text(words), picture("media/b.png", of)];
  const findings = [
    {
      rule: "sessions-missing",
      severity: "error" as const,
      at: { file: "curriculum.md", line: 1, column: 1 },
      facts: {},
    },
  ];
  return { folder: "care", organisationId, findings, version: null, draft, media: [kept(of)] };
}

const put = (store: Store, read: ReadFolder, now: Date) => store.tx((work) => putOnShelf(work, read, now));

eachStore(
  "a curriculum comes onto the shelf of its own organisation, with its bytes as they were",
  async ({ store, now }) => {
    const { organisationId } = await moveIn(store, now);
    const { id, outcome } = await put(store, good(organisationId), now);
    expect(outcome).toBe("new");
    expect((await shelfOf(store, organisationId)).map(({ folder }) => folder)).toEqual([
      "acceptance",
      "care",
    ]);
    expect((await shelfOf(store, "somebody else's")).map(({ folder }) => folder)).toEqual(["acceptance"]);
    expect(await findCurriculum(store, "somebody else's", id)).toBeNull();
    const found = await findCurriculum(store, organisationId, id);
    const version = await filesOfVersion(store, id, found?.version?.id ?? "");
    expect(version?.files).toEqual([text("one"), picture("media/a.png", bytes)]);
    const hash = kept(bytes).hash;
    const whole = await readBytes(store, { curriculumId: id, hash, from: 0, length: bytes.length });
    expect(whole?.equals(bytes)).toBe(true);
    const piece = await readBytes(store, { curriculumId: id, hash, from: 250, length: 10 });
    expect([...(piece ?? [])]).toEqual([...bytes.subarray(250, 260)]);
    expect(await readBytes(store, { curriculumId: "another", hash, from: 0, length: 10 })).toBeNull();
  },
);

eachStore(
  "the same again changes nothing; another text is a new version, and the one before stays as it was",
  async ({ store, now }) => {
    const { organisationId } = await moveIn(store, now);
    const first = await put(store, good(organisationId), now);
    expect(await put(store, good(organisationId), now)).toEqual({ id: first.id, outcome: "unchanged" });
    const before = (await findCurriculum(store, organisationId, first.id))?.version?.id ?? "";
    expect(await put(store, good(organisationId, "two"), now)).toEqual({ id: first.id, outcome: "renewed" });
    expect((await filesOfVersion(store, first.id, before))?.files[0]).toEqual(text("one"));
    expect(await store.read.$count(store.tables.curriculumFiles)).toBe(1);
    expect((await put(store, good(null, "one"), now)).id).not.toBe(first.id);
  },
);

eachStore(
  "a broken text is kept beside the last good version, and its pictures go when it goes",
  async ({ store, now }) => {
    const { organisationId } = await moveIn(store, now);
    const { id } = await put(store, good(organisationId), now);
    expect((await put(store, broken(organisationId, "worse"), now)).outcome).toBe("broken");
    expect((await put(store, broken(organisationId, "worse"), now)).outcome).toBe("unchanged");
    const found = await findCurriculum(store, organisationId, id);
    expect(found?.version?.hash).toBe("hash of one");
    expect(found?.findings).toHaveLength(1);
    expect(await hasDraft(store, id)).toBe(true);
    expect((await draftFilesOf(store, id))?.map(({ path }) => path)).toEqual([
      "curriculum.md",
      "media/b.png",
    ]);
    expect(await store.read.$count(store.tables.curriculumFiles)).toBe(2);
    expect((await put(store, good(organisationId), now)).outcome).toBe("renewed");
    expect(await hasDraft(store, id)).toBe(false);
    expect(await store.read.$count(store.tables.curriculumFiles)).toBe(1);
    expect((await put(store, broken(organisationId, "new"), now)).outcome).toBe("broken");
  },
);

eachStore("what fails half-way leaves no row behind", async ({ store, now }) => {
  const { organisationId } = await moveIn(store, now);
  const before = await store.read.$count(store.tables.curricula);
  const half = store.tx(async (work) => {
    await putOnShelf(work, good(organisationId), now);
    throw new Error("the light went out");
  });
  await expect(half).rejects.toThrow("the light went out");
  expect(await store.read.$count(store.tables.curricula)).toBe(before);
  expect(await store.read.$count(store.tables.curriculumFiles)).toBe(0);
});

eachStore(
  "a folder that is gone leaves the shelf for new groups, and comes back with the folder",
  async ({ store, now }) => {
    const { organisationId, curriculumId, versionId } = await moveIn(store, now);
    const own = await put(store, good(organisationId), now);
    await clearShelf(store, ["something else"], now);
    expect((await shelfOf(store, organisationId)).map(({ id }) => id)).toEqual([own.id]);
    expect((await findCurriculum(store, organisationId, curriculumId))?.removedAt).toEqual(now);
    expect(await findVersion(store, versionId)).not.toBeNull();
    const version = { hash: "hash of 1.0.0", source: [], plan: smallPlan() };
    await keepFolder(store, { folder: "acceptance", findings: [], version }, now);
    expect(await shelfOf(store, organisationId)).toHaveLength(2);
    await clearShelf(store, [], now);
    expect(await shelfOf(store, organisationId)).toHaveLength(1);
  },
);
