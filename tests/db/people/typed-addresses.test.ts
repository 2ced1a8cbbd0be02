/** Addresses that somebody typed for others: what they open, what reaches them, and how they are proved or refused [E11]. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { writeToGroup } from "#db/letters/messages.server.ts";
import { mailboxOfPerson, notedAt } from "#db/people/mailboxes.server.ts";
import { askToSignIn } from "#db/people/mailed-verifications.server.ts";
import { personsAt } from "#db/people/people.server.ts";
import { knownAt, signInByVerification } from "#db/people/verification-uses.server.ts";
import { settleAddresses } from "#db/people/settle-addresses.server.ts";
import { proveAddress, refuseAddress } from "#db/people/typed-addresses.server.ts";
import { mailboxesIn, typeAddress } from "#db/people/typed-by-staff.server.ts";
import { confirmAsk } from "#db/places/asks.server.ts";
import { enrolByHand } from "#db/places/enrolments.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { tellPeople } from "#db/letters/change-letters.server.ts";
import { deliveringApp } from "#tests/support/delivering-app.ts";
import { eachStore } from "#tests/support/stores.ts";
import { askerAt, askFor, join, later, newestToken, openGroup } from "../places/places-setting.ts";
import type { Group } from "../places/places-setting.ts";

const address = "hugo@example.org";

/** Hugo is enrolled by hand with an address that staff typed. */
async function hugo(store: Store, group: Group, now: Date, more = {}): Promise<string> {
  const said = { name: "Hugo", address, language: "en", reminders: false, consentVersion: "1" } as const;
  const by = { byPersonId: group.staffId, everyGroup: true, who: null };
  const done = await enrolByHand(
    store,
    { once: newId(), cycleId: group.cycleId, ...said, ...by, ...more },
    now,
  );
  if (!done.ok) throw new Error(done.refusal);
  const { places: p } = store.tables;
  const [place] = await store.read.select().from(p).where(eq(p.id, done.placeId));
  return place?.personId ?? "";
}

/** Delivers what is due and gives what lies in the local mailbox for an address, the newest last. */
async function arrived(store: Store, now: Date, to = address) {
  await deliverDue(deliveringApp(store).app, now);
  const { keptLetters: k } = store.tables;
  const rows = await store.read.select().from(k).where(eq(k.toAddress, to));
  return rows.map(({ subject, text, calendar }) => ({ subject, text, calendar }));
}
const subjects = async (store: Store, now: Date, to = address) =>
  (await arrived(store, now, to)).map(({ subject }) => subject).sort();

eachStore(
  "whoever is enrolled by hand gets one letter, which asks whether the mailbox is theirs and names nobody [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    await hugo(store, group, now);
    const letters = await arrived(store, now);
    expect(letters.map(({ subject }) => subject)).toEqual(["Is this your mailbox?"]);
    expect(letters[0]?.text).not.toMatch(/Hugo|Tuesday group/);
    expect(await personsAt(store, address)).toEqual([]);
    expect(await notedAt(store, address)).toMatchObject([{ organisation: "Shore" }]);
  },
);

eachStore("once it is proved they are told what they have, and asked to their dates [E11]", async (there) => {
  const { store, now } = there;
  const group = await openGroup(store, now);
  const personId = await hugo(store, group, now);
  await arrived(store, now);
  await store.tx((work) => proveAddress(work, { personId, address }, now));
  expect(await subjects(store, now)).toEqual(["Is this your mailbox?", "Your dates"]);
  const { invitations: i } = store.tables;
  expect(await store.read.$count(i, eq(i.personId, personId))).toBe(8);
  await store.tx((work) => proveAddress(work, { personId, address }, now));
  expect(await subjects(store, now)).toHaveLength(2);
});

eachStore(
  "asking to sign in there brings the question, not a way in by itself [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const personId = await hugo(store, group, now);
    const asked = { once: newId(), address, then: "/me", language: "en", asker: askerAt(address) } as const;
    expect(await askToSignIn(store, asked, now)).toEqual({ ok: true });
    const token = await newestToken(store, address);
    expect(await signInByVerification(store, { by: { token }, who: null }, now)).toEqual({
      ok: false,
      refusal: "nobody",
    });
    expect(await knownAt(store, address, "sign-in")).toMatchObject([
      { id: personId, name: null, from: [], noted: { organisation: "Shore" } },
    ]);
    expect(await subjects(store, now)).toEqual(["Is this your mailbox?", "Is this your mailbox?"]);
    expect(await signInByVerification(store, { by: { token }, who: personId }, now)).toMatchObject({
      ok: true,
      personId,
    });
    expect(await mailboxOfPerson(store, personId)).toMatchObject({ standing: "proved" });
  },
);

eachStore(
  "at somebody else's mailbox a typed person is neither joined with them nor told to them [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const ana = await join(store, group, "ana@example.org", now);
    const personId = await hugo(store, group, now, { address: "ana@example.org", who: "another" });
    const known = await knownAt(store, "ana@example.org", "sign-in");
    expect(known.map(({ id }) => id)).toEqual([ana.personId, personId]);
    expect(JSON.stringify(known[1])).not.toMatch(/Hugo|Tuesday/);
    const other = await openOther(store, now);
    const token = await askFor(store, other, "ana@example.org", now);
    expect(await confirmAsk(store, { by: { token }, who: ana.personId }, now)).toMatchObject({
      ok: true,
      personId: ana.personId,
    });
    expect(await mailboxOfPerson(store, personId)).toMatchObject({ standing: "typed" });
  },
);

/** The same group under another roof: names are not shared between the two. */
const openOther = (store: Store, now: Date) => openGroup(store, now);

