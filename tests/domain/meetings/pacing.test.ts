import { expect, test } from "vitest";
import type { Segment } from "#app/domain/curriculum/plan.ts";
import {
  drift,
  plannedLength,
  pace,
  plannedRound,
  settingOf,
  type Setting,
} from "#app/domain/meetings/pacing.ts";
import { reduce, type RunAct } from "#app/domain/meetings/run.ts";
import {
  after,
  log,
  opened,
  paused,
  read,
  resumed,
  round,
  safety,
  segment,
  session,
  setting,
  start,
} from "./run-evening.ts";

const minute = 60_000;
const few: Setting = { ...setting, present: { participants: 4, facilitators: 2 } };
const now = (at: number, acts: Parameters<typeof log>, where: Setting = setting) =>
  pace(read(log(...acts)), where, after(at))!;

test("a round is its fixed part and one turn for each voice in the room [R3]", () => {
  const checkIn = session.segments.find((one) => one.id === "check-in")!;
  expect(plannedRound(checkIn, "in-person", setting)).toEqual({
    voices: 11,
    eachMs: minute,
    fixedMs: minute,
  });
  const run = read([]).segments["check-in"]!;
  expect(plannedLength(checkIn, run, "in-person", setting)).toBe(12 * minute);
  expect(plannedLength(checkIn, run, "in-person", few)).toBe(7 * minute);
});

test("before the roll is taken, the clock thinks of a full group", () => {
  const unknown = { ...setting, present: null };
  expect(now(0, [opened], unknown).meeting.behindMs).toBe(0);
});

test("with few people in the room there is time in hand from the start", () => {
  expect(drift(now(0, [opened], few).meeting.behindMs)).toEqual({ kind: "ahead", minutes: 8 });
});

test("opening early for the roll is not being ahead", () => {
  const early = pace(reduce(log([-15, opened]), session, "in-person"), setting, after(-10))!;
  expect(early.meeting).toEqual({ plannedEndAt: after(90), projectedEndAt: after(90), behindMs: 0 });
});

test("starting seven minutes late is seven minutes behind, because the evening ends when it was to end [R2]", () => {
  const late = now(7, [
    [7, opened],
    [7, start("welcome", null)],
  ]);
  expect(drift(late.meeting.behindMs)).toEqual({ kind: "behind", minutes: 7 });
});

test("without a wished end the evening is as long as the session from when it was opened", () => {
  const bare: RunAct = { kind: "opened", facts: {} };
  expect(now(5, [[5, bare]]).meeting.plannedEndAt).toEqual(after(95));
});

test("staying with somebody stops the segment's clock but not the evening [R2]", () => {
  const held = now(12, [opened, [0, start("welcome", null)], [2, paused], [10, resumed]]);
  expect(held.segment).toMatchObject({ plannedMs: 4 * minute, elapsedMs: 4 * minute, leftMs: 0 });
  expect(drift(held.meeting.behindMs)).toEqual({ kind: "behind", minutes: 8 });
});

test("a segment that runs over shows it and pushes the end [R2]", () => {
  const over = now(9, [opened, [0, start("welcome", null)]]);
  expect(over.segment?.leftMs).toBe(-5 * minute);
  expect(over.meeting.projectedEndAt).toEqual(after(95));
});

test("minutes given to the evening move its end, minutes given to a segment its length", () => {
  const give = (to: string | null): RunAct => ({ kind: "minutes-given", facts: { segment: to, minutes: 5 } });
  const acts = [opened, [0, start("welcome", null)]] as Parameters<typeof log>;
  expect(now(3, [...acts, give(null)]).meeting).toMatchObject({
    plannedEndAt: after(95),
    behindMs: -5 * minute,
  });
  expect(now(3, [...acts, give("welcome")]).segment?.plannedMs).toBe(9 * minute);
});

test("six minutes late: the author's first mark goes first, and the rest stands [R4]", () => {
  const plan = now(10, [opened, [0, start("welcome", null)]]).latePlan;
  expect(plan).toEqual({
    cuts: [
      { segment: "input", fromMs: 5 * minute, toMs: 0, drop: true },
      { segment: "discussion", fromMs: 8 * minute, toMs: 7 * minute, drop: false },
    ],
    savedMs: 6 * minute,
    remainsMs: 0,
  });
});

