/**
 * Opening a file is most of the work of reading a curriculum. Whoever reads the same folder again after a small change
 * (an author's page, a test) keeps what was opened; the same text gives the same page and the same findings.
 */
import { openPage, parsePart, type Page, type SourceFile } from "./markdown.ts";
import { keepingPieces } from "./pieces.ts";
import type { Finding } from "../../plan.ts";
import type { Tell } from "../../findings/findings.ts";

export type Open = (source: SourceFile, tell: Tell) => Page | null;

/** Texts kept of each path: the one before a change and the one after it. */
const CACHED = 2;

type CachedPage = { text: string; page: Page | null; told: Finding[] };

/** An `openPage` that remembers, of each path, the last texts it has opened. */
export function cachingPages(): Open {
  const cached = new Map<string, CachedPage[]>();
  const parsers = new Map<string, ReturnType<typeof keepingPieces>>();
  return (source, tell) => {
    const before = cached.get(source.path) ?? [];
    const parse = parsers.get(source.path) ?? keepingPieces(parsePart);
    parsers.set(source.path, parse);
    const found = before.find((one) => one.text === source.text) ?? opened(source, parse);
    cached.set(source.path, [found, ...before.filter((one) => one !== found)].slice(0, CACHED));
    for (const one of found.told) tell(one);
    return found.page;
  };
}

function opened(source: SourceFile, parse: ReturnType<typeof keepingPieces>): CachedPage {
  const told: Finding[] = [];
  const page = openPage(source, (one) => told.push(one), parse);
  parse.endText();
  return { text: source.text, page, told };
}
