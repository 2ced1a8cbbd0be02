/**
 * The shelf: curricula as last read from their folders, with everything found in them, and each version that could be
 * run. A broken folder keeps its last good version; a version is never changed once a cycle may have pinned it.
 */
import { and, asc, eq, isNull, or } from "drizzle-orm";
import type { Finding, Plan } from "#app/domain/curriculum/plan.ts";
import { newId } from "./ids.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

/** A folder as read: `version` is null when something in it keeps it from being run. */
export type ReadFolder = {
  folder: string;
  findings: Finding[];
  version: { hash: string; source: { path: string; text: string }[]; plan: Plan } | null;
};

/** Puts a folder on the installation's own shelf, or renews it there. */
export async function keepFolder(store: Store, read: ReadFolder, now: Date): Promise<string> {
  return store.tx(async (work) => {
    const { curricula: c } = work.tables;
    const [kept] = await work.read
      .select({ id: c.id })
      .from(c)
      .where(and(isNull(c.organisationId), eq(c.folder, read.folder)));
    const id = kept?.id ?? newId();
    const { folder, findings } = read;
    if (kept) await work.write.update(c).set({ findings }).where(eq(c.id, id));
    else await work.write.insert(c).values({ id, organisationId: null, folder, findings, createdAt: now });
    if (read.version) await useVersion(work, id, read.version, now);
    return id;
  });
}

async function useVersion(
  work: Work,
  curriculumId: string,
  { hash, source, plan }: NonNullable<ReadFolder["version"]>,
  now: Date,
): Promise<void> {
  const { curricula: c, versions: v } = work.tables;
  const version = plan.curriculum.version;
  await work.write
    .insert(v)
    .values({ id: newId(), curriculumId, version, hash, source, plan, createdAt: now })
    .onConflictDoNothing();
  const [kept] = await work.read
    .select({ id: v.id })
    .from(v)
    .where(and(eq(v.curriculumId, curriculumId), eq(v.hash, hash)));
  if (kept) await work.write.update(c).set({ versionId: kept.id }).where(eq(c.id, curriculumId));
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
    .where(or(isNull(c.organisationId), eq(c.organisationId, organisationId)))
    .orderBy(asc(c.folder), asc(c.id));
}

/** A curriculum on that shelf with its newest version that can be run (null where there never was one). */
export async function findCurriculum(data: Data, organisationId: string, curriculumId: string) {
  const { curricula: c, versions: v } = data.tables;
  const [row] = await data.read
    .select({
      id: c.id,
      folder: c.folder,
      findings: c.findings,
      version: { id: v.id, version: v.version, hash: v.hash, plan: v.plan },
    })
    .from(c)
    .leftJoin(v, eq(v.id, c.versionId))
    .where(and(eq(c.id, curriculumId), or(isNull(c.organisationId), eq(c.organisationId, organisationId))));
  return row ?? null;
}

/** A version as a cycle pinned it. */
export async function findVersion({ tables: { versions: v }, read }: Data, versionId: string) {
  const [row] = await read
    .select({ id: v.id, curriculumId: v.curriculumId, version: v.version, hash: v.hash, plan: v.plan })
    .from(v)
    .where(eq(v.id, versionId));
  return row ?? null;
}
export type Version = NonNullable<Awaited<ReturnType<typeof findVersion>>>;
