/**
 * A form that arrives again. With the same words it is the same act; with other words, by somebody else or about
 * something else it is another act, so that nothing typed is answered as done and thrown away [F2].
 */
import { expect } from "vitest";
import { addCrisisEntry, crisisEntries } from "#db/people/crisis.server.ts";
import { enrolByHand } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { addOrganisation } from "#db/people/installations.server.ts";
import { inviteAgain, inviteMember, openInvitations } from "#db/people/member-invitations.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { isWritten, messagesOf, writeToFacilitators, writeToGroup } from "#db/letters/messages.server.ts";
import { membershipsOf } from "#db/people/organisations.server.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import { moveIn, newCycle } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";
import { openGroup, rosterText } from "./places-setting.ts";

const once = newId();

eachStore(
  "a letter to the group sent again with other words is another letter, also to another group and by somebody else",
  async ({ store, now }) => {
    const [one, two] = [await openGroup(store, now), await openGroup(store, now)];
    for (const group of [one, two]) for (const name of ["Ana", "Ben"]) await enrol(group, name);
    const write = async (group: typeof one, by: string, body: string) => {
      const cycle = await findCycle(store, group.cycleId);
      if (!cycle) throw new Error("no group");
      return writeToGroup(store, { once, cycle, by, fromName: "Marc", toPlaceId: null, body }, now);
    };
    for (const body of ["The door code is 12.", "The door code is 21.", "The door code is 12."])
      expect(await write(one, one.staffId, body)).toEqual({ ok: true, letters: 2 });
    expect(await write(two, one.staffId, "The door code is 12.")).toEqual({ ok: true, letters: 2 });
    expect(await write(one, two.staffId, "The door code is 12.")).toEqual({ ok: true, letters: 2 });
    const bodies = async (group: typeof one) =>
      (await messagesOf(store, group.cycleId)).map(({ body }) => body).sort();
    const [twelve, twentyOne] = ["The door code is 12.", "The door code is 21."];
    expect(await bodies(one)).toEqual([twelve, twelve, twentyOne]);
    expect(await bodies(two)).toEqual([twelve]);
    const { outbox } = store.tables;
    const sent = (await store.read.select().from(outbox)).filter(({ kind }) => kind === "message");
    expect(sent).toHaveLength(8);

    async function enrol(group: typeof one, name: string) {
      const who = { name, address: `${name}@example.org`, language: "en", reminders: false } as const;
      const by = { once: newId(), cycleId: group.cycleId, consentVersion: "1", byPersonId: group.staffId };
      const meant = { everyGroup: true, who: null };
      expect((await enrolByHand(store, { ...who, ...by, ...meant }, now)).ok).toBe(true);
    }
  },
);

eachStore(
  "a letter to those who lead is known again by its words, not by its form alone",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const cycle = await findCycle(store, group.cycleId);
    if (!cycle) throw new Error("no group");
    const { cycleFacilitators: f } = store.tables;
    const lead = {
      id: newId(),
      organisationId: group.organisationId,
      cycleId: cycle.id,
      personId: group.staffId,
    };
    await store.tx((work) => work.write.insert(f).values({ ...lead, part: "A", since: now }));
    const place = { id: newId(), personId: group.staffId, name: "Ana" };
    const letter = { once, cycle, place, body: "I come by bicycle." };
    expect(await isWritten(store, letter)).toBe(false);
    for (const _ of ["sent", "sent again"]) await writeToFacilitators(store, letter, now);
    expect(await isWritten(store, letter)).toBe(true);
    const mended = { ...letter, body: "I come by bus." };
    expect(await isWritten(store, mended)).toBe(false);
    await writeToFacilitators(store, mended, now);
    expect((await messagesOf(store, cycle.id)).map(({ body }) => body).sort()).toEqual([
      letter.body,
      mended.body,
    ]);
  },
);

