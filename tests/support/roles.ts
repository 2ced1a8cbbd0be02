/**
 * Who knocks at the doors in the security tests: one figure for each thing somebody can be to one group (the cast's
 * group of tonight, of organisation A), besides those of a second organisation B (neighbours.ts). Figures the cast
 * lacks are inserted as rows, so that what the tests look at was not made by the acts they try.
 */
import type { Role } from "#app/domain/groups/permissions.ts";
import { cycle, named, organisation, person } from "#db/cast/cast.server.ts";
import { hashOf } from "#db/kit/ids.server.ts";
import type { Store, Work } from "#db/kit/store.server.ts";

/** Figures beside the cast; their ids follow from their names, like the cast's. */
export const strangers = [
  "wanda",
  "walter",
  "carla",
  "alice",
  "olivia",
  "frank",
  "oscar",
  "fiona",
  "bob",
  "bea",
] as const;
export type Stranger = (typeof strangers)[number];

export const stranger = (name: Stranger): string => named("person", `neighbour ${name}`);

/** In the order in which the table of outcomes is read, grouped as it is written there. */
export const roleGroups = [
  ["anonymous"],
  ["participant", "fellow", "waiting", "withdrawn", "elsewhere"],
  ["leader", "other leader", "coordinator", "author", "owner"],
  ["owner of B", "leader of B", "participant of B"],
] as const;

export type RoleName = (typeof roleGroups)[number][number];
export const roleNames: readonly RoleName[] = roleGroups.flat();

/** The person behind a role; null for somebody who is not signed in. */
export const who: Record<RoleName, string | null> = {
  anonymous: null,
  participant: person("ana"),
  fellow: person("benoit"),
  waiting: stranger("wanda"),
  withdrawn: stranger("walter"),
  elsewhere: person("farid"),
  leader: person("marc"),
  "other leader": stranger("frank"),
  coordinator: stranger("carla"),
  author: stranger("alice"),
  owner: stranger("olivia"),
  "owner of B": stranger("oscar"),
  "leader of B": stranger("fiona"),
  "participant of B": stranger("bob"),
};

const day = 86_400_000;

export const placeOf = (name: Stranger): string => named("place", `neighbour ${name}`);

/** Tokens of A's links, as if taken out of letters: an invitation to become a member, a private calendar address. */
export const tokens = { join: "j".repeat(43), feed: "f".repeat(43), feedOfWithdrawn: "w".repeat(43) };

/** Ids of A's things that the cast has no names for. */
export const more = {
  invitedMember: named("member invitation", "neighbour"),
  feed: named("feed", "neighbour"),
  ask: named("ask", "neighbour"),
  message: named("message", "neighbour"),
};

/** Adds the figures that A lacks to a store that holds the cast. */
export async function addRoles(store: Store, now: Date): Promise<void> {
  await store.tx(async (work) => {
    await addMembersOfA(work, now);
    await addPlaceOfA(work, { name: "wanda", state: "waiting", ticket: 50 }, now);
    await addPlaceOfA(work, { name: "walter", state: "withdrawn", ticket: 51 }, now);
    await addLettersOfA(work, now);
  });
}

export async function addMembersOfA(work: Work, now: Date): Promise<void> {
  const of: [Stranger, Role[]][] = [
    ["carla", ["coordinator"]],
    ["alice", ["author"]],
    ["olivia", ["owner"]],
    ["frank", ["facilitator"]],
  ];
  for (const [name, roles] of of) await addMember(work, { name, roles, organisationId: organisation() }, now);
  await work.write.insert(work.tables.cycleFacilitators).values({
    id: named("lead", "neighbour frank"),
    organisationId: organisation(),
    cycleId: cycle("open"),
    personId: stranger("frank"),
    part: "A",
    since: now,
  });
}

export async function addPerson(work: Work, name: Stranger, now: Date): Promise<string> {
  const { persons, addresses } = work.tables;
  const id = stranger(name);
  await work.write.insert(persons).values({ id, language: "en", createdAt: now });
  await work.write
    .insert(addresses)
    .values({ id, personId: id, address: `${name}@example.org`, confirmedAt: now });
  return id;
}

