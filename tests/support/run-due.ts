/** Everything that is due at a time, done once and in order: how a test lets time pass. */
import type { House } from "#app/server/start/house.server.ts";
import { jobs } from "#app/server/start/timekeeper.server.ts";

export async function runDue(house: House, now: Date): Promise<void> {
  for (const job of jobs) await job.run(house, now, { clock: { now: () => now } });
}
