/**
 * What a person's calendar file is made of: the meetings of every place they hold and of every published group they
 * lead, and what was cancelled lately. Where somebody leads a group and holds a place in it, the place counts.
 */
import { and, asc, eq, gt, isNotNull, isNull, ne, notInArray, or } from "drizzle-orm";
import type { CalendarMeeting } from "#app/domain/calendar/write-calendar.ts";
import { hashOf } from "../kit/ids.server.ts";
import { calendarTitle, isLed } from "./invitation-rows.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data } from "../kit/store.server.ts";

/** Cancelled meetings and withdrawn places stay in the feed this long, so that calendars learn of it. */
export const daysAfter = 28;

/** The feed behind a token, while it is not revoked and its person is not erased. */
export async function findFeed(data: Data, token: string) {
  const [feed] = await feedByToken(data).execute({ hash: hashOf(token) });
  return feed ?? null;
}

const feedByToken = prepared(({ tables: { feeds: f, persons: p }, read }) =>
  read
    .select({ id: f.id, personId: f.personId, language: p.language })
    .from(f)
    .innerJoin(p, eq(p.id, f.personId))
    .where(and(eq(f.tokenHash, param("hash", f.tokenHash)), isNull(f.revokedAt), isNull(p.erasedAt))),
);

export type EntryPages = { place: (placeId: string) => string; meeting: (meetingId: string) => string };

/**
 * The calendar entries of a person, or of one of their places, in the order of time. `neutralTitle` stands where
 * nobody chose another, `pages` gives the address of the place or of the meeting that is led.
 */
export async function entriesOf(
  data: Data,
  who: { personId: string; placeId?: string },
  { neutralTitle, pages }: { neutralTitle: string; pages: EntryPages },
  now: Date,
): Promise<CalendarMeeting[]> {
  const since = new Date(now.getTime() - daysAfter * 86_400_000);
  const all = await entriesOfPerson(data).execute({ person: who.personId, since });
  const rows = who.placeId ? all.filter(({ place }) => place?.id === who.placeId) : all;
  return rows.map((row) => {
    const { cycle, lead } = row;
    const led = isLed(row);
    const place = !led && row.place && isTaken(row.place.state) ? row.place : null;
    const shown = led ? lead : place;
    return {
      uid: row.uid,
      sequence: row.sequence,
      stamp: row.stamp,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      zone: row.zone,
      title: (shown && calendarTitle(shown, cycle.name)) ?? neutralTitle,
      url: place ? pages.place(place.id) : pages.meeting(row.meetingId),
      cancelled: row.state === "cancelled" || !(led || place?.state === "held"),
    };
  });
}

const isTaken = (state: string) => state === "held" || state === "withdrawn";

const entriesOfPerson = prepared(({ tables, read }) => {
  const { invitations: i, meetings: m, places: p, cycles: c, cycleFacilitators: f } = tables;
  const since = param("since", i.stampedAt);
  const led = and(isNotNull(f.id), ne(c.state, "draft"));
  const givenBack = and(eq(p.state, "withdrawn"), gt(m.startsAt, p.changedAt), gt(p.changedAt, since));
  const neverTaken = or(isNull(p.id), notInArray(p.state, ["held", "withdrawn"]));
  const ledUntilLately = and(neverTaken, gt(m.startsAt, i.stampedAt), gt(i.stampedAt, since));
  return read
    .select({
      uid: i.uid,
      sequence: i.sequence,
      stamp: i.stampedAt,
      meetingId: m.id,
      startsAt: m.startsAt,
      endsAt: m.endsAt,
      zone: m.zone,
      state: m.state,
      place: { id: p.id, state: p.state, title: p.title, ownTitle: p.ownTitle },
      lead: { title: f.title },
      cycle: { name: c.name, state: c.state },
    })
    .from(i)
    .innerJoin(m, eq(m.id, i.meetingId))
    .innerJoin(c, eq(c.id, m.cycleId))
    .leftJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, i.personId)))
    .leftJoin(f, and(eq(f.cycleId, m.cycleId), eq(f.personId, i.personId), isNull(f.until)))
    .where(
      and(
        eq(i.personId, param("person", i.personId)),
        or(eq(p.state, "held"), led, givenBack, ledUntilLately),
        or(eq(m.state, "planned"), eq(m.state, "held"), gt(i.stampedAt, since)),
      ),
    )
    .orderBy(asc(m.startsAt), asc(i.uid));
});
