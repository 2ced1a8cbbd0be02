/** What the blocks of a plan refer to is there: handouts, media, annexes. */
import { always, declare } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import { checkAsset, declared as ofPages, type Surroundings } from "./texts/page-checks.ts";
import type { Plan } from "../plan.ts";

export const declared = declare({
  "annex-missing": always({ name: "" }),
});
const { finding } = declared;

/** Tells of every handout, sound or annex that a block names and the folder does not hold. */
export function checkReferences(plan: Plan, around: Surroundings, tell: Tell): void {
  const annexes = new Set(plan.annexes?.map((annex) => annex.name));
  const segments = plan.sessions.flatMap((session) => session.segments);
  for (const segment of segments) {
    for (const block of segment.blocks) {
      const path = block.kind === "handout" ? block.path : block.kind === "play" ? block.media : null;
      if (path)
        checkAsset(path, around, (facts) =>
          tell(ofPages.finding("asset-missing", block.at, facts, segment.id)),
        );
      if (block.kind === "annex" && !annexes.has(block.name)) {
        tell(finding("annex-missing", block.at, { name: block.name }, segment.id));
      }
    }
  }
}
