/** The meetings of the story that are over: their runs as logs, marks, steps, shared goals and notes. */
import { eq } from "drizzle-orm";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import type { RunAct } from "#app/domain/meetings/run.ts";
import { minutesIn, segmentsIn } from "#app/domain/curriculum/plan.ts";
import { cycle, meeting, named, organisation, person, place } from "./cast.server.ts";
import type { GroupName } from "./cast.server.ts";
import type { Meeting } from "../cycles/cycles.server.ts";
import type { Work } from "../kit/store.server.ts";
import { isPast } from "./group.server.ts";
import { goals, groups, marks, notes, steps } from "./story.ts";

type Past = Exclude<GroupName, "open">;
type MeetingsSeed = { group: Past; plan: Plan; now: Date };

export async function seedMeetings(work: Work, { group, plan, now }: MeetingsSeed): Promise<void> {
  const { meetings: m } = work.tables;
  const rows = await work.read
    .select()
    .from(m)
    .where(eq(m.cycleId, cycle(group)))
    .orderBy(m.number);
  for (const [index, row] of rows.entries())
    if (isPast(group, index)) await seedRun(work, { group, plan, row, index });
  await seedGoal(work, group, rows);
  await seedSteps(work, group, rows);
  for (const note of notes.filter((one) => one.group === group))
    await work.write.insert(work.tables.sessionNotes).values({
      id: named("note", `${group} ${note.meeting}`),
      organisationId: organisation(),
      meetingId: meeting(group, note.meeting),
      segmentId: "",
      text: note.text,
      byPersonId: person("sofia"),
      once: named("note once", `${group} ${note.meeting}`),
      at: rows[note.meeting - 1]?.endsAt ?? now,
    });
  if (group === "tonight") await apologise(work, now);
}

/** Chloé said beforehand that she can't come tonight. */
async function apologise(work: Work, now: Date): Promise<void> {
  await mark(work, {
    id: named("mark", "tonight 4 chloe"),
    meetingId: meeting("tonight", 4),
    placeId: place("tonight", "chloe"),
    mark: "excused",
    by: person("chloe"),
    at: now,
  });
}

type MarkSeed = {
  id: string;
  meetingId: string;
  placeId: string;
  mark: (typeof marks)["tonight"][number][number];
  by: string;
  at: Date;
};

async function mark(work: Work, { id, meetingId, placeId, mark: given, by, at }: MarkSeed): Promise<void> {
  const organisationId = organisation();
  await work.write
    .insert(work.tables.marks)
    .values({ id, organisationId, meetingId, placeId, mark: given, minutes: null, revision: 1, at });
  await work.write
    .insert(work.tables.markChanges)
    .values({ id: named("mark change", id), organisationId, markId: id, mark: given, byPersonId: by, at });
}

type RunSeed = { group: Past; plan: Plan; row: Meeting; index: number };

async function seedRun(work: Work, { group, plan, row, index }: RunSeed): Promise<void> {
  const session = plan.sessions.find((one) => one.id === row.sessionId);
  if (!session) return;
  const acts = actsOf({ group, session, row, index });
  const end = acts.at(-1)?.at ?? row.endsAt;
  await work.write.insert(work.tables.runs).values({
    meetingId: row.id,
    organisationId: organisation(),
    seq: acts.length,
    state: "closed",
    screenCode: `past-${row.id}`,
    openedAt: row.startsAt,
    closedAt: end,
  });
  await work.write.insert(work.tables.runEvents).values(
    acts.map(({ act, at }, n) => ({
      id: named("event", `${row.id} ${n}`),
      organisationId: organisation(),
      meetingId: row.id,
      eventId: named("event id", `${row.id} ${n}`),
      seq: n + 1,
      kind: act.kind,
      byPersonId: person("marc"),
      device: "demonstration",
      serverAt: at,
      claimedAt: null,
      version: 1,
      facts: act.facts,
    })),
  );
  for (const [n, name] of groups[group].held.entries()) {
    const given = marks[group][index]?.[n] ?? "unknown";
    const id = named("mark", `${group} ${index + 1} ${name}`);
    await mark(work, {
      id,
      meetingId: row.id,
      placeId: place(group, name),
      mark: given,
      by: person("marc"),
      at: row.startsAt,
    });
  }
}

