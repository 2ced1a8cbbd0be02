/**
 * Every closed meeting of an organisation that was led from a curriculum, as evenings to learn from: which session, in
 * which format, and what became of each part. No person, no date and no id of a meeting or cycle leaves this file.
 */
import { and, asc, eq, ne, sql } from "drizzle-orm";
import { cacheOf } from "#app/domain/cache.ts";
import type { TimedMeeting } from "#app/domain/curriculum/timings/timings.ts";
import { recordOf, reduce } from "#app/domain/meetings/run.ts";
import { eventsByMeeting, sessionsOf } from "../cycles/figures.server.ts";
import type { Cycle, Meeting } from "../cycles/cycles.server.ts";
import type { Data } from "../kit/store.server.ts";

type Read = Omit<TimedMeeting, "cycle">;
type DoneMeeting = { meeting: Meeting; cycle: Cycle; seq: number };

/** Meetings read at once: a log has about a hundred lines. */
const atOnce = 50;
/** What was read before; null where a closed meeting left nothing that could be read. */
const known = cacheOf<Read | null>(5000);

/** Of this organisation alone, whatever version of the curriculum each meeting was led from. */
export async function timedMeetingsOf(
  data: Data,
  organisationId: string,
  curriculumId: string,
): Promise<TimedMeeting[]> {
  const held = await doneMeetings(data, organisationId, curriculumId);
  const found = new Map(held.map((one) => [keyOf(one), known.find(keyOf(one))]));
  const fresh = held.filter((one) => found.get(keyOf(one)) === undefined);
  for (let n = 0; n < fresh.length; n += atOnce)
    for (const [key, evening] of await read(data, fresh.slice(n, n + atOnce)))
      found.set(key, known.put(key, evening));
  const cycles = [...new Set(held.map((one) => one.cycle.id))];
  return held.flatMap((one): TimedMeeting[] => {
    const evening = found.get(keyOf(one));
    return evening ? [{ ...evening, cycle: cycles.indexOf(one.cycle.id) }] : [];
  });
}

/** A closed log changes only when it is opened again, and then its number has risen. */
function keyOf({ meeting, cycle, seq }: DoneMeeting): string {
  return `${meeting.id} ${seq} ${meeting.versionId ?? cycle.versionId} ${cycle.language}`;
}

async function doneMeetings(
  { tables: { runs: r, meetings: m, cycles: c, versions: v }, read: reader }: Data,
  organisationId: string,
  curriculumId: string,
): Promise<DoneMeeting[]> {
  return reader
    .select({ meeting: m, cycle: c, seq: r.seq })
    .from(r)
    .innerJoin(m, eq(m.id, r.meetingId))
    .innerJoin(c, eq(c.id, m.cycleId))
    .innerJoin(v, eq(v.id, sql`coalesce(${m.versionId}, ${c.versionId})`))
    .where(
      and(
        eq(c.organisationId, organisationId),
        eq(m.organisationId, organisationId),
        eq(v.curriculumId, curriculumId),
        eq(r.state, "closed"),
        ne(m.state, "cancelled"),
      ),
    )
    .orderBy(asc(m.startsAt), asc(m.id));
}

async function read(data: Data, held: readonly DoneMeeting[]): Promise<Map<string, Read | null>> {
  const events = await eventsByMeeting(
    data,
    held.map(({ meeting }) => meeting.id),
  );
  const found = new Map<string, Read | null>();
  for (const one of held) {
    const { meeting, cycle } = one;
    const session = (await sessionsOf(data, cycle, [meeting])).get(meeting.id);
    const run = session && reduce(events.get(meeting.id) ?? [], session, meeting.format);
    const segments = session && run?.closedAt && recordOf(run, session, run.closedAt);
    found.set(keyOf(one), segments ? { session: session.id, variant: run.variant, segments } : null);
  }
  return found;
}
