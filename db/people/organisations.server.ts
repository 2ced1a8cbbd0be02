/** Organisations and who works in them. Finding one is already asking for whom. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { TrailAct } from "#app/domain/trail.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Work } from "../kit/store.server.ts";
import { newId } from "../kit/ids.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";

/** The membership of a person in an organisation while it lasts; null otherwise. */
export async function findMember(data: Data, organisationId: string, personId: string) {
  const [row] = await memberNow(data).execute({ organisation: organisationId, person: personId });
  return row ?? null;
}

const memberNow = prepared(({ tables: { members: m, organisations: o }, read }) =>
  read
    .select({ member: m, organisation: o })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(
      and(
        eq(m.organisationId, param("organisation", m.organisationId)),
        eq(m.personId, param("person", m.personId)),
        isNull(m.removedAt),
      ),
    ),
);

/** The organisations a person works in, by name. */
export function membershipsOf({ tables: { members: m, organisations: o }, read }: Data, personId: string) {
  return read
    .select({ organisationId: o.id, organisationName: o.name, roles: m.roles, name: m.name, memberId: m.id })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(and(eq(m.personId, personId), isNull(m.removedAt)))
    .orderBy(asc(o.name), asc(o.id));
}

export async function findOrganisation({ tables: { organisations: o }, read }: Data, id: string) {
  const [organisation] = await read.select().from(o).where(eq(o.id, id));
  return organisation ?? null;
}

/** The organisation of an installation that has just one; null where there are several, or none yet. */
export async function onlyOrganisation({ tables: { organisations: o }, read }: Data) {
  const [first, second] = await read.select().from(o).limit(2);
  return first && !second ? first : null;
}

/** A line in the trail of who did or read what: ids and codes only. */
export async function note(
  work: Work,
  line: { organisationId: string | null; personId: string | null; act: TrailAct; subject: string },
  now: Date,
): Promise<void> {
  await insertRow(work, "audit", { id: newId(), ...line, at: now });
}
