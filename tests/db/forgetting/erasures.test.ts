/** Asking to be erased: hidden at once, seats go on, nobody is written to but once; and taking it back. */
import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { cycle, meeting, organisation, person, place } from "#db/cast/cast.server.ts";
import { dueErasures } from "#db/forgetting/erasing/erase.server.ts";
import {
  askErasure,
  erasureOf,
  findErasure,
  takeBackErasure,
} from "#db/forgetting/erasing/erasures.server.ts";
import type { Asked } from "#db/forgetting/erasing/erasures.server.ts";
import { whatGoes } from "#db/forgetting/erasing/what-goes.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { putLetter } from "#db/letters/outbox.server.ts";
import { rollOf } from "#db/meetings/marks.server.ts";
import { stepOf } from "#db/meetings/steps.server.ts";
import { membersOf } from "#db/people/members.server.ts";
import { knownAt } from "#db/people/verification-uses.server.ts";
import { findSignIn, startSignIn } from "#db/people/sign-ins.server.ts";
import { makeFeed, feedOf } from "#db/places/own-settings.server.ts";
import { rosterOf } from "#db/places/roster.server.ts";
import { tellStoryOnly as tellStory } from "#tests/db/cast/cast-setting.ts";
import { wholeText } from "#tests/support/whole-text.ts";
import { eachStore } from "#tests/support/stores.ts";
import { join, later, openGroup, rosterText } from "../places/places-setting.ts";

const alone = (personId: string, signInId: string | null = null) => ({ personId, signInId, staff: null });

async function askedBy(store: Store, personId: string, now: Date): Promise<Asked & { ok: true }> {
  const asked = await askErasure(store, alone(personId), now);
  if (!asked.ok) throw new Error(asked.refusal);
  return asked;
}

async function lettersTo({ tables: { outbox: o }, read }: Store, personId: string) {
  const rows = await read
    .select({ kind: o.kind, state: o.state, facts: o.facts })
    .from(o)
    .where(and(eq(o.personId, personId), eq(o.state, "waiting")));
  return rows.map(({ kind, facts }) =>
    kind === "invitation" ? `invitation ${String(facts["method"])}` : kind,
  );
}

eachStore(
  "whoever asks is hidden at once, their seat goes on, and they get one letter [Y5]",
  async ({ store, now }) => {
    const group = await openGroup(store, now, 1);
    const ana = await join(store, group, "ana@example.org", now);
    await join(store, group, "ben@example.org", now);
    const asked = await askedBy(store, ana.personId, later(now, 1));
    expect(asked.dueAt).toEqual(later(now, 8));
    expect(await rosterText(store)).toBe("withdrawn null, offered ben");
    expect(await lettersTo(store, ana.personId)).toEqual(["erasure-asked"]);
    const roster = await rosterOf(store, group.cycleId);
    expect(roster.map(({ name }) => name)).toEqual([null, "ben"]);
  },
);

eachStore(
  "dates that were sent to a calendar leave it, by CANCEL and nothing else",
  async ({ store, now }) => {
    const group = await openGroup(store, now, 1);
    const ana = await join(store, group, "ana@example.org", now);
    const { outbox, places } = store.tables;
    await store.tx(async ({ write }) => {
      await write.update(places).set({ invitations: "all" });
      await write.update(store.tables.invitations).set({ state: "requested" });
      await write.update(outbox).set({ state: "sent" });
    });
    await askedBy(store, ana.personId, later(now, 1));
    const letters = await lettersTo(store, ana.personId);
    expect(letters.filter((kind) => kind === "invitation CANCEL")).toHaveLength(8);
    expect(letters.filter((kind) => kind !== "invitation CANCEL")).toEqual(["erasure-asked"]);
  },
);

eachStore("other sign-ins and the feed end, the one that asked goes on", async ({ store, now }) => {
  const group = await openGroup(store, now);
  const ana = await join(store, group, "ana@example.org", now);
  const other = await store.tx((work) => startSignIn(work, ana.personId, now));
  await makeFeed(store, ana.personId, (id) => `token of ${id}`, now);
  const own = await findSignIn(store, ana.signIn, now);
  await askErasure(store, alone(ana.personId, own?.id ?? null), now);
  expect((await findSignIn(store, ana.signIn, now))?.leavingAt).toEqual(now);
  expect(await findSignIn(store, other, now)).toBeNull();
  expect(await feedOf(store, ana.personId)).toBeNull();
});

eachStore("asked twice it is one erasure, with the day of the first", async ({ store, now }) => {
  const group = await openGroup(store, now);
  const ana = await join(store, group, "ana@example.org", now);
  const [first, second] = [
    await askedBy(store, ana.personId, now),
    await askedBy(store, ana.personId, later(now, 2)),
  ];
  expect(second).toEqual({ ...first, already: true });
  expect(await store.read.$count(store.tables.erasures)).toBe(1);
  expect(await lettersTo(store, ana.personId)).toEqual(["erasure-asked"]);
});

eachStore(
  "nothing more is put for whoever waits, and nobody new is taken for them",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const ana = await join(store, group, "ana@example.org", now);
    await askedBy(store, ana.personId, now);
    const letter = {
      kind: "place-waiting",
      organisationId: null,
      to: { personId: ana.personId },
      language: "en",
      key: newId(),
      facts: { placeId: ana.placeId, groupName: "x", position: 1 },
      dueAt: now,
    } as const;
    await store.tx((work) => putLetter(work, letter, now));
    expect(await lettersTo(store, ana.personId)).toEqual(["erasure-asked"]);
    expect(await knownAt(store, "ana@example.org", "ask")).toEqual([]);
    expect((await knownAt(store, "ana@example.org", "sign-in")).map(({ name }) => name)).toEqual(["ana"]);
  },
);