eachStore(
  "until then a change of dates comes as dates alone, somebody's words stay here and staff are told [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const personId = await hugo(store, group, now);
    const cycle = await findCycle(store, group.cycleId);
    if (!cycle) throw new Error("no group");
    const { meetings: m } = store.tables;
    const [first] = await store.read
      .select()
      .from(m)
      .where(eq(m.id, group.meetingIds[0] ?? ""));
    if (!first) throw new Error("no meeting");
    await store.tx(async (work) => {
      await work.write.update(work.tables.meetings).set({ state: "cancelled" }).where(eq(m.id, first.id));
      const changes = [{ what: "cancelled" as const, was: first, now: null }];
      await tellPeople(work, cycle, { changes, words: "The lamp is broken", states: ["held"] }, now);
    });
    const words = {
      once: newId(),
      cycle,
      by: group.staffId,
      fromName: "Oskar",
      toPlaceId: null,
      body: "Bring a scarf",
    };
    await writeToGroup(store, words, now);
    const letters = await arrived(store, now);
    const change = letters.find(({ text }) => text.includes("Cancelled: "));

    expect(change?.text).toContain("/address/");
    expect(JSON.stringify(letters)).not.toMatch(/lamp|Oskar|scarf|Tuesday group|\/me\/places/);
    const { outbox: o } = store.tables;
    const failed = await store.read.select().from(o).where(eq(o.failure, "not-confirmed"));
    expect(failed.map(({ kind }) => kind)).toEqual(["message"]);
    await store.tx((work) => proveAddress(work, { personId, address }, now));
    expect(await subjects(store, now)).toContain("A message for you");
  },
);

eachStore(
  "'this isn't me' takes the address away and leaves the place; it is noted, and asked no more [E11]",
  async (there) => {
    const { store, now } = there;
    const group = await openGroup(store, now);
    const personId = await hugo(store, group, now);
    const mailbox = await mailboxOfPerson(store, personId);
    const refuse = () => store.tx((work) => refuseAddress(work, mailbox?.id ?? "", now));
    expect([await refuse(), await refuse()]).toEqual([true, null]);
    expect(await mailboxOfPerson(store, personId)).toBeNull();
    const { persons, audit, places: p } = store.tables;
    const [row] = await store.read.select().from(persons).where(eq(persons.id, personId));
    expect(row?.addressRefusedAt).toEqual(now);
    expect(await store.read.$count(audit, eq(audit.act, "address refused"))).toBe(1);
    expect(await store.read.$count(p, eq(p.personId, personId))).toBe(1);
    expect(await subjects(store, now)).toEqual([]);
  },
);

eachStore(
  "typing passes no limit: the sixth letter of a day to one mailbox is refused [E11 D32]",
  async ({ store, now }) => {
    const group = await openGroup(store, now, 20);
    for (let n = 0; n < 5; n++)
      await hugo(store, group, now, { name: `P${n}`, address: `h+${n}@example.org` });
    await expect(hugo(store, group, now, { name: "P6", address: "h+6@example.org" })).rejects.toThrow(
      "too-many",
    );
    await hugo(store, group, later(now, 1), { name: "P6", address: "h+6@example.org" });
  },
);

eachStore(
  "addresses from before are settled once: who never came in is asked, the others are proved [E11]",
  async (there) => {
    const { store, now } = there;
    const group = await openGroup(store, now);
    const ana = await join(store, group, "ana@example.org", now);
    const personId = await hugo(store, group, now);
    await store.tx(async ({ tables: { addresses, outbox }, write }) => {
      await write.update(addresses).set({ typedAt: null, provedAt: null, byPersonId: null });
      await write.delete(outbox);
    });
    expect([await settleAddresses(store, now), await settleAddresses(store, now)]).toEqual([1, 0]);
    expect(await mailboxOfPerson(store, personId)).toMatchObject({ standing: "typed" });
    expect(await mailboxOfPerson(store, ana.personId)).toMatchObject({ standing: "proved" });
    expect(await subjects(store, now)).toEqual(["Is this your mailbox?"]);
    expect(await subjects(store, now, "ana@example.org")).toEqual([]);
  },
);

eachStore(
  "staff mend a typed address with one letter to the new one; a proved one they cannot touch [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const personId = await hugo(store, group, now);
    const ana = await join(store, group, "ana@example.org", now);
    const cycle = await findCycle(store, group.cycleId);
    if (!cycle) throw new Error("no group");
    const { places: p } = store.tables;
    const [own] = await store.read.select().from(p).where(eq(p.personId, personId));
    const type = (place: { id: string; name: string | null }, address: string) =>
      typeAddress(store, { cycle, place, address, by: group.staffId }, now);
    expect((await mailboxesIn(store, cycle.id)).get(own?.id ?? "")).toMatchObject({
      reached: "typed",
      typedAt: now,
    });
    expect((await mailboxesIn(store, cycle.id)).get(ana.placeId)).toMatchObject({ reached: "proved" });
    const place = { id: own?.id ?? "", name: "Hugo" };
    expect(await type(place, "hugo@mended.example")).toEqual({ ok: true });
    expect(await type(place, "hugo@mended.example")).toEqual({ ok: true });
    expect(await subjects(store, now)).toEqual([]);
    expect(await subjects(store, now, "hugo@mended.example")).toEqual(["Is this your mailbox?"]);
    expect(await type({ id: ana.placeId, name: "ana" }, "x@example.org")).toEqual({
      ok: false,
      refusal: "proved",
    });
    const mailbox = await mailboxOfPerson(store, personId);
    await store.tx((work) => refuseAddress(work, mailbox?.id ?? "", now));
    expect((await mailboxesIn(store, cycle.id)).get(place.id)).toMatchObject({ reached: "refused" });
  },
);
