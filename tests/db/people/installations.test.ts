/** Moving into an empty installation, and adding a second organisation to it. */
import { expect } from "vitest";
import { crisisEntries } from "#db/people/crisis.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import {
  addOrganisation,
  findInstallation,
  foundInstallation,
  setUp,
} from "#db/people/installations.server.ts";
import { findMember, membershipsOf } from "#db/people/organisations.server.ts";
import { findSignIn } from "#db/people/sign-ins.server.ts";
import { moveIn } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

const organisation = {
  name: "Rivages",
  neutralName: "Rivages",
  zone: "Europe/Paris",
  language: "fr" as const,
  country: "FR",
};

eachStore("an installation says once what it is", async ({ store, now }) => {
  await foundInstallation(store, "real", now);
  await foundInstallation(store, "demonstration", now);
  expect((await findInstallation(store))?.kind).toBe("real");
});

eachStore("whoever sets up first owns the house and is signed in", async ({ store, now }) => {
  await foundInstallation(store, "real", now);
  const owner = { name: "Nadia", address: "nadia@example.org" };
  const first = await setUp(store, { organisation, owner }, now);
  if (!first.ok) throw new Error(first.refusal);
  expect((await findSignIn(store, first.token, now))?.personId).toBe(first.personId);
  expect((await findMember(store, first.organisationId, first.personId))?.member.roles).toEqual(["owner"]);
  const second = await setUp(
    store,
    { organisation, owner: { name: "Eve", address: "eve@example.org" } },
    now,
  );
  expect(second).toEqual({ ok: false, refusal: "already-set-up" });
});

eachStore("of several who set up at the same moment, one moves in", async ({ store, now }) => {
  await foundInstallation(store, "real", now);
  const tries = Array.from({ length: 5 }, (_, n) =>
    setUp(store, { organisation, owner: { name: "Somebody", address: `p${n}@example.org` } }, now),
  );
  expect((await Promise.all(tries)).filter((one) => one.ok)).toHaveLength(1);
});

eachStore("a new organisation starts with a crisis directory nobody has verified", async ({ store, now }) => {
  const { organisationId } = await moveIn(store, now);
  const french = await crisisEntries(store, organisationId, "FR");
  expect(french.map((entry) => entry.number)).toContain("3114");
  expect(french.every((entry) => entry.verifiedOn === null)).toBe(true);
});

eachStore("an owner founds another organisation, once a form", async ({ store, now }) => {
  const { ownerId } = await moveIn(store, now);
  const act = {
    once: newId(),
    organisation: { ...organisation, name: "Autre" },
    owner: { personId: ownerId, name: "N" },
  };
  await addOrganisation(store, act, now);
  await addOrganisation(store, act, now);
  expect((await membershipsOf(store, ownerId)).map((one) => one.organisationName)).toEqual([
    "Autre",
    "Rivages, entraide",
  ]);
});
