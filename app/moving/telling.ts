/**
 * What is said about the connection and about taps that are on their way: one line, one message, read out politely and
 * only when it changes. As long as anything is unsent the line says so.
 */
import type { clockWords } from "../words/run-clock.ts";
import { write } from "./swap.ts";

type Words = (typeof clockWords)["en"];

export type Standing = {
  connected: boolean;
  /** Taps that have not arrived. */
  waiting: number;
  /** Why the first of them waits; null while it is simply on its way. */
  why: "later" | "signed-out" | null;
  /** What was answered to a tap that was refused. */
  answer: string;
  /** Taps had to wait, and have arrived since. */
  caughtUp: boolean;
};

export const allWell: Standing = { connected: true, waiting: 0, why: null, answer: "", caughtUp: false };

/** The one message for how things stand; empty when all is well. */
export function messageOf(
  { connected, waiting, why, answer, caughtUp }: Standing,
  words: Pick<Words, "away" | "cutOff" | "unsent" | "signedOut" | "sentAgain">,
): string {
  const held = waiting > 0 && (why !== null || !connected);
  if (held && why === "signed-out") return [answer, words.signedOut].filter(Boolean).join(" ");
  const line = connected ? "" : held ? words.cutOff : words.away;
  const taps = held ? words.unsent(waiting) : caughtUp && connected ? words.sentAgain : "";
  return [answer, line, taps].filter(Boolean).join(" ");
}

export type Telling = {
  line(connected: boolean): void;
  queue(waiting: number, why: Standing["why"]): void;
  /** Why a tap was not done; an empty text takes it back. */
  answer(text: string): void;
  /** What a tap has done, for whoever does not see it. */
  done(text: string): void;
  /** Something new was tapped: what was said of earlier taps is over. */
  tapped(): void;
  /** Writes it again after the screen was swapped. */
  again(): void;
};

export function createTelling(main: ParentNode, words: Words): Telling {
  let standing = allWell;
  let told = "";
  const again = () => {
    write(main.querySelector("#sending"), messageOf(standing, words));
    write(main.querySelector("#told"), told);
  };
  const set = (news: Partial<Standing>) => {
    standing = { ...standing, ...news };
    again();
  };
  return {
    line: (connected) => set({ connected }),
    queue: (waiting, why) =>
      set({ waiting, why, caughtUp: waiting === 0 && (standing.caughtUp || standing.why !== null) }),
    answer: (answer) => set({ answer }),
    done(text) {
      told = text;
      again();
    },
    tapped() {
      told = "";
      set({ answer: "", caughtUp: false });
    },
    again,
  };
}
