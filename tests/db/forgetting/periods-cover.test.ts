/**
 * Nothing that is kept of a person is forgotten to be forgotten: every tagged column goes by a period, by a time of the
 * product's own, with the person who has themselves erased, or has its reason here. A new column fails until it has one.
 */
import { getTableName } from "drizzle-orm";
import { expect, test } from "vitest";
import { periodKinds } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind } from "#app/domain/forgetting/periods.ts";
import { installationKinds } from "#db/forgetting/periods/periods-installation.server.ts";
import type { InstallationKind } from "#db/forgetting/periods/periods-installation.server.ts";
import { sqliteKit } from "#db/kit/kit.server.ts";
import { sqliteTables } from "#db/kit/schema.sqlite.server.ts";
import type { Tables } from "#db/tables/tables.server.ts";

/** Who forgets it: a period, a job of its own, or erasing oneself. `code`: a count's code, which leads to nobody by then. */
type How = PeriodKind | InstallationKind | "a job of its own" | "with the person" | "code";
type Columns = Partial<Record<How, string>>;

const covered: Partial<Record<keyof Tables, Columns>> = {
  persons: { people: "language zone addressRefusedAt", "with the person": "leavingAt", code: "createdAt" },
  addresses: { people: "personId address confirmedAt typedAt byPersonId provedAt" },
  members: { "with the person": "personId name roles createdAt removedAt" },
  memberInvitations: { invitations: "address name roles language invitedBy acceptedBy" },
  proofs: { "a job of its own": "address" },
  signIns: { "sign-ins": "personId createdAt seenAt expiresAt endedAt" },
  audit: { audit: "personId" },
  cycles: { "with the person": "createdBy" },
  cycleFacilitators: { "with the person": "personId part since until invitations title" },
  messages: { letters: "body", places: "fromPersonId toPersonId", code: "direction createdAt" },
  asks: {
    "a job of its own": "name address language reminders consentVersion createdAt usedAt placeId",
  },
  places: {
    places: "personId name title ownTitle offerUntil invitations reminders venueInLetters",
    code: "state ticket createdAt changedAt",
  },
  placeChanges: { places: "byPersonId", code: "placeId fromState toState why at" },
  consents: { places: "personId language", code: "placeId purpose textVersion givenAt withdrawnAt" },
  feeds: { people: "personId createdAt revokedAt" },
  invitations: { entries: "personId state stampedAt" },
  outbox: { sent: "kind personId address language facts createdAt sentAt" },
  keptLetters: { mailbox: "toAddress subject text html calendar" },
  marks: { code: "placeId mark minutes at" },
  markChanges: { places: "byPersonId", code: "markId mark at" },
  runEvents: { places: "byPersonId", "with the person": "device", code: "serverAt claimedAt facts" },
  sessionNotes: { notes: "text", "with the person": "byPersonId" },
  steps: {
    steps: "what howMuch whenText howOften confidence",
    code: "placeId shared writtenBy outcome createdAt changedAt",
  },
  erasures: { "with the person": "personId byPersonId askedAt takenBackAt doneAt closedAt aside" },
  sharedGoals: { "with the person": "byPersonId" },
  goalReviews: { "with the person": "byPersonId" },
};

test("every column that holds something of a person has somebody who forgets it [Y5]", () => {
  for (const [name, table] of Object.entries(sqliteTables)) {
    const tagged = [...(sqliteKit.book.get(getTableName(table))?.keys() ?? [])];
    const told = Object.values(covered[name as keyof Tables] ?? {}).flatMap((columns) => columns.split(" "));
    expect(told.sort(), name).toEqual(tagged.sort());
  }
});

test("every period and every time of the product's own has something to forget", () => {
  const hows = new Set(Object.values(covered).flatMap((columns) => Object.keys(columns)));
  // These choose rows, not columns: whose places, whose sign-ins, which lines.
  const rows = ["asks", "house-sign-ins", "house-audit"];
  for (const kind of [...periodKinds, ...installationKinds])
    expect(hows.has(kind) || rows.includes(kind), kind).toBe(true);
});
