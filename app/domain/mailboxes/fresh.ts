/** Whether somebody has just come in by a letter: what changes how they are reached is not left to an old cookie. */

/** How long after signing in that holds: long enough for a letter to a slow mailbox. */
export const freshMinutes = 30;

export function isFresh(signedInAt: Date, now: Date): boolean {
  const age = now.getTime() - signedInAt.getTime();
  return age >= 0 && age <= freshMinutes * 60_000;
}
