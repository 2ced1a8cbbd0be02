/**
 * Wakes what is due: offers that ran out, invitations and reminders whose day has come, letters to deliver, what is
 * to be forgotten. Every job is idempotent and takes its clock, so it can be run by hand, twice, or late.
 */
import { forgetAsks } from "#db/asks.server.ts";
import { forgetAttempts } from "#db/attempts.server.ts";
import { dueInvitations } from "#db/invitations.server.ts";
import { expireOffers } from "#db/offers.server.ts";
import { forgetProofs } from "#db/proofs.server.ts";
import { dueReminders } from "#db/reminders.server.ts";
import { forgetFailed } from "#db/undelivered.server.ts";
import type { Clock, House } from "./house.server.ts";
import { deliverDue } from "./post-office.server.ts";

/** `stop` is aborted when the server is to end: a job that takes long then comes to an end of its own. */
type Run = (house: House, clock: Clock, stop?: AbortSignal) => Promise<unknown>;
type Job = { name: string; everyMs: number; run: Run };

const second = 1000;
export const jobs: readonly Job[] = [
  { name: "offers", everyMs: 30 * second, run: ({ store }, { now }) => expireOffers(store, now()) },
  { name: "invitations", everyMs: 60 * second, run: ({ store }, { now }) => dueInvitations(store, now()) },
  { name: "reminders", everyMs: 60 * second, run: ({ store }, { now }) => dueReminders(store, now()) },
  {
    name: "letters",
    everyMs: 2 * second,
    run: (house, clock, stop) => deliverDue(house, clock, stop ? { stop } : {}),
  },
  { name: "failed letters", everyMs: 3600 * second, run: ({ store }, { now }) => forgetFailed(store, now()) },
  { name: "asks", everyMs: 600 * second, run: ({ store }, { now }) => forgetAsks(store, now()) },
  { name: "proofs", everyMs: 600 * second, run: ({ store }, { now }) => forgetProofs(store, now()) },
  { name: "attempts", everyMs: 600 * second, run: ({ store }, { now }) => forgetAttempts(store, now()) },
];

/** Does everything that is due at `now`, once, in order. What tests and `npm run deliver` call. */
export async function runDue(house: House, now: Date): Promise<void> {
  for (const job of jobs) await job.run(house, { now: () => now });
}

/**
 * Runs each job at its pace until stopped; a job that fails is logged and tried again at its next turn. A stop takes
 * two seconds at most, and a little: that long it waits for letters that are being handed over.
 */
export function startTimekeeper(house: House): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const timers = jobs.map((job) => {
    let busy = false;
    const turn = async () => {
      if (busy || stopping.signal.aborted) return;
      busy = true;
      try {
        await job.run(house, house.clock, stopping.signal);
      } catch (error) {
        house.log.error({ job: job.name, error: String((error as Error).stack ?? error) }, "job failed");
      } finally {
        busy = false;
      }
    };
    return setInterval(() => {
      const done: Promise<void> = turn().finally(() => running.delete(done));
      running.add(done);
    }, job.everyMs);
  });
  return {
    async stop() {
      stopping.abort();
      timers.forEach(clearInterval);
      await Promise.all(running);
    },
  };
}
