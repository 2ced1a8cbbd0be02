/** Forgetting by night: what is due goes, what still matters stays, counts stay, and the report says what was done [Y5]. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { defaultPeriods, noticeDays } from "#app/domain/forgetting/periods.ts";
import { forgetNightly } from "#db/forgetting/periods/nightly.server.ts";
import { changePeriods, daysOf, periodsOf, settlePeriods } from "#db/forgetting/periods/periods.server.ts";
import { forgettingsOf, tryForgetting } from "#db/forgetting/periods/periods-told.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";
import { forgetAsks } from "#db/places/asks.server.ts";
import { forgetVerifications } from "#db/people/verifications.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { later } from "../places/places-setting.ts";
import { everything, groupWithWords } from "./forgetting-setting.ts";
import type { Said } from "./forgetting-setting.ts";

const whose = ({ organisationId: id }: Said) => ({ id, country: "FR" });
/** The last of eight Tuesdays from 17 March on ends in the evening of 5 May 2026. */
const end = new Date("2026-05-06T01:00:00Z");

async function tried(store: Store, group: Said, now: Date) {
  const periods = await periodsOf(store, whose(group), now);
  const found = await tryForgetting(store, { organisationId: group.organisationId, periods, now });
  return Object.fromEntries(found.map(({ kind, count }) => [kind, count]));
}

eachStore(
  "years later nothing names anybody who took part or reaches them, and places, marks and events still count [Y5]",
  async ({ store, now }) => {
    const group = await groupWithWords(store, now);
    await settlePeriods(store, whose(group), now);
    const { tables: t, read } = store;
    const counts = async () => [
      await read.$count(t.places),
      await read.$count(t.marks, eq(t.marks.mark, "here")),
      await read.$count(t.runEvents),
      await read.$count(t.placeChanges),
      await read.$count(t.consents),
      await read.$count(t.steps, eq(t.steps.outcome, "done")),
    ];
    const before = await counts();
    expect((await everything(store)).match(/marker-\w+/g)?.length).toBeGreaterThan(9);
    const muchLater = later(end, 400);
    await forgetAsks(store, muchLater);
    await forgetVerifications(store, muchLater);
    await forgetNightly(store, muchLater);
    const left = await everything(store);
    expect(left.match(/marker-[\w@.]+/g)).toBeNull();
    for (const { personId } of [group.amber, group.cobalt]) {
      const rows = left.split(personId).length - 1;
      // The empty row of the person, and nothing that points at it.
      expect(rows).toBe(1);
    }
    expect(await counts()).toEqual(before);
    expect(await read.$count(t.addresses)).toBe(0);
    expect(await read.$count(t.signIns)).toBe(0);
  },
);

eachStore("of a group that goes on nothing is forgotten, however old it is", async ({ store, now }) => {
  const group = await groupWithWords(store, now);
  await settlePeriods(store, whose(group), later(now, -800));
  const { meetings: m } = store.tables;
  const [startsAt, endsAt] = [later(now, 500), later(now, 500, 2)];
  await store.tx(({ write }) =>
    write
      .update(m)
      .set({ startsAt, endsAt })
      .where(eq(m.id, group.meetingIds[7] ?? "")),
  );
  expect(Object.keys(await tried(store, group, later(now, 499)))).toEqual([
    ...["sent", "sign-ins", "invitations", "audit"],
  ]);
  await forgetNightly(store, later(now, 499));
  const left = await everything(store);
  for (const word of ["amber", "cobalt", "title", "note", "step", "goal", "letter"])
    expect(left).toContain(`marker-${word}`);
  expect(await store.read.$count(store.tables.outbox)).toBeGreaterThan(0);
  expect(await store.read.$count(store.tables.invitations)).toBeGreaterThan(0);
});

eachStore(
  "each kind goes when its own days are over, and whoever never had a seat goes before those who did",
  async ({ store, now }) => {
    const group = await groupWithWords(store, now);
    await settlePeriods(store, whose(group), now);
    const { places: p } = store.tables;
    const names = async () =>
      (await store.read.select({ name: p.name }).from(p).orderBy(p.ticket)).map(({ name }) => name);
    await forgetNightly(store, later(end, 91));
    expect(await names()).toEqual(["marker-amber", null]);
    const left = await everything(store);
    for (const word of ["step", "goal"]) expect(left).not.toContain(`marker-${word}`);
    for (const word of ["note", "letter", "title"]) expect(left).toContain(`marker-${word}`);
    await forgetNightly(store, later(end, 181));
    const after = await everything(store);
    for (const word of ["note", "letter"]) expect(after).not.toContain(`marker-${word}`);
    expect(await names()).toEqual(["marker-amber", null]);
    await forgetNightly(store, later(end, 366));
    expect(await names()).toEqual([null, null]);
  },
);

