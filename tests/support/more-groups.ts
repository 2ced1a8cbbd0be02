/** More groups that went the same way as one of the cast's: copies of its cycle, its meetings and what was led in them. */
import { eq, inArray } from "drizzle-orm";
import { cycle } from "#db/cast/cast.server.ts";
import type { GroupName } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";

type Copy = { organisationId?: string; leave?: (meetingNumber: number) => boolean };

/** One more cycle like `group`; gives its id. `leave`: meetings that are not copied. Nobody holds a place in it. */
export async function likeGroup(
  store: Store,
  group: GroupName,
  { organisationId, leave }: Copy = {},
): Promise<string> {
  const { cycles: c, meetings: m, runs: r, runEvents: e } = store.tables;
  const id = newId();
  const [row] = await store.read
    .select()
    .from(c)
    .where(eq(c.id, cycle(group)));
  if (!row) throw new Error(`There is no group ${group}.`);
  const of = organisationId ?? row.organisationId;
  const meetings = (await store.read.select().from(m).where(eq(m.cycleId, row.id))).filter(
    (one) => !leave?.(one.number),
  );
  const ids = new Map(meetings.map((one) => [one.id, newId()]));
  const runs = await store.read
    .select()
    .from(r)
    .where(inArray(r.meetingId, [...ids.keys()]));
  const events = await store.read
    .select()
    .from(e)
    .where(inArray(e.meetingId, [...ids.keys()]));
  const meetingOf = (was: string) => ids.get(was) ?? "";
  const moved = <T extends { meetingId: string }>(one: T) => ({
    ...one,
    organisationId: of,
    meetingId: meetingOf(one.meetingId),
  });
  await store.tx(async ({ write }) => {
    await write.insert(c).values({ ...row, id, organisationId: of, once: newId() });
    for (const one of meetings)
      await write.insert(m).values({ ...one, id: meetingOf(one.id), cycleId: id, organisationId: of });
    for (const one of runs) await write.insert(r).values({ ...moved(one), screenCode: newId() });
    for (const one of events) await write.insert(e).values({ ...moved(one), id: newId() });
  });
  return id;
}
