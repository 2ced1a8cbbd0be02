/** What became of one typed letter, from its copies: how many there are, and who has not got theirs. */

export type CopyState = "sent" | "waiting" | "failed" | "late" | "no-address";
export type Fate = {
  /** Copies for people with an address, whatever became of them. */
  letters: number;
  sent: number;
  /** When the oldest copy that waits was written; null when none waits. */
  waitingSince: Date | null;
  late: string[];
  failed: string[];
  withoutAddress: string[];
};

export function fateOf(copies: readonly { name: string | null; state: CopyState; since: Date }[]): Fate {
  const of = (state: CopyState) => copies.filter((copy) => copy.state === state);
  const names = (state: CopyState) => of(state).flatMap(({ name }) => (name ? [name] : []));
  const waiting = of("waiting").map(({ since }) => since.getTime());
  return {
    letters: copies.length - of("no-address").length,
    sent: of("sent").length,
    waitingSince: waiting.length > 0 ? new Date(Math.min(...waiting)) : null,
    late: names("late"),
    failed: names("failed"),
    withoutAddress: names("no-address"),
  };
}

/**
 * Towards whoever wrote to those who lead: it is sent as soon as one of them has it, lost when nobody has and nobody
 * will. Letters of which nothing is known any more were sent.
 */
export function ownFate(
  fate: (Pick<Fate, "sent"> & { waitingSince: unknown }) | undefined,
): "sent" | "waiting" | "lost" {
  if (!fate || fate.sent > 0) return "sent";
  return fate.waitingSince ? "waiting" : "lost";
}
