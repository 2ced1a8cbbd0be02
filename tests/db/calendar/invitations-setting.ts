/** A published group of four Thursdays with nobody in it yet, and a calendar that believes whatever is mailed to it. */
import { and, asc, eq } from "drizzle-orm";
import { changeMeetings, meetingsToMove } from "#db/cycles/changes.server.ts";
import type { Change } from "#app/domain/groups/changes.ts";
import { entriesOf } from "#db/calendar/calendars.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { claimNext, markSent } from "#db/letters/deliveries.server.ts";
import { saveSettings } from "#db/places/own-settings.server.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { moveIn, newCycle } from "#tests/support/small-curriculum.ts";
import type { SmallHouse } from "#tests/support/small-curriculum.ts";
import { join as joinGroup } from "../places/places-setting.ts";

export type Choice = "rolling" | "all" | "none";
export type Evenings = {
  store: Store;
  group: { organisationId: string; cycleId: string; staffId: string; meetingIds: string[]; startsAt: Date };
};

/** The house and its facilitator. */
export async function moveInWithMarc(store: Store, now: Date): Promise<Home> {
  const app = await moveIn(store, now);
  return { app, marc: await app.join("Marc", ["facilitator"]) };
}
export type Home = { app: SmallHouse; marc: string };

/** Thursdays 2, 9, 16 and 23 April 2026, 18:30 in Paris. */
export async function openEvenings(store: Store, home: Home | null, now: Date): Promise<Evenings> {
  const { app, marc } = home ?? (await moveInWithMarc(store, now));
  const planned = await planCycle(store, newCycle(app, [{ personId: marc, part: "A" }]), now);
  if (!planned.ok) throw new Error(planned.refusal);
  const { cycleId } = planned;
  await store.tx(async ({ tables: { cycles: c }, write }) =>
    write.update(c).set({ state: "published" }).where(eq(c.id, cycleId)),
  );
  const meetings = await meetingsOf(store, cycleId);
  const startsAt = meetings[0]?.startsAt ?? now;
  const meetingIds = meetings.map(({ id }) => id);
  const { organisationId, ownerId: staffId } = app;
  return { store, group: { organisationId, cycleId, staffId, meetingIds, startsAt } };
}

/** Asks and confirms, and chooses how invitations come. Gives the place. */
export async function take({ store, group }: Evenings, name: string, now: Date, choice: Choice = "rolling") {
  const { placeId, personId } = await joinGroup(store, group, `${name}@example.org`, now);
  if (choice !== "rolling") await choose(store, placeId, choice, now);
  return { placeId, personId };
}

export async function choose(store: Store, placeId: string, invitations: Choice, now: Date): Promise<void> {
  const { places: p } = store.tables;
  const [place] = await store.read.select().from(p).where(eq(p.id, placeId));
  if (!place) throw new Error("no such place");
  const { name, title, ownTitle, reminders, venueInLetters } = place;
  const settings = {
    name: name ?? "",
    title,
    ownTitle,
    reminders,
    venueInLetters,
    invitations,
    language: "en",
  } as const;
  await saveSettings(store, { place, settings, consentVersion: "1" }, now);
}

export async function giveBack(
  { store, group }: Evenings,
  who: { placeId: string; personId: string },
  now: Date,
) {
  return withdraw(store, { id: who.placeId, cycleId: group.cycleId, byPersonId: who.personId }, now);
}

/** Changes the n-th meeting, counted from 0. */
export async function change({ store, group }: Evenings, nth: number, what: Change, now: Date) {
  const { cycleId, meetingIds, staffId } = group;
  const { seen } = await meetingsToMove(store, cycleId);
  const act = { cycleId, meetingId: meetingIds[nth] ?? "", change: what, words: "", seen, by: staffId };
  return changeMeetings(store, act, now);
}

/** The person reads other words in their calendar from now on. */
export async function rename(
  store: Store,
  who: { placeId: string; personId: string },
  ownTitle: string,
  now: Date,
): Promise<void> {
  const { places: p } = store.tables;
  const [place] = await store.read.select().from(p).where(eq(p.id, who.placeId));
  if (!place) throw new Error("no such place");
  const settings = {
    name: place.name ?? "",
    title: "own" as const,
    ownTitle,
    invitations: place.invitations,
    reminders: place.reminders,
    venueInLetters: place.venueInLetters,
    language: "en" as const,
  };
  await saveSettings(store, { place, settings, consentVersion: "2026-03" }, now);
}

export type Mailed = {
  personId: string;
  uid: string;
  sequence: number;
  method: string;
  startsAt: string;
  stamp: string;
  title: string | null;
};

/** Everything that is due leaves now; gives the calendar mails in the order they left. */
export async function mailed(store: Store, now: Date): Promise<Mailed[]> {
  const left: Mailed[] = [];
  for (let next = await claimNext(store, now); next; next = await claimNext(store, now)) {
    const row = next.letter;
    await markSent(store, next, now);
    if (row.kind !== "invitation") continue;
    const { uid, sequence, method, startsAt, stamp, title } = row.facts as Record<string, string> & {
      sequence: number;
    };
    left.push({
      personId: row.personId ?? "",
      uid: uid ?? "",
      sequence,
      method: method ?? "",
      startsAt: startsAt ?? "",
      stamp: stamp ?? "",
      title: title ?? null,
    });
  }
  return left;
}

/** "REQUEST 0 2026-04-02" lines of one person, in the order they left. */
export function said(mails: Mailed[], personId: string): string[] {
  const own = mails.filter((mail) => mail.personId === personId);
  return own.map(({ method, sequence, startsAt }) => `${method} ${sequence} ${startsAt.slice(0, 10)}`);
}

/** The feed of a person in short: "1 2026-04-02" per entry, with "cancelled" behind it. */
export async function feedLines(store: Store, personId: string, now: Date): Promise<string[]> {
  const entries = await entriesOf(
    store,
    { personId },
    {
      neutralTitle: "Meeting",
      pages: { place: (id) => `https://x.org/${id}`, meeting: (id) => `https://x.org/meetings/${id}` },
    },
    now,
  );
  return entries.map(
    ({ sequence, startsAt, cancelled }) =>
      `${sequence} ${startsAt.toISOString().slice(0, 10)}${cancelled ? " cancelled" : ""}`,
  );
}

export async function invitationsOf(
  { tables: { invitations: i, meetings: m }, read }: Store,
  personId: string,
) {
  return read
    .select({
      uid: i.uid,
      sequence: i.sequence,
      state: i.state,
      meetingId: i.meetingId,
      startsAt: m.startsAt,
    })
    .from(i)
    .innerJoin(m, and(eq(m.id, i.meetingId)))
    .where(eq(i.personId, personId))
    .orderBy(asc(m.startsAt));
}