eachStore("the second person typed into the form of the first is enrolled, too", async ({ store, now }) => {
  const [group, other] = [await openGroup(store, now), await openGroup(store, now)];
  const meant = { everyGroup: true, who: null };
  const form = {
    ...meant,
    once,
    address: null,
    reminders: false,
    language: "fr",
    consentVersion: "1",
  } as const;
  const by = { cycleId: group.cycleId, byPersonId: group.staffId };
  for (const name of ["Hugo", "Hugo", "Inès"])
    expect(await enrolByHand(store, { ...form, ...by, name }, now)).toMatchObject({ ok: true });
  await enrolByHand(store, { ...form, cycleId: other.cycleId, byPersonId: other.staffId, name: "Hugo" }, now);
  expect((await rosterText(store)).split(/, |\n/).sort()).toEqual(["held Hugo", "held Hugo", "held Inès"]);
});

eachStore("an invitation with a mended address goes to that address, too", async ({ store, now }) => {
  const { organisationId, ownerId: by } = await moveIn(store, now);
  const from = { once, organisationId, organisationName: "Rivages", by, byName: "Nadia" };
  const form = { ...from, name: "Marc", roles: ["facilitator" as const], language: "fr" as const };
  const sent = [];
  for (const address of ["marc@example.org", "marc@example.org", "mark@example.org"])
    sent.push(await inviteMember(store, { ...form, address }, now));
  expect(sent[1]).toEqual(sent[0]);
  const open = await openInvitations(store, organisationId, now);
  expect(open.map(({ address }) => address).sort()).toEqual(["marc@example.org", "mark@example.org"]);
  const again = [];
  for (const { id } of [...open, ...open]) again.push(await inviteAgain(store, { ...from, id }, now));
  expect(again.slice(2)).toEqual(again.slice(0, 2));
  expect(new Set(again.map((one) => JSON.stringify(one))).size).toBe(2);
});

eachStore("a group planned again with other seats is another draft", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const form = { ...newCycle(app, [{ personId: marc, part: "A" }]), once };
  const [first, again, mended] = [
    await planCycle(store, form, now),
    await planCycle(store, form, now),
    await planCycle(store, { ...form, capacity: form.capacity - 1 }, now),
  ];
  expect(again).toEqual(first);
  expect(mended.ok && first.ok && mended.cycleId !== first.cycleId).toBe(true);
  expect(await store.read.$count(store.tables.cycles)).toBe(2);
});

eachStore("a number to call typed into the form of another stands beside it", async ({ store, now }) => {
  const { organisationId, ownerId: by } = await moveIn(store, now);
  const entry = { country: "BE", language: "fr", service: "Écoute", hours: "", url: "", source: "" } as const;
  const ids = [];
  for (const number of ["107", "107", "108"])
    ids.push(await addCrisisEntry(store, { once, organisationId, by, entry: { ...entry, number } }, now));
  expect(ids[1]).toBe(ids[0]);
  const numbers = (await crisisEntries(store, organisationId, "BE")).map(({ number }) => number);
  expect(numbers.filter((number) => number.startsWith("10")).sort()).toEqual(["107", "108"]);
});

eachStore(
  "an organisation founded twice from one form is one; with other words the form comes back",
  async ({ store, now }) => {
    const { ownerId: personId } = await moveIn(store, now);
    const words = { neutralName: "Autre", zone: "Europe/Paris", language: "fr", country: "FR" } as const;
    const owner = { personId, name: "N" };
    const found = (name: string) =>
      addOrganisation(store, { once, organisation: { ...words, name }, owner }, now);
    const first = await found("Autre");
    expect(await found("Autre")).toEqual(first);
    expect(await found("Autrement")).toEqual({ ok: false, refusal: "founded-otherwise", id: first.id });
    const names = (await membershipsOf(store, personId)).map(({ organisationName }) => organisationName);
    expect(names).toEqual(["Autre", "Rivages, entraide"]);
  },
);
