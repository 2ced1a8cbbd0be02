/**
 * Opening a file is most of the work of reading a curriculum. Whoever reads the same folder again after a small change
 * (an author's page, a test) keeps what was opened; the same text gives the same page and the same findings.
 */
import { openPage, type Page, type SourceFile } from "./markdown.ts";
import type { Finding } from "./plan.ts";
import type { Tell } from "./findings.ts";

export type Open = (source: SourceFile, tell: Tell) => Page | null;

/** Texts kept of each path: the one before a change and the one after it. */
const KEPT = 2;

type Kept = { text: string; page: Page | null; told: Finding[] };

/** An `openPage` that remembers, of each path, the last texts it has opened. */
export function keepingPages(): Open {
  const kept = new Map<string, Kept[]>();
  return (source, tell) => {
    const before = kept.get(source.path) ?? [];
    const found = before.find((one) => one.text === source.text) ?? opened(source);
    kept.set(source.path, [found, ...before.filter((one) => one !== found)].slice(0, KEPT));
    for (const one of found.told) tell(one);
    return found.page;
  };
}

function opened(source: SourceFile): Kept {
  const told: Finding[] = [];
  return { text: source.text, page: openPage(source, (one) => told.push(one)), told };
}
