/** What many evenings teach: medians and reasons, nothing of a single group, and a change to the very digits. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { changedLines } from "#app/domain/curriculum/timings/changed-lines.ts";
import { placesOfMinutes, withMinutes } from "#app/domain/curriculum/timings/minutes-position.ts";
import { timingsFrom, quantile } from "#app/domain/curriculum/timings/timings.ts";
import type { TimedMeeting, PartTimings, Timings } from "#app/domain/curriculum/timings/timings.ts";
import { offersOf, take } from "#app/domain/curriculum/timings/take-medians.ts";
import type { SegmentRecord } from "#app/domain/meetings/run.ts";
import { reading, smallFolder, swap } from "./small-folder.ts";

const folder = {
  ...smallFolder,
  "frame.md": swap("## Check-in (10 min)", "## Check-in (10 min, online 12)")(smallFolder["frame.md"] ?? ""),
};
const files = Object.entries(folder).map(([path, text]) => ({ path, text }));

function planOf(changes: Record<string, string> = {}): Plan {
  const { draft } = reading({ ...folder, ...changes });
  if (!draft) throw new Error("nothing was read");
  return draft;
}

type Line = Partial<SegmentRecord> & { segment: string };
const line = (given: Line): SegmentRecord => ({
  state: "done",
  reason: null,
  plannedMinutes: 15,
  realMinutes: null,
  shortenedTo: null,
  checkpoints: { ticked: 0, of: 0 },
  ...given,
});
const evening = (
  cycle: number,
  session: string,
  lines: Line[],
  variant: TimedMeeting["variant"] = "in-person",
) => ({
  ...{ cycle, session, variant },
  segments: lines.map(line),
});
/** Talking in the second session, once in each cycle, with these real minutes. */
const talks = (...minutes: number[]): TimedMeeting[] =>
  minutes.map((realMinutes, n) => evening(n, "going-on", [{ segment: "talking", realMinutes }]));

const whole = planOf();
function practised(meetings: readonly TimedMeeting[], plan = whole): Timings {
  return timingsFrom(plan, meetings, placesOfMinutes(files, plan));
}
const partOf = ({ sessions }: Timings, session: string, segment: string, variant: string | null = null) =>
  sessions
    .find((one) => one.id === session)
    ?.parts.find((one) => one.segment === segment && one.variant === variant);

test("a part shows its median and its middle half once three groups have held it", () => {
  expect(partOf(practised(talks(14, 20)), "going-on", "talking")?.figures).toBeNull();
  expect(partOf(practised(talks(14, 20, 17)), "going-on", "talking")).toMatchObject({
    planned: 15,
    figures: {
      meetings: 3,
      minutes: { median: 17, from: 15.5, to: 18.5 },
      shortened: 0,
      skipped: {},
      missed: 0,
    },
  });
});

test("many evenings of one or two groups stay hidden, also where the frame brings a part back every week", () => {
  const checkIn = (cycle: number, session: string) =>
    evening(cycle, session, [{ segment: "check-in", plannedMinutes: 10, realMinutes: 13 }]);
  const two = [0, 0, 0, 1, 1, 1].flatMap((cycle) => [checkIn(cycle, "going-on"), checkIn(cycle, "ending")]);
  expect(practised(two).shared.map((part) => part.figures)).toEqual(practised([]).shared.map(() => null));
  const shared = practised([...two, checkIn(2, "ending")]).shared.find(
    (part) => part.segment === "check-in" && part.variant === null,
  );
  expect(shared).toMatchObject({
    sessions: [2, 3],
    figures: { meetings: 7, minutes: { median: 13 } },
    place: { file: "frame.md", frame: true },
  });
});

test("an open group that repeats one session counts its evenings", () => {
  const plan = planOf();
  const repeating = { ...plan, curriculum: { ...plan.curriculum, repeats: { topics: [] } } };
  const meetings = talks(14, 20, 17).map((one) => ({ ...one, cycle: 0 }));
  expect(partOf(practised(meetings), "going-on", "talking")?.figures).toBeNull();
  expect(partOf(practised(meetings, repeating), "going-on", "talking")?.figures?.meetings).toBe(3);
});

