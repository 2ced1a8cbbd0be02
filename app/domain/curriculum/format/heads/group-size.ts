/** How many people a curriculum is for: the smallest, the best and the largest size of the group rise. */
import { always, declare } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import type { Curriculum, Position } from "../../plan.ts";

export const declared = declare({
  "group-order": always({ min: 0, ideal: 0, max: 0 }),
});

/** `at` is where the group stands in the front matter. */
export function checkGroupSize({ min, ideal, max }: Curriculum["group"], at: Position, tell: Tell): void {
  if (min > ideal || ideal > max) tell(declared.finding("group-order", at, { min, ideal, max }));
}
