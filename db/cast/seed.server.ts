/** Writes the story of the cast into an empty demonstration, and keeps it fresh while nobody has touched it. */
import { eq, inArray } from "drizzle-orm";
import { moveDemonstration } from "#app/domain/groups/schedule/demonstration.ts";
import { wallOf } from "#app/domain/zones.ts";
import { cast, castNames, cycle, meeting, organisation, person } from "./cast.server.ts";
import type { Figure } from "./cast.server.ts";
import { seedCrisisDirectory } from "../people/crisis.server.ts";
import { findOrganisation } from "../people/organisations.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";
import { seedGroup } from "./group.server.ts";
import { seedMeetings } from "./meetings.server.ts";

export const zone = "Europe/Paris";

/** The newest version of a curriculum on the installation's shelf, which the groups run. */
const folder = "acceptance";

/**
 * Fills an empty demonstration, wholly or not at all; one that has its story already stays as it is. Needs the shelf:
 * without the curriculum on it there are people but no groups.
 */
export async function seedDemonstration(store: Store, now: Date): Promise<void> {
  await store.tx(async (work) => {
    if (await findOrganisation(work, organisation())) return;
    await seedPeople(work, now);
    const version = await versionOf(work);
    if (!version) return;
    for (const group of ["open", "tonight", "finished"] as const) {
      await seedGroup(work, { group, version, now });
      if (group !== "open") await seedMeetings(work, { group, plan: version.plan, now });
    }
  });
}

async function versionOf({ tables: { curricula: c, versions: v }, read }: Data) {
  const [found] = await read
    .select({ id: v.id, hash: v.hash, plan: v.plan })
    .from(c)
    .innerJoin(v, eq(v.id, c.versionId))
    .where(eq(c.folder, folder));
  return found ?? null;
}

async function seedPeople(work: Work, now: Date): Promise<void> {
  const { organisations, persons, addresses, members } = work.tables;
  const organisationId = organisation();
  await work.write.insert(organisations).values({
    id: organisationId,
    name: "Rivages, entraide entre pairs",
    neutralName: "Rivages",
    zone,
    language: "en",
    country: "FR",
    createdAt: now,
  });
  await seedCrisisDirectory(work, organisationId);
  for (const name of castNames) {
    const figure: Figure = cast[name];
    await work.write.insert(persons).values({
      id: person(name),
      language: figure.language,
      zone: name === "david" ? "Europe/London" : null,
      createdAt: now,
    });
    if (figure.address)
      await work.write.insert(addresses).values({
        id: person(name),
        personId: person(name),
        address: figure.address,
        confirmedAt: now,
        provedAt: now,
      });
    if (figure.roles)
      await work.write.insert(members).values({
        id: person(name),
        organisationId,
        personId: person(name),
        name: figure.name,
        roles: [...figure.roles],
        createdAt: now,
      });
  }
}

/**
 * Moves the whole story so that tonight's meeting is today, as long as nobody led or changed it. Wall-clock times
 * stay; weeks keep their distance.
 */
export async function refreshDemonstration(store: Store, now: Date): Promise<void> {
  const { meetings: m, cycles: c, runs, invitations: i } = store.tables;
  const cycleIds = [cycle("open"), cycle("tonight"), cycle("finished")];
  await store.tx(async (work) => {
    const rows = await work.read.select().from(m).where(inArray(m.cycleId, cycleIds));
    const tonight = rows.find((row) => row.id === meeting("tonight", 4));
    const led =
      tonight &&
      (await work.read.select({ id: runs.meetingId }).from(runs).where(eq(runs.meetingId, tonight.id)));
    if (!tonight || led?.length || rows.some((row) => row.revision > 0)) return;
    const story = rows.map(({ occurrence, ...row }) => ({
      ...row,
      ...(occurrence && { occurrence }),
      minutes: (row.endsAt.getTime() - row.startsAt.getTime()) / 60_000,
    }));
    const { days, meetings } = moveDemonstration(story, tonight.id, wallOf(now, zone).date);
    if (days === 0) return;
    for (const { id, date, startsAt, endsAt } of meetings)
      await work.write.update(m).set({ date, startsAt, endsAt }).where(eq(m.id, id));
    for (const id of cycleIds) {
      const first = meetings.filter((row) => row.cycleId === id).sort((a, b) => a.number - b.number)[0];
      if (first)
        await work.write
          .update(c)
          .set({ firstStartsAt: first.startsAt, enrolUntil: first.startsAt })
          .where(eq(c.id, id));
    }
    await work.write
      .update(i)
      .set({ stampedAt: now })
      .where(
        inArray(
          i.meetingId,
          rows.map((row) => row.id),
        ),
      );
  });
}