eachStore(
  "taken back, names and words are where they were, and the seat is not [Y5]",
  async ({ store, now }) => {
    await tellStory(store, now);
    const ana = person("ana");
    const step = await stepOf(store, place("tonight", "ana"), meeting("tonight", 3));
    const { erasureId } = await askedBy(store, ana, now);
    const hidden = await rollOf(store, { id: meeting("tonight", 3), cycleId: cycle("tonight") });
    expect(hidden.find(({ placeId }) => placeId === place("tonight", "ana"))?.name).toBeNull();
    expect((await stepOf(store, place("tonight", "ana"), meeting("tonight", 3)))?.what).toBeNull();
    expect(await takeBackErasure(store, erasureId, later(now, 1))).toEqual({ ok: true });
    expect(await takeBackErasure(store, erasureId, later(now, 1))).toEqual({ ok: false, refusal: "already" });
    const shown = (await rosterOf(store, cycle("tonight"))).find(({ id }) => id === place("tonight", "ana"));
    expect([shown?.name, shown?.state]).toEqual(["Ana", "withdrawn"]);
    expect(await stepOf(store, place("tonight", "ana"), meeting("tonight", 3))).toEqual(step);
    expect(await erasureOf(store, ana)).toBeNull();
    expect(await lettersTo(store, ana)).toEqual([]);
    expect(await dueErasures(store, later(now, 30))).toEqual({ done: 0, closed: 0 });
    expect((await askedBy(store, ana, later(now, 30))).already).toBe(false);
  },
);

eachStore("once it is done it cannot be taken back", async ({ store, now }) => {
  await tellStory(store, now);
  const { erasureId } = await askedBy(store, person("ana"), now);
  expect(await dueErasures(store, later(now, 6.9))).toEqual({ done: 0, closed: 0 });
  expect((await dueErasures(store, later(now, 7))).done).toBe(1);
  expect(await takeBackErasure(store, erasureId, later(now, 8))).toEqual({ ok: false, refusal: "done" });
  expect((await findErasure(store, erasureId))?.doneAt).toEqual(later(now, 7));
  expect(await askErasure(store, alone(person("ana")), later(now, 8))).toEqual({
    ok: false,
    refusal: "unknown",
  });
});

eachStore(
  "the last owner and whoever leads dates ahead are told who has to be named first",
  async ({ store, now }) => {
    await tellStory(store, now);
    expect(await askErasure(store, alone(person("nadia")), now)).toEqual({
      ok: false,
      refusal: "last-owner",
    });
    expect(await askErasure(store, alone(person("marc")), now)).toEqual({
      ok: false,
      refusal: "leads-ahead",
    });
    const { cycleFacilitators: f } = store.tables;
    await store.tx(async ({ write }) => {
      await write
        .update(f)
        .set({ until: now })
        .where(eq(f.personId, person("marc")));
    });
    await askedBy(store, person("marc"), now);
    expect((await membersOf(store, organisation())).map(({ name }) => name)).not.toContain("Marc");
    const { erasureId } = await askedBy(store, person("marc"), now);
    await takeBackErasure(store, erasureId, now);
    expect((await membersOf(store, organisation())).find(({ name }) => name === "Marc")?.roles).toEqual([
      "facilitator",
    ]);
  },
);

eachStore(
  "staff begin it for somebody without an address, for a colleague only an owner does",
  async ({ store, now }) => {
    await tellStory(store, now);
    const staff = { personId: person("nadia"), organisationId: organisation(), isOwner: false };
    const hugo = await askErasure(store, { personId: person("hugo"), signInId: null, staff }, now);
    expect(hugo.ok).toBe(true);
    expect(await lettersTo(store, person("hugo"))).toEqual([]);
    const ana = await askErasure(store, { personId: person("ana"), signInId: null, staff }, now);
    expect(ana.ok && (await lettersTo(store, person("ana"))).includes("erasure-asked")).toBe(true);
    const sofia = { personId: person("sofia"), signInId: null };
    expect(await askErasure(store, { ...sofia, staff }, now)).toEqual({ ok: false, refusal: "not-here" });
    const owner = await askErasure(store, { ...sofia, staff: { ...staff, isOwner: true } }, now);
    expect(owner).toEqual({ ok: false, refusal: "leads-ahead" });
    const { audit } = store.tables;
    const lines = await store.read.select().from(audit).where(eq(audit.act, "erasure asked for somebody"));
    expect(lines.map(({ subject }) => subject).sort()).toEqual([person("ana"), person("hugo")].sort());
  },
);

eachStore(
  "somebody who is in another organisation, too, is nobody else's to erase",
  async ({ store, now }) => {
    const [one, two] = [await openGroup(store, now), await openGroup(store, now)];
    const ana = await join(store, one, "ana@example.org", now);
    await join(store, two, "ana@example.org", now);
    const staff = { personId: one.staffId, organisationId: one.organisationId, isOwner: true };
    const asking = { personId: ana.personId, signInId: null, staff };
    expect(await askErasure(store, asking, now)).toEqual({ ok: false, refusal: "not-here" });
    expect((await whatGoes(store, ana.personId, now)).organisations).toEqual(["Shore", "Shore"]);
  },
);

eachStore("of two people who share a mailbox only the one who asked goes", async ({ store, now }) => {
  await tellStory(store, now);
  await askedBy(store, person("benoit"), now);
  await dueErasures(store, later(now, 8));
  expect((await knownAt(store, "b.g@example.org", "sign-in")).map(({ id }) => id)).toEqual([person("grace")]);
  expect(await wholeText(store)).not.toContain("Benoît");
});
