/**
 * Letters looked at once more as they leave. Whatever a letter says of dates and places is checked against what is so
 * now: brought up to date, or not sent at all when something newer has made it untrue. So no letter that was held up
 * says last what no longer holds.
 */
import { and, eq, isNull } from "drizzle-orm";
import { changesTold, notesTold } from "#app/domain/letters/changes-told.ts";
import type { MeetingNow } from "#app/domain/letters/changes-told.ts";
import type { LetterFacts, LetterKind } from "#app/domain/letters/letter-facts.ts";
import { meetingsOf, venuesOf } from "../cycles/cycle-lists.server.ts";
import type { Venue } from "../cycles/cycle-lists.server.ts";
import { wasInvited } from "./deliveries.server.ts";
import type { Claimed, OutboxRow } from "./deliveries.server.ts";
import { datesAhead } from "./place-letters.server.ts";
import { mailboxOfPerson } from "../people/mailboxes.server.ts";
import { positionOf } from "../places/places.server.ts";
import type { Data } from "../kit/store.server.ts";

/** `moot`: something newer says otherwise, or nobody is there to read it. `late`: what it speaks of is over. */
export type AtDoor<K extends LetterKind = LetterKind> =
  { ok: true; facts: LetterFacts[K] } | { ok: false; why: "moot" | "late" };

type Look<K extends LetterKind> = (
  data: Data,
  facts: LetterFacts[K],
  claimed: Claimed,
  now: Date,
) => Promise<AtDoor<K>>;

const moot = { ok: false, why: "moot" } as const;
const late = { ok: false, why: "late" } as const;

/** The facts as they are now, or why the letter stays. Letters of a kind without dates are as they were. */
export async function lookAtDoor(data: Data, claimed: Claimed, now: Date): Promise<AtDoor> {
  const { kind, facts } = claimed.letter;
  const look = looks[kind as LetterKind] as Look<LetterKind> | undefined;
  return look ? look(data, facts as never, claimed, now) : { ok: true, facts: facts as never };
}

const looks: { [K in LetterKind]: Look<K> } = {
  proof: asItWas,
  "member-invited": asItWas,
  "address-changed": asItWas,
  "address-typed": async (data, facts, { letter }) => {
    const mailbox = letter.personId ? await mailboxOfPerson(data, letter.personId) : null;
    const asks = mailbox?.id === facts.addressId && mailbox.standing === "typed";
    return asks ? { ok: true, facts } : moot;
  },
  "place-held": async (data, facts, _, now) => {
    const there = await placeAndCycle(data, facts.placeId);
    if (there?.place.state !== "held" || there.cycle.state === "cancelled") return moot;
    const meetings = await datesAhead(data, there.cycle.id, now);
    return meetings.length === 0 && facts.meetings.length > 0
      ? late
      : { ok: true, facts: { ...facts, meetings } };
  },
  "place-waiting": async (data, facts) => {
    const there = await placeAndCycle(data, facts.placeId);
    if (there?.place.state !== "waiting" || there.cycle.state === "cancelled") return moot;
    const position = await positionOf(data, there.cycle.id, there.place.ticket);
    return { ok: true, facts: { ...facts, position } };
  },
  "place-offered": async (data, facts, _, now) => {
    const there = await placeAndCycle(data, facts.placeId);
    const stands = there?.place.offerUntil?.toISOString() === facts.until;
    if (there?.place.state !== "offered" || !stands) return moot;
    return { ok: true, facts: { ...facts, meetings: await datesAhead(data, there.cycle.id, now) } };
  },
  "offer-ended": async (data, facts) => {
    const there = await placeAndCycle(data, facts.placeId);
    return there?.place.state === "offered" || there?.place.state === "held" ? moot : { ok: true, facts };
  },
  "place-withdrawn": async (data, facts) => {
    const there = await placeAndCycle(data, facts.placeId);
    return there && stands(there.place.state) ? moot : { ok: true, facts };
  },
  "called-off": asItWas,
  "erasure-asked": async ({ tables: { erasures: e }, read }, facts) => {
    const waits = and(eq(e.id, facts.erasureId), isNull(e.takenBackAt), isNull(e.doneAt));
    return (await read.$count(e, waits)) > 0 ? { ok: true, facts } : moot;
  },
  invitation: async (data, facts) => ({
    ok: true,
    facts: { ...facts, again: facts.method === "REQUEST" && (await wasInvited(data, facts.uid)) },
  }),
  changes: lookAtChanges,
  message: lookAtMessage,
  reminder: async (data, facts) => {
    const there = await placeAndCycle(data, facts.placeId);
    const meeting = (await meetingsNow(data, there)).find((one) => one.meetingId === facts.meetingId);
    const wanted = there?.place.state === "held" && there.place.reminders;
    const same = meeting && !meeting.cancelled && meeting.startsAt === facts.startsAt;
    if (!wanted || !same || (await isExcused(data, facts))) return moot;
    return { ok: true, facts };
  },
};

