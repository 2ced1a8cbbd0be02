/** Asking for a place, holding one, and what was agreed to. */
import { languages } from "#app/domain/languages.ts";
import type { Kit } from "../kit/kit.server.ts";
import type { CycleTables } from "./cycles.server.ts";
import type { PeopleTables } from "./people.server.ts";

const contact = { about: "person", holds: "contact" } as const;
const record = { about: "person", holds: "record" } as const;
export const placeStates = ["asked", "offered", "held", "waiting", "declined", "withdrawn"] as const;

export function placeTables(k: Kit, { organisations, persons, cycles }: PeopleTables & CycleTables) {
  /** Somebody filled in the form; nothing is decided until the mailbox is proved. Lives 24 hours, takes no seat. */
  const asks = k.table(
    "asks",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      name: k.text(contact),
      address: k.text(contact),
      language: k.oneOf(languages, record),
      reminders: k.flag(record),
      consentVersion: k.text(record),
      once: k.text(),
      createdAt: k.instant(record),
      expiresAt: k.instant(),
      usedAt: k.optional.instant(record),
      placeId: k.optional.text(record),
    },
    (t) => [k.unique("asks_by_once").on(t.once), k.index("asks_by_expiry").on(t.expiresAt)],
  );

  const places = k.table(
    "places",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      personId: k.ref(() => persons.id, record),
      /** The chosen name: belongs to this place, is never carried elsewhere; empty once erased. */
      name: k.optional.text(contact),
      state: k.oneOf(placeStates, record),
      ticket: k.whole(record),
      offerUntil: k.optional.instant(record),
      /** What calendars show: the neutral word, the cycle's name, or the person's own words. */
      title: k.oneOf(["neutral", "name", "own"], record),
      ownTitle: k.optional.text(contact),
      invitations: k.oneOf(["rolling", "all", "none"], record),
      reminders: k.flag(record),
      /** Letters may name where a meeting is; otherwise that stands on the person's page only. */
      venueInLetters: k.flag(record).default(false),
      createdAt: k.instant(record),
      changedAt: k.instant(record),
    },
    (t) => [
      k.unique("places_once").on(t.cycleId, t.personId),
      k.unique("places_by_ticket").on(t.cycleId, t.ticket),
      k.index("places_by_person").on(t.personId),
      k.index("places_by_offer").on(t.offerUntil, t.state),
    ],
  );

  /** Every change of a place: from, to, who (empty: the house itself), why, when. */
  const placeChanges = k.table(
    "place_changes",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      placeId: k.ref(() => places.id, record),
      fromState: k.optional.oneOf(placeStates, record),
      toState: k.oneOf(placeStates, record),
      byPersonId: k.optional.text(record),
      why: k.text(record),
      at: k.instant(record),
    },
    (t) => [k.index("place_changes_by_place").on(t.placeId)],
  );

  const consents = k.table(
    "consents",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      personId: k.ref(() => persons.id, record),
      placeId: k.ref(() => places.id, record),
      purpose: k.oneOf(["taking-part", "reminders"], record),
      textVersion: k.text(record),
      language: k.oneOf(languages, record),
      givenAt: k.instant(record),
      withdrawnAt: k.optional.instant(record),
    },
    (t) => [k.index("consents_by_place").on(t.placeId)],
  );

  /** A private calendar address, one a person; revocable. The token is kept as a hash only. */
  const feeds = k.table(
    "feeds",
    {
      id: k.key(),
      personId: k.ref(() => persons.id, record),
      tokenHash: k.text(),
      createdAt: k.instant(record),
      revokedAt: k.optional.instant(record),
    },
    (t) => [k.unique("feeds_by_token").on(t.tokenHash), k.index("feeds_by_person").on(t.personId)],
  );

  return { asks, places, placeChanges, consents, feeds };
}
export type PlaceTables = ReturnType<typeof placeTables>;
