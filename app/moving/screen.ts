/** The group's screen in motion: it follows the meeting by itself and fills its quiet bar. It sends nothing. */
import type { Language } from "../words/language.ts";
import { listen } from "./listen.ts";
import { dataOf, fill, swap } from "./swap.ts";

type Clock = { at: number; running: boolean; plannedMs: number; elapsedMs: number };
type ScreenData = { seq: number; now: number; clock: Clock | null; language: Language };

const main = document.querySelector("main");
const first = main && dataOf<ScreenData>(main, "screen");
if (main && first) start(main, first);

function start(main: HTMLElement, first: ScreenData): void {
  let shown = first;
  let ahead = first.now - Date.now();
  const tick = () => {
    const { clock } = shown;
    if (!clock) return;
    const gone = clock.elapsedMs + (clock.running ? Date.now() + ahead - clock.at : 0);
    fill(main.querySelector(".bar-part"), gone / Math.max(1, clock.plannedMs));
  };
  listen(`${location.pathname.replace(/\/$/, "")}/stream`, () => shown.seq, {
    changed: ({ html, now }) => {
      swap(main, html);
      shown = dataOf<ScreenData>(main, "screen") ?? shown;
      ahead = now - Date.now();
      tick();
    },
    over: () => location.reload(),
    connected: () => undefined,
  });
  setInterval(tick, 5_000);
}
