/** The roll as a form, and what is written down in a meeting: notes, steps, the shared goal. */
import { expect } from "vitest";
import { cycle, meeting, named, person, place } from "#db/cast/cast.server.ts";
import { adoptGoal, goalOf, lookAtGoal, looksAt } from "#db/meetings/goals.server.ts";
import { markOf, rollOf } from "#db/meetings/marks.server.ts";
import { markRoll } from "#db/meetings/rolls.server.ts";
import { act } from "#db/meetings/runs.server.ts";
import { eventsOf } from "#tests/support/run-log.ts";
import { notesOf, writeNote } from "#db/meetings/session-notes.server.ts";
import { noteOutcome, stepOf, stepsShownIn, writeStepFor } from "#db/meetings/steps.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { castMeeting, tonight } from "./meeting-setting.ts";

const marc = { meetingId: tonight, seen: "1", device: "phone", by: person("marc"), claimedAt: null };
const sofia = { ...marc, device: "tablet", by: person("sofia") };
const [ana, benoit, chloe, hugo] = (["ana", "benoit", "chloe", "hugo"] as const).map((name) =>
  place("tonight", name),
);

eachStore(
  "the whole roll is marked in one go, and whoever apologised stays excused",
  async ({ store, now }) => {
    const { evening } = await castMeeting(store, now);
    const roll = await rollOf(store, evening.meeting);
    expect(roll.map((entry) => [entry.name, entry.mark])).toEqual([
      ["Ana", "unknown"],
      ["Benoît", "unknown"],
      ["Chloé", "excused"],
      ["David", "unknown"],
      ["Grace", "unknown"],
      ["Hugo", "unknown"],
    ]);
    const lines = roll.map(({ placeId, mark }) => ({
      voice: placeId,
      was: mark,
      mark: mark === "unknown" ? ("here" as const) : mark,
    }));
    expect(await markRoll(store, { ...marc, lines }, now)).toMatchObject({ ok: true, changed: 5 });
    expect(await markRoll(store, { ...marc, lines }, now)).toMatchObject({ ok: true, changed: 0 });
    expect(await markOf(store, tonight, chloe ?? "")).toBe("excused");
    expect(await eventsOf(store, tonight)).toHaveLength(5);
  },
);

eachStore(
  "two people mark the same person differently: nothing is saved and both marks are shown",
  async ({ store, now }) => {
    await castMeeting(store, now);
    const line = (mark: "here" | "late") => [{ voice: ana ?? "", was: "unknown" as const, mark }];
    expect(await markRoll(store, { ...marc, lines: line("late") }, now)).toMatchObject({ ok: true });
    const second = await markRoll(
      store,
      { ...sofia, lines: [...line("here"), { voice: hugo ?? "", was: "unknown", mark: "here" }] },
      now,
    );
    expect(second).toEqual({
      ok: false,
      refusal: "changed",
      clashes: [{ voice: ana, yours: "here", theirs: "late" }],
    });
    expect(await markOf(store, tonight, hugo ?? "")).toBe("unknown");
  },
);

eachStore(
  "two facilitators who write a note at once leave two notes, a double tap leaves one",
  async ({ store, now }) => {
    await castMeeting(store, now);
    await writeNote(store, { ...marc, text: "The room was warm." }, now);
    await writeNote(store, { ...sofia, text: "The room was warm." }, now);
    await writeNote(store, { ...marc, text: "The room was warm." }, now);
    expect((await notesOf(store, tonight)).map((note) => [note.by, note.text]).sort()).toEqual([
      ["Marc", "The room was warm."],
      ["Sofia", "The room was warm."],
    ]);
    const events = await eventsOf(store, tonight);
    expect(JSON.stringify(events)).not.toContain("warm");
  },
);

eachStore("last week's step is shown in a person's turn only if they share it", async ({ store, now }) => {
  const { evening } = await castMeeting(store, now);
  const shown = await stepsShownIn(store, evening.meeting);
  expect(shown.get(ana ?? "")?.what).toBe("Walk as far as the park");
  expect(shown.has(benoit ?? "")).toBe(false);
  const outcome = (stepId: string) => noteOutcome(store, { ...marc, stepId, outcome: "changed" }, now);
  expect(await outcome(named("step", "tonight benoit 3"))).toEqual({ ok: false, refusal: "nobody" });
  expect(await outcome(named("step", "tonight ana 3"))).toEqual({ ok: false, refusal: "not-open" });
});

