/** What a meeting's log holds, read straight from its table, in the order of the log. */
import { asc, eq } from "drizzle-orm";
import type { RunEvent } from "#app/domain/meetings/run.ts";
import type { Data } from "#db/kit/store.server.ts";
import { asEvent } from "#db/meetings/runs.server.ts";

export async function eventsOf({ tables, read }: Data, meetingId: string): Promise<RunEvent[]> {
  const { runEvents: e } = tables;
  const rows = await read.select().from(e).where(eq(e.meetingId, meetingId)).orderBy(asc(e.seq));
  return rows.map(asEvent);
}
