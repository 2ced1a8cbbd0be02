/**
 * The shelf: curricula as last read from their folders, with everything found in them, and each version that could be
 * run. A broken folder keeps its last good version; a version is never changed once a cycle may have pinned it.
 */
import { and, asc, eq, isNull, notInArray, or } from "drizzle-orm";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { Finding, Plan } from "#app/domain/curriculum/plan.ts";
import { dropUnused, keepBytes } from "./curriculum-files.server.ts";
import type { MediaBytes } from "./curriculum-files.server.ts";
import { newId } from "../kit/ids.server.ts";
import { planOf } from "./cached-plans.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** A folder as read: `version` is null when something in it keeps it from being run. */
export type ReadFolder = {
  folder: string;
  /** Whose shelf; without it, or null: the installation's own. */
  organisationId?: string | null;
  findings: Finding[];
  version: { hash: string; source: SourceFile[]; plan: Plan } | null;
  /** The files of a folder that cannot be run, to be looked at and taken home again. */
  draft?: SourceFile[];
  /** The bytes of its pictures and sound. */
  media?: readonly MediaBytes[];
  /** Hash of all it was read from; left out, it is read anew next time. */
  readAs?: string | null;
};
/** What came of putting a folder on a shelf. */
export type SavedCurriculum = { id: string; outcome: "new" | "renewed" | "unchanged" | "broken" };

/** Puts a folder on the installation's own shelf, or renews it there. */
export async function keepFolder(store: Store, read: ReadFolder, now: Date): Promise<string> {
  return (await store.tx((work) => putOnShelf(work, read, now))).id;
}

/** The same inside a transaction. A folder of the same name on the same shelf is the same curriculum. */
export async function putOnShelf(work: Work, read: ReadFolder, now: Date): Promise<SavedCurriculum> {
  const { curricula: c } = work.tables;
  const { folder, findings, version, draft = null, readAs = null } = read;
  const organisationId = read.organisationId ?? null;
  const [shelved] = await work.read
    .select({ id: c.id, versionId: c.versionId, draft: c.draft })
    .from(c)
    .where(
      and(
        organisationId ? eq(c.organisationId, organisationId) : isNull(c.organisationId),
        eq(c.folder, folder),
      ),
    );
  const id = shelved?.id ?? newId();
  const state = { findings, draft, readAs, removedAt: null };
  if (shelved) await work.write.update(c).set(state).where(eq(c.id, id));
  else await work.write.insert(c).values({ id, organisationId, folder, ...state, createdAt: now });
  await keepBytes(work, id, read.media ?? []);
  const versionId = version ? await useVersion(work, id, version, now) : (shelved?.versionId ?? null);
  if (shelved?.draft?.some((file) => file.media)) await dropUnused(work, id);
  const same = shelved !== undefined && shelved.versionId === versionId && sameFiles(shelved.draft, draft);
  const outcome = same ? "unchanged" : !version ? "broken" : shelved ? "renewed" : "new";
  return { id, outcome };
}

/** A folder of `curricula/` as it was last read. `runs`: nothing in it kept it from being run. */
export type LastReading = { folder: string; readAs: string | null; findings: Finding[]; runs: boolean };

/** The folders of `curricula/` that are on the shelf. */
export async function lastReadings(data: Data): Promise<LastReading[]> {
  const { curricula: c } = data.tables;
  const rows = await data.read
    .select({
      folder: c.folder,
      readAs: c.readAs,
      findings: c.findings,
      draft: c.draft,
      versionId: c.versionId,
    })
    .from(c)
    .where(and(isNull(c.organisationId), isNull(c.removedAt)));
  return rows.map(({ draft, versionId, ...row }) => ({ ...row, runs: versionId !== null && draft === null }));
}

/** Takes folders that are no longer in `curricula/` off the installation's shelf; running groups keep their version. */
export async function clearShelf(store: Store, present: readonly string[], now: Date): Promise<void> {
  await store.tx(async ({ tables: { curricula: c }, write }) => {
    await write
      .update(c)
      .set({ removedAt: now })
      .where(and(isNull(c.organisationId), isNull(c.removedAt), notInArray(c.folder, [...present, ""])));
  });
}

function sameFiles(one: readonly SourceFile[] | null, other: readonly SourceFile[] | null): boolean {
  const texts = (files: readonly SourceFile[] | null) =>
    JSON.stringify(files?.map(({ path, text, media }) => [path, text, media?.hash]).sort());
  return texts(one) === texts(other);
}

async function useVersion(
  work: Work,
  curriculumId: string,
  { hash, source, plan }: NonNullable<ReadFolder["version"]>,
  now: Date,
): Promise<string | null> {
  const { curricula: c, versions: v } = work.tables;
  const version = plan.curriculum.version;
  await work.write
    .insert(v)
    .values({ id: newId(), curriculumId, version, hash, source, plan, createdAt: now })
    .onConflictDoNothing();
  const [one] = await work.read
    .select({ id: v.id })
    .from(v)
    .where(and(eq(v.curriculumId, curriculumId), eq(v.hash, hash)));
  if (one) await work.write.update(c).set({ versionId: one.id }).where(eq(c.id, curriculumId));
  return one?.id ?? null;
}

/** What stands on the shelf of an organisation: its own curricula and those of the installation. */
export async function shelfOf(data: Data, organisationId: string) {
  const { curricula: c, versions: v } = data.tables;
  return data.read
    .select({
      id: c.id,
      folder: c.folder,
      findings: c.findings,
      versionId: c.versionId,
      plan: v.plan,
      version: v.version,
    })
    .from(c)
    .leftJoin(v, eq(v.id, c.versionId))
    .where(and(isNull(c.removedAt), or(isNull(c.organisationId), eq(c.organisationId, organisationId))))
    .orderBy(asc(c.folder), asc(c.id));
}

/** A curriculum on that shelf with its newest version that can be run (null where there never was one). */
export async function findCurriculum(data: Data, organisationId: string, curriculumId: string) {
  const [row] = await onShelf(data).execute({ curriculum: curriculumId, organisation: organisationId });
  const plan = row?.version && (await planOf(data, row.version.id));
  return row ? { ...row, version: row.version && plan ? { ...row.version, plan } : null } : null;
}

const onShelf = prepared(({ tables: { curricula: c, versions: v }, read }) =>
  read
    .select({
      id: c.id,
      folder: c.folder,
      findings: c.findings,
      removedAt: c.removedAt,
      organisationId: c.organisationId,
      version: { id: v.id, version: v.version, hash: v.hash },
    })
    .from(c)
    .leftJoin(v, eq(v.id, c.versionId))
    .where(
      and(
        eq(c.id, param("curriculum", c.id)),
        or(isNull(c.organisationId), eq(c.organisationId, param("organisation", c.organisationId))),
      ),
    ),
);

/** A version as a cycle pinned it. */
export async function findVersion(data: Data, versionId: string) {
  const { versions: v } = data.tables;
  const [row] = await data.read
    .select({ id: v.id, curriculumId: v.curriculumId, version: v.version, hash: v.hash })
    .from(v)
    .where(eq(v.id, versionId));
  const plan = row && (await planOf(data, row.id));
  return row && plan ? { ...row, plan } : null;
}
export type Version = NonNullable<Awaited<ReturnType<typeof findVersion>>>;
