/**
 * Names that read the same in one group: on a roll, in a round and in letters nobody could tell the two apart. Whoever
 * can see both names anyway is asked for something that does (renaming oneself, enrolling by hand). A public ask is not
 * compared with anybody: the answer would tell a stranger who is in the group. So two of one name can come in by the
 * front; both keep theirs until one of them changes it.
 */
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { PlaceState } from "#app/domain/groups/enrolment.ts";
import { sameName } from "#app/domain/text.ts";
import type { Data } from "../kit/store.server.ts";

export type Named = {
  cycleId: string;
  name: string;
  /** Whose name it is to be, null for somebody new: nobody is their own namesake. */
  personId: string | null;
  /** The places that whoever types the name can see. */
  among: readonly PlaceState[];
};

/** Whether somebody else with such a place, or who leads the group now, has a name that reads the same. */
export async function hasNamesake(data: Data, { cycleId, name, personId, among }: Named): Promise<boolean> {
  const { places: p, cycles: c, cycleFacilitators: f, members: m } = data.tables;
  const placed = await data.read
    .select({ personId: p.personId, name: p.name })
    .from(p)
    .where(and(eq(p.cycleId, cycleId), inArray(p.state, [...among]), isNotNull(p.name)));
  const leading = await data.read
    .select({ personId: f.personId, name: m.name })
    .from(f)
    .innerJoin(c, eq(c.id, f.cycleId))
    .innerJoin(m, and(eq(m.personId, f.personId), eq(m.organisationId, c.organisationId)))
    .where(and(eq(f.cycleId, cycleId), isNull(f.until)));
  return [...placed, ...leading].some((one) => one.personId !== personId && sameName(one.name ?? "", name));
}
