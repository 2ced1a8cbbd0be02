/** Minutes, rounds, breaks, floors and words: each rule fires where it must and is quiet where it may be. */
import { expect, test } from "vitest";
import { canBeRun } from "#app/domain/curriculum/findings/findings.ts";
import { facts, place, reading, rules, swap, withTalk } from "./small-folder.ts";

const TALK = "## Talking (15 min) {.discussion floor=5 cut=1}";
const body = (heading: string) => withTalk(heading);

test("minutes come to the session's minutes in every format", () => {
  const over = body("## Talking (16 min) {.discussion floor=5 cut=1}");
  expect(facts(over, "minutes-sum")).toEqual({ variants: "in-person, online", sum: 61, minutes: 60 });
  expect(place(over, "minutes-sum")).toBe("02-going-on.md:5:1");
  expect(canBeRun(over.findings)).toBe(false);
  expect(over.plan).toBeNull();
  expect(over.draft).not.toBeNull();
  const online = body("## Talking (15 min, online 14) {.discussion floor=5 cut=1}");
  expect(facts(online, "minutes-sum")).toEqual({ variants: "online", sum: 59, minutes: 60 });
  const split =
    "## Talking (15 min, online 13) {.discussion floor=3 cut=1}\n\n## Rooms (2 min) {.admin only=online}";
  expect(body(split).findings).toEqual([]);
  const dropped = `${TALK}\n\n## Walk (5 min, in-person 0, online 0) {.exercise}`;
  expect(body(dropped).findings).toEqual([]);
});

test("a short variant adds up to its own minutes", () => {
  const short = (minutes: string) =>
    reading({
      "02-going-on.md": (text) =>
        swap(
          "minutes: 60",
          "minutes: { all: 60, short: 50 }",
        )(text).replace("(15 min) {.discussion", `(15 min, short ${minutes}) {.discussion`),
    });
  expect(facts(short("6"), "minutes-sum")).toEqual({ variants: "short", sum: 51, minutes: 50 });
  expect(rules(short("5"))).toEqual(["no-slack"]);
});

test("the debrief is outside the clock", () => {
  expect(reading({ "02-going-on.md": swap("(15 min) {.debrief}", "(40 min) {.debrief}") }).findings).toEqual(
    [],
  );
});

test("a round holds every voice of a full group, and the arithmetic is shown", () => {
  const tight = reading({ "02-going-on.md": swap("## Check-in\n", "## Check-in {each=80s}\n") });
  expect(facts(tight, "round-short")).toEqual({ voices: 8, people: 6, each: 80, needed: 640, minutes: 10 });
  const fewer = reading({
    "02-going-on.md": swap("## Check-in\n", "## Check-in {each=80s voices=participants}\n"),
  });
  expect(fewer.findings).toEqual([]);
  const exact = reading({ "02-going-on.md": swap("## Check-in\n", "## Check-in {each=75s}\n") });
  expect(exact.findings).toEqual([]);
});

test("turns in pairs and small groups fit their minutes", () => {
  expect(facts(body("## Talking (15 min) {.pairs size=2 turns=8m floor=5 cut=1}"), "turns-short")).toEqual({
    size: 2,
    turns: 8,
    needed: 16,
    minutes: 15,
  });
  expect(body("## Talking (15 min) {.pairs size=3 turns=5m floor=5 cut=1}").findings).toEqual([]);
  expect(body("## Talking (15 min) {.small-groups size=3 floor=5 cut=1}").findings).toEqual([]);
});

/** The second session made longer by a discussion of `minutes`, with what stands around it. */
function longer(minutes: number, around = (text: string) => text) {
  return reading({
    "02-going-on.md": (text) =>
      around(
        swap(
          "minutes: 60",
          `minutes: ${45 + minutes}`,
        )(text).replace("(15 min) {.disc", `(${minutes} min) {.disc`),
      ),
  });
}

test("people sit for no more than 75 minutes, and better no more than 60 on a screen", () => {
  expect(facts(longer(31), "break-missing")).toEqual({ variants: "in-person", stretch: 76, limit: 75 });
  expect(longer(30).findings.map((one) => [one.rule, one.severity])).toEqual([["break-late", "warning"]]);
  expect(facts(longer(30), "break-late")).toEqual({ variants: "online", stretch: 75, limit: 60 });
  const rested = longer(31, (text) =>
    text
      .replace("(31 min)", "(23 min)")
      .replace("## Goal setting", "## Pause (8 min) {.break}\n\n## Goal setting"),
  );
  expect(rested.findings).toEqual([]);
});

