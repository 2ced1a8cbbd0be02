/**
 * A page that stays open hears of every change: server-sent events carrying the fragment it shows, rendered once a
 * revision for everybody who sees the same. Whoever may no longer look is shown out within seconds, whoever cannot
 * keep up is let go, and nothing of a closed connection stays behind. Nothing here is React: pages hand in how their
 * fragment is made.
 */
import type { AppLoadContext } from "@remix-run/node";
import type { House } from "./house.server.ts";

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
  fragment: () => Promise<Fragment>;
  /** Asked on every change and every few seconds. */
  mayStay: () => Promise<boolean>;
};

const lookAgainMs = 3_000;
const heartbeats = 5;
const mostWaiting = 64 * 1024;
const encoder = new TextEncoder();

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
  const { context, topic, key, from, fragment, mayStay } = following;
  const { house, closed } = context;
  let [over, busy, again, beats, wanted] = [false, false, false, 0, 0];
  let shown: { revision: number | null; html: string | null } = { revision: from, html: null };
  const say = (text: string) => {
    if (!over) controller.enqueue(encoder.encode(text));
  };
  const show = (made: Fragment) => {
    const same = made.revision === shown.revision && (shown.html ?? made.html) === made.html;
    shown = made;
    if (!same)
      say(
        `id: ${made.revision}\nevent: changed\ndata: ${JSON.stringify({ ...made, now: house.clock.now().getTime() })}\n\n`,
      );
  };
  const look = async (): Promise<void> => {
    if (busy || over) return;
    busy = true;
    try {
      do {
        again = false;
        if (!(await mayStay())) return leave("event: over\ndata: {}\n\n");
        if ((context.waitingBytes?.() ?? 0) > mostWaiting) return leave("");
        show(await fragmentOnce(house, { key, fragment }, wanted));
      } while (again && !over);
    } catch (error) {
      house.log.error({ error: String((error as Error).stack ?? error) }, "stream failed");
      leave("");
    } finally {
      busy = false;
    }
  };
  const leave = (last: string) => {
    say(last);
    stop(true);
  };
  const ended = () => stop(true);
  const stop = (close: boolean) => {
    if (over) return;
    over = true;
    clearInterval(timer);
    unsubscribe();
    closed.removeEventListener("abort", ended);
    if (close) controller.close();
  };
  const unsubscribe = house.channel.subscribe(topic, ({ revision }) => {
    wanted = Math.max(wanted, revision);
    again = true;
    void look();
  });
  const timer = setInterval(() => {
    if (++beats % heartbeats === 0) say(": here\n\n");
    void look();
  }, lookAgainMs);
  closed.addEventListener("abort", ended);
  say("retry: 2000\n\n");
  if (closed.aborted) ended();
  else void look();
  return stop;
}

type Kept = { revision: number; minute: number; promise: Promise<Fragment> };
const kept = new WeakMap<House, Map<string, Kept>>();
const mostKept = 300;

/**
 * The fragment of a key at `revision` or later, made once for all who ask within a minute (its clock and what follows
 * from it would otherwise stand still).
 */
export function fragmentOnce(
  house: House,
  { key, fragment }: Pick<Following, "key" | "fragment">,
  revision: number,
): Promise<Fragment> {
  const all = kept.get(house) ?? new Map<string, Kept>();
  kept.set(house, all);
  const minute = Math.floor(house.clock.now().getTime() / 60_000);
  const known = all.get(key);
  if (known && known.revision >= revision && known.minute === minute) return known.promise;
  if (all.size >= mostKept) all.clear();
  const entry: Kept = { revision, minute, promise: fragment() };
  all.set(key, entry);
  entry.promise.then(
    (made) => void (entry.revision = Math.max(entry.revision, made.revision)),
    () => void (all.get(key) === entry && all.delete(key)),
  );
  return entry.promise;
}
