/**
 * A translated segment beside its source: only texts and the conditions of `[!IF]` may differ. Minutes, kind and keys
 * are not repeated; the same callouts come in the same order, with as many questions and checkpoints.
 */
import { always, declare } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import type { WrittenSegment } from "../format/frame.ts";
import type { Block, Position } from "../plan.ts";

/** In what a translated segment differs from its source although only texts may. */
export type Difference =
  "minutes" | "kind" | "keys" | "order" | "callout" | "prompts" | "checkpoints" | "say" | "empty" | "body";

export const declared = declare({
  "translation-structure": always<{ what: Difference; found: string; expected: string }>({
    what: "prompts",
    found: "0",
    expected: "0",
  }),
});
const { finding } = declared;

/** Tells of everything in which a translated segment differs although it may not; true when there is nothing. */
export function compareSegments(source: WrittenSegment, own: WrittenSegment, tell: Tell): boolean {
  let same = true;
  const differ = (what: Difference, found: string, expected = "", at: Position = own.at) => {
    same = false;
    tell(finding("translation-structure", at, { what, found, expected }, source.id));
  };
  if (own.minutes) differ("minutes", String(own.minutes.all));
  if (own.kind) differ("kind", own.kind);
  const keys = [...own.flags, ...Object.keys(own.keys)];
  if (keys.length > 0) differ("keys", keys.join(", "));
  if ([...source.blocks, ...own.blocks].some((block) => block.kind === "unreadable")) return false;
  compareBodies(source.blocks, own.blocks, differ);
  return same;
}

type Differ = (what: Difference, found: string, expected?: string, at?: Position) => void;

function compareBodies(source: readonly Block[], own: readonly Block[], differ: Differ): void {
  if (source.length === 0 && own.length > 0) return differ("empty", "", "", own[0]?.at);
  if (source.length > 0 && own.length === 0) return differ("body", "");
  compareCallouts(source.filter(isCallout), own.filter(isCallout), differ);
  const [wantsWords, quote] = [source.some(isSay), own.find(isSay)];
  if (wantsWords && !quote) differ("say", "0", "1");
  else if (!wantsWords && quote) differ("say", "1", "0", quote.at);
  else if (onlyAdds(source) !== onlyAdds(own)) differ("body", onlyAdds(source) ? "+" : "-");
  const [wanted, found] = [source, own].map((all) => all.filter((one) => one.kind === "checkpoint").length);
  if (wanted !== found) differ("checkpoints", String(found), String(wanted));
}

/** The first callout that is not the same; after it nothing can be compared. */
function compareCallouts(source: readonly Block[], own: readonly Block[], differ: Differ): void {
  for (let n = 0; n < Math.max(source.length, own.length); n++) {
    const [wanted, found] = [source[n], own[n]];
    const [expected, got] = [wanted ? markerOf(wanted) : "", found ? markerOf(found) : ""];
    if (expected !== got) return differ("callout", got, expected, found?.at);
    if (wanted?.kind !== "ask" || found?.kind !== "ask") continue;
    const [many, given] = [wanted.prompts.length, found.prompts.length];
    if (many !== given) differ("prompts", String(given), String(many), found.at);
  }
}

function isSay(block: Block): boolean {
  return block.kind === "say";
}

function isCallout(block: Block): boolean {
  if (block.kind === "text") return block.only !== undefined;
  return block.kind !== "say" && block.kind !== "checkpoint";
}

/** A body that is put after the frame's instead of taking its place (see `bodyFrom`). */
function onlyAdds(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.kind === "safety" || block.kind === "checkpoint");
}

/** The marker of a callout as it would be written, without what a translation may change. */
function markerOf(block: Block): string {
  const marker = `[!${(block.kind === "text" ? (block.only ?? "") : block.kind).toUpperCase()}]`;
  switch (block.kind) {
    case "ask": {
      const words = [
        block.wait === undefined ? "" : `wait ${block.wait} s`,
        block.pass ? "pass allowed" : "",
      ];
      return [marker, words.filter(Boolean).join(", ")].filter(Boolean).join(" ");
    }
    case "safety":
    case "annex":
      return `${marker} ${block.name}`;
    case "play":
      return `${marker} ${block.media}`;
    case "handout":
      return `${marker} ${block.path}`;
    default:
      return marker;
  }
}