test("inputs stay short, one by one and together", () => {
  expect(facts(body("## Talking (15 min) {.input floor=5}"), "input-long")).toEqual({
    minutes: 15,
    limit: 12,
  });
  const two = body("## A (8 min) {.input floor=3}\n\n## B (7 min) {.input floor=2}");
  expect(rules(two)).toEqual([]);
  const heavy = longer(18, (text) =>
    text.replace(
      "## Talking (18 min) {.discussion",
      "## More (8 min) {.input}\n\n## Talking (10 min) {.input",
    ),
  );
  expect(facts(heavy, "inputs-heavy")).toEqual({ minutes: 18, session: 63 });
});

test("ten minutes can be won back: by cut marks, by the cut order, by a buffer", () => {
  expect(facts(body("## Talking (15 min) {.discussion floor=6 cut=1}"), "no-slack")).toEqual({
    variants: "in-person, online",
    slack: 9,
    wanted: 10,
  });
  expect(rules(body("## Talking (15 min) {.discussion floor=5}"))).toEqual(["no-slack"]);
  expect(rules(body("## Talking (15 min) {.discussion cut=1}"))).toEqual(["no-slack"]);
  expect(
    body("## Talking (10 min) {.input floor=0 .optional}\n\n## More (5 min) {.discussion}").findings,
  ).toEqual([]);
  expect(body("## Talking (5 min) {.discussion}\n\n## Air (10 min) {.buffer}").findings).toEqual([]);
  expect(rules(body("## Pause (15 min) {.break floor=5 cut=1}"))).toEqual(["no-slack"]);
});

test("a floor is under the minutes, and 0 only where the segment may go", () => {
  expect(facts(body("## Talking (15 min, online 15) {.discussion floor=16 cut=1}"), "floor-above")).toEqual({
    floor: 16,
    minutes: 15,
  });
  expect(rules(body("## Talking (15 min) {.discussion floor=0 cut=1}"))).toEqual(["floor-zero"]);
  expect(body("## Talking (15 min) {.discussion floor=0 cut=1 .optional}").findings).toEqual([]);
  expect(facts(body("## Talking (15 min) {.discussion floor=5 cut=1 max=12}"), "max-below")).toEqual({
    max: 12,
    minutes: 15,
  });
});

test("what is core fits the session", () => {
  const long = body("## Talking (75 min) {.discussion .core floor=5 cut=1}");
  expect(facts(long, "core-long")).toMatchObject({ core: 85, minutes: 60 });
  expect(rules(body("## Talking (15 min) {.discussion .core floor=5 cut=1}"))).toEqual([]);
});

test("what is to be said can be said in its minutes", () => {
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
  const many = body(`${TALK}\n\n> ${words(1951)}`);
  expect(facts(many, "words-over")).toEqual({ words: 1951, rate: 130, minutes: 15 });
  expect(rules(body(`${TALK}\n\n> ${words(1500)}`))).not.toContain("words-over");
  expect(body(`${TALK}\n\n${words(1951)}`).findings).toEqual([]);
});

test("reading aloud for more than 40 % of a session is worth a look, and no more", () => {
  const words = Array.from({ length: 1600 }, () => "word").join(" ");
  const { findings, plan } = body(
    `## Talking (15 min) {.discussion floor=5 cut=1}\n\n> ${words}\n\n> ${words}`,
  );
  expect(facts({ findings }, "words-heavy")).toEqual({ share: 41 });
  expect(findings.find((one) => one.rule === "words-heavy")?.severity).toBe("info");
  expect(plan).toBeNull();
});

test("nobody leads for more than 40 minutes on end", () => {
  const long = body(
    "## Talking (15 min) {.discussion floor=5 cut=1 lead=B}\n\n## On (30 min) {.pairs lead=B}",
  );
  expect(facts(long, "lead-long")).toEqual({ lead: "B", minutes: 45, limit: 40 });
  const rested = body(
    "## Talking (15 min) {.discussion floor=5 cut=1 lead=B}\n\n## Pause (8 min) {.break}\n\n## On (30 min) {.pairs lead=B}",
  );
  expect(rules(rested)).not.toContain("lead-long");
});
