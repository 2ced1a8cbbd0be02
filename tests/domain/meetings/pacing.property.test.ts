/** Evenings nobody planned: any segments with any marks, any number of people, any lateness. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentKinds, type Block, type Segment, type Session } from "#app/domain/curriculum/plan.ts";
import { plannedLength, pace, type Setting } from "#app/domain/meetings/pacing.ts";
import { freshRun, holdsSafety, reduce } from "#app/domain/meetings/run.ts";
import { after, log, round, safety, segment, session } from "./run-evening.ts";

const minute = 60_000;
const say: Block = { ...safety, kind: "say", markdown: "" };

const segments: fc.Arbitrary<Segment[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...segmentKinds),
      minutes: fc.integer({ min: 1, max: 20 }),
      cut: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      floor: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
      optional: fc.boolean(),
      blocks: fc.constantFrom<Block[]>([], [say], [safety], [safety, say]),
      round: fc.option(fc.nat(90).map(round), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => segment(`s${index}`, row.kind, row.minutes, row)));

const heads = fc.record({ participants: fc.nat(14), facilitators: fc.nat(3) });
const settings: fc.Arbitrary<Setting> = fc
  .record({
    segments,
    full: heads,
    present: fc.option(heads),
    cutOrder: fc.uniqueArray(fc.constantFrom(...segmentKinds), { maxLength: 5 }),
  })
  .map(({ segments, ...rest }) => {
    const clocked = segments.filter((one) => one.kind !== "debrief");
    const minutes = clocked.reduce((total, one) => total + one.minutes, 0);
    return { ...rest, session: { ...session, minutes, segments } satisfies Session };
  });

function paceAt(setting: Setting, seconds: number) {
  const begun = [0, { kind: "segment-started", facts: { segment: "s0", from: null } }] as [number, never];
  const state = reduce(log([0, { kind: "opened", facts: {} }], begun), setting.session, "in-person");
  return pace(state, setting, after(seconds / 60))!;
}

const seconds = fc.nat(3 * 3600);
const byId = (setting: Setting, id: string) => setting.session.segments.find((one) => one.id === id)!;

test("nothing goes below its floor, and only optional segments without safety lines go altogether", () => {
  fc.assert(
    fc.property(settings, seconds, (setting, late) => {
      for (const cut of paceAt(setting, late).latePlan.cuts) {
        const one = byId(setting, cut.segment);
        if (cut.drop) expect(one.optional && !holdsSafety(one) && cut.toMs === 0).toBe(true);
        else expect(cut.toMs).toBeGreaterThanOrEqual(Math.max(1, one.floor!) * minute);
        expect(cut.toMs).toBeLessThan(cut.fromMs);
      }
    }),
    { numRuns: 400 },
  );
});

test("break, check-out, closing, lines that must be said, and the unmarked are never touched [R4]", () => {
  fc.assert(
    fc.property(settings, seconds, (setting, late) => {
      for (const cut of paceAt(setting, late).latePlan.cuts) {
        const one = byId(setting, cut.segment);
        expect(["break", "check-out", "closing", "debrief"]).not.toContain(one.kind);
        expect(one.blocks.length > 0 && one.blocks.every((block) => block.kind === "safety")).toBe(false);
        expect(one.floor).toBeDefined();
        expect(one.cut !== undefined || setting.cutOrder.includes(one.kind)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("the plan saves what it says: the end holds, or nothing that may give way is left [R4]", () => {
  fc.assert(
    fc.property(settings, seconds, (setting, late) => {
      const { latePlan, meeting } = paceAt(setting, late);
      const saved = latePlan.cuts.reduce((total, cut) => total + cut.fromMs - cut.toMs, 0);
      expect(latePlan.savedMs).toBe(saved);
      expect(latePlan.remainsMs).toBe(Math.max(0, meeting.behindMs - saved));
      if (meeting.behindMs <= 0) expect(latePlan.cuts).toEqual([]);
      if (latePlan.remainsMs > 0) {
        const hopeless = paceAt(setting, late + 24 * 3600).latePlan.cuts.filter(
          (cut) => cut.segment !== "s0",
        );
        expect(latePlan.cuts.filter((cut) => cut.segment !== "s0")).toEqual(hopeless);
      }
    }),
    { numRuns: 300 },
  );
});

test("the later it is, the more the plan saves, and nothing cut is given back", () => {
  fc.assert(
    fc.property(settings, seconds, seconds, (setting, one, other) => {
      // The segment at hand is left out of it: what it can still save shrinks as it passes.
      const still = {
        ...setting,
        session: { ...setting.session, segments: setting.session.segments.slice() },
      };
      still.session.segments[0] = segment("s0", "welcome", byId(setting, "s0").minutes);
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map(
        (at) => paceAt(still, at).latePlan,
      );
      expect(late!.savedMs).toBeGreaterThanOrEqual(early!.savedMs);
      for (const cut of early!.cuts) {
        const then = late!.cuts.find((same) => same.segment === cut.segment);
        expect(then?.toMs ?? Infinity).toBeLessThanOrEqual(cut.toMs);
      }
    }),
    { numRuns: 300 },
  );
});

test("carrying the plan out brings the end to where it promised", () => {
  fc.assert(
    fc.property(settings, fc.nat(3600), (setting, late) => {
      const before = paceAt(setting, late);
      const toCome = before.latePlan.cuts.filter((cut) => cut.segment !== "s0");
      const acts = toCome
        .filter((cut) => !cut.drop)
        .map((cut) => ({ segment: cut.segment, minutes: cut.toMs / minute, reason: "late" as const }))
        .map((facts) => [0, { kind: "segment-shortened", facts }] as [number, never]);
      const skips = toCome
        .filter((cut) => cut.drop)
        .map(
          (cut) =>
            [0, { kind: "segment-skipped", facts: { segment: cut.segment, reason: "late" } }] as [
              number,
              never,
            ],
        );
      const opening = [0, { kind: "opened", facts: {} }] as [number, never];
      const begun = [0, { kind: "segment-started", facts: { segment: "s0", from: null } }] as [number, never];
      const state = reduce(log(opening, begun, ...acts, ...skips), setting.session, "in-person");
      const promised = toCome.reduce((total, cut) => total + cut.fromMs - cut.toMs, 0);
      expect(before.meeting.behindMs - pace(state, setting, after(late / 60))!.meeting.behindMs).toBe(
        promised,
      );
    }),
    { numRuns: 300 },
  );
});

test("a full group fills the written minutes, and each voice more or less is one turn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 30 }), fc.nat(60), heads, heads, (minutes, each, full, present) => {
      const voices = full.participants + full.facilitators;
      fc.pre(voices * each <= minutes * 60);
      const one = segment("s0", "check-in", minutes, { round: round(each) });
      const evening = { ...session, segments: [one] };
      const run = freshRun(evening, "in-person").segments.s0!;
      const length = (now: Setting["present"]) =>
        plannedLength(one, run, "in-person", { session: evening, full, present: now, cutOrder: [] });
      expect(length(full)).toBe(minutes * minute);
      const more = present.participants + present.facilitators - voices;
      expect(length(present)).toBe(minutes * minute + more * each * 1000);
    }),
  );
});
