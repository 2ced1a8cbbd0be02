/** Calendar invitations through the acts of people: who is asked out when, told of what, and never of more. */
import { expect } from "vitest";
import { entriesOf } from "#db/calendar/calendars.server.ts";
import { cancelCycle } from "#db/cycles/calling-off.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import { enrolByHand } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { changeVenue } from "#db/cycles/meeting-venues.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import * as setting from "./invitations-setting.ts";

const { change, choose, feedLines, giveBack, invitationsOf, mailed, openEvenings, rename, said, take } =
  setting;
const at = (text: string) => new Date(`${text}:00Z`);
const to = (date: string) => ({ what: "move", scope: "one", to: { date, time: "18:30" } }) as const;
const [early, near] = [at("2026-03-20T12:00"), at("2026-03-30T12:00")];

eachStore(
  "whoever holds a place has an invitation for every meeting to come, and none leaves too early [C1]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early);
    expect((await invitationsOf(store, ana.personId)).map(({ state }) => state)).toEqual(
      Array(4).fill("none"),
    );
    expect(said(await mailed(store, early), ana.personId)).toEqual([]);
    expect(await feedLines(store, ana.personId, early)).toEqual([
      "0 2026-04-02",
      "0 2026-04-09",
      "0 2026-04-16",
      "0 2026-04-23",
    ]);
  },
);

eachStore(
  "the next meeting is asked out five days before, once, however often one looks [C1]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early);
    await mailed(store, early);
    const minuteBefore = at("2026-03-28T16:29");
    expect(await dueInvitations(store, minuteBefore)).toBe(0);
    const day = at("2026-03-28T16:30");
    expect(await Promise.all([dueInvitations(store, day), dueInvitations(store, day)])).toContain(1);
    expect(await dueInvitations(store, near)).toBe(0);
    expect(said(await mailed(store, near), ana.personId)).toEqual(["REQUEST 0 2026-04-02"]);
  },
);

eachStore("whoever joins late is asked out at once for what is near", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", near);
  expect(said(await mailed(store, near), ana.personId)).toEqual(["REQUEST 0 2026-04-02"]);
});

eachStore("all at once means all, none means only the feed", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", early, "all");
  const ben = await take(evenings, "ben", early, "none");
  await dueInvitations(store, near);
  const mails = await mailed(store, near);
  expect(said(mails, ana.personId)).toHaveLength(4);
  expect(said(mails, ben.personId)).toEqual([]);
  expect(await feedLines(store, ben.personId, near)).toHaveLength(4);
});

eachStore(
  "a meeting that moves is mailed anew to those who have it, and rises in every feed",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early, "all");
    const ben = await take(evenings, "ben", early);
    await dueInvitations(store, early);
    await mailed(store, early);
    await change(evenings, 1, to("2026-04-10"), early);
    const mails = await mailed(store, early);
    expect(said(mails, ana.personId)).toEqual(["REQUEST 1 2026-04-10"]);
    expect(said(mails, ben.personId)).toEqual([]);
    expect(await feedLines(store, ben.personId, early)).toContain("1 2026-04-10");
  },
);

eachStore("another place is told by calendar, too", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", near);
  await mailed(store, near);
  const { cycleId, meetingIds, staffId: by } = evenings.group;
  const venue = { name: "The other house", address: "2 rue du Port", access: "", join: "", country: "FR" };
  await changeVenue(
    store,
    { cycleId, meetingId: meetingIds[0] ?? "", format: "in-person", venue, words: "", by },
    near,
  );
  expect(said(await mailed(store, near), ana.personId)).toEqual(["REQUEST 1 2026-04-02"]);
});

