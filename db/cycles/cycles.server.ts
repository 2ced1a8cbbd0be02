/** Finding cycles and meetings; the acts on them live in families of their own (planning, meetings, places). */
import { and, eq, isNull, sql } from "drizzle-orm";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

export async function findCycle(data: Data, id: string) {
  const [cycle] = await cycleById(data).execute({ id });
  return cycle ?? null;
}
export type Cycle = NonNullable<Awaited<ReturnType<typeof findCycle>>>;

/** A meeting together with the cycle it belongs to. */
export async function findMeeting(data: Data, id: string) {
  const [found] = await meetingById(data).execute({ id });
  return found ?? null;
}
export type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>["meeting"];

/** Whether a person leads a cycle now, and which voice of the script is theirs. */
export async function findLead(data: Data, cycleId: string, personId: string) {
  const [lead] = await leadNow(data).execute({ cycle: cycleId, person: personId });
  return lead ?? null;
}

/**
 * The first statement of every act on the places of a cycle: it locks the cycle's row on both databases, and the
 * revision it gives is the ticket that orders the waiting list [N1]. Null for an unknown cycle.
 */
export async function lockCycle(work: Work, cycleId: string): Promise<Cycle | null> {
  const { cycles: c } = work.tables;
  const [cycle] = await work.write
    .update(c)
    .set({ revision: sql`${c.revision} + 1` })
    .where(eq(c.id, cycleId))
    .returning();
  return cycle ?? null;
}

/** The cycle is locked, its revision kept: no act on its places or meetings comes between reading and asking out. */
export async function holdCycle({ tables: { cycles: c }, write }: Work, cycleId: string): Promise<void> {
  await write
    .update(c)
    .set({ revision: sql`${c.revision}` })
    .where(eq(c.id, cycleId));
}

const cycleById = prepared(({ tables: { cycles: c }, read }) =>
  read
    .select()
    .from(c)
    .where(eq(c.id, param("id", c.id))),
);

const meetingById = prepared(({ tables: { meetings: m, cycles: c }, read }) =>
  read
    .select({ meeting: m, cycle: c })
    .from(m)
    .innerJoin(c, eq(c.id, m.cycleId))
    .where(eq(m.id, param("id", m.id))),
);

const leadNow = prepared(({ tables: { cycleFacilitators: f }, read }) =>
  read
    .select({ id: f.id, part: f.part })
    .from(f)
    .where(
      and(
        eq(f.cycleId, param("cycle", f.cycleId)),
        eq(f.personId, param("person", f.personId)),
        isNull(f.until),
      ),
    ),
);
