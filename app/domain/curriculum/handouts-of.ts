/** The sheets that go with one session: those it gives out, and those its preparation or its texts speak of. */
import { minutesIn } from "./plan.ts";
import { speaksOf } from "./preparing.ts";
import type { Block, Handout, Plan, Session, Variant } from "./plan.ts";

/** In the order of the plan. With `variant`, only what that one gives out. */
export function handoutsOf(session: Session, { handouts }: Plan, variant?: Variant): Handout[] {
  const blocks = session.segments
    .flatMap((segment) => segment.blocks)
    .filter((block) => variant === undefined || block.only === undefined || block.only === variant);
  return handouts.filter(
    ({ path }) =>
      session.prepare.some((line) => speaksOf(line, path)) || blocks.some((block) => names(block, path)),
  );
}

/** The sheets that a session hands to people: what its preparation or a note speaks of is for facilitators. */
export function handoutsGiven(session: Session, { handouts }: Plan, variant: Variant): Handout[] {
  const given = session.segments
    .filter((segment) => minutesIn(segment, variant) > 0)
    .flatMap((segment) => segment.blocks)
    .flatMap((block) =>
      block.kind === "handout" && (block.only === undefined || block.only === variant) ? [block.path] : [],
    );
  return handouts.filter(({ path }) => given.includes(path));
}

/** The text of a handout without its first heading, where the title stands above it already. */
export function withoutTitle(markdown: string): string {
  return markdown.replace(/^\s*# [^\n]*(?:\n|$)/, "");
}

function names(block: Block, path: string): boolean {
  if (block.kind === "handout" && block.path === path) return true;
  return (
    block.markdown.includes(path) || (block.kind === "ask" && block.prompts.some((one) => one.includes(path)))
  );
}
