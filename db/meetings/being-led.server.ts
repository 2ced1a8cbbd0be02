/**
 * Which meetings of a group are being led right now. Opening a meeting locks its run and not its cycle, so whoever
 * changes meetings holds the runs of those that could be opened: what comes second then sees what came first.
 */
import { and, asc, eq } from "drizzle-orm";
import { isAhead } from "#app/domain/meetings/opening.ts";
import type { Meeting } from "../cycles/cycles.server.ts";
import { holdRun } from "./runs.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

/** The meetings whose run is open and not closed, in order of time. */
export async function ledIn({ tables: { meetings: m, runs: r }, read }: Data, cycleId: string) {
  return read
    .select({ id: m.id, number: m.number })
    .from(m)
    .innerJoin(r, eq(r.meetingId, m.id))
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned"), eq(r.state, "running")))
    .orderBy(asc(m.startsAt), asc(m.id));
}

/** Keeps the planned meetings of a cycle from being opened until the transaction ends. Before its day none can be. */
export async function holdRuns(work: Work, cycleId: string, now: Date): Promise<void> {
  const { meetings: m } = work.tables;
  const planned: Meeting[] = await work.read
    .select()
    .from(m)
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned")))
    .orderBy(asc(m.startsAt), asc(m.id));
  for (const meeting of planned) if (!isAhead(meeting, now)) await holdRun(work, meeting);
}
