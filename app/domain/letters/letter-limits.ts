/**
 * How often a letter that proves a mailbox may leave. A mailbox is not a person, and whoever asks has proved nothing
 * yet: so letters are counted by the mailbox together with the network they were asked from, and a stranger's do not
 * use up anybody else's. A browser in which the mailbox was proved before counts by itself. Whatever else is full,
 * one letter an hour still leaves for each of them; only a network that asks for very many has to wait with all.
 */
/** `change`: to have letters there from now on. It counts as a sign-in does, and with those. */
export type Purpose = "sign-in" | "ask" | "change";

/** A letter that left for the mailbox. `budget` is whose it is; a confirmed ask counts no more. */
export type CountedLetter = { at: number; purpose: Purpose; budget: string; confirmed: boolean };

export type Counted = {
  purpose: Purpose;
  budget: string;
  /** Whether this browser proved the mailbox before: then only its own count holds. */
  proved: boolean;
  /** All letters of the last day to this mailbox. */
  letters: readonly CountedLetter[];
  /** When letters left on behalf of this network within ten minutes, to whatever address, the newest first. */
  network: readonly number[];
  /** When places were asked for in this group within an hour, the newest first; empty for signing in. */
  group: readonly number[];
};

/** `until`: when a letter can leave again, in milliseconds. `reason`: what is full. */
export type LetterVerdict =
  { ok: true } | { ok: false; until: number; reason: "address" | "network" | "group" };

type Window = { most: number; withinMs: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
export const letterLimits = {
  signIns: { most: 3, withinMs: 10 * minute },
  signInsADay: { most: 10, withinMs: day },
  /** A household may ask at one sitting. */
  asksADay: { most: 5, withinMs: day },
  /** Of all networks together. */
  mailboxADay: { most: 20, withinMs: day },
  network: { most: 40, withinMs: 10 * minute },
  group: { most: 300, withinMs: hour },
} as const satisfies Record<string, Window>;

/** Whether a letter may leave at `now` (milliseconds). A clock set back opens nothing. */
export function mayMail(counted: Counted, now: number): LetterVerdict {
  const { purpose, budget, proved, letters, network, group } = counted;
  const closed = proved ? 0 : opensAt(letterLimits.network, network, now);
  if (closed > now) return { ok: false, until: closed, reason: "network" };
  const own = letters.filter((letter) => letter.budget === budget);
  const isAsk = purpose === "ask";
  const mine = times(own.filter((one) => (one.purpose === "ask") === isAsk && !one.confirmed));
  const address = Math.max(
    ...ownWindows(purpose).map((window) => opensAt(window, mine, now)),
    proved ? 0 : opensAt(letterLimits.mailboxADay, times(letters.filter((one) => !one.confirmed)), now),
  );
  const crowded = proved ? 0 : opensAt(letterLimits.group, group, now);
  const full = Math.max(address, crowded);
  const [newest] = times(own);
  const hourly = newest === undefined ? now : newest + hour;
  if (full <= now || hourly <= now) return { ok: true };
  return { ok: false, until: Math.min(full, hourly), reason: address >= crowded ? "address" : "group" };
}

function ownWindows(purpose: Purpose): readonly Window[] {
  return purpose === "ask" ? [letterLimits.asksADay] : [letterLimits.signIns, letterLimits.signInsADay];
}

/** When one more fits into the window; 0 where it does now. `at` is sorted, the newest first. */
function opensAt({ most, withinMs }: Window, at: readonly number[], now: number): number {
  const oldest = at[most - 1];
  return oldest !== undefined && oldest + withinMs > now ? oldest + withinMs : 0;
}

function times(letters: readonly CountedLetter[]): number[] {
  return letters.map(({ at }) => at).sort((a, b) => b - a);
}

/** Whole minutes from `now` to `until`, as a sentence says them: never less than one. */
export function minutesUntil(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / minute));
}