test("what was left out has reasons and no minutes; shortened and never reached are counted apart", () => {
  const skipped = (cycle: number, reason: "late" | "not-fitting") =>
    evening(cycle, "going-on", [{ segment: "talking", state: "skipped", reason, realMinutes: 2 }]);
  const found = practised([
    ...talks(14, 16),
    skipped(2, "late"),
    skipped(3, "late"),
    skipped(4, "not-fitting"),
    evening(5, "going-on", [{ segment: "talking", state: "waiting" }]),
  ]);
  const figures = {
    meetings: 6,
    minutes: null,
    shortened: 0,
    skipped: { late: 2, "not-fitting": 1 },
    missed: 1,
  };
  expect(partOf(found, "going-on", "talking")?.figures).toEqual(figures);
  const shortened = practised(
    talks(5, 6, 7).map((one) => ({
      ...one,
      segments: one.segments.map((part) => ({ ...part, shortenedTo: 5 })),
    })),
  );
  expect(partOf(shortened, "going-on", "talking")?.figures).toMatchObject({
    shortened: 3,
    minutes: { median: 6 },
  });
});

test("evenings that planned other minutes are told and not compared", () => {
  const old = [20, 21, 22].map((realMinutes, n) =>
    evening(10 + n, "going-on", [{ segment: "talking", plannedMinutes: 20, realMinutes }]),
  );
  expect(partOf(practised([...old, ...talks(14, 15, 16)]), "going-on", "talking")).toMatchObject({
    others: 3,
    figures: { meetings: 3, minutes: { median: 15 } },
  });
  expect(partOf(practised([...old.slice(1), ...talks(14, 15, 16)]), "going-on", "talking")?.others).toBe(0);
});

test("a format with minutes of its own is a line of its own", () => {
  const at = (cycle: number, variant: TimedMeeting["variant"], plannedMinutes: number, realMinutes: number) =>
    evening(cycle, "going-on", [{ segment: "check-in", plannedMinutes, realMinutes }], variant);
  const found = practised([
    ...[0, 1, 2].map((n) => at(n, "online", 12, 15)),
    ...[3, 4, 5].map((n) => at(n, "in-person", 10, 9)),
  ]);
  expect(partOf(found, "going-on", "check-in")?.figures?.minutes?.median).toBe(9);
  expect(partOf(found, "going-on", "check-in", "online")?.figures?.minutes?.median).toBe(15);
});