eachStore(
  "a cancelled meeting leaves the calendars that have it, above the last REQUEST, and stands as cancelled in all feeds",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", near);
    const ben = await take(evenings, "ben", near, "none");
    await mailed(store, near);
    await change(evenings, 0, to("2026-04-03"), near);
    expect(said(await mailed(store, near), ana.personId)).toEqual(["REQUEST 1 2026-04-03"]);
    await change(evenings, 0, { what: "cancel", how: "drop" }, near);
    const mails = await mailed(store, near);
    expect(said(mails, ana.personId)).toEqual(["CANCEL 2 2026-04-03"]);
    // Ben joined by the rolling default and changed it afterwards: the REQUEST he has is taken back.
    expect(said(mails, ben.personId)).toEqual(["CANCEL 2 2026-04-03"]);
    for (const { personId } of [ana, ben])
      expect((await feedLines(store, personId, near))[0]).toBe("2 2026-04-03 cancelled");
  },
);

eachStore("calling the group off takes back what was asked out and nothing else", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", near);
  await mailed(store, near);
  await cancelCycle(store, { cycleId: evenings.group.cycleId, words: "", by: evenings.group.staffId }, near);
  expect(said(await mailed(store, near), ana.personId)).toEqual(["CANCEL 1 2026-04-02"]);
  expect((await feedLines(store, ana.personId, near)).every((line) => line.endsWith("cancelled"))).toBe(true);
});

eachStore(
  "giving a place back cancels what is to come for this person, and leaves what was and everybody else [C2]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", early, "all");
    const ben = await take(evenings, "ben", early, "all");
    await dueInvitations(store, early);
    await mailed(store, early);
    const between = at("2026-04-12T12:00");
    await giveBack(evenings, ana, between);
    const mails = await mailed(store, between);
    expect(said(mails, ana.personId).sort()).toEqual(["CANCEL 1 2026-04-16", "CANCEL 1 2026-04-23"]);
    expect(said(mails, ben.personId)).toEqual([]);
    expect(await feedLines(store, ana.personId, between)).toEqual([
      "1 2026-04-16 cancelled",
      "1 2026-04-23 cancelled",
    ]);
  },
);

eachStore("whoever gave their place back is asked nothing more, whatever moves", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", near);
  await mailed(store, near);
  await giveBack(evenings, ana, near);
  await mailed(store, near);
  await change(evenings, 0, to("2026-04-03"), near);
  await change(evenings, 1, to("2026-04-04"), near);
  await change(evenings, 1, { what: "cancel", how: "drop" }, near);
  await dueInvitations(store, near);
  expect(said(await mailed(store, near), ana.personId)).toEqual([]);
});

eachStore(
  "an evening that had begun when somebody left, and is moved or cancelled after all, leaves their calendar [F13]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", near);
    const ben = await take(evenings, "ben", near);
    await mailed(store, near);
    const begun = at("2026-04-02T17:00");
    await giveBack(evenings, ana, begun);
    expect(said(await mailed(store, begun), ana.personId)).toEqual([]);
    await change(evenings, 0, to("2026-04-07"), begun);
    const moved = await mailed(store, begun);
    expect(said(moved, ana.personId)).toEqual(["CANCEL 1 2026-04-07"]);
    expect(said(moved, ben.personId)).toEqual(["REQUEST 1 2026-04-07"]);
    expect((await feedLines(store, ana.personId, begun))[0]).toBe("1 2026-04-07 cancelled");
    await change(evenings, 0, to("2026-04-08"), begun);
    expect(said(await mailed(store, begun), ana.personId)).toEqual([]);
    expect((await feedLines(store, ana.personId, begun))[0]).toBe("2 2026-04-08 cancelled");
    const later = at("2026-04-08T17:00");
    await change(evenings, 0, { what: "cancel", how: "drop" }, later);
    expect(said(await mailed(store, later), ben.personId)).toContain("CANCEL 3 2026-04-08");
    expect((await feedLines(store, ben.personId, later))[0]).toBe("3 2026-04-08 cancelled");
  },
);

