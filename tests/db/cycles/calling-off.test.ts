/** Calling a group off: one act ends offers, the waiting list and asks; each person hears once; nothing gives a place after it [F3]. */
import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { expect } from "vitest";
import { confirmAsk } from "#db/places/asks.server.ts";
import { cancelCycle } from "#db/cycles/calling-off.server.ts";
import { changeCapacity, enrolByHand } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { mailAgain, verificationOf } from "#db/people/mailed-verifications.server.ts";
import { acceptOffer, declineOffer, expireOffers, offerByHand } from "#db/places/offers.server.ts";
import { historyOfPlace } from "#db/places/own-pages.server.ts";
import { publishCycle, unpublishCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import {
  askerAt,
  askFor,
  join,
  later,
  letterKinds,
  openGroup,
  rosterText,
} from "../places/places-setting.ts";
import type { Group } from "../places/places-setting.ts";

/** Two seats: Ana holds one, the other is offered to Ben; Cleo waits; Dora has asked and not confirmed. */
async function crowd(store: Store, now: Date) {
  const group = await openGroup(store, now, 2);
  const ana = await join(store, group, "ana@example.org", now);
  const eve = await join(store, group, "eve@example.org", now);
  const ben = await join(store, group, "ben@example.org", now);
  const cleo = await join(store, group, "cleo@example.org", now);
  const { cycleId } = group;
  await withdraw(store, { id: eve.placeId, cycleId, byPersonId: eve.personId }, now);
  const dora = await askFor(store, group, "dora@example.org", now);
  return { group, ana, eve, ben, cleo, dora };
}

const callOff = (store: Store, { cycleId, staffId }: Group, now: Date) =>
  cancelCycle(store, { cycleId, words: "We are sorry.", by: staffId }, now);

async function lettersNow({ tables: { outbox: o }, read }: Store) {
  const rows = await read.select().from(o).where(eq(o.state, "waiting"));
  return rows.filter(({ kind }) => kind !== "proof");
}

eachStore(
  "calling off ends offers and the waiting list in the same act, and a held place stays as a record",
  async ({ store, now }) => {
    const { group, ben, cleo } = await crowd(store, now);
    expect(await rosterText(store)).toBe("held ana, withdrawn eve, offered ben, waiting cleo");
    expect(await callOff(store, group, later(now, 0, 1))).toMatchObject({ ok: true });
    expect(await rosterText(store)).toBe("held ana, withdrawn eve, declined ben, declined cleo");
    for (const { placeId } of [ben, cleo])
      expect((await historyOfPlace(store, placeId))[0]).toMatchObject({
        toState: "declined",
        why: "called-off",
      });
  },
);

eachStore(
  "everybody concerned gets one letter that says the group is off, in place of what had not left yet",
  async ({ store, now }) => {
    const { group, ana, ben, cleo } = await crowd(store, now);
    const at = later(now, 0, 1);
    await callOff(store, group, at);
    await callOff(store, group, later(at, 0, 1));
    const letters = (await lettersNow(store)).filter(({ kind }) => kind !== "invitation");
    const told = letters.filter(({ kind }) => kind === "called-off");
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [ana.personId, ben.personId, cleo.personId].sort(),
    );
    const had = new Map(told.map(({ personId, facts }) => [personId, facts.had]));
    expect([had.get(ana.personId), had.get(ben.personId), had.get(cleo.personId)]).toEqual([
      "held",
      "hoped",
      "hoped",
    ]);
    expect(told[0]?.facts).toMatchObject({ groupName: "Tuesday group", note: "We are sorry." });
    // What Eve was told of her own doing still leaves; nobody is offered a place or given dates any more.
    expect(letters.map(({ kind }) => kind).filter((kind) => kind !== "called-off")).toEqual([
      "place-held",
      "place-withdrawn",
    ]);
    expect(await letterKinds(store)).not.toContain("changes");
  },
);