test("no figure can be told from fewer than three groups, whatever they did", () => {
  const states = ["done", "skipped", "waiting"] as const;
  const any = fc.record({
    cycle: fc.nat(1),
    state: fc.constantFrom(...states),
    realMinutes: fc.option(fc.nat(60)),
    session: fc.constantFrom("going-on", "ending"),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (told) => {
      const lines = ["talking", "check-in", "thanks"];
      const found = practised(
        told.map(({ cycle, session, ...part }) =>
          evening(
            cycle,
            session,
            lines.map((segment) => ({ segment, ...part })),
          ),
        ),
      );
      expect(
        [...found.sessions.flatMap(({ parts }) => parts), ...found.shared].filter(
          (part) => part.figures || part.others > 0,
        ),
      ).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("taking one line from another tells nothing of fewer than three groups either", () => {
  const any = fc.record({
    cycle: fc.nat(4),
    plannedMinutes: fc.constantFrom(10, 11),
    session: fc.constantFrom("going-on", "ending"),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (held) => {
      const found = practised(
        held.map(({ cycle, session, ...part }) =>
          evening(cycle, session, [{ segment: "check-in", ...part, realMinutes: 9, reason: "late" }]),
        ),
      );
      const shared = found.shared.find((part) => part.segment === "check-in" && part.variant === null);
      const own = ["going-on", "ending"].map((session) => partOf(found, session, "check-in"));
      for (const [planned, told] of [
        [10, (part?: PartTimings) => part?.figures?.meetings ?? 0],
        [11, (part?: PartTimings) => part?.others ?? 0],
      ] as const) {
        const hidden = ["going-on", "ending"].filter((_, n) => told(own[n]) === 0);
        const rest = held.filter((one) => one.plannedMinutes === planned && hidden.includes(one.session));
        const left = told(shared) - own.reduce((sum, part) => sum + told(part), 0);
        if (told(shared) > 0 && left !== 0)
          expect(new Set(rest.map((one) => one.cycle)).size).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 300 },
  );
});

test("quartiles stand between neighbours, to the half minute", () => {
  expect([1 / 4, 1 / 2, 3 / 4].map((share) => quantile([10, 30, 20, 40], share))).toEqual([17.5, 25, 32.5]);
  expect(quantile([7], 1 / 4)).toBe(7);
});

test("a median is written into the heading where its minutes stand, and sums that no longer fit are named", () => {
  const checkIns = [0, 1, 2].flatMap((n) =>
    ["going-on", "ending"].map((session) =>
      evening(n, session, [{ segment: "check-in", plannedMinutes: 10, realMinutes: 13 }]),
    ),
  );
  const plan = planOf();
  const placeOf = placesOfMinutes(files, plan);
  const offers = offersOf(practised([...talks(12, 12, 12), ...checkIns], plan));
  expect(offers.map(({ key, planned, minutes }) => [key, planned, minutes])).toEqual([
    ["02-going-on.md talking all", 15, 12],
    ["frame.md check-in all", 10, 13],
  ]);
  const taken = take(files, plan, offers, placeOf);
  expect(taken.files.map((file) => file.path).sort()).toEqual(["02-going-on.md", "frame.md"]);
  expect(taken.patch).toContain(
    "-## Talking (15 min) {.discussion floor=5 cut=1}\n+## Talking (12 min) {.discussion floor=5 cut=1}\n",
  );
  expect(taken.patch).toContain("-## Check-in (10 min, online 12)");
  expect(taken.patch).toContain("+## Check-in (13 min, online 12)");
  // In person the second session stays whole (15 + 10 = 12 + 13); the third gets three minutes more.
  expect(taken.unbalanced).toEqual([
    { session: 3, title: "Ending", variants: ["in-person"], sum: 63, minutes: 60 },
  ]);
});

test("whoever takes the patch gets the very files, by git and by patch, whatever their line ends", () => {
  const ends = { lf: "\n", crlf: "\r\n" };
  for (const end of Object.values(ends)) {
    const source = files.map((file) => ({
      ...file,
      text: `\uFEFF${file.text}`.trimEnd().replaceAll("\n", end),
    }));
    const plan = planOf();
    const taken = take(source, plan, offersOf(practised(talks(12, 12, 12))), placesOfMinutes(source, plan));
    expect(taken.files).toHaveLength(1);
    for (const [program, ...given] of [
      ["git", "apply", "-"],
      ["patch", "-p1", "-s", "--binary"],
    ]) {
      const folderOf = mkdtempSync(join(tmpdir(), "patched-"));
      try {
        for (const { path, text } of source) {
          mkdirSync(dirname(join(folderOf, path)), { recursive: true });
          writeFileSync(join(folderOf, path), text);
        }
        execFileSync(program ?? "", given, { cwd: folderOf, input: taken.patch });
        for (const { path, text } of source) {
          const wanted = taken.files.find((file) => file.path === path)?.text ?? text;
          expect(readFileSync(join(folderOf, path), "utf8"), `${program} ${path}`).toBe(wanted);
        }
      } finally {
        rmSync(folderOf, { recursive: true });
      }
    }
  }
});

test("only digits change, whatever stands in the heading", () => {
  const cases: [heading: string, variant: "online" | null, changed: string | null][] = [
    ["## Talk (15 min) {.discussion cut=1}", null, "## Talk (7 min) {.discussion cut=1}"],
    [
      "##  Talk\u00a0(part 2) ( 15\u00a0mn, online 9 min ) ##",
      null,
      "##  Talk\u00a0(part 2) ( 7\u00a0mn, online 9 min ) ##",
    ],
    ["## Talk (15 min, online 9) {#talk}", "online", "## Talk (15 min, online 7) {#talk}"],
    ['## Talk (15 min) {.pairs lead="B (5 min)"}', null, '## Talk (7 min) {.pairs lead="B (5 min)"}'],
    ["## Talk (15 min)", "online", null],
    ["## Talk", null, null],
  ];
  for (const [heading, variant, changed] of cases)
    expect(withMinutes(heading, variant, 7), heading).toBe(changed);
});

test("a diff shows three lines around each change, and says where a last line has no end", () => {
  const before = Array.from({ length: 12 }, (_, n) => `line ${n + 1}`).join("\n");
  const after = before.replace("line 2\n", "LINE 2\n").replace("line 12", "LINE 12");
  expect(changedLines("a.md", before, after)).toBe(
    [
      "--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n line 1\n-line 2\n+LINE 2\n line 3\n line 4\n line 5\n",
      "@@ -9,4 +9,4 @@\n line 9\n line 10\n line 11\n-line 12\n\\ No newline at end of file\n+LINE 12\n\\ No newline at end of file\n",
    ].join(""),
  );
  expect(changedLines("a.md", before, before)).toBe("");
});