const walk = { what: "Walk", howMuch: "ten minutes", when: "Monday", howOften: "once", confidence: 5 };

eachStore(
  "a step is written down by a facilitator who was asked, and never over somebody's own",
  async ({ store, now }) => {
    const { does, start } = await castMeeting(store, now);
    await does("opened", {}, { at: start });
    const write = (placeId: string, what: string) =>
      writeStepFor(store, { ...marc, seen: what, placeId, step: { ...walk, what }, shared: false }, now);
    expect(await write(hugo ?? "", "Walk")).toMatchObject({ ok: true });
    expect(await write(hugo ?? "", "Walk to the corner")).toMatchObject({ ok: true });
    expect(await stepOf(store, hugo ?? "", tonight)).toMatchObject({
      what: "Walk to the corner",
      writtenBy: "facilitator",
    });
    await store.tx(async ({ write: w, tables: { steps } }) => {
      await w.update(steps).set({ writtenBy: "person" });
    });
    expect(await write(hugo ?? "", "Something else")).toEqual({ ok: false, refusal: "own-step" });
    expect(await write(place("open", "emma"), "Walk")).toEqual({ ok: false, refusal: "nobody" });
    const outcome = { ...marc, stepId: named("step", "tonight ana 3"), outcome: "changed" } as const;
    expect(await noteOutcome(store, outcome, now)).toMatchObject({ ok: true });
    expect(JSON.stringify(await eventsOf(store, tonight))).not.toContain("Walk");
  },
);

eachStore(
  "the group looks at its goal, and two figures at once are shown side by side",
  async ({ store, now }) => {
    const { does, start } = await castMeeting(store, now);
    await does("opened", {}, { at: start });
    const goal = await goalOf(store, cycle("tonight"));
    const look = (count: number, was: { count: number; contributors: number } | null, by = marc) =>
      lookAtGoal(store, { ...by, count, contributors: 5, was }, now);
    expect(await look(6, null)).toEqual({ ok: false, refusal: "impossible" });
    expect(await look(3, null)).toMatchObject({ ok: true, already: false });
    expect(await look(4, null, sofia)).toEqual({ ok: false, refusal: "changed", text: "3 / 5" });
    expect(await look(4, { count: 3, contributors: 5 }, sofia)).toMatchObject({ ok: true });
    expect((await looksAt(store, goal?.id ?? "")).map((one) => one.count)).toEqual([2, 3, 4]);
  },
);

eachStore(
  "a group gives its goal another wording, and a wording set in the meantime is not lost",
  async ({ store, now }) => {
    const { does, start } = await castMeeting(store, now);
    await does("opened", {}, { at: start });
    const before = await goalOf(store, cycle("tonight"));
    const adopt = (text: string, by = marc) =>
      adoptGoal(store, { ...by, text, pattern: "common", target: null, replaces: before?.id ?? "" }, now);
    expect(await adopt("One call each")).toMatchObject({ ok: true, already: false });
    expect(await adopt("One call each")).toMatchObject({ ok: true, already: true });
    expect(await adopt("One letter each", sofia)).toEqual({
      ok: false,
      refusal: "changed",
      text: "One call each",
    });
    expect((await goalOf(store, cycle("tonight")))?.text).toBe("One call each");
  },
);

eachStore(
  "the same step and the same goal, next week and in another group, are written there too",
  async ({ store, now }) => {
    const { start } = await castMeeting(store, now);
    const steps = { ...marc, seen: "9", placeId: hugo ?? "", step: walk, shared: false };
    const goals = { ...marc, seen: "8", text: "One call each", pattern: "common", target: null } as const;
    const opened = { kind: "opened", facts: {}, claimedAt: null, device: "phone" };
    const [other, next] = [meeting("open", 1), meeting("tonight", 5)];
    for (const meetingId of [tonight, next, other])
      await act(store, { meetingId, event: { id: "opened here", ...opened }, by: marc.by, now: start });
    for (const meetingId of [tonight, next])
      expect(await writeStepFor(store, { ...steps, meetingId }, start)).toMatchObject({ already: false });
    const before = await goalOf(store, cycle("tonight"));
    const adopt = (meetingId: string, replaces = "") =>
      adoptGoal(store, { ...goals, meetingId, replaces }, start);
    expect(await adopt(tonight, before?.id)).toMatchObject({ already: false });
    expect(await adopt(other)).toMatchObject({ already: false });
  },
);
