/**
 * Looking at a run while it goes on: whether somebody whose screen is open may still see it, and who opened earlier
 * rounds of the cycle, from which the fair order of tonight's follows.
 */
import { and, asc, eq, gt, inArray, isNull, lt } from "drizzle-orm";
import type { Role } from "#app/domain/groups/permissions.ts";
import { readAct } from "#app/domain/meetings/run.ts";
import type { Turns } from "#app/domain/meetings/run.ts";
import { turned } from "#app/domain/meetings/turns.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data } from "../kit/store.server.ts";

export type Watcher = { signInId: string; personId: string; meetingId: string };

/** Roles and lead of somebody with an open screen, in one look; null once signed out or removed. */
export async function standingOf(
  data: Data,
  { signInId, personId, meetingId }: Watcher,
  now: Date,
): Promise<{ roles: Role[]; leads: boolean } | null> {
  const watching = { signIn: signInId, person: personId, meeting: meetingId, now };
  const [row] = await standingNow(data).execute(watching);
  return row ? { roles: row.roles, leads: row.lead !== null } : null;
}

const standingNow = prepared(
  ({ tables: { signIns: s, meetings: m, members, cycleFacilitators: f }, read }) => {
    const signedIn = and(eq(s.id, param("signIn", s.id)), eq(s.personId, param("person", s.personId)));
    const lasts = and(isNull(s.endedAt), gt(s.expiresAt, param("now", s.expiresAt)));
    const works = and(eq(members.organisationId, m.organisationId), isNull(members.removedAt));
    return read
      .select({ roles: members.roles, lead: f.id })
      .from(m)
      .innerJoin(s, and(signedIn, lasts))
      .innerJoin(members, and(works, eq(members.personId, s.personId)))
      .leftJoin(f, and(eq(f.cycleId, m.cycleId), eq(f.personId, s.personId), isNull(f.until)))
      .where(eq(m.id, param("meeting", m.id)));
  },
);

const turnKinds = ["turn-started", "turn-passed", "turn-ended", "turn-returned"];

/** The rounds of the cycle's earlier meetings, each as the voices that spoke, in the order they spoke. */
export async function roundsBefore(
  { tables: { runEvents: e, meetings: m }, read }: Data,
  { cycleId, startsAt }: { cycleId: string; startsAt: Date },
): Promise<string[][]> {
  const rows = await read
    .select({ meetingId: e.meetingId, kind: e.kind, facts: e.facts, at: e.serverAt, version: e.version })
    .from(e)
    .innerJoin(m, eq(m.id, e.meetingId))
    .where(and(eq(m.cycleId, cycleId), lt(m.startsAt, startsAt), inArray(e.kind, turnKinds)))
    .orderBy(asc(m.startsAt), asc(e.seq));
  const rounds = new Map<string, Turns>();
  for (const { meetingId, kind, facts, at, version } of rows) {
    const act = readAct(kind, facts, version);
    if (
      act?.kind !== "turn-started" &&
      act?.kind !== "turn-passed" &&
      act?.kind !== "turn-ended" &&
      act?.kind !== "turn-returned"
    )
      continue;
    const key = `${meetingId} ${act.facts.segment}`;
    rounds.set(key, turned(rounds.get(key), act, at));
  }
  return [...rounds.values()]
    .map(({ done, current }) => (current ? [...done, current] : done))
    .filter((voices) => voices.length > 0);
}