eachStore(
  "a letter that has not left, a sign-in that is good and an open offer are not forgotten",
  async ({ store, now }) => {
    const group = await groupWithWords(store, now);
    await settlePeriods(store, whose(group), now);
    const { messages: m, outbox: o, places: p, signIns: s } = store.tables;
    const muchLater = later(end, 400);
    await store.tx(async (work) => {
      const [letter] = await work.read.select({ id: m.id }).from(m);
      const { amber, cobalt, organisationId, cycleId, staffId } = group;
      await work.write.insert(o).values({
        ...{ id: newId(), organisationId, kind: "message", personId: staffId, language: "en", cycleId },
        ...{ writtenId: letter?.id ?? "", uniqueKey: "k", messageId: newId(), facts: { a: "marker-facts" } },
        ...{ state: "waiting", tries: 0, createdAt: now, dueAt: now },
      });
      await work.write
        .update(p)
        .set({ state: "offered", offerUntil: later(muchLater, 1) })
        .where(eq(p.id, cobalt.placeId));
      await startSignIn(work, amber.personId, muchLater);
    });
    await forgetNightly(store, muchLater);
    const left = await everything(store);
    for (const word of ["letter", "facts", "cobalt@example.org"]) expect(left).toContain(`marker-${word}`);
    expect(await store.read.$count(s)).toBe(1);
    // She is still signed in, so her mailbox stays until that ends; her place names her no more.
    expect(left).toContain("marker-amber@example.org");
    expect(await store.read.$count(p, eq(p.name, "marker-amber"))).toBe(0);
    await store.tx(({ write }) => write.update(s).set({ endedAt: muchLater }));
    await forgetAsks(store, muchLater);
    await forgetVerifications(store, muchLater);
    await forgetNightly(store, later(muchLater, 1));
    expect(await everything(store)).not.toContain("marker-amber");
  },
);

eachStore(
  "what the dry run counts is what the night forgets and the report says, once a night [Y5]",
  async ({ store, now }) => {
    const group = await groupWithWords(store, now);
    const night = later(end, 200);
    await settlePeriods(store, whose(group), now);
    const before = await tried(store, group, night);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(["asks", "steps", "letters", "notes"]));
    await Promise.all([forgetNightly(store, night), forgetNightly(store, night)]);
    const reports = await forgettingsOf(store, group.organisationId);
    expect(Object.fromEntries(reports.map(({ kind, count }) => [kind, count]))).toEqual(before);
    expect(reports.find(({ kind }) => kind === "notes")).toMatchObject({
      at: night,
      until: later(night, -180),
    });
    expect(await tried(store, group, night)).toEqual({});
    await forgetNightly(store, later(night, 0, 1));
    expect(await forgettingsOf(store, group.organisationId)).toEqual(reports);
  },
);

eachStore(
  "defaults are set in the first night and hold two weeks later; another country changes none by itself",
  async ({ store, now }) => {
    const group = await groupWithWords(store, now);
    const first = later(end, 400);
    await forgetNightly(store, first);
    expect(await everything(store)).toContain("marker-note");
    const abroad = { id: group.organisationId, country: "GB" };
    const periods = await periodsOf(store, abroad, later(first, 1));
    expect(daysOf(periods)).toEqual(defaultPeriods("FR"));
    expect(periods.notes.holdsFrom).toEqual(later(first, noticeDays));
    await forgetNightly(store, later(first, noticeDays));
    expect(await everything(store)).not.toContain("marker-note");
  },
);

eachStore(
  "a change holds at once, is noted, keeps to its organisation, and does not undo what somebody else saved",
  async ({ store, now }) => {
    const [one, other] = [await groupWithWords(store, now), await groupWithWords(store, later(now, 0, 1))];
    for (const group of [one, other]) await settlePeriods(store, whose(group), now);
    const at = later(end, 40);
    const seen = markOf(defaultPeriods("FR"));
    const periods = { ...defaultPeriods("FR"), notes: 30 };
    const act = { organisation: whose(one), by: one.staffId, periods, seen };
    expect(await changePeriods(store, act, at)).toEqual({ ok: true });
    expect((await periodsOf(store, whose(one), at)).notes).toEqual({ days: 30, holdsFrom: at });
    expect((await periodsOf(store, whose(one), at)).steps.holdsFrom).toEqual(later(now, noticeDays));
    expect(daysOf(await periodsOf(store, whose(other), at))).toEqual(defaultPeriods("FR"));
    const late = { ...act, periods: { ...periods, notes: 700 } };
    expect(await changePeriods(store, late, at)).toEqual({ ok: false, refusal: "seen-is-old" });
    const { audit: a, sessionNotes: n } = store.tables;
    expect(await store.read.$count(a, eq(a.act, "periods changed"))).toBe(1);
    await forgetNightly(store, at);
    const notes = await store.read.select({ of: n.organisationId, text: n.text }).from(n);
    expect(notes).toEqual(
      expect.arrayContaining([
        { of: one.organisationId, text: null },
        { of: other.organisationId, text: "marker-note" },
      ]),
    );
  },
);
