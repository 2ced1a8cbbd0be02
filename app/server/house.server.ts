/**
 * The seam between the machine and the work: made once at start (or once a test), handed to every request by
 * `getLoadContext`. Nothing in the house keeps a singleton of its own.
 */
import type { Store } from "#db/store.server.ts";
import type { Language } from "#app/words/language.ts";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import type { Channel } from "./channel.server.ts";
import { machineClockRules } from "./clock-rules.server.ts";
import type { Config } from "./config.server.ts";
import type { Log } from "./log.server.ts";
import type { Post } from "./post.server.ts";

export type Clock = { now(): Date };

export type House = {
  config: Config;
  store: Store;
  clock: Clock;
  /** What the clocks of the world show; the machine's own unless others are given. */
  clockRules: ClockRules;
  post: Post;
  channel: Channel;
  log: Log;
};

type Parts = Omit<House, "clockRules"> & Partial<Pick<House, "clockRules">>;

/** Puts the parts together; they are given, never looked up. */
export function createHouse(parts: Parts): House {
  return Object.freeze({ clockRules: machineClockRules, ...parts });
}

export const realClock: Clock = { now: () => new Date() };

/** Who is asking, as far as this request shows. */
export type Visit = {
  /** Short random id that ties a page somebody sees to a line in the log. */
  id: string;
  person: { id: string; signInId: string } | null;
  language: Language;
  /** A zone the reader chose to see times in; otherwise the cycle's. */
  zone: string | null;
  /** Hash of the client's address, for counting attempts; never kept beside a name. */
  from: string;
  /** Binds a mailed proof to the browser that asked for it; kept as a cookie from the first post on. */
  browser: string;
};

declare module "@remix-run/node" {
  interface AppLoadContext {
    house: House;
    visit: Visit;
    /** Aborted when the connection is gone; streams end by it. */
    closed: AbortSignal;
  }
}
