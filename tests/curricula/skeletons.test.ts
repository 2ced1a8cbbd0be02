/**
 * Six programmes that have little in common, each as its people would hold it: the format takes them as they are, with
 * nothing found in them and nothing bent to fit. Short texts of our own; only their shapes follow what is published.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import { clockSegments, sumOf, variantsOf } from "#app/domain/curriculum/checks/time/clock.ts";
import { minutesIn, type Plan, type SegmentKind, type Session } from "#app/domain/curriculum/plan.ts";
import { curriculaOn, readCurriculumFolder } from "#app/server/curricula/curricula-on-disk.server.ts";

const shelf = join(import.meta.dirname, "skeletons");
const plans = new Map<string, Plan>();

function planOf(name: string): Plan {
  const known = plans.get(name);
  if (known) return known;
  const { plan, findings } = readCurriculumFolder(join(shelf, name), "curricula");
  expect(
    findings.map(({ rule, at }) => `${at.file}:${at.line} ${rule}`),
    name,
  ).toEqual([]);
  if (!plan) throw new Error(`${name} cannot be run.`);
  plans.set(name, plan);
  return plan;
}

const sessionOf = ({ sessions }: Plan, number: number): Session => {
  const session = sessions.find((one) => one.number === number);
  if (!session) throw new Error(`There is no session ${number}.`);
  return session;
};
const kindsOf = (session: Session): SegmentKind[] => session.segments.map((segment) => segment.kind);
const parts = (session: Session) => session.segments.map((segment) => [segment.title, segment.minutes]);
const segmentOf = (plan: Plan, number: number, title: string) =>
  sessionOf(plan, number).segments.find((segment) => segment.title === title);

test("there are six of them, and in each every session comes to its minutes in every format", () => {
  const names = curriculaOn(shelf);
  expect(names).toEqual([
    "audio-led",
    "by-telephone",
    "open-weekly",
    "psychoeducation",
    "self-management",
    "two-days",
  ]);
  for (const name of names) {
    const plan = planOf(name);
    for (const session of plan.sessions)
      for (const variant of variantsOf(plan, session))
        expect([name, session.number, variant, sumOf(clockSegments(session, variant), variant)]).toEqual([
          name,
          session.number,
          variant,
          session.minutes,
        ]);
  }
});

test("self-management: six times 150 minutes, one leads and one writes, and a session zero that does not count", () => {
  const plan = planOf("self-management");
  const { curriculum, sessions } = plan;
  expect(sessions.map(({ number, minutes, counts }) => [number, minutes, counts])).toEqual([
    [0, 45, false],
    ...[1, 2, 3, 4, 5, 6].map((number) => [number, 150, true]),
  ]);
  expect(curriculum.completion).toEqual([
    { name: "funder", atLeast: "4", of: "counted", must: [], makeUp: false },
  ]);
  expect(curriculum).toMatchObject({
    facilitators: { min: 2, joinRounds: false },
    entry: { kind: "until", meeting: 2 },
    goals: { confidence: { max: 10, threshold: 7 } },
  });
  const list = segmentOf(plan, 3, "A list together");
  expect(list).toMatchObject({ kind: "brainstorm", lead: "A", scribe: "B", maxIdeas: 15, floor: 10 });
  const pairs = segmentOf(plan, 3, "In pairs");
  expect(pairs?.groups).toEqual({ size: 2, turns: 7 });
  expect(pairs && [minutesIn(pairs, "in-person"), minutesIn(pairs, "online")]).toEqual([18, 20]);
  expect(segmentOf(plan, 3, "Looking back")).toMatchObject({
    kind: "goal-review",
    max: 25,
    round: { each: 60, voices: "participants", pass: true },
  });
  for (const session of sessions.filter((one) => one.counts))
    expect(kindsOf(session).filter((kind) => kind === "break")).toHaveLength(2);
  expect(kindsOf(sessionOf(plan, 1))).not.toContain("goal-review");
  expect(kindsOf(sessionOf(plan, 6))).not.toContain("goal-setting");
});

test("psychoeducation: 21 times 90 minutes in four parts, each with a sheet and something for the week", () => {
  const plan = planOf("psychoeducation");
  const { curriculum, sessions, handouts } = plan;
  expect(sessions.map((session) => session.minutes)).toEqual(Array.from({ length: 21 }, () => 90));
  expect(curriculum.phases?.map(({ title, sessions: of }) => [title, of.length])).toEqual([
    ["Understanding", 7],
    ["Treatment", 6],
    ["Early signs", 3],
    ["Steady days", 5],
  ]);
  expect(curriculum.phases?.flatMap((phase) => phase.sessions)).toEqual(
    sessions.map((session) => session.number),
  );
  expect(curriculum.group).toEqual({ min: 8, ideal: 10, max: 12, splitAt: 14 });
  expect(
    curriculum.completion.map(({ name, atLeast, must, lateAfter }) => [name, atLeast, must, lateAfter]),
  ).toEqual([
    ["certificate", "16", [1], 30],
    ["funder", "2/3", [], undefined],
  ]);
  expect(handouts).toHaveLength(21);
  expect(sessions.map((session) => session.homePractice?.minutes)).toEqual([
    ...Array.from({ length: 20 }, () => 10),
    undefined,
  ]);
  for (const session of sessions.slice(1))
    expect(kindsOf(session).slice(0, 3)).toEqual(["welcome", "check-in", "recap"]);
  const safety = sessionOf(plan, 8)
    .segments.flatMap((segment) => segment.blocks)
    .filter((block) => block.kind === "safety");
  expect(safety.map((block) => block.name)).toEqual(["every-meeting", "medicines", "closing-check"]);
});

test("the same content in two days: the same themes and sheets, held day by day", () => {
  const [weeks, days] = [planOf("psychoeducation"), planOf("two-days")];
  expect(days.curriculum).toMatchObject({ cadence: "days", facilitators: { min: 3 } });
  expect(days.sessions.map((session) => session.minutes)).toEqual([385, 400]);
  const themes = weeks.sessions.map((session) => session.title);
  const held = days.sessions
    .flatMap((session) => session.segments.map((segment) => segment.title))
    .filter((title) => themes.includes(title));
  expect(held).toEqual(themes);
  expect(days.handouts).toEqual(weeks.handouts);
  expect(
    days.sessions.map((session) =>
      session.segments.filter((one) => one.kind === "break").map((one) => one.minutes),
    ),
  ).toEqual([
    [15, 60, 20, 10],
    [15, 60, 20, 10],
  ]);
  expect(new Set(days.sessions.flatMap((session) => session.segments.map((one) => one.lead)))).toEqual(
    new Set(["A", "B", "C", undefined]),
  );
});

test("the open weekly meeting: one outline that repeats, open to whoever comes, with topics and nothing to complete", () => {
  const plan = planOf("open-weekly");
  const { curriculum, sessions } = plan;
  expect(curriculum).toMatchObject({
    entry: { kind: "open" },
    completion: [],
    cadence: "weekly",
    facilitators: { min: 1, joinRounds: false },
  });
  expect(curriculum.repeats?.topics).toEqual(["sleep", "family", "money", "anger"]);
  expect(sessions).toHaveLength(1);
  expect(parts(sessionOf(plan, 1))).toEqual([
    ["Welcome", 7],
    ["How we talk here", 3],
    ["Names and news", 18],
    ["What we talk about", 4],
    ["First half", 16],
    ["Break", 8],
    ["Second half", 16],
    ["The hat", 3],
    ["Last words", 15],
  ]);
  expect(sessionOf(plan, 1).neutralTitle).toBe("Wednesday");
});

test("the audio-led course: five times 120 minutes, a recorded voice leads, and every word of it can be read", () => {
  const plan = planOf("audio-led");
  expect(plan.sessions.map((session) => session.minutes)).toEqual([120, 120, 120, 120, 120]);
  expect(plan.curriculum.group.max).toBe(30);
  const played = plan.sessions.map((session) =>
    session.segments
      .flatMap((segment) => segment.blocks)
      .flatMap((block) => (block.kind === "play" ? [[block.media, block.markdown.length > 20]] : [])),
  );
  expect(played[0]).toEqual([["media/1-new.mp3", true]]);
  for (const [n, own] of played.slice(1).entries())
    expect(own).toEqual([
      [`media/${n + 2}-old.mp3`, true],
      [`media/${n + 2}-new.mp3`, true],
    ]);
  expect(segmentOf(plan, 2, "In threes")).toMatchObject({
    kind: "small-groups",
    needs: ["new-skill"],
    groups: { size: 3, turns: 4 },
  });
  expect(plan.sessions.flatMap((session) => session.segments).filter((segment) => segment.round)).toEqual([]);
});

test("by telephone: six times 45 minutes, voices in one order, a promise, and nothing to look at", () => {
  const plan = planOf("by-telephone");
  const { curriculum, sessions } = plan;
  expect(curriculum).toMatchObject({
    formats: ["phone"],
    cadence: "twice-weekly",
    goals: { shared: { pattern: "promise" } },
  });
  expect(sessions.map((session) => session.minutes)).toEqual([45, 45, 45, 45, 45, 45]);
  expect(curriculum.completion[0]).toMatchObject({ atLeast: "4", makeUp: true });
  const segments = sessions.flatMap((session) => session.segments);
  for (const { round } of segments)
    if (round) expect(round).toMatchObject({ order: "circle", voices: "all", pass: true });
  const blocks = segments.flatMap((segment) => segment.blocks);
  expect(blocks.filter((block) => block.only).every((block) => block.only === "phone")).toBe(true);
  expect(blocks.filter((block) => ["show", "handout", "play"].includes(block.kind))).toEqual([]);
  for (const session of sessions) {
    expect(kindsOf(session)).not.toContain("break");
    expect(session.materials).toEqual({ phone: ["list of voices"] });
    expect(kindsOf(session)).toContain("shared-goal");
  }
});
