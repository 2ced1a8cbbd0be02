/**
 * What is forgotten: how long an organisation keeps what, the nights on which it was forgotten and what was (kinds, counts
 * and dates only); and who asked to be erased, until when it can be taken back, and what came of it.
 */
import { periodKinds } from "#app/domain/forgetting/periods.ts";
import type { Kit } from "../kit/kit.server.ts";
import type { PeopleTables } from "./people.server.ts";

const contact = { about: "person", holds: "contact" } as const;
const record = { about: "person", holds: "record" } as const;

/** Words of a person that nobody sees while their erasure waits, by the row they belong to. */
export type Aside = {
  places: { id: string; name: string | null; ownTitle: string | null }[];
  members: { id: string; name: string; roles: string[]; removedAt: string | null }[];
  steps: ({ id: string } & Record<"what" | "howMuch" | "whenText" | "howOften", string | null>)[];
};

export function forgettingTables(k: Kit, { organisations, persons }: PeopleTables) {
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

  const erasures = k.table(
    "erasures",
    {
      id: k.key(),
      /** Empty once nothing is kept of the person. */
      personId: k.optional.ref(() => persons.id, record),
      /** SHA-256 of the person's id: how the list beside the backups names them. */
      personHash: k.text(),
      /** Of the member of staff who began it; empty: the person did. */
      organisationId: k.optional.ref(() => organisations.id),
      byPersonId: k.optional.text(record),
      askedAt: k.instant(record),
      dueAt: k.instant(),
      takenBackAt: k.optional.instant(record),
      /** Since when nothing but an address with letters still owed to it is left. */
      doneAt: k.optional.instant(record),
      /** Since when nothing is left at all. */
      closedAt: k.optional.instant(record),
      /** Empty while the list beside the backups does not say how it stands. */
      listedAt: k.optional.instant(),
      aside: k.optional.json<Aside>(contact),
    },
    (t) => [k.index("erasures_by_person").on(t.personId), k.index("erasures_due").on(t.dueAt)],
  );

  return { forgettingPeriods, forgettingNights, forgettings, erasures };
}