eachStore(
  "a new title reaches the calendars that have the entry by mail, under the same number, and the feed [F12]",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", near);
    await mailed(store, near);
    const later = at("2026-03-30T13:00");
    await rename(store, ana, "Choir", later);
    const mails = await mailed(store, later);
    expect(said(mails, ana.personId)).toEqual(["REQUEST 0 2026-04-02"]);
    expect(mails.map(({ title, stamp }) => [title, stamp])).toEqual([["Choir", later.toISOString()]]);
    const shown = {
      neutralTitle: "Meeting",
      pages: {
        place: (id: string) => `https://x.example.org/${id}`,
        meeting: (id: string) => `https://x.example.org/meetings/${id}`,
      },
    };
    const feed = await entriesOf(store, { personId: ana.personId }, shown, later);
    expect(new Set(feed.map(({ title, stamp }) => `${title} ${stamp.toISOString()}`))).toEqual(
      new Set([`Choir ${later.toISOString()}`]),
    );
    await rename(store, ana, "Choir", at("2026-03-30T14:00"));
    expect(await mailed(store, at("2026-03-30T14:00"))).toEqual([]);
  },
);

eachStore("whoever comes back is asked out above the CANCEL, with the same UIDs", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", at("2026-03-29T12:00"));
  await mailed(store, near);
  const uids = (await invitationsOf(store, ana.personId)).map(({ uid }) => uid);
  await giveBack(evenings, ana, at("2026-03-29T13:00"));
  expect(said(await mailed(store, near), ana.personId)).toEqual(["CANCEL 1 2026-04-02"]);
  expect(await take(evenings, "ana", at("2026-03-29T14:00"))).toEqual(ana);
  expect(said(await mailed(store, near), ana.personId)).toEqual(["REQUEST 2 2026-04-02"]);
  expect(await feedLines(store, ana.personId, near)).toEqual([
    "2 2026-04-02",
    "2 2026-04-09",
    "2 2026-04-16",
    "2 2026-04-23",
  ]);
  expect((await invitationsOf(store, ana.personId)).map(({ uid }) => uid)).toEqual(uids);
});

eachStore(
  "somebody who comes back early is asked out when the day comes, and a new date raises nothing else",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const ana = await take(evenings, "ana", at("2026-03-06T12:00"), "all");
    await dueInvitations(store, at("2026-03-06T13:00"));
    await giveBack(evenings, ana, at("2026-03-07T12:00"));
    await choose(store, ana.placeId, "rolling", at("2026-03-07T12:01"));
    await take(evenings, "ana", at("2026-03-08T12:00"));
    await mailed(store, at("2026-03-08T12:00"));
    await change(evenings, 3, { what: "cancel", how: "push" }, at("2026-03-09T12:00"));
    const lines = await feedLines(store, ana.personId, at("2026-03-09T12:00"));
    expect(lines.slice(0, 3)).toEqual(["2 2026-04-02", "2 2026-04-09", "2 2026-04-16"]);
    await dueInvitations(store, near);
    expect(said(await mailed(store, near), ana.personId)).toEqual(["REQUEST 2 2026-04-02"]);
  },
);

eachStore("a change of settings asks nobody out twice", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", near);
  await mailed(store, near);
  await choose(store, ana.placeId, "all", at("2026-03-30T13:00"));
  await change(evenings, 3, { what: "cancel", how: "push" }, at("2026-03-30T14:00"));
  await dueInvitations(store, at("2026-03-30T15:00"));
  const lines = said(await mailed(store, at("2026-03-30T15:00")), ana.personId);
  expect(lines.sort()).toEqual(["REQUEST 0 2026-04-09", "REQUEST 0 2026-04-16", "REQUEST 0 2026-04-30"]);
});

eachStore("whoever has no mailbox has no invitations, and no letter fails for it", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const { cycleId, staffId: byPersonId } = evenings.group;
  const hugo = {
    once: newId(),
    cycleId,
    name: "Hugo",
    address: null,
    language: "en",
    reminders: false,
    consentVersion: "1",
    byPersonId,
    everyGroup: true,
    who: null,
  } as const;
  await enrolByHand(store, hugo, near);
  const [place] = await store.read.select().from(store.tables.places);
  await change(evenings, 0, { what: "cancel", how: "push" }, near);
  await dueInvitations(store, near);
  expect(await invitationsOf(store, place?.personId ?? "")).toEqual([]);
});
