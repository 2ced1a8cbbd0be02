/** One page with the times: what begins when, what gives way first, what is always said; and which handouts go along. */
import { expect, test } from "vitest";
import { handoutsOf, withoutTitle } from "#app/domain/curriculum/handouts-of.ts";
import { lengthOf, runSheetOf } from "#app/domain/curriculum/run-sheet.ts";
import { reading, sessionOf, swap } from "./small-folder.ts";

const read = reading();

test("each part begins when the one before it ends, and the debrief is outside the clock", () => {
  const lines = runSheetOf(sessionOf(read, 2), "in-person", { cutOrder: [] });
  expect(lines.map(({ from, title, minutes }) => `${from} ${title} ${minutes}`)).toEqual([
    "0 Welcome 5",
    "5 Check-in 10",
    "15 Goal review 10",
    "25 Talking 15",
    "40 Goal setting 10",
    "50 Check-out 10",
    "60 Among us 15",
  ]);
  expect(lengthOf(lines)).toBe(60);
  expect(lines.at(-1)?.after).toBe(true);
});

test("what gives way first stands first, with how short it may become; what may never be touched has a dash", () => {
  const ranked = reading({
    "frame.md": swap("each=60s tally=shared", "each=20s floor=6 cut=2 tally=shared"),
    "02-going-on.md": swap("floor=5 cut=1", ".optional floor=0 cut=1"),
  });
  const lines = runSheetOf(sessionOf(ranked, 2), "in-person", { cutOrder: [] });
  const late = Object.fromEntries(lines.map((line) => [line.id, line.late]));
  expect(late["talking"]).toEqual({ turn: 1, to: 0 });
  expect(late["goal-review"]).toEqual({ turn: 2, to: 6 });
  for (const id of ["welcome", "check-in", "check-out", "among-us"]) expect(late[id]).toBeNull();
});

test("parts with words that keep people safe are marked", () => {
  const lines = runSheetOf(sessionOf(read, 2), "in-person", { cutOrder: [] });
  expect(lines.filter((line) => line.safety).map((line) => line.id)).toEqual(["welcome", "check-out"]);
});

test("a part that another format leaves out takes no time there", () => {
  const shorter = reading({
    "02-going-on.md": swap("(15 min) {.discussion", "(15 min, online 0) {.discussion"),
  });
  const lines = runSheetOf(sessionOf(shorter, 2), "online", { cutOrder: [] });
  expect(lines.map((line) => line.id)).not.toContain("talking");
  expect(lines.find((line) => line.id === "goal-setting")?.from).toBe(25);
});

test("the handouts of a session are those it gives out or prepares, in its format", () => {
  const named = (changes = {}, variant?: "online" | "in-person") => {
    const { draft } = reading(changes);
    return draft?.sessions.map((one) =>
      handoutsOf(one, draft, variant)
        .map(({ path }) => path)
        .join(),
    );
  };
  expect(named()).toEqual(["", "handouts/sheet.md", ""]);
  const prepared = { "03-ending.md": swap("aim:", 'prepare: ["Print 3 × handouts/sheet.md"]\naim:') };
  expect(named(prepared)).toEqual(["", "handouts/sheet.md", "handouts/sheet.md"]);
});

test("the title of a handout stands above its text once", () => {
  expect(withoutTitle("\n# A sheet\n\nThink.\n")).toBe("\nThink.\n");
  expect(withoutTitle("Think.\n\n# Later\n")).toBe("Think.\n\n# Later\n");
});
