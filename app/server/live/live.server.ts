/**
 * A page that stays open hears of every change: server-sent events carrying the fragment it shows, rendered once a
 * revision for everybody who sees the same. Whoever may no longer look is shown out within seconds, whoever cannot
 * keep up is let go, and nothing of a closed connection stays behind. Nothing here is React: pages hand in how their
 * fragment is made.
 */
import type { AppLoadContext } from "@remix-run/node";
import type { App } from "../start/app.server.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Bytes written to this connection that its reader has not taken yet. */
    waitingBytes?: () => number;
  }
}

export type Fragment = { revision: number; html: string };

export type Following = {
  context: AppLoadContext;
  topic: string;
  /** Audience and language: who shares a key sees the same bytes. */
  key: string;
  /** The revision the page already shows, as its address or `Last-Event-ID` says. */
  from: number | null;
  /** Made at `revision` or later. */
  fragment: (revision: number) => Promise<Fragment>;
  /** Who looks: several screens of one person are asked about once. */
  who: string;
  /** Asked on every change and every few seconds. */
  mayStay: () => Promise<boolean>;
};

/** How often a stream asks anew whether its reader may stay, in milliseconds; it is promised within five seconds. */
export const lookAgainMs = 3_000;
const heartbeats = 5;
const mostWaiting = 64 * 1024;
const encoder = new TextEncoder();

/** What a page that connects (again) shows already: its last event, else the revision in the address. */
export function shownRevision(request: Request): number | null {
  const told = request.headers.get("Last-Event-ID") ?? new URL(request.url).searchParams.get("from") ?? "";
  return /^\d{1,9}$/.test(told) ? Number(told) : null;
}

export const runTopic = (meetingId: string): string => `run:${meetingId}`;

/** The stream as a response. It ends by `context.closed`, by `mayStay`, or when the reader falls behind. */
export function follow(following: Following): Response {
  let stop: (close: boolean) => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = attend(following, controller);
    },
    cancel() {
      stop(false);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** Listens until told otherwise; gives the way to stop. */
function attend(following: Following, controller: Controller): (close: boolean) => void {
  const { topic, context } = following;
  const { app, closed } = context;
  const line = lineTo(controller);
  const look = eyeOn(following, line);
  let beats = 0;
  const timer = setInterval(() => {
    if (++beats % heartbeats === 0) line.say(": here\n\n");
    look(0);
  }, lookAgainMs);
  const unsubscribe = app.channel.subscribe(topic, ({ revision }) => look(revision));
  const gone = () => line.end(true);
  closed.addEventListener("abort", gone);
  line.whenOver(() => {
    clearInterval(timer);
    unsubscribe();
    closed.removeEventListener("abort", gone);
  });
  line.say("retry: 2000\n\n");
  if (closed.aborted) gone();
  else look(0);
  return line.end;
}

type Line = {
  /** `more`: bytes that follow the text. */
  say(text: string, more?: Uint8Array): void;
  /** Once; `close` unless the reader has gone by itself. */
  end(close: boolean): void;
  whenOver(call: () => void): void;
  over(): boolean;
};

function lineTo(controller: Controller): Line {
  let over = false;
  const calls: (() => void)[] = [];
  return {
    say: (text, more) => {
      if (over) return;
      controller.enqueue(encoder.encode(text));
      if (more) controller.enqueue(more);
    },
    end: (close) => {
      if (over) return;
      over = true;
      for (const call of calls) call();
      if (close) controller.close();
    },
    whenOver: (call) => void calls.push(call),
    over: () => over,
  };
}

/** Looks at most once at a time, again when news came meanwhile, and says what has changed. */
function eyeOn(
  { context, key, who, from, fragment, mayStay }: Following,
  line: Line,
): (revision: number) => void {
  const { app } = context;
  let shown: { revision: number | null; html: string | null } = { revision: from, html: null };
  let [busy, again, wanted] = [false, false, 0];
  const once = async (): Promise<void> => {
    again = false;
    const welcome = await madeOnce(app, `${who} ${key}`, wanted, lookAgainMs / 3, mayStay);
    if (!welcome) line.say("event: over\ndata: {}\n\n");
    if (!welcome || (context.waitingBytes?.() ?? 0) > mostWaiting) return line.end(true);
    const made = await fragmentOnce(app, key, wanted, fragment);
    const same = made.revision === shown.revision && (shown.html ?? made.html) === made.html;
    shown = made;
    if (!same)
      line.say(
        `id: ${made.revision}\nevent: changed\ndata: {"now":${app.clock.now().getTime()},\n`,
        made.told,
      );
    if (again && !line.over()) await once();
  };
  return (revision) => {
    wanted = Math.max(wanted, revision);
    again = true;
    if (busy || line.over()) return;
    busy = true;
    once()
      .catch((error: unknown) => {
        app.log.error({ error: String((error as Error).stack ?? error) }, "stream failed");
        line.end(true);
      })
      .finally(() => void (busy = false));
  };
}

/** A fragment with the rest of its event, as bytes made once for all who hear of it. */
export type EncodedFragment = Fragment & { told: Uint8Array };

/**
 * The fragment of a key at `revision` or later, made once for all who ask within a minute (its clock and what follows
 * from it would otherwise stand still).
 */
export function fragmentOnce(
  app: App,
  key: string,
  revision: number,
  fragment: Following["fragment"],
): Promise<EncodedFragment> {
  return madeOnce(app, key, revision, 60_000, async () => {
    const made = await fragment(revision);
    return { ...made, told: encoder.encode(`data: ${JSON.stringify(made).slice(1)}\n\n`) };
  });
}

type CachedFragment = { revision: number; until: number; promise: Promise<unknown> };
const cached = new WeakMap<App, Map<string, CachedFragment>>();
const mostCached = 1000;

/** What `make` gives, shared by all who ask under the same key for this revision or an earlier one, for a while. */
export function madeOnce<T>(
  app: App,
  key: string,
  revision: number,
  forMs: number,
  make: () => Promise<T>,
): Promise<T> {
  const all = cached.get(app) ?? new Map<string, CachedFragment>();
  cached.set(app, all);
  const now = performance.now();
  const known = all.get(key);
  if (known && known.revision >= revision && now < known.until) return known.promise as Promise<T>;
  if (all.size >= mostCached) all.clear();
  const promise = make();
  all.set(key, { revision, until: now + forMs, promise });
  promise.catch(() => void all.delete(key));
  return promise;
}
