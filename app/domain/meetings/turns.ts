/**
 * Turns: whose voice in a round. `volunteer` suggests nobody, `circle` goes round as people sit, `fair` looks
 * at all rounds of the cycle so far: whoever has opened fewest of them goes first, then whoever has mostly had
 * to wait, then the circle decides. Anybody may be tapped at any time; passing and coming back are always
 * free, and nothing here remembers how long anybody spoke.
 *
 * A voice is the id of a place or, where facilitators join the round, of a facilitator.
 */
import type { Round } from "../curriculum/plan.ts";
import type { RunAct } from "./run/acts.ts";
import { noTurns } from "./run/state.ts";
import type { Turns } from "./run/state.ts";

/** Who has a voice in this round tonight. Both lists hold those in the room, in the order they sit. */
export function voicesOf(
  round: Round,
  participants: readonly string[],
  facilitators: readonly string[],
): string[] {
  return round.voices === "all" ? [...participants, ...facilitators] : [...participants];
}

export type RoundNow = {
  current: string | null;
  /** Whom the order would ask next; null for volunteers or when nobody waits. */
  suggested: string | null;
  waiting: string[];
  passed: string[];
  done: string[];
};

/**
 * The round as it stands. `voices` come from `voicesOf`; `past` are the earlier rounds of the cycle, each as
 * the voices that spoke, in the order they spoke. People who left the room drop out of `waiting` and `passed`.
 */
export function roundNow(
  order: Round["order"],
  voices: readonly string[],
  turns: Turns,
  past: readonly (readonly string[])[] = [],
): RoundNow {
  const over = new Set([...turns.done, ...turns.passed, turns.current]);
  const inOrder = order === "fair" ? fairOrder(voices, past) : [...voices];
  const waiting = inOrder.filter((voice) => !over.has(voice));
  return {
    current: turns.current,
    suggested: order === "volunteer" ? null : (waiting[0] ?? null),
    waiting,
    passed: turns.passed.filter((voice) => voices.includes(voice)),
    done: [...turns.done],
  };
}

/** What happens to a turn, as in the log of a run. */
export type TurnAct = Extract<RunAct, { kind: `turn-${string}` }>;

/** The turns of a segment after one more happening; giving the word to somebody ends the turn before. */
export function turned(before: Turns = noTurns, { kind, facts }: TurnAct, at: Date): Turns {
  const { voice } = facts;
  const rest = {
    current: before.current === voice ? null : before.current,
    since: before.current === voice ? null : before.since,
    done: before.done.filter((other) => other !== voice),
    passed: before.passed.filter((other) => other !== voice),
  };
  switch (kind) {
    case "turn-started": {
      const done = rest.current ? [...rest.done, rest.current] : rest.done;
      return { ...rest, done, current: voice, since: at };
    }
    case "turn-passed":
      return { ...rest, passed: [...rest.passed, voice] };
    case "turn-ended":
      return { ...rest, done: [...rest.done, voice] };
    case "turn-returned":
      return rest;
  }
}

/** Voices in fair order: see the head of this file. The same past always gives the same order. */
export function fairOrder(voices: readonly string[], past: readonly (readonly string[])[]): string[] {
  const opened = (voice: string) => past.filter((round) => round[0] === voice).length;
  return voices
    .map((voice, seat) => ({ voice, seat, opened: opened(voice), waited: usualPosition(voice, past) }))
    .sort((a, b) => a.opened - b.opened || b.waited - a.waited || a.seat - b.seat)
    .map(({ voice }) => voice);
}

/** Where somebody usually came, from 0 (first) to 1 (last); in the middle while nothing is known. */
function usualPosition(voice: string, past: readonly (readonly string[])[]): number {
  const positions = past
    .filter((round) => round.length > 1 && round.includes(voice))
    .map((round) => round.indexOf(voice) / (round.length - 1));
  if (positions.length === 0) return 0.5;
  return positions.reduce((total, position) => total + position, 0) / positions.length;
}
