/** What the run screen shows: the newest fragment there was, and its clock going on. */
import { readClock } from "../domain/meetings/run/clock.ts";
import type { ClockFace } from "../domain/meetings/run/clock.ts";
import type { Language } from "../words/language.ts";
import { segmentLine, wholeLine } from "../words/run-clock.ts";
import { dataOf, fill, swap, write } from "./swap.ts";

export type RunData = { seq: number; now: number; face: ClockFace | null; zone: string; language: Language };

export type RunShown = {
  seq(): number;
  /** The server's time as far as this device can tell, milliseconds since 1970; its own clock may be wrong. */
  now(): number;
  /** Shows a fragment unless a newer one is shown; `now` is the server's, in milliseconds since 1970. */
  show(html: string, revision: number, now: number): void;
  /** Lets the clock catch up. */
  tick(): void;
};

/** `afterwards` is called whenever the screen was swapped. */
export function createShown(main: HTMLElement, first: RunData, afterwards: () => void): RunShown {
  let shown = first;
  let ahead = first.now - Date.now();
  const tick = () => {
    const { face, zone, language } = shown;
    if (!face) return;
    const reading = readClock(face, Date.now() + ahead);
    write(main.querySelector("#clock .bar-text"), segmentLine(language, reading, face.running));
    fill(main.querySelector("#clock .bar-part"), reading.segment?.share ?? 0);
    write(main.querySelector("#clock-whole"), wholeLine(language, zone, reading, face.plannedEnd));
  };
  return {
    seq: () => shown.seq,
    now: () => Date.now() + ahead,
    tick,
    show(html, revision, now) {
      if (revision < shown.seq) return;
      const before = main.querySelector(".script")?.id;
      swap(main, html);
      shown = dataOf<RunData>(main, "run") ?? shown;
      ahead = now - Date.now();
      afterwards();
      tick();
      if (main.querySelector(".script")?.id !== before && !isWriting()) scrollTo(0, 0);
    },
  };
}

/** Whoever is typing is not carried away. */
function isWriting(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type !== "hidden")
  );
}
