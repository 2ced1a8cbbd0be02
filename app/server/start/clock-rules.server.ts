/** The clock rules of this machine: those of the Node that runs, and what is to be said about them. */
import { clockDoubts, isOlder } from "#app/domain/zones/clock-rules.ts";
import type { ClockRules, ClockStanding } from "#app/domain/zones/clock-rules.ts";
import { offsetAt } from "#app/domain/zones.ts";
import { clockRulesSeen } from "#db/people/installations.server.ts";
import type { App } from "./app.server.ts";

/** `process.versions.tz` is the release that Node's own time zones come from. */
export const ownClockRules: ClockRules = { version: process.versions["tz"] ?? "", offsetAt };

/** How this machine's rules stand, and what is in doubt about some instants ahead. */
export async function clockStanding(
  { store, clockRules }: Pick<App, "store" | "clockRules">,
  instants: readonly { zone: string; startsAt: Date }[],
): Promise<ClockStanding> {
  const { version } = clockRules;
  const seen = await clockRulesSeen(store);
  const older = seen !== null && isOlder(version, seen) ? seen : null;
  return { version, older, doubts: clockDoubts(clockRules, instants) };
}
