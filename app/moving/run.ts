/**
 * The run screen in motion: taps are sent without leaving the page, other devices' taps show by themselves, the clock
 * goes on. Everything works without this script; it keeps nothing on the device but what waits to be sent.
 */
import { clockWords } from "../words/run-clock.ts";
import { watchBars } from "./bars.ts";
import { listen } from "./listen.ts";
import { createQueue } from "./queue.ts";
import { createShown } from "./shown.ts";
import type { RunData } from "./shown.ts";
import { dataOf } from "./swap.ts";
import { post, refresh, tapOf } from "./taps.ts";
import type { Tap } from "./taps.ts";
import { createTelling } from "./telling.ts";

const main = document.querySelector("main");
const first = main && dataOf<RunData>(main, "run");
if (main && first) start(main, first);

function start(main: HTMLElement, first: RunData): void {
  const page = location.pathname.replace(/\/$/, "");
  const words = clockWords[first.language];
  const telling = createTelling(main, words);
  const look = watchBars(main);
  const shown = createShown(main, first, () => {
    telling.again();
    look();
  });
  const refused = (sentence: string | null) => {
    telling.answer(sentence ?? words.failed);
    void refresh(page, shown);
  };
  const arrived = ({ told, label }: Tap) => telling.done(told ?? words.done(label));
  const queue = createQueue<Tap>({
    post: (tap) => post(tap, { page, shown, refused, arrived }),
    tell: telling.queue,
    after: (ms, call) => void setTimeout(call, ms),
  });
  main.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.action.includes(`${page}/`)) return;
    event.preventDefault();
    telling.tapped();
    queue.add(tapOf(form, event.submitter, shown.now()));
  });
  addEventListener("beforeunload", (event) => void (queue.waiting() > 0 && event.preventDefault()));
  addEventListener("online", () => queue.hurry());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    queue.hurry();
    void refresh(page, shown);
  });
  listen(`${page}/stream`, shown.seq, {
    changed: ({ html, revision, now }) => shown.show(html, revision, now),
    over: () => location.reload(),
    connected(yes) {
      telling.line(yes);
      if (yes) queue.hurry();
    },
  });
  setInterval(shown.tick, 1_000);
}
