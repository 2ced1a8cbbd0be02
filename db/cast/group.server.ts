/** One group of the story: its cycle, venue, facilitators, dated meetings and places. */
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { newInvitation } from "#app/domain/calendar/sequence.ts";
import { addCalendarDays } from "#app/domain/groups/schedule/days.ts";
import { planDates } from "#app/domain/groups/schedule.ts";
import { wallOf } from "#app/domain/zones.ts";
import { cast, cycle, meeting, named, organisation, person, place } from "./cast.server.ts";
import type { CastName, GroupName } from "./cast.server.ts";
import type { Work } from "../kit/store.server.ts";
import { groups } from "./story.ts";
import type { Group } from "./story.ts";

export const zone = "Europe/Paris";
export const consentVersion = "1";
const day = 86_400_000;

export type GroupSeed = { group: GroupName; version: { id: string; hash: string; plan: Plan }; now: Date };

export async function seedGroup(work: Work, { group, version, now }: GroupSeed): Promise<void> {
  const story = groups[group];
  const dates = datesOf(story, version.plan, now);
  const first = dates[0];
  if (!first) return;
  const [cycleId, venueId, organisationId] = [cycle(group), named("venue", group), organisation()];
  await work.write.insert(work.tables.venues).values({ id: venueId, organisationId, ...venueOf(story) });
  await work.write.insert(work.tables.cycles).values({
    ...shape(story),
    id: cycleId,
    organisationId,
    versionId: version.id,
    hash: version.hash,
    state: group === "finished" ? "finished" : "published",
    rule: { startDate: first.date, time: story.time, everyWeeks: 1, skipHolidays: false, closedDates: [] },
    venueId,
    enrolUntil: first.startsAt,
    firstStartsAt: first.startsAt,
    once: named("once", group),
    createdAt: now,
    publishedAt: now,
  });
  await seedFacilitators(work, group, now);
  await work.write.insert(work.tables.meetings).values(
    dates.map(({ id: sessionId, counts, date, time, startsAt, endsAt }, index) => ({
      id: meeting(group, index + 1),
      organisationId,
      cycleId,
      number: index + 1,
      sessionId,
      counts,
      state: isPast(group, index) ? ("held" as const) : ("planned" as const),
      date,
      time,
      zone,
      startsAt,
      endsAt,
      format: story.format,
      venueId,
      revision: 0,
    })),
  );
  await seedPlaces(work, { group, story, count: dates.length, now });
}

/** What of a cycle follows from its story alone. */
function shape(story: Group) {
  return {
    name: story.name,
    language: story.language,
    zone,
    country: "FR",
    format: story.format,
    capacity: story.capacity,
    listed: true,
    revision: story.held.length + story.waiting.length,
    createdBy: person("nadia"),
  };
}

async function seedFacilitators(work: Work, group: GroupName, now: Date): Promise<void> {
  const parts = [
    ["marc", "A"],
    ["sofia", "B"],
  ] as const;
  await work.write.insert(work.tables.cycleFacilitators).values(
    parts.map(([name, part]) => ({
      id: named("lead", `${group} ${name}`),
      organisationId: organisation(),
      cycleId: cycle(group),
      personId: person(name),
      part,
      since: now,
    })),
  );
}

/** Meetings of the story that are over: all of the finished group's, the first three of tonight's. */
export function isPast(group: GroupName, index: number): boolean {
  return group === "finished" || (group === "tonight" && index < 3);
}

function datesOf(story: Group, plan: Plan, now: Date) {
  const today = wallOf(now, zone).date;
  const schedule = planDates({
    startDate: addCalendarDays(today, story.firstWeek * 7 + story.dayShift),
    time: story.time,
    zone,
    everyWeeks: 1,
    skipDates: [],
    skipHolidays: false,
    sessions: plan.sessions.map(({ id, minutes, counts }) => ({ id, minutes, counts })),
  });
  if (!schedule.ok) throw new Error(`The story cannot be dated: ${schedule.refusal} at ${schedule.at}`);
  return schedule.dates.map((planned, index) => ({ ...planned, ...sessionOf(plan, index) }));
}

function sessionOf(plan: Plan, index: number): { id: string; counts: boolean } {
  const session = plan.sessions[index];
  return { id: session?.id ?? "", counts: session?.counts ?? true };
}

function venueOf(story: Group) {
  if (story.format === "online")
    return {
      name: "Video room",
      address: "",
      access: "Camera is optional. You can also phone in.",
      join: "https://video.example.org/garden",
      country: "FR",
    };
  return {
    name: "Maison des associations",
    address: "12 rue des Tilleuls, Lyon",
    access: "Step-free from the courtyard. Ring at “Salle 2”.",
    join: "",
    country: "FR",
  };
}

type PlacesSeed = { group: GroupName; story: Group; count: number; now: Date };

async function seedPlaces(work: Work, { group, story, count, now }: PlacesSeed): Promise<void> {
  const everybody: [CastName, "held" | "waiting"][] = [
    ...story.held.map((name) => [name, "held"] as [CastName, "held"]),
    ...story.waiting.map((name) => [name, "waiting"] as [CastName, "waiting"]),
  ];
  for (const [index, [name, state]] of everybody.entries()) {
    const at = new Date(now.getTime() - (40 - index) * day);
    await seedPlace(work, { group, name, state, ticket: index + 1, at });
    if (state === "held" && cast[name].address) await seedInvitations(work, { group, name, count, at });
  }
}

/** Who asked for a letter the day before. */
const reminded: readonly CastName[] = ["chloe", "grace"];

type PlaceSeed = { group: GroupName; name: CastName; state: "held" | "waiting"; ticket: number; at: Date };

async function seedPlace(work: Work, { group, name, state, ticket, at }: PlaceSeed): Promise<void> {
  const { places, placeChanges, consents } = work.tables;
  const [organisationId, placeId, personId] = [organisation(), place(group, name), person(name)];
  await work.write.insert(places).values({
    id: placeId,
    organisationId,
    cycleId: cycle(group),
    personId,
    name: cast[name].name,
    state,
    ticket,
    title: name === "ana" ? "own" : "neutral",
    ownTitle: name === "ana" ? "Choir" : null,
    invitations: name === "david" ? "all" : "rolling",
    reminders: reminded.includes(name),
    createdAt: at,
    changedAt: at,
  });
  const line = { organisationId, placeId, fromState: null, toState: state, byPersonId: personId };
  await work.write
    .insert(placeChanges)
    .values({ id: named("change", `${group} ${name}`), ...line, why: "confirmed", at });
  const agreed = reminded.includes(name)
    ? (["taking-part", "reminders"] as const)
    : (["taking-part"] as const);
  const said = { organisationId, personId, placeId, textVersion: consentVersion, givenAt: at };
  await work.write.insert(consents).values(
    agreed.map((purpose) => ({
      ...said,
      id: named(`consent to ${purpose}`, `${group} ${name}`),
      purpose,
      language: cast[name].language,
    })),
  );
}

type InvitationsSeed = { group: GroupName; name: CastName; count: number; at: Date };

async function seedInvitations(work: Work, { group, name, count, at }: InvitationsSeed): Promise<void> {
  await work.write.insert(work.tables.invitations).values(
    Array.from({ length: count }, (_, n) => ({
      id: named("invitation", `${group} ${name} ${n}`),
      organisationId: organisation(),
      meetingId: meeting(group, n + 1),
      personId: person(name),
      ...newInvitation(named("uid", `${group} ${name} ${n}`)),
      stampedAt: at,
    })),
  );
}
