/** Stamps of a translated file beside those of its source as it is now: what has changed since, and what was never stamped. */
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { declare, info, warning } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import type { Page } from "../format/texts/markdown.ts";
import type { Position } from "../plan.ts";
import type { SourceText } from "./source-texts.ts";
import { changedParts, type Stamps } from "./stamps.ts";

export const declared = declare({
  /** `parts`: codes of `StampPart` (stamps.ts), joined by ", ". `what` is a segment's title, or "" for the head of a file. */
  "translation-stale": warning({ what: "", parts: "" }),
  "translation-unstamped": info({ parts: 0 }),
});
const { finding } = declared;

/**
 * A stamp that differs is told at its line of the front matter, with the parts of the source that changed. Pieces
 * without a stamp are told of once a file; stamps of nothing are left alone (a missing segment is told elsewhere).
 */
export function tellStamps(
  source: SourceText,
  now: Stamps,
  page: Page,
  translates: Stamps | undefined,
  tell: Tell,
): void {
  const written = translates ?? {};
  const place = placesIn(page);
  const unstamped = Object.keys(now).filter((key) => written[key] === undefined);
  for (const [key, stamp] of Object.entries(now)) {
    const old = written[key];
    if (old === undefined || old === stamp) continue;
    const segment = source.segments.find((one) => one.id === key);
    const shape = segment ? "segment" : (source.head?.shape ?? "page");
    const facts = { what: segment?.title ?? "", parts: changedParts(shape, old, stamp).join(", ") };
    tell(finding("translation-stale", place(key), facts, segment?.id));
  }
  if (unstamped.length > 0) tell(finding("translation-unstamped", place(""), { parts: unstamped.length }));
}

/** Where a key of `translates` stands; the top of the file where there is none. */
function placesIn(page: Page): (key: string) => Position {
  const lines = new LineCounter();
  const document = parseDocument(page.frontMatter ?? "", { schema: "core", lineCounter: lines });
  const map = document.get("translates", true);
  return (key) => {
    const pair = isMap(map) && map.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
    const offset = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
    if (offset === undefined) return { file: page.file, line: 1, column: 1 };
    const { line, col } = lines.linePos(offset);
    return { file: page.file, line: line + 1, column: col };
  };
}
