/** How long an organisation keeps what, the nights on which it was forgotten, and what was: kinds, counts and dates only. */
import { periodKinds } from "#app/domain/forgetting/periods.ts";
import type { Kit } from "../kit/kit.server.ts";
import type { PeopleTables } from "./people.server.ts";

export function forgettingTables(k: Kit, { organisations }: PeopleTables) {
  const forgettingPeriods = k.table(
    "forgetting_periods",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      kind: k.oneOf(periodKinds),
      days: k.whole(),
      /** Nothing is forgotten by it before. */
      holdsFrom: k.instant(),
    },
    (t) => [k.unique("forgetting_periods_once").on(t.organisationId, t.kind)],
  );

  /** One row an organisation, and one (`installation`) for what belongs to none: which night is done, and who is at it. */
  const forgettingNights = k.table("forgetting_nights", {
    id: k.key(),
    /** The last night that was done, as a day. */
    night: k.optional.text(),
    leasedUntil: k.optional.instant(),
  });

  /** What was forgotten in one night, of one kind; empty organisation: what belongs to none. */
  const forgettings = k.table(
    "forgettings",
    {
      id: k.key(),
      organisationId: k.optional.ref(() => organisations.id),
      kind: k.text(),
      count: k.whole(),
      /** Everything of this kind up to then. */
      until: k.instant(),
      at: k.instant(),
    },
    (t) => [k.index("forgettings_by_organisation").on(t.organisationId, t.at)],
  );

  return { forgettingPeriods, forgettingNights, forgettings };
}
