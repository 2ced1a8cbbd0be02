/** Which parts of a session the group itself takes part in [F19]. */
import { expect, test } from "vitest";
import { isAfterTheGroup, isForGroup } from "#app/domain/curriculum/for-the-group.ts";
import type { Block, Segment } from "#app/domain/curriculum/plan.ts";
import { reading } from "./small-folder.ts";

const at = { file: "01-a.md", line: 1, column: 1 };
const show: Block = { kind: "show", markdown: "Tea is by the window.", at };

function part(kind: Segment["kind"], blocks: Block[]): Segment {
  const segment = reading().plan?.sessions[0]?.segments[0];
  if (!segment) throw new Error("The small curriculum cannot be run.");
  return { ...segment, kind, blocks };
}

test("what comes after the group has gone is named to leaders alone, whatever stands in it", () => {
  for (const blocks of [[], [show]]) {
    expect(isForGroup(part("debrief", blocks), "in-person")).toBe(false);
    expect(isAfterTheGroup(part("debrief", blocks))).toBe(true);
  }
});

test("time set aside is named to the group where the author shows it something, in this variant", () => {
  for (const kind of ["admin", "buffer"] as const) {
    expect(isForGroup(part(kind, []), "in-person")).toBe(false);
    expect(isForGroup(part(kind, [show]), "in-person")).toBe(true);
    expect(isForGroup(part(kind, [{ ...show, only: "online" }]), "in-person")).toBe(false);
  }
});

test("a break and a story are the group's, also without a word on the screen", () => {
  for (const kind of ["break", "story", "input"] as const)
    expect(isForGroup(part(kind, []), "in-person")).toBe(true);
});
