/** Whether somebody has just come in by a letter: what weighs much is not left to an old cookie. */

/** How long after signing in that holds, in minutes: for erasing; for an address, long enough for a slow mailbox. */
export const freshMinutes = { erasing: 10, address: 30 } as const;

export function isFresh(signedInAt: Date, now: Date, what: keyof typeof freshMinutes): boolean {
  const age = now.getTime() - signedInAt.getTime();
  return age >= 0 && age <= freshMinutes[what] * 60_000;
}
