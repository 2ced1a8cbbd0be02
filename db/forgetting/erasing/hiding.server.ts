/**
 * Putting what others could see of a person aside while their erasure waits, and back when it is taken back. The words
 * are moved out of their rows, so that no page, list or live screen has to know of it: where a name was, nothing is.
 */
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Role } from "#app/domain/groups/permissions.ts";
import type { Aside } from "../../tables/forgetting.server.ts";
import type { Data, Work } from "../../kit/store.server.ts";

/** What stands where the name of somebody who worked here stood. */
export const noName = "…";

/** Moves their names and the words of their steps out of sight, and ends what they do in organisations; gives what it moved. */
export async function hide(work: Work, personId: string, now: Date): Promise<Aside> {
  const { places: p, members: m, steps: s } = work.tables;
  const places = await work.read
    .select({ id: p.id, name: p.name, ownTitle: p.ownTitle })
    .from(p)
    .where(eq(p.personId, personId));
  const placeIds = ["", ...places.map(({ id }) => id)];
  const working = await work.read
    .select({ id: m.id, name: m.name, roles: m.roles, removedAt: m.removedAt })
    .from(m)
    .where(eq(m.personId, personId));
  const members = working.map((row) => ({ ...row, removedAt: row.removedAt?.toISOString() ?? null }));
  const steps = await work.read
    .select({ id: s.id, what: s.what, howMuch: s.howMuch, whenText: s.whenText, howOften: s.howOften })
    .from(s)
    .where(and(inArray(s.placeId, placeIds), isNotNull(s.what)));
  const { write } = work;
  await write.update(p).set({ name: null, ownTitle: null }).where(eq(p.personId, personId));
  for (const { id, removedAt } of working)
    await write
      .update(m)
      .set({ name: noName, roles: [], removedAt: removedAt ?? now })
      .where(eq(m.id, id));
  await write
    .update(s)
    .set({ what: null, howMuch: null, whenText: null, howOften: null })
    .where(inArray(s.placeId, placeIds));
  return { places, members, steps };
}

/** Puts it back where it was, and back to work whoever worked here; places that were given back stay so. */
export async function show(work: Work, aside: Aside): Promise<void> {
  const { places: p, members: m, steps: s } = work.tables;
  for (const { id, ...words } of aside.places)
    await work.write
      .update(p)
      .set(words)
      .where(and(eq(p.id, id), isNull(p.name)));
  for (const { id, name, roles, removedAt } of aside.members)
    await work.write
      .update(m)
      .set({ name, roles: roles as Role[], removedAt: removedAt === null ? null : new Date(removedAt) })
      .where(eq(m.id, id));
  for (const { id, ...words } of aside.steps)
    await work.write
      .update(s)
      .set(words)
      .where(and(eq(s.id, id), isNull(s.what)));
}

/** A name of each of these persons that was put aside; for nobody but whoever proved their mailbox. */
export async function namesAside(
  { tables: { erasures: e }, read }: Data,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await read
    .select({ personId: e.personId, aside: e.aside })
    .from(e)
    .where(and(inArray(e.personId, ["", ...personIds]), isNotNull(e.aside)));
  return new Map(
    rows.flatMap(({ personId, aside }) => {
      const name = [...(aside?.members ?? []), ...(aside?.places ?? [])].find((one) => one.name)?.name;
      return personId && name ? [[personId, name] as const] : [];
    }),
  );
}
