/** The private calendar address: whose it is, when it ends, and what still stands in it. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { daysAfter, entriesOf, findFeed } from "#db/calendar/calendars.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import { newSecret } from "#db/kit/ids.server.ts";
import { endFeed, feedOf, makeFeed } from "#db/places/own-settings.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { change, feedLines, giveBack, mailed, openEvenings, take } from "./invitations-setting.ts";

const at = (text: string) => new Date(`${text}:00Z`);
const [early, between] = [at("2026-03-20T12:00"), at("2026-04-12T12:00")];
const later = (from: Date, days: number, ms = 0) => new Date(from.getTime() + days * 86_400_000 + ms);

async function feed(store: Store, personId: string, now: Date): Promise<string> {
  const token = newSecret();
  await makeFeed(store, personId, () => token, now);
  return token;
}

eachStore("a token finds its person's feed, and nothing but a token does [D72]", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", early);
  const token = await feed(store, ana.personId, early);
  expect(await findFeed(store, token)).toMatchObject({ personId: ana.personId, language: "en" });
  const kept = await feedOf(store, ana.personId);
  for (const wrong of [
    "",
    newSecret(),
    token.slice(0, -1),
    token.toUpperCase(),
    `${token} `,
    kept?.tokenHash ?? "",
    kept?.id ?? "",
    ana.personId,
  ])
    expect(await findFeed(store, wrong), wrong).toBeNull();
  expect(JSON.stringify(await store.read.select().from(store.tables.feeds))).not.toContain(token);
});

eachStore(
  "a new address ends the old one at once, and so does giving it up or being erased [D72 C3]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const { personId } = await take(evenings, "ana", early);
    const old = await feed(store, personId, early);
    const fresh = await feed(store, personId, early);
    expect(await findFeed(store, old)).toBeNull();
    expect(await findFeed(store, fresh)).not.toBeNull();
    await endFeed(store, personId, early);
    expect(await findFeed(store, fresh)).toBeNull();
    const last = await feed(store, personId, early);
    const { persons: p } = store.tables;
    await store.tx(async ({ write }) => write.update(p).set({ erasedAt: early }).where(eq(p.id, personId)));
    expect(await findFeed(store, last)).toBeNull();
  },
);

eachStore(
  "two people share no entry, and no title of one stands in the other's calendar",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const [ana, ben] = [await take(evenings, "ana", early), await take(evenings, "ben", early)];
    const { places: p } = store.tables;
    await store.tx(async ({ write }) =>
      write.update(p).set({ title: "own", ownTitle: "Choir" }).where(eq(p.id, ana.placeId)),
    );
    await store.tx(async ({ write }) => write.update(p).set({ title: "name" }).where(eq(p.id, ben.placeId)));
    const shown = {
      neutralTitle: "Meeting",
      pages: {
        place: (id: string) => `https://x.example.org/${id}`,
        meeting: (id: string) => `https://x.example.org/meetings/${id}`,
      },
    };
    const entries = async (personId: string) => entriesOf(store, { personId }, shown, early);
    const [hers, his] = [await entries(ana.personId), await entries(ben.personId)];
    expect(new Set([...hers, ...his].map(({ uid }) => uid)).size).toBe(8);
    expect(new Set(hers.map(({ title }) => title))).toEqual(new Set(["Choir"]));
    expect(new Set(his.map(({ title }) => title))).toEqual(new Set(["Thursday group"]));
    expect(new Set(hers.map(({ url }) => url))).toEqual(new Set([`https://x.example.org/${ana.placeId}`]));
    expect(await entriesOf(store, { personId: ana.personId, placeId: ben.placeId }, shown, early)).toEqual(
      [],
    );
  },
);

eachStore(
  "what the feed says is what the mail said: the same UID, SEQUENCE and moment [D71]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early, "all");
    await dueInvitations(store, early);
    await mailed(store, early);
    await change(
      evenings,
      1,
      { what: "move", scope: "following", to: { date: "2026-04-10", time: "19:00" } },
      early,
    );
    const mails = await mailed(store, early);
    const shown = {
      neutralTitle: "Meeting",
      pages: { place: () => "https://x.example.org/", meeting: () => "https://x.example.org/" },
    };
    const entries = await entriesOf(store, { personId: ana.personId }, shown, early);
    expect(mails).toHaveLength(3);
    for (const mail of mails) {
      const entry = entries.find(({ uid }) => uid === mail.uid);
      expect([entry?.sequence, entry?.startsAt.toISOString(), entry?.stamp]).toEqual([
        mail.sequence,
        mail.startsAt,
        early,
      ]);
    }
  },
);

eachStore(
  "after giving a place back a calendar learns of it for four weeks, then it is empty [D12 D72]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early);
    await giveBack(evenings, ana, between);
    const lines = ["1 2026-04-16 cancelled", "1 2026-04-23 cancelled"];
    expect(await feedLines(store, ana.personId, between)).toEqual(lines);
    expect(await feedLines(store, ana.personId, later(between, daysAfter, -1))).toEqual(lines);
    expect(await feedLines(store, ana.personId, later(between, daysAfter))).toEqual([]);
  },
);

eachStore(
  "a cancelled meeting stands as cancelled for four weeks, a held one for ever",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early);
    await change(evenings, 1, { what: "cancel", how: "drop" }, early);
    const held = ["0 2026-04-02", "0 2026-04-16", "0 2026-04-23"];
    expect(await feedLines(store, ana.personId, early)).toEqual([
      held[0],
      "1 2026-04-09 cancelled",
      held[1],
      held[2],
    ]);
    expect(await feedLines(store, ana.personId, later(early, daysAfter))).toEqual(held);
    expect(await feedLines(store, ana.personId, later(early, 400))).toEqual(held);
  },
);

eachStore("whoever waits or was never in has an empty calendar", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const { cycles: c } = store.tables;
  await store.tx(async ({ write }) =>
    write.update(c).set({ capacity: 1 }).where(eq(c.id, evenings.group.cycleId)),
  );
  await take(evenings, "ana", early);
  const ben = await take(evenings, "ben", early);
  expect(await feedLines(store, ben.personId, early)).toEqual([]);
  expect(await feedLines(store, evenings.group.staffId, early)).toEqual([]);
});
