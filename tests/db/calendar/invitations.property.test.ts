/**
 * Whatever people do in whatever order, with the post office open or shut: a calendar that believes our mails, and one
 * that reads our feed, both show what is true [D71 F12 F13].
 */
import fc from "fast-check";
import { expect } from "vitest";
import { entriesOf } from "#db/calendar/calendars.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import {
  change,
  choose,
  giveBack,
  invitationsOf,
  mailed,
  moveInWithMarc,
  openEvenings,
  rename,
  take,
} from "./invitations-setting.ts";
import type { Evenings, Mailed } from "./invitations-setting.ts";

const people = ["ana", "ben"] as const;
const person = fc.constantFrom(...people);
const nth = fc.nat(3);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("take" as const), who: person }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("give back" as const), who: person }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("move" as const),
      nth,
      days: fc.nat(2),
      hour: fc.integer({ min: 16, max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("cancel" as const),
      nth,
      how: fc.constantFrom("drop" as const, "push" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("choose" as const),
      who: person,
      choice: fc.constantFrom("rolling" as const, "all" as const, "none" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("rename" as const),
      who: person,
      title: fc.constantFrom("Choir", "Dentist"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 90 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Holder = { placeId: string; personId: string; holds: boolean };

eachStore(
  "calendars fed by our mails and by our feed show what is true, whatever happened in between [D71]",
  async ({ store, now }) => {
    const home = await moveInWithMarc(store, now);
    const start = new Date("2026-03-26T12:00:00Z");
    const run = fc.asyncProperty(
      fc.array(fc.tuple(step, fc.boolean()), { minLength: 6, maxLength: 20 }),
      async (steps) => {
        await live({ evenings: await openEvenings(store, home, now), steps, start });
      },
    );
    await fc.assert(run, { numRuns: 20 });
  },
  180_000,
);

async function live({
  evenings,
  steps,
  start,
}: {
  evenings: Evenings;
  steps: [Step, boolean][];
  start: Date;
}): Promise<void> {
  const { store } = evenings;
  const roster = new Map<string, Holder>();
  const calendars = new Map<string, Mailed>();
  const uids = new Map<string, string>();
  const subscribed = new Map<string, Entry>();
  let now = start;
  for (const [index, [one, post]] of steps.entries()) {
    now = new Date(now.getTime() + 60_000 * (one.do === "wait" ? 60 * one.hours : 1));
    await takePart(evenings, one, roster, now);
    if (!post && index < steps.length - 1) continue;
    await dueInvitations(store, now);
    for (const mail of await mailed(store, now)) believe(calendars, mail);
    for (const holder of roster.values()) await look(evenings, { holder, calendars, uids, subscribed, now });
  }
}

async function takePart(
  evenings: Evenings,
  one: Step,
  roster: Map<string, Holder>,
  now: Date,
): Promise<void> {
  const holder = "who" in one ? roster.get(one.who) : undefined;
  if (one.do === "take" && !holder?.holds) {
    const taken = await take(evenings, `${one.who}-${evenings.group.cycleId}`, now).catch(() => null);
    if (taken) roster.set(one.who, { ...taken, holds: true });
  }
  if (one.do === "give back" && holder?.holds) {
    await giveBack(evenings, holder, now);
    holder.holds = false;
  }
  if (one.do === "choose" && holder?.holds) await choose(evenings.store, holder.placeId, one.choice, now);
  if (one.do === "rename" && holder?.holds) await rename(evenings.store, holder, one.title, now);
  if (one.do === "cancel") await change(evenings, one.nth, { what: "cancel", how: one.how }, now);
  if (one.do === "move") {
    const date = `2026-04-${String(2 + one.nth * 7 + one.days).padStart(2, "0")}`;
    const to = { date, time: `${one.hour}:00` };
    if (new Date(`${date}T00:00:00Z`) > now)
      await change(evenings, one.nth, { what: "move", scope: "one", to }, now);
  }
}

/** A calendar takes a mail only if its SEQUENCE, or under the same one its DTSTAMP, is above what it knows. */
function believe(calendars: Map<string, Mailed>, mail: Mailed): void {
  const known = calendars.get(mail.uid);
  if (known) expect(mail.sequence).toBeGreaterThanOrEqual(known.sequence);
  if (known?.sequence === mail.sequence) {
    expect([known.method, mail.method]).toEqual(["REQUEST", "REQUEST"]);
    expect(mail.stamp > known.stamp).toBe(true);
  }
  calendars.set(mail.uid, mail);
}

type Entry = Awaited<ReturnType<typeof entriesOf>>[number];

/** A subscribed calendar notices another time or standing by its SEQUENCE, of meetings that have begun, too. */
function subscribe(subscribed: Map<string, Entry>, entry: Entry): void {
  const known = subscribed.get(entry.uid);
  const text = ({ startsAt, endsAt, cancelled }: Entry) =>
    `${startsAt.toISOString()} ${endsAt.toISOString()} ${cancelled}`;
  if (known && text(known) !== text(entry)) expect(entry.sequence).toBeGreaterThan(known.sequence);
  if (known && known.title !== entry.title)
    expect(entry.stamp.getTime()).toBeGreaterThan(known.stamp.getTime());
  subscribed.set(entry.uid, entry);
}

type Look = {
  holder: Holder;
  calendars: Map<string, Mailed>;
  uids: Map<string, string>;
  subscribed: Map<string, Entry>;
  now: Date;
};

async function look(
  { store, group }: Evenings,
  { holder, calendars, uids, subscribed, now }: Look,
): Promise<void> {
  const meetings = new Map((await meetingsOf(store, group.cycleId)).map((one) => [one.id, one]));
  const feed = await feedOf(store, holder.personId, now);
  for (const entry of feed.values()) subscribe(subscribed, entry);
  for (const { uid, sequence, meetingId, state } of await invitationsOf(store, holder.personId)) {
    const key = `${meetingId} ${holder.personId}`;
    expect(uids.get(key) ?? uid).toBe(uid);
    uids.set(key, uid);
    const meeting = meetings.get(meetingId);
    if (!meeting || meeting.startsAt <= now) continue;
    const stands = holder.holds && meeting.state === "planned";
    const mail = calendars.get(uid);
    expect(mail?.method === "REQUEST").toBe(stands && state === "requested");
    if (mail?.method === "REQUEST") {
      expect(mail.startsAt).toBe(meeting.startsAt.toISOString());
      expect(mail.sequence).toBe(sequence);
      expect(mail.title ?? "Meeting").toBe(feed.get(uid)?.title);
    }
    const entry = feed.get(uid);
    expect(entry?.cancelled).toBe(!stands);
    expect(entry?.sequence).toBe(sequence);
    if (mail) expect(sequence).toBeGreaterThanOrEqual(mail.sequence);
  }
}

async function feedOf(store: Store, personId: string, now: Date) {
  const shown = {
    neutralTitle: "Meeting",
    pages: {
      place: (id: string) => `https://x.example.org/${id}`,
      meeting: (id: string) => `https://x.example.org/meetings/${id}`,
    },
  };
  return new Map((await entriesOf(store, { personId }, shown, now)).map((entry) => [entry.uid, entry]));
}
