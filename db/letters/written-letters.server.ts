/** What became of letters that somebody typed: who has got theirs, who waits, who never will. */
import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import type { Data } from "../kit/store.server.ts";

/** One copy of a typed letter. `name`: of its reader, as the group knows them, or of the member. */
export type Copy = {
  writtenId: string;
  name: string | null;
  /** `no-address`: nothing can be sent. `late`: its time was over before it could leave. */
  state: "sent" | "waiting" | "failed" | "late" | "no-address";
  since: Date;
};

/** The copies of some typed letters; those set aside because their reader has left the group are left out. */
export async function copiesOf(data: Data, writtenIds: readonly string[]): Promise<Copy[]> {
  const { outbox: o, places: p, members, addresses: a } = data.tables;
  const rows = await data.read
    .select({
      writtenId: o.writtenId,
      state: o.state,
      failure: o.failure,
      since: o.createdAt,
      personId: o.personId,
      placeName: p.name,
      memberName: members.name,
    })
    .from(o)
    .leftJoin(p, and(eq(p.cycleId, o.cycleId), eq(p.personId, o.personId)))
    .leftJoin(members, and(eq(members.organisationId, o.organisationId), eq(members.personId, o.personId)))
    .where(and(inArray(o.writtenId, ["", ...writtenIds]), ne(o.state, "replaced")))
    .orderBy(asc(o.createdAt), asc(o.id));
  const people = rows.flatMap(({ personId }) => (personId ? [personId] : []));
  const known = await data.read
    .selectDistinct({ personId: a.personId })
    .from(a)
    .where(inArray(a.personId, ["", ...people]));
  const reachable = new Set(known.map(({ personId }) => personId));
  return rows.map(({ writtenId, state, failure, since, personId, placeName, memberName }) => ({
    writtenId: writtenId ?? "",
    name: placeName ?? memberName,
    state: stateOf({ state, failure, reachable: reachable.has(personId ?? "") }),
    since,
  }));
}

function stateOf(row: { state: string; failure: string | null; reachable: boolean }): Copy["state"] {
  if (row.state === "sent") return "sent";
  if (row.failure === "late") return "late";
  if (!row.reachable) return "no-address";
  return row.state === "waiting" ? "waiting" : "failed";
}

/** What somebody wrote to those who lead a group, the newest first. */
export function writtenBy({ tables: { messages: m }, read }: Data, cycleId: string, personId: string) {
  const own = and(eq(m.cycleId, cycleId), eq(m.fromPersonId, personId), eq(m.direction, "to-facilitators"));
  return read
    .select({ id: m.id, body: m.body, createdAt: m.createdAt })
    .from(m)
    .where(own)
    .orderBy(desc(m.createdAt), desc(m.id))
    .limit(20);
}
