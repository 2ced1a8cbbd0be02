/** Places that come free, are offered, taken, let go or run out; and places given by hand. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { changeCapacity, enrolByHand } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { acceptOffer, declineOffer, expireOffers, offerByHand } from "#db/places/offers.server.ts";
import { findPlaceInHistory, findPlaceOf, positionOf } from "#db/places/places.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { join, later, letterKinds, openGroup, rosterText } from "./places-setting.ts";
import type { Group } from "./places-setting.ts";

type Joined = Awaited<ReturnType<typeof join>>;
const place = (group: Group, joined: Joined) => ({ id: joined.placeId, cycleId: group.cycleId });
const byOwner = (group: Group, joined: Joined) => ({ ...place(group, joined), byPersonId: joined.personId });

/** One seat: Ana holds it, Ben and Cleo wait in this order. */
async function oneSeat(store: Store, now: Date) {
  const group = await openGroup(store, now, 1);
  const ana = await join(store, group, "ana@example.org", now);
  const ben = await join(store, group, "ben@example.org", now);
  const cleo = await join(store, group, "cleo@example.org", now);
  return { group, ana, ben, cleo };
}

eachStore("the thirteenth of twelve waits and sees its place in the list", async ({ store, now }) => {
  const { group, ben, cleo } = await oneSeat(store, now);
  expect(await rosterText(store)).toBe("held ana, waiting ben, waiting cleo");
  const ticketOf = async (joined: Joined) =>
    (await findPlaceOf(store, joined.personId, joined.placeId))?.place.ticket ?? 0;
  expect(await positionOf(store, group.cycleId, await ticketOf(ben))).toBe(1);
  expect(await positionOf(store, group.cycleId, await ticketOf(cleo))).toBe(2);
});

eachStore(
  "a seat given up goes to whoever has waited longest, with a deadline [E7]",
  async ({ store, now }) => {
    const { group, ana, ben } = await oneSeat(store, now);
    expect(await withdraw(store, byOwner(group, ana), now)).toEqual({ ok: true });
    expect(await rosterText(store)).toBe("withdrawn ana, offered ben, waiting cleo");
    const offered = await findPlaceOf(store, ben.personId, ben.placeId);
    expect(offered?.place.offerUntil).toEqual(later(now, 2));
    expect(await acceptOffer(store, place(group, ben), later(now, 1))).toEqual({ ok: true });
    expect(await rosterText(store)).toBe("withdrawn ana, held ben, waiting cleo");
    expect(await letterKinds(store)).toEqual([
      "place-held",
      "place-waiting",
      "place-waiting",
      "place-withdrawn",
      "place-offered",
      "place-held",
    ]);
  },
);

eachStore(
  "an offer let go goes on to the next, one that ran out too, and an answer after that is too late",
  async ({ store, now }) => {
    const { group, ana, ben, cleo } = await oneSeat(store, now);
    await withdraw(store, byOwner(group, ana), now);
    expect(await declineOffer(store, place(group, ben), now)).toEqual({ ok: true });
    expect(await rosterText(store)).toBe("withdrawn ana, declined ben, offered cleo");
    expect(await expireOffers(store, later(now, 1))).toEqual({ ended: 0, made: 0 });
    expect(await acceptOffer(store, place(group, cleo), later(now, 2))).toEqual({
      ok: false,
      refusal: "offer-over",
    });
    expect(await expireOffers(store, later(now, 2))).toEqual({ ended: 1, made: 0 });
    expect(await expireOffers(store, later(now, 2))).toEqual({ ended: 0, made: 0 });
    expect(await rosterText(store)).toBe("withdrawn ana, declined ben, declined cleo");
    expect(await letterKinds(store)).toContain("offer-ended");
    const dora = await join(store, group, "dora@example.org", later(now, 2));
    expect(dora.state).toBe("held");
  },
);

eachStore("a seat that comes free at night is offered in the morning", async ({ store, now }) => {
  const { group, ana } = await oneSeat(store, now);
  const night = new Date("2026-03-06T22:30:00Z");
  await withdraw(store, byOwner(group, ana), night);
  expect(await rosterText(store)).toBe("withdrawn ana, waiting ben, waiting cleo");
  expect(await expireOffers(store, night)).toEqual({ ended: 0, made: 0 });
  expect(await expireOffers(store, new Date("2026-03-07T07:00:00Z"))).toEqual({ ended: 0, made: 1 });
  expect(await rosterText(store)).toBe("withdrawn ana, offered ben, waiting cleo");
});

eachStore("somebody new does not overtake those who wait for a seat that is free", async ({ store, now }) => {
  const { group, ana } = await oneSeat(store, now);
  const night = new Date("2026-03-06T22:30:00Z");
  await withdraw(store, byOwner(group, ana), night);
  expect((await join(store, group, "dora@example.org", night)).state).toBe("waiting");
});

