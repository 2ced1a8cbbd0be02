/** The segments of a translated file, each put beside the one of the source whose id it names, in the source's order. */
import { numbered } from "../format/texts/blocks.ts";
import { declare, warning } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import { bodyFrom, waiting, type WrittenSegment } from "../format/frame.ts";
import type { Position } from "../plan.ts";
import { nearest } from "../format/heads/suggest.ts";
import { compareSegments, declared as ofStructure } from "./compare.ts";
import type { SourceSegment } from "./source-texts.ts";
import type { TranslatedSegment } from "./translation.ts";

export const declared = declare({
  "translation-missing-segment": warning({ id: "", title: "" }),
  "translation-extra": warning({ found: "", suggestion: "" }),
});
const { finding } = declared;

/** Translated segments by the source's id. Tells of every one that is missing, too many, out of order or different. */
export function align(
  source: readonly SourceSegment[],
  own: readonly WrittenSegment[],
  top: Position,
  tell: Tell,
): Map<string, WrittenSegment> {
  const found = new Map<string, WrittenSegment>();
  for (const one of own) {
    const known = source.some((segment) => segment.id === one.id);
    if (known && !found.has(one.id)) found.set(one.id, one);
    else tellExtra(one, source, own, tell);
  }
  let before = top;
  let last = -1;
  for (const segment of source) {
    const translated = found.get(segment.id);
    if (!translated) {
      tell(
        finding("translation-missing-segment", before, { id: segment.id, title: segment.title }, segment.id),
      );
      continue;
    }
    before = translated.at;
    const place = own.indexOf(translated);
    if (place < last) tellOrder(segment, source, translated, tell);
    last = Math.max(last, place);
    compareSegments(segment, translated, tell);
  }
  return found;
}

/**
 * The segment as it is told: with the body of the translated frame where the source takes the frame's, waits of the
 * source and checkpoints numbered as in the source. Null where the frame is not translated there.
 */
export function completed(
  source: SourceSegment,
  own: WrittenSegment,
  frame: ReadonlyMap<string, WrittenSegment>,
): TranslatedSegment | null {
  const shared = source.from && frame.get(source.from.id);
  const takes =
    source.from !== undefined && bodyFrom(source.blocks, source.from.blocks).length > source.blocks.length;
  if (takes && !shared) return null;
  const wait = source.keys.wait ?? source.from?.keys.wait;
  const blocks = bodyFrom(own.blocks, shared?.blocks ?? []).map((block) => waiting(block, wait));
  return { title: own.title, at: own.at, blocks: numbered(blocks, source.id) };
}

function tellExtra(
  one: WrittenSegment,
  source: readonly SourceSegment[],
  own: readonly WrittenSegment[],
  tell: Tell,
): void {
  const taken = new Set(own.map((segment) => segment.id));
  const free = source.map((segment) => segment.id).filter((id) => !taken.has(id));
  tell(finding("translation-extra", one.at, { found: one.id, suggestion: nearest(one.id, free) }));
}

function tellOrder(
  segment: SourceSegment,
  source: readonly SourceSegment[],
  { at }: WrittenSegment,
  tell: Tell,
): void {
  const before = source[source.indexOf(segment) - 1];
  const expected = before?.id ?? "";
  tell(
    ofStructure.finding(
      "translation-structure",
      at,
      { what: "order", found: segment.id, expected },
      segment.id,
    ),
  );
}
