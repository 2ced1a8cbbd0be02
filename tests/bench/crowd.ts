/**
 * A busy installation for measuring: the demonstration's open group many times over, each with dates, venue and
 * facilitators of its own, and people who hold a place in them.
 */
import { eq } from "drizzle-orm";
import { cycle as cycleOfCast, organisation, person } from "#db/cast/cast.server.ts";
import { newInvitation } from "#app/domain/calendar/sequence.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Data, Store, Work } from "#db/kit/store.server.ts";

const day = 86_400_000;
const seatsTaken = 9;

/** Open groups, each a day after the one before, nine of its twelve places held. Gives their ids in that order. */
export async function openGroups(store: Store, many: number, now: Date): Promise<string[]> {
  const model = await modelOf(store);
  const ids = Array.from({ length: many }, newId);
  for (const [index, id] of ids.entries())
    await store.tx((work) => addGroup(work, model, { id, index, listed: true }, now));
  return ids;
}

/** The same, out of sight and without anybody: for asking in. */
export async function emptyGroups(store: Store, many: number, now: Date): Promise<string[]> {
  const model = await modelOf(store);
  const ids = Array.from({ length: many }, newId);
  for (const [index, id] of ids.entries())
    await store.tx((work) => addGroup(work, model, { id, index, listed: false }, now));
  return ids;
}

async function modelOf({ tables: { cycles: c, meetings: m, venues: v }, read }: Data) {
  const [found] = await read
    .select({ cycle: c, venue: v })
    .from(c)
    .innerJoin(v, eq(v.id, c.venueId))
    .where(eq(c.id, cycleOfCast("open")));
  if (!found) throw new Error("The demonstration has no open group: are the curricula read?");
  const meetings = await read.select().from(m).where(eq(m.cycleId, found.cycle.id)).orderBy(m.startsAt);
  return { ...found, meetings };
}
type Model = Awaited<ReturnType<typeof modelOf>>;
type Group = { id: string; index: number; listed: boolean };

async function addGroup(work: Work, model: Model, { id, index, listed }: Group, now: Date): Promise<void> {
  const { cycles, meetings, venues, cycleFacilitators } = work.tables;
  const later = (at: Date) => new Date(at.getTime() + index * day);
  const venueId = newId();
  const address = "12 rue des Tilleuls, 69003 Lyon";
  await work.write.insert(venues).values({ ...model.venue, id: venueId, address });
  await work.write.insert(cycles).values({
    ...model.cycle,
    ...{ id, listed, venueId, name: `Evening group ${index + 1}`, once: newId(), capacity: 12, revision: 0 },
    ...{ format: "in-person", state: "published" },
    ...{ firstStartsAt: later(model.cycle.firstStartsAt), enrolUntil: later(model.cycle.enrolUntil) },
  });
  await work.write.insert(cycleFacilitators).values(
    (["marc", "sofia"] as const).map((name, n) => ({
      ...{ id: newId(), organisationId: organisation(), cycleId: id, personId: person(name) },
      ...{ part: n === 0 ? ("A" as const) : ("B" as const), since: now },
    })),
  );
  const dates = model.meetings.map((one) => ({
    ...one,
    ...{ id: newId(), cycleId: id, venueId, startsAt: later(one.startsAt), endsAt: later(one.endsAt) },
  }));
  await work.write.insert(meetings).values(dates);
  if (listed) for (let n = 0; n < seatsTaken; n += 1) await addPlace(work, { cycleId: id, dates }, n, now);
}

type Dated = { cycleId: string; dates: readonly { id: string }[] };

/** A new person who holds a place, with an invitation for each date. Gives both ids. */
export async function addPlace(work: Work, { cycleId, dates }: Dated, ticket: number, now: Date) {
  const { persons, addresses, places, invitations } = work.tables;
  const [personId, placeId, organisationId] = [newId(), newId(), organisation()];
  await work.write.insert(persons).values({ id: personId, language: "en", createdAt: now });
  const address = `${personId.toLowerCase()}@example.org`;
  await work.write.insert(addresses).values({ id: newId(), personId, address, confirmedAt: now });
  await work.write.insert(places).values({
    ...{
      id: placeId,
      organisationId,
      cycleId,
      personId,
      name: `Person ${ticket + 1}`,
      state: "held",
      ticket,
    },
    ...{ title: "neutral", invitations: "rolling", reminders: false, createdAt: now, changedAt: now },
  });
  await work.write.insert(invitations).values(
    dates.map((meeting) => ({
      ...{ id: newId(), organisationId, meetingId: meeting.id, personId },
      ...{ ...newInvitation(newId()), stampedAt: now },
    })),
  );
  return { personId, placeId };
}
