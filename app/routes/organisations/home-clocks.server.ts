/** What the first page of an organisation says about clocks: to owners the machine's rules, to all the groups in which new ones wait. */
import type { AppLoadContext } from "@remix-run/node";
import { may } from "#app/domain/groups/permissions.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import type { ClockDoubt } from "#app/domain/zones/clock-rules.ts";
import { clockStanding } from "#app/server/start/clock-rules.server.ts";
import { shiftsByCycle, startsAhead } from "#db/cycles/clock-shifts.server.ts";

export type ClockNeed =
  | { what: "clocks-older"; version: string; seen: string }
  | { what: "clocks-in-doubt"; doubt: ClockDoubt }
  | { what: "clocks-to-follow"; cycleId: string; name: string; count: number };

type Entered = { organisation: { id: string }; roles: readonly Role[] };

/** `seen`: the groups this member may see, and so move. */
export async function clockNeeds(
  { app }: AppLoadContext,
  { organisation, roles }: Entered,
  seen: readonly { id: string; name: string }[],
): Promise<ClockNeed[]> {
  const now = app.clock.now();
  const counts = await shiftsByCycle(app.store, seen, app.clockRules, now);
  const shifts = seen.flatMap(({ id, name }): ClockNeed[] => {
    const count = counts.get(id);
    return count ? [{ what: "clocks-to-follow", cycleId: id, name, count }] : [];
  });
  if (!may(roles, "change organisation settings")) return shifts;
  const standing = await clockStanding(app, await startsAhead(app.store, organisation.id, now));
  const { older, version, doubts } = standing;
  return [
    ...(older === null ? [] : [{ what: "clocks-older" as const, version, seen: older }]),
    ...doubts.map((doubt) => ({ what: "clocks-in-doubt" as const, doubt })),
    ...shifts,
  ];
}
