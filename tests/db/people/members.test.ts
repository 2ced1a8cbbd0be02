/** Inviting, joining, changing roles, leaving. */
import { expect } from "vitest";
import { newId } from "#db/kit/ids.server.ts";
import {
  acceptInvitation,
  endInvitation,
  findInvitation,
  inviteAgain,
  inviteMember,
  openInvitations,
} from "#db/people/member-invitations.server.ts";
import { changeRoles, findMemberById, membersOf, removeMember } from "#db/people/members.server.ts";
import { findMember } from "#db/people/organisations.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import { findSignIn } from "#db/people/sign-ins.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { moveIn, tokenFor, type SmallHouse } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

async function invite(store: Store, app: SmallHouse, now: Date, once = newId()): Promise<string> {
  const { organisationId, ownerId: by } = app;
  const who = {
    address: "marc@example.org",
    name: "Marc",
    roles: ["facilitator" as const],
    language: "fr" as const,
  };
  const said = { once, organisationId, organisationName: "Rivages", by, byName: "Nadia", ...who };
  const sent = await inviteMember(store, said, now);
  if (!sent.ok) throw new Error(sent.refusal);
  return sent.id;
}

eachStore(
  "an invited person joins with the roles they were given, and is signed in",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const token = await tokenFor(store, await invite(store, app, now));
    const joined = await acceptInvitation(store, { token, signedInAs: null }, now);
    if (!joined.ok) throw new Error(joined.refusal);
    expect((await findSignIn(store, joined.token ?? "", now))?.personId).toBe(joined.personId);
    const members = await membersOf(store, app.organisationId);
    expect(members.map((one) => [one.name, one.roles, one.address])).toEqual([
      ["Marc", ["facilitator"], "marc@example.org"],
      ["Nadia", ["owner"], "nadia@example.org"],
    ]);
  },
);

eachStore("a link works once, also when it is pressed twice at the same moment", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const token = await tokenFor(store, await invite(store, app, now));
  const both = await Promise.all([1, 2].map(() => acceptInvitation(store, { token, signedInAs: null }, now)));
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await membersOf(store, app.organisationId)).toHaveLength(2);
});

eachStore("a link ends after seven days, and when the invitation is taken back", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const once = await invite(store, app, now);
  const token = await tokenFor(store, once);
  expect(await findInvitation(store, token, inDays(now, 6.9))).not.toBeNull();
  expect(await findInvitation(store, token, inDays(now, 7))).toBeNull();
  await endInvitation(store, { organisationId: app.organisationId, id: once, by: app.ownerId }, now);
  expect(await acceptInvitation(store, { token, signedInAs: null }, now)).toEqual({
    ok: false,
    refusal: "over",
  });
});

eachStore("a fresh link kills the older one, and a double click sends one", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const first = await invite(store, app, now);
  const old = await tokenFor(store, first);
  const again = newId();
  const act = {
    organisationId: app.organisationId,
    organisationName: "Rivages",
    by: app.ownerId,
    byName: "Nadia",
  };
  const sent = await inviteAgain(store, { ...act, id: first, once: again }, now);
  if (!sent || sent === "too-many") throw new Error("not sent");
  expect(await inviteAgain(store, { ...act, id: first, once: again }, now)).toEqual(sent);
  expect(await findInvitation(store, old, now)).toBeNull();
  expect(await findInvitation(store, await tokenFor(store, sent.id), now)).not.toBeNull();
  expect(await openInvitations(store, app.organisationId, now)).toHaveLength(1);
});

eachStore(
  "an invitation opened by somebody else who is signed in is refused, not merged",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const token = await tokenFor(store, await invite(store, app, now));
    const other = await store.tx((work) =>
      newPerson(work, { language: "en", address: "eve@example.org" }, now),
    );
    const refused = await acceptInvitation(store, { token, signedInAs: other }, now);
    expect(refused).toEqual({ ok: false, refusal: "for-another" });
    expect(await findMember(store, app.organisationId, other)).toBeNull();
  },
);