type NewMember = { name: Stranger; roles: Role[]; organisationId: string };

export async function addMember(
  work: Work,
  { name, roles, organisationId }: NewMember,
  now: Date,
): Promise<void> {
  const personId = await addPerson(work, name, now);
  await work.write
    .insert(work.tables.members)
    .values({ id: personId, organisationId, personId, name, roles, createdAt: now });
}

type NewPlace = { name: Stranger; state: "held" | "waiting" | "withdrawn"; ticket: number };

async function addPlaceOfA(work: Work, place: NewPlace, now: Date): Promise<void> {
  await addPerson(work, place.name, now);
  await addPlace(work, { ...place, organisationId: organisation(), cycleId: cycle("tonight") }, now);
}

type PlaceIn = NewPlace & { organisationId: string; cycleId: string };

export async function addPlace(work: Work, place: PlaceIn, now: Date): Promise<void> {
  const { places, placeChanges, consents } = work.tables;
  const { organisationId, name } = place;
  const [placeId, personId] = [placeOf(name), stranger(name)];
  const before = new Date(now.getTime() - 20 * day);
  await work.write.insert(places).values({
    ...place,
    id: placeId,
    personId,
    title: "own",
    ownTitle: "Own words",
    invitations: "rolling",
    reminders: false,
    createdAt: before,
    changedAt: before,
  });
  const change = { organisationId, placeId, fromState: null, toState: place.state, byPersonId: personId };
  await work.write
    .insert(placeChanges)
    .values({ id: named("change", `neighbour ${name}`), ...change, why: "confirmed", at: before });
  const agreed = { organisationId, personId, placeId, purpose: "taking-part", language: "en" } as const;
  await work.write.insert(consents).values({
    id: named("consent", `neighbour ${name}`),
    ...agreed,
    textVersion: "2026-03",
    givenAt: before,
  });
}

/** What has been written in A and not yet answered: a letter, an ask, an invitation, two calendar addresses. */
async function addLettersOfA(work: Work, now: Date): Promise<void> {
  const { memberInvitations, feeds, asks } = work.tables;
  const organisationId = organisation();
  await addMessage(
    work,
    { organisationId, cycleId: cycle("tonight"), from: person("ana"), id: more.message },
    now,
  );
  await work.write.insert(memberInvitations).values({
    id: more.invitedMember,
    organisationId,
    address: "invited@example.org",
    name: "Invited",
    roles: ["facilitator"],
    language: "en",
    tokenHash: hashOf(tokens.join),
    invitedBy: stranger("olivia"),
    createdAt: now,
    expiresAt: new Date(now.getTime() + 7 * day),
  });
  await work.write.insert(feeds).values([
    { id: more.feed, personId: person("ana"), tokenHash: hashOf(tokens.feed), createdAt: now },
    {
      id: named("feed", "neighbour walter"),
      personId: stranger("walter"),
      tokenHash: hashOf(tokens.feedOfWithdrawn),
      createdAt: now,
    },
  ]);
  await work.write.insert(asks).values({
    id: more.ask,
    organisationId,
    cycleId: cycle("tonight"),
    name: "Asker",
    address: "asker@example.org",
    language: "en",
    reminders: false,
    consentVersion: "2026-03",
    once: named("once", "neighbour ask"),
    createdAt: now,
    expiresAt: new Date(now.getTime() + day),
  });
}

type NewMessage = { organisationId: string; cycleId: string; from: string; id: string };

export async function addMessage(
  work: Work,
  { organisationId, cycleId, from, id }: NewMessage,
  now: Date,
): Promise<void> {
  await work.write.insert(work.tables.messages).values({
    id,
    organisationId,
    cycleId,
    fromPersonId: from,
    direction: "to-facilitators",
    body: "Words to the facilitators",
    once: id,
    createdAt: now,
  });
}