test("of equal marks the later one goes first, then the curriculum's order of kinds, each to its floor", () => {
  const plan = now(21, [opened, [0, start("welcome", null)]]).latePlan;
  expect(plan.cuts.map((cut) => [cut.segment, cut.toMs / minute])).toEqual([
    ["input", 0],
    ["discussion", 4],
    ["pairs", 6],
    ["three-piles", 10],
  ]);
  expect(plan.remainsMs).toBe(0);
});

test("when everything has given way, the plan says what remains", () => {
  const plan = now(34, [opened, [0, start("welcome", null)]]).latePlan;
  expect([plan.savedMs / minute, plan.remainsMs / minute]).toEqual([19, 11]);
});

test("break, check-out and what has no mark or no floor are left alone, however late it is", () => {
  const plan = now(80, [opened, [0, start("welcome", null)]]).latePlan;
  const cut = plan.cuts.map((one) => one.segment).sort();
  expect(cut).toEqual(["discussion", "input", "pairs", "three-piles"]);
});

test("the segment at hand can end sooner but is not taken away", () => {
  const acts = [opened, [0, start("welcome", null)], [30, start("input", "welcome")]] as Parameters<
    typeof log
  >;
  expect(now(32, acts).latePlan.cuts).toContainEqual({
    segment: "input",
    fromMs: 5 * minute,
    toMs: 2 * minute,
    drop: false,
  });
  const piles = [opened, [45, start("three-piles", null)]] as Parameters<typeof log>;
  expect(now(47, piles).latePlan.cuts).toContainEqual({
    segment: "three-piles",
    fromMs: 14 * minute,
    toMs: 8 * minute,
    drop: false,
  });
});

test("an optional segment with safety lines is shortened, never dropped, and lines alone are not touched", () => {
  const safe = (one: Partial<Segment>) => ({ ...one, blocks: [safety] });
  const segments = [
    segment("welcome", "welcome", 10),
    segment("film", "audio", 10, safe({ cut: 1, floor: 0, optional: true })),
    segment("talk", "discussion", 10, { cut: 2, floor: 0, optional: true, round: round(0) }),
  ];
  const text = { ...safety, kind: "say" as const };
  segments[1]!.blocks = [safety, text];
  const evening = { ...session, minutes: 30, segments };
  const state = reduce(log({ kind: "opened", facts: {} }), evening, "in-person");
  const cuts = pace(state, { ...setting, session: evening }, after(50))!.latePlan.cuts;
  expect(cuts).toEqual([
    { segment: "film", fromMs: 10 * minute, toMs: minute, drop: false },
    { segment: "talk", fromMs: 10 * minute, toMs: 0, drop: true },
  ]);
  segments[1]!.blocks = [safety];
  expect(
    pace(state, { ...setting, session: evening }, after(50))!.latePlan.cuts.map((one) => one.segment),
  ).toEqual(["talk"]);
});

test("what the facilitators have shortened already is not counted twice", () => {
  const shorten: RunAct = {
    kind: "segment-shortened",
    facts: { segment: "discussion", minutes: 5, reason: "late" },
  };
  const before = now(8, [opened, [0, start("welcome", null)]]);
  const plan = now(8, [opened, [0, start("welcome", null)], [1, shorten]]);
  expect(before.meeting.behindMs - plan.meeting.behindMs).toBe(3 * minute);
});

test("there is no clock before the opening and after the closing", () => {
  expect(pace(read([]), setting, after(0))).toBeNull();
  expect(pace(read(log(opened, { kind: "closed", facts: { anyway: true } })), setting, after(5))).toBeNull();
});

test("less than a minute either way is on time", () => {
  expect(drift(59_000)).toEqual({ kind: "on-time", minutes: 0 });
  expect(drift(-61_000)).toEqual({ kind: "ahead", minutes: 1 });
});

test("the setting comes from the curriculum's group and its cut order", () => {
  const curriculum = { group: { min: 6, ideal: 8, max: 9 }, facilitators: { min: 2, joinRounds: true } };
  const made = settingOf(
    { ...curriculum, cutOrder: ["input"] } as Parameters<typeof settingOf>[0],
    session,
    null,
  );
  expect(made).toEqual({
    session,
    full: { participants: 9, facilitators: 2 },
    present: null,
    cutOrder: ["input"],
  });
});