type TimedAct = { act: RunAct; at: Date };

/** The evening as it went: everybody marked, each segment a little longer or shorter than planned, then closed. */
function actsOf({
  group,
  session,
  row,
  index,
}: {
  group: Past;
  session: Plan["sessions"][number];
  row: Meeting;
  index: number;
}): TimedAct[] {
  let clock = row.startsAt.getTime();
  const told: TimedAct[] = [
    { act: { kind: "opened", facts: { endsAt: row.endsAt.toISOString() } }, at: row.startsAt },
  ];
  for (const [n, name] of groups[group].held.entries()) {
    const given = marks[group][index]?.[n] ?? "unknown";
    told.push({
      act: { kind: "marked", facts: { voice: place(group, name), mark: given } },
      at: row.startsAt,
    });
  }
  let from: string | null = null;
  for (const [n, segment] of segmentsIn(session, row.format)
    .filter((one) => one.kind !== "debrief")
    .entries()) {
    told.push({
      act: { kind: "segment-started", facts: { segment: segment.id, from } },
      at: new Date(clock),
    });
    for (const block of segment.blocks)
      if (block.kind === "checkpoint" && (n + index) % 5 !== 3)
        told.push({
          act: { kind: "checkpoint-ticked", facts: { segment: segment.id, checkpoint: block.id } },
          at: new Date(clock),
        });
    clock += (minutesIn(segment, row.format) + (((n + index) % 4) - 1)) * 60_000;
    from = segment.id;
  }
  return [...told, { act: { kind: "closed", facts: { anyway: true } }, at: new Date(clock) }];
}

async function seedGoal(work: Work, group: Past, rows: readonly Meeting[]): Promise<void> {
  const goal = goals[group];
  const [organisationId, goalId] = [organisation(), named("goal", group)];
  const at = (number: number) => rows[number - 1]?.startsAt ?? new Date(0);
  await work.write.insert(work.tables.sharedGoals).values({
    id: goalId,
    organisationId,
    cycleId: cycle(group),
    pattern: "common",
    text: goal.text,
    meetingId: meeting(group, goal.adopted),
    byPersonId: person("sofia"),
    once: named("goal once", group),
    at: at(goal.adopted),
  });
  await work.write.insert(work.tables.goalReviews).values(
    goal.reviews.map(([number, count, contributors]) => ({
      id: named("review", `${group} ${number}`),
      organisationId,
      goalId,
      meetingId: meeting(group, number),
      count,
      contributors,
      byPersonId: person("marc"),
      at: at(number),
    })),
  );
}

async function seedSteps(work: Work, group: Past, rows: readonly Meeting[]): Promise<void> {
  const told = steps.filter((step) => step.group === group);
  await work.write.insert(work.tables.steps).values(
    told.map((step) => ({
      id: named("step", `${group} ${step.of} ${step.meeting}`),
      organisationId: organisation(),
      cycleId: cycle(group),
      placeId: place(group, step.of),
      meetingId: meeting(group, step.meeting),
      what: step.what,
      howMuch: step.howMuch,
      whenText: step.when,
      howOften: step.howOften,
      confidence: step.confidence,
      shared: step.shared,
      writtenBy: step.by,
      outcome: step.outcome,
      once: named("step once", `${group} ${step.of} ${step.meeting}`),
      createdAt: rows[step.meeting - 1]?.endsAt ?? new Date(0),
      changedAt: rows[step.meeting]?.startsAt ?? new Date(0),
    })),
  );
}
