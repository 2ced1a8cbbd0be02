/**
 * The seam between the machine and the work: made once at start (or once a test), handed to every request by
 * `getLoadContext`. Nothing in the house keeps a singleton of its own.
 */
import type { Store } from "#db/store.server.ts";
import type { Language } from "#app/words/language.ts";
import type { Channel } from "./channel.server.ts";
import type { Config } from "./config.server.ts";
import type { Log } from "./log.server.ts";
import type { Post } from "./post.server.ts";

export type Clock = { now(): Date };

export type House = {
  config: Config;
  store: Store;
  clock: Clock;
  post: Post;
  channel: Channel;
  log: Log;
};

/** Puts the parts together; they are given, never looked up. */
export function createHouse(parts: House): House {
  return Object.freeze({ ...parts });
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
  /** Keyed hash of the client's network, for counting attempts; never kept beside a name. */
  from: string;
  /** Binds a mailed proof to the browser that asked for it; kept as a cookie from the first post on. */
  browser: string;
  /** The token of a browser in which mailboxes were proved before; it only counts letters apart. */
  proved: string | null;
};

declare module "@remix-run/node" {
  interface AppLoadContext {
    house: House;
    visit: Visit;
    /** Aborted when the connection is gone; streams end by it. */
    closed: AbortSignal;
  }
}
