/**
 * The seam between the machine and the work: made once at start (or once a test), handed to every request by
 * `getLoadContext`. Nothing in the house keeps a singleton of its own.
 */
import type { AddressesRead } from "#db/places/roster.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import type { Language } from "#app/words/language.ts";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import type { Channel } from "../live/channel.server.ts";
import { ownClockRules } from "./clock-rules.server.ts";
import type { Config } from "./config.server.ts";
import type { Log } from "./log.server.ts";
import type { Transport } from "../mail/transport.server.ts";
import type { SentForm } from "../http/sent-form.server.ts";

export type Clock = { now(): Date };

/** Somebody read contact data at `at`, and the trail does not say so yet. */
export type OwedLine = { reading: AddressesRead; at: Date };

export type App = {
  config: Config;
  store: Store;
  clock: Clock;
  /** What the clocks of the world show; the machine's own unless others are given. */
  clockRules: ClockRules;
  transport: Transport;
  channel: Channel;
  log: Log;
  /** Lines of the trail that could not be written yet (contact-data.server.ts). */
  owedTrail: OwedLine[];
};

type Parts = Omit<App, "clockRules" | "owedTrail"> & Partial<Pick<App, "clockRules">>;

/** Puts the parts together; they are given, never looked up. */
export function createApp(parts: Parts): App {
  return Object.freeze({ clockRules: ownClockRules, owedTrail: [], ...parts });
}

export const realClock: Clock = { now: () => new Date() };

/** Who is asking, as far as this request shows. */
export type RequestContext = {
  /** Short random id that ties a page somebody sees to a line in the log. */
  id: string;
  person: { id: string; signInId: string; signedInAt: Date } | null;
  /** Somebody signed in who waits to be erased: to every page but the way back it is as if nobody were (`person` is null). */
  leaving: { id: string; signInId: string } | null;
  language: Language;
  /** A zone the reader chose to see times in; otherwise the cycle's. */
  zone: string | null;
  /** Keyed hash of the client's network, for counting attempts; never kept beside a name. */
  from: string;
  /** Binds a mailed proof to the browser that asked for it; kept as a cookie from the first post on. */
  browser: string;
  /** Whether that cookie came with the request. */
  keepsCookies: boolean;
  /** The form that was sent stood on the page of somebody else than who is signed in now. */
  formOfAnother: boolean;
  /** The token of a browser in which mailboxes were proved before; it only counts letters apart. */
  proved: string | null;
};

declare module "@remix-run/node" {
  interface AppLoadContext {
    app: App;
    requestContext: RequestContext;
    /** Aborted when the connection is gone; streams end by it. */
    closed: AbortSignal;
    /** The form this request sent, to give it back; null where there is none or it never came whole. */
    sent: () => Promise<SentForm | null>;
  }
}