eachStore("what was in Ana's calendar is cancelled", async ({ store, now }) => {
  const { group, ana } = await crowd(store, now);
  const near = later(group.startsAt, -1);
  const { invitations: i } = store.tables;
  await store.tx(({ write }) =>
    write.update(i).set({ state: "requested" }).where(eq(i.personId, ana.personId)),
  );
  await callOff(store, group, near);
  const files = (await lettersNow(store)).filter(({ kind }) => kind === "invitation");
  expect(files).toHaveLength(8);
  expect(new Set(files.map(({ facts }) => facts.method))).toEqual(new Set(["CANCEL"]));
});

eachStore(
  "an ask nobody confirmed gives no place and no fresh letter once the group is off",
  async ({ store, now }) => {
    const { group, dora } = await crowd(store, now);
    await callOff(store, group, now);
    const earlier = await verificationOf(store, dora);
    if (!earlier) throw new Error("no proof");
    const before = (await store.read.select().from(store.tables.outbox)).length;
    const again = { once: newId(), earlier, asker: askerAt("dora@example.org"), language: "en" } as const;
    expect(await mailAgain(store, again, now)).toEqual({ ok: false, reason: "over" });
    expect(await store.read.select().from(store.tables.outbox)).toHaveLength(before);
    expect(await confirmAsk(store, { by: { token: dora }, who: null }, now)).toEqual({
      ok: false,
      refusal: "cancelled",
    });
    const [ask] = (await store.read.select().from(store.tables.asks)).filter(
      ({ address }) => address === "dora@example.org",
    );
    expect(ask).toMatchObject({ usedAt: now, placeId: null });
  },
);

type Crowd = Awaited<ReturnType<typeof crowd>>;
const acts = [
  "confirm",
  "accept",
  "decline",
  "offer",
  "by-hand",
  "seats",
  "expire",
  "withdraw",
  "publish",
  "draft",
] as const;

/** Somebody does something, as from a page or a letter they still have. */
async function act(
  store: Store,
  there: Crowd,
  what: (typeof acts)[number],
  who: "ana" | "ben" | "cleo",
  now: Date,
) {
  const { cycleId, staffId } = there.group;
  const { placeId: id, personId } = there[who];
  if (what === "confirm") await confirmAsk(store, { by: { token: there.dora }, who: null }, now);
  if (what === "accept") await acceptOffer(store, { id, cycleId }, now);
  if (what === "decline") await declineOffer(store, { id, cycleId }, now);
  if (what === "offer") await offerByHand(store, { id, cycleId, byPersonId: staffId }, now);
  if (what === "seats") await changeCapacity(store, { cycleId, capacity: 30, byPersonId: staffId }, now);
  if (what === "expire") await expireOffers(store, now);
  if (what === "withdraw") await withdraw(store, { id, cycleId, byPersonId: personId }, now);
  if (what === "publish") await publishCycle(store, { cycleId, by: staffId }, now);
  if (what === "draft") await unpublishCycle(store, { cycleId, by: staffId }, now);
  const filled = {
    name: "Zed",
    address: null,
    language: "en",
    reminders: false,
    consentVersion: "1",
  } as const;
  if (what === "by-hand")
    await enrolByHand(
      store,
      { ...filled, once: newId(), cycleId, byPersonId: staffId, everyGroup: true, who: null },
      now,
    );
}

/** Ids of the places that stand. */
async function standing({ tables: { places: p }, read }: Store): Promise<string[]> {
  const rows = await read.select({ id: p.id, state: p.state }).from(p);
  return rows.filter(({ state }) => state !== "declined" && state !== "withdrawn").map(({ id }) => id);
}

eachStore(
  "whatever anybody does afterwards, a group that is called off gives no place",
  async ({ store, now, kind }) => {
    const there = await crowd(store, now);
    await callOff(store, there.group, now);
    const doing = fc.tuple(
      fc.constantFrom(...acts),
      fc.constantFrom("ana", "ben", "cleo"),
      fc.integer({ min: 0, max: 400 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 6 }), async (story) => {
        const before = await standing(store);
        for (const [what, who, hours] of story)
          await act(store, there, what, who as "ana", later(now, 0, hours));
        const after = await standing(store);
        expect(after.filter((id) => !before.includes(id))).toEqual([]);
      }),
      { numRuns: kind === "SQLite" ? 40 : 10 },
    );
  },
  60_000,
);