function asItWas<K extends LetterKind>(_: Data, facts: LetterFacts[K]): Promise<AtDoor<K>> {
  return Promise.resolve({ ok: true, facts });
}

/**
 * All that was not told yet, as one list. Whoever has given their place back, or whose group is called off (another
 * letter says that), is not written to about its dates.
 */
async function lookAtChanges(
  data: Data,
  facts: LetterFacts["changes"],
  { earlier }: Claimed,
  now: Date,
): Promise<AtDoor<"changes">> {
  const there = await placeAndCycle(data, facts.placeId);
  if (there && (!stands(there.place.state) || there.cycle.state === "cancelled")) return moot;
  const acts = [...factsOf<"changes">(earlier), facts];
  const meetings = await meetingsNow(data, there);
  const changes = changesTold(
    acts.map((act) => act.changes),
    meetings,
    now,
  );
  return changes.length === 0 ? late : { ok: true, facts: { ...facts, changes, note: notesTold(acts) } };
}

/** Words to somebody who is gone from the group by now stay here; several that wait are one letter. */
async function lookAtMessage(
  data: Data,
  facts: LetterFacts["message"],
  { earlier }: Claimed,
): Promise<AtDoor<"message">> {
  const there = facts.placeId ? await placeAndCycle(data, facts.placeId) : null;
  if (there && !stands(there.place.state)) return moot;
  const before = factsOf<"message">(earlier).map(({ fromName, body }) => ({ fromName, body }));
  return { ok: true, facts: { ...facts, earlier: before } };
}

function factsOf<K extends LetterKind>(rows: readonly OutboxRow[]): LetterFacts[K][] {
  return rows.map((row) => row.facts as LetterFacts[K]);
}

const stands = (state: string) => ["held", "offered", "waiting", "asked"].includes(state);

async function placeAndCycle({ tables: { places: p, cycles: c }, read }: Data, placeId: string) {
  const [found] = await read
    .select({ place: p, cycle: { id: c.id, state: c.state } })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .where(eq(p.id, placeId));
  return found ?? null;
}

type There = Awaited<ReturnType<typeof placeAndCycle>>;

/** Every meeting of the group as it is; where it is, for somebody who wants letters to say so. */
async function meetingsNow(data: Data, there: There): Promise<MeetingNow[]> {
  if (!there) return [];
  const rows = await meetingsOf(data, there.cycle.id);
  const named = there.place.venueInLetters;
  const venues = named
    ? await venuesOf(
        data,
        rows.map((row) => row.venueId),
      )
    : [];
  return rows.map((row) => ({
    meetingId: row.id,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    zone: row.zone,
    format: row.format,
    cancelled: row.state === "cancelled",
    venue: nameOf(venues.find((venue) => venue.id === row.venueId)),
  }));
}

/** Name and address; never the link or number to join by, which opens the room. */
function nameOf(venue: Venue | undefined): string | null {
  if (!venue) return null;
  return [venue.name, venue.address].filter((line) => line.trim() !== "").join(", ") || null;
}

async function isExcused(
  { tables: { marks: m }, read }: Data,
  { meetingId, placeId }: { meetingId: string; placeId: string },
): Promise<boolean> {
  return (
    (await read.$count(m, and(eq(m.meetingId, meetingId), eq(m.placeId, placeId), eq(m.mark, "excused")))) > 0
  );
}