eachStore(
  "somebody known joins by the link, and signs in as always: what they hold elsewhere stays shut",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const known = await store.tx((work) =>
      newPerson(work, { language: "fr", address: "marc@example.org" }, now),
    );
    const token = await tokenFor(store, await invite(store, app, now));
    const joined = await acceptInvitation(store, { token, signedInAs: null }, now);
    expect(joined).toMatchObject({ ok: true, personId: known, token: null });
    expect(await findMember(store, app.organisationId, known)).not.toBeNull();
  },
);

eachStore(
  "of two who share a mailbox the one who works is meant; where that is not clear, neither",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const address = "marc@example.org";
    const two = [1, 2].map(() => store.tx((work) => newPerson(work, { language: "fr", address }, now)));
    const [first = "", second = ""] = await Promise.all(two);
    const once = await invite(store, app, now);
    const joined = await acceptInvitation(
      store,
      { token: await tokenFor(store, once), signedInAs: null },
      now,
    );
    if (!joined.ok) throw new Error(joined.refusal);
    expect([first, second]).not.toContain(joined.personId);
    expect(joined.token).not.toBeNull();
    const [at] = await store.read.select().from(store.tables.organisations);
    const other = newId();
    await store.tx((work) => work.write.insert(work.tables.organisations).values({ ...at!, id: other }));
    const again = await invite(store, { ...app, organisationId: other }, now);
    const token = await tokenFor(store, again);
    const back = await acceptInvitation(store, { token, signedInAs: null }, now);
    expect(back).toMatchObject({ ok: true, personId: joined.personId, token: null });
  },
);

eachStore("somebody who works here already is not invited twice", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const said = {
    organisationId: app.organisationId,
    organisationName: "R",
    by: app.ownerId,
    byName: "N",
  };
  const who = {
    address: "nadia@example.org",
    name: "Nadia",
    roles: ["author" as const],
    language: "fr" as const,
  };
  const verdict = await inviteMember(store, { ...said, ...who, once: newId() }, now);
  expect(verdict).toEqual({ ok: false, refusal: "already-member" });
});

eachStore("the last owner can neither leave nor lose the role", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const { organisationId, ownerId: by } = app;
  const [nadia] = await membersOf(store, organisationId);
  const act = { organisationId, memberId: nadia?.id ?? "", by };
  expect(await removeMember(store, act, now)).toEqual({ ok: false, refusal: "last-owner" });
  const roles = ["coordinator" as const];
  expect(await changeRoles(store, { ...act, roles, name: "Nadia" }, now)).toEqual({
    ok: false,
    refusal: "last-owner",
  });
  await app.join("Marc", ["owner"]);
  expect(await changeRoles(store, { ...act, roles, name: "Nadia" }, now)).toEqual({ ok: true });
});

eachStore("of two owners who remove each other at the same moment, one stays", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const { organisationId } = app;
  await app.join("Marc", ["owner"]);
  const members = await membersOf(store, organisationId);
  const acts = members.map((one) =>
    removeMember(store, { organisationId, memberId: one.id, by: one.personId }, now),
  );
  expect((await Promise.all(acts)).filter((one) => one.ok)).toHaveLength(1);
  expect(await membersOf(store, organisationId)).toHaveLength(1);
});

eachStore(
  "a removed member's door is closed at once, and they come back by invitation",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const { organisationId, ownerId: by } = app;
    const marc = await app.join("Marc", ["facilitator"]);
    const memberId = (await membersOf(store, organisationId)).find((one) => one.personId === marc)?.id ?? "";
    expect(await removeMember(store, { organisationId, memberId, by }, now)).toEqual({ ok: true });
    expect(await findMember(store, organisationId, marc)).toBeNull();
    expect(await findMemberById(store, organisationId, memberId)).toBeNull();
    expect(await app.join("Marc", ["author"])).toBe(marc);
    expect((await findMember(store, organisationId, marc))?.member.roles).toEqual(["author"]);
  },
);

eachStore("an owner of one house touches nobody of another", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const [nadia] = await membersOf(store, app.organisationId);
  const act = { organisationId: newId(), memberId: nadia?.id ?? "", by: "eve" };
  await expect(removeMember(store, act, now)).resolves.toEqual({ ok: false, refusal: "not-found" });
});
