/** Everything that is due at a time, done once and in order: how a test lets time pass. */
import type { App } from "#app/server/start/app.server.ts";
import { jobs } from "#app/server/start/scheduler.server.ts";

export async function runDue(app: App, now: Date): Promise<void> {
  for (const job of jobs) await job.run(app, now, { clock: { now: () => now } });
}