eachStore(
  "withdrawing twice is withdrawing once; consents end with it and the way back is a new ticket [E6]",
  async ({ store, now }) => {
    const { group, ana } = await oneSeat(store, now);
    await withdraw(store, byOwner(group, ana), now);
    expect(await withdraw(store, byOwner(group, ana), now)).toEqual({ ok: false, refusal: "already" });
    const { consents } = store.tables;
    const [agreed] = await store.read.select().from(consents).where(eq(consents.placeId, ana.placeId));
    expect(agreed?.withdrawnAt).toEqual(now);
    const again = await join(store, group, "ana@example.org", later(now, 1));
    expect(again).toMatchObject({ placeId: ana.placeId, state: "waiting" });
    expect(await rosterText(store)).toBe("offered ben, waiting cleo, waiting ana");
  },
);

eachStore(
  "whoever withdrew finds their place in the history only, and nobody else finds it at all [D11]",
  async ({ store, now }) => {
    const { group, ana, ben } = await oneSeat(store, now);
    expect(await findPlaceOf(store, ben.personId, ana.placeId)).toBeNull();
    await withdraw(store, byOwner(group, ana), now);
    expect(await findPlaceOf(store, ana.personId, ana.placeId)).toBeNull();
    expect(await findPlaceInHistory(store, ana.personId, ana.placeId)).not.toBeNull();
    expect(await findPlaceInHistory(store, ben.personId, ana.placeId)).toBeNull();
  },
);

eachStore(
  "an act on a place under the number of another cycle does nothing [D13]",
  async ({ store, now }) => {
    const { ana } = await oneSeat(store, now);
    const other = await openGroup(store, now);
    const strange = { id: ana.placeId, cycleId: other.cycleId, byPersonId: ana.personId };
    expect(await withdraw(store, strange, now)).toEqual({ ok: false, refusal: "not-possible" });
    expect(await rosterText(store)).toBe("held ana, waiting ben, waiting cleo");
  },
);

eachStore(
  "staff may offer a free seat to somebody further down, never one that is taken",
  async ({ store, now }) => {
    const { group, cleo } = await oneSeat(store, now);
    const given = { ...place(group, cleo), byPersonId: group.staffId };
    expect(await offerByHand(store, given, now)).toEqual({ ok: false, refusal: "full" });
    const night = new Date("2026-03-06T22:30:00Z");
    await changeCapacity(store, { cycleId: group.cycleId, capacity: 2, byPersonId: group.staffId }, night);
    expect(await offerByHand(store, given, night)).toEqual({ ok: false, refusal: "quiet" });
    expect(await offerByHand(store, given, new Date("2026-03-07T07:00:00Z"))).toEqual({ ok: true });
    expect(await rosterText(store)).toBe("held ana, waiting ben, offered cleo");
  },
);

eachStore("more seats are offered at once, fewer seats take nobody's place away", async ({ store, now }) => {
  const { group } = await oneSeat(store, now);
  const change = (capacity: number, agreed: number) =>
    changeCapacity(store, { cycleId: group.cycleId, capacity, byPersonId: group.staffId, agreed }, now);
  expect(await change(3, 1)).toMatchObject({ ok: false, refusal: "asks", count: 2 });
  expect(await rosterText(store)).toBe("held ana, waiting ben, waiting cleo");
  expect(await change(3, 2)).toEqual({ ok: true, offers: 2 });
  expect(await rosterText(store)).toBe("held ana, offered ben, offered cleo");
  expect(await change(1, 0)).toEqual({ ok: true, offers: 0 });
  expect(await rosterText(store)).toBe("held ana, offered ben, offered cleo");
});

eachStore(
  "somebody without an address is enrolled by hand, once, and gets no letter [E10]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const given = { once: newId(), cycleId: group.cycleId, name: "Hugo", address: null, reminders: false };
    const byHand = {
      ...given,
      language: "fr",
      consentVersion: "1",
      byPersonId: group.staffId,
      everyGroup: true,
      who: null,
    } as const;
    const answers = await Promise.all([enrolByHand(store, byHand, now), enrolByHand(store, byHand, now)]);
    expect(answers[0]).toMatchObject({ ok: true, state: "held" });
    expect(answers[1]).toEqual(answers[0]);
    expect(await rosterText(store)).toBe("held Hugo");
    expect(await letterKinds(store)).toEqual([]);
  },
);

eachStore("every change of a place is a row: from, to, who and why", async ({ store, now }) => {
  const { group, ana, ben } = await oneSeat(store, now);
  await withdraw(store, byOwner(group, ana), now);
  await acceptOffer(store, place(group, ben), now);
  const { placeChanges } = store.tables;
  const rows = await store.read.select().from(placeChanges);
  const told = rows.map((row) => `${row.fromState ?? "nothing"} → ${row.toState}: ${row.why}`).sort();
  expect(told).toEqual([
    "held → withdrawn: withdrew",
    "nothing → held: confirmed",
    "nothing → waiting: confirmed",
    "nothing → waiting: confirmed",
    "offered → held: accepted",
    "waiting → offered: longest-waiting",
  ]);
});
