/**
 * Wakes what is due: offers that ran out, invitations and reminders whose day has come, letters to deliver, what is
 * to be forgotten. Every job is idempotent and takes `now`, so it can be run by hand, twice, or late. What cannot be
 * taken back waits until the clock can be believed (domain/clock).
 */
import { follow } from "#app/domain/zones/clock.ts";
import type { Trust, Watch } from "#app/domain/zones/clock.ts";
import { forgetAsks } from "#db/places/asks.server.ts";
import { forgetAttempts } from "#db/people/attempts.server.ts";
import { dueClockShifts } from "#db/cycles/clock-shifts.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import { expireOffers } from "#db/places/offers.server.ts";
import { forgetVerifications } from "#db/people/verifications.server.ts";
import { forgetProvedBrowsers } from "#db/people/proved-browsers.server.ts";
import { forgetNightly } from "#db/forgetting/periods/nightly.server.ts";
import { dueReminders } from "#db/letters/reminders.server.ts";
import { forgetFailed } from "#db/letters/undelivered.server.ts";
import { dueErasures } from "#db/forgetting/erasing/erase.server.ts";
import { dailyBackup } from "../backup/daily-backup.server.ts";
import { payTrail } from "./contact-data.server.ts";
import type { Clock, App } from "./app.server.ts";
import { keepTombstones } from "../backup/tombstones.server.ts";
import { deliverDue } from "../mail/delivery.server.ts";

type Turn = { clock: Clock; stop?: AbortSignal };
export type Job = {
  name: string;
  everyMs: number;
  /** At `now`; a job that takes long looks at the clock again, and comes to an end of its own once `stop` is aborted. */
  run: (app: App, now: Date, turn: Turn) => Promise<unknown>;
  /** Runs also while the clock is `new`, or whatever the clock says (`any`); all others wait until it is believed. */
  clock?: "new" | "any";
};

const second = 1000;
export const jobs: readonly Job[] = [
  { name: "clock rules", everyMs: 60 * second, run: followClockRules },
  { name: "offers", everyMs: 30 * second, run: ({ store }, now) => expireOffers(store, now) },
  { name: "invitations", everyMs: 60 * second, run: ({ store }, now) => dueInvitations(store, now) },
  { name: "reminders", everyMs: 60 * second, run: ({ store }, now) => dueReminders(store, now) },
  // Whoever signs in just after a start does not wait for the clock.
  { name: "letters", everyMs: 2 * second, clock: "new", run: deliverLetters },
  { name: "failed letters", everyMs: 3600 * second, run: ({ store }, now) => forgetFailed(store, now) },
  { name: "erasures", everyMs: 60 * second, run: eraseDue },
  { name: "asks", everyMs: 600 * second, run: ({ store }, now) => forgetAsks(store, now) },
  { name: "proofs", everyMs: 600 * second, run: ({ store }, now) => forgetVerifications(store, now) },
  { name: "browsers", everyMs: 600 * second, run: ({ store }, now) => forgetProvedBrowsers(store, now) },
  { name: "attempts", everyMs: 600 * second, run: ({ store }, now) => forgetAttempts(store, now) },
  {
    name: "forgetting",
    everyMs: 600 * second,
    run: ({ store }, now, { stop }) => forgetNightly(store, now, stop),
  },
  { name: "backup", everyMs: 600 * second, run: (app, now, { stop }) => dailyBackup(app, now, stop) },
  { name: "trail", everyMs: 60 * second, clock: "any", run: payTrail },
  // Last, so that what the others forgot is gone from the log, too.
  { name: "log", everyMs: 60 * second, clock: "any", run: ({ store }) => store.emptyLog() },
];

function deliverLetters(app: App, _: Date, { clock, stop }: Turn): Promise<number> {
  return deliverDue(app, clock, stop ? { stop } : {});
}

/** Who asked to be erased seven days ago is; and whatever the list beside the backups does not say yet is written. */
async function eraseDue(app: App, now: Date): Promise<void> {
  await dueErasures(app.store, now);
  await keepTombstones(app);
}

/** Newer clock rules are found within minutes of a start, and followed when their time has come. */
async function followClockRules({ store, clockRules, channel }: App, now: Date): Promise<void> {
  for (const { cycleId, revision } of await dueClockShifts(store, clockRules, now))
    channel.publish({ topic: `cycle:${cycleId}`, revision });
}

/** How long something has been going on, in milliseconds; a clock that nobody sets. */
export type Stopwatch = () => number;

/**
 * Gives one turn of a job: at the clock's now, where the clock can be believed enough for it, and never twice at a time.
 * A job that fails is logged and tried again at its next turn.
 */
export function takeTurns(app: App, passed: Stopwatch, stop?: AbortSignal): (job: Job) => Promise<void> {
  const busy = new Set<Job>();
  let watch: Watch | null = null;
  const look = (now: Date): Trust => {
    const before = watch?.trust;
    watch = follow(watch, { wall: now.getTime(), steady: passed() });
    if (watch.trust === "jumped" && before !== "jumped") app.log.warn({}, "clock jumped, nothing ends by it");
    return watch.trust;
  };
  return async (job) => {
    const now = app.clock.now();
    const trust = look(now);
    if (stop?.aborted || busy.has(job) || !mayRun(job, trust)) return;
    busy.add(job);
    try {
      await job.run(app, now, { clock: app.clock, ...(stop && { stop }) });
    } catch (error) {
      app.log.error({ job: job.name, error: String((error as Error).stack ?? error) }, "job failed");
    } finally {
      busy.delete(job);
    }
  };
}

function mayRun({ clock }: Job, trust: Trust): boolean {
  return trust === "agreed" || clock === "any" || (clock === "new" && trust === "new");
}

/** Does `work` every so many milliseconds, until what it gives is called. */
export type Every = (work: () => void, ms: number) => () => void;

const byTheClock: Every = (work, ms) => {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
};

/**
 * Runs each job at its pace until stopped. A stop takes two seconds at most, and a little: that long it waits for letters
 * that are being handed over. `every` is the timer's; a test gives its own.
 */
export function startScheduler(app: App, every = byTheClock): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const turn = takeTurns(app, () => performance.now(), stopping.signal);
  const ends = jobs.map((job) =>
    every(() => {
      const done: Promise<void> = turn(job).finally(() => running.delete(done));
      running.add(done);
    }, job.everyMs),
  );
  return {
    async stop() {
      stopping.abort();
      for (const end of ends) end();
      await Promise.all(running);
    },
  };
}
