/** What a person's calendar file is made of: the meetings of every place they hold, and what was cancelled lately. */
import { and, asc, eq, gt, inArray, isNull, or } from "drizzle-orm";
import type { CalendarMeeting } from "#app/domain/calendar/write-calendar.ts";
import { hashOf } from "./ids.server.ts";
import { calendarTitle } from "./invitations.server.ts";
import { given, kept } from "./kept-queries.server.ts";
import type { Data } from "./store.server.ts";

/** Cancelled meetings and withdrawn places stay in the feed this long, so that calendars learn of it. */
export const daysAfter = 28;

/** The feed behind a token, while it is not revoked and its person is not erased. */
export async function findFeed(data: Data, token: string) {
  const [feed] = await feedByToken(data).execute({ hash: hashOf(token) });
  return feed ?? null;
}

const feedByToken = kept(({ tables: { feeds: f, persons: p }, read }) =>
  read
    .select({ id: f.id, personId: f.personId, language: p.language })
    .from(f)
    .innerJoin(p, eq(p.id, f.personId))
    .where(and(eq(f.tokenHash, given("hash", f.tokenHash)), isNull(f.revokedAt), isNull(p.erasedAt))),
);

/**
 * The calendar entries of a person, or of one of their places, in the order of time. `neutralTitle` stands where
 * nobody chose another, `urlOf` gives the page.
 */
export async function entriesOf(
  data: Data,
  who: { personId: string; placeId?: string },
  { neutralTitle, urlOf }: { neutralTitle: string; urlOf: (placeId: string) => string },
  now: Date,
): Promise<CalendarMeeting[]> {
  const since = new Date(now.getTime() - daysAfter * 86_400_000);
  const all = await entriesOfPerson(data).execute({ person: who.personId, since });
  const rows = who.placeId ? all.filter(({ placeId }) => placeId === who.placeId) : all;
  return rows.map((row) => ({
    uid: row.uid,
    sequence: row.sequence,
    stamp: row.stamp,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    zone: row.zone,
    title: calendarTitle(row, row.groupName) ?? neutralTitle,
    url: urlOf(row.placeId),
    cancelled: row.state === "cancelled" || row.placeState === "withdrawn",
  }));
}

const entriesOfPerson = kept(({ tables: { invitations: i, meetings: m, places: p, cycles: c }, read }) =>
  read
    .select({
      uid: i.uid,
      sequence: i.sequence,
      stamp: i.stampedAt,
      startsAt: m.startsAt,
      endsAt: m.endsAt,
      zone: m.zone,
      state: m.state,
      placeId: p.id,
      placeState: p.state,
      title: p.title,
      ownTitle: p.ownTitle,
      groupName: c.name,
    })
    .from(i)
    .innerJoin(m, eq(m.id, i.meetingId))
    .innerJoin(c, eq(c.id, m.cycleId))
    .innerJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, i.personId)))
    .where(
      and(
        eq(i.personId, given("person", i.personId)),
        inArray(p.state, ["held", "withdrawn"]),
        or(
          eq(p.state, "held"),
          and(gt(m.startsAt, p.changedAt), gt(p.changedAt, given("since", p.changedAt))),
        ),
        or(eq(m.state, "planned"), eq(m.state, "held"), gt(i.stampedAt, given("since", i.stampedAt))),
      ),
    )
    .orderBy(asc(m.startsAt), asc(i.uid)),
);
