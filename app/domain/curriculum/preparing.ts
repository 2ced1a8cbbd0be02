/**
 * What is to be prepared, as people read it. Authors name sheets by their files and count copies for a full group; whoever
 * leads reads the sheets' titles and as many copies as people are expected.
 */
import type { Handout } from "./plan.ts";

/** A piece of a line: words, or a sheet by its title. */
export type PreparePiece = { text: string; path: string | null };

/** `full`: people the text counts for; `expected`: people to count for. */
export type Copies = { full: number; expected: number };

const file = /(?:[\p{L}\d_-]+\/)*([\p{L}\d_…-]+)\.md(?![\w-])/gu;

/** Does the line speak of this sheet, by its path or by its file's name alone? */
export function speaksOf(line: string, path: string): boolean {
  return [...line.matchAll(file)].some(([, name]) => name === nameOf(path));
}

/** A line in pieces. Without `copies` the numbers stay as they are written. */
export function preparedLine(line: string, handouts: readonly Handout[], copies?: Copies): PreparePiece[] {
  const counted = copies ? recounted(line, copies) : line;
  const pieces: PreparePiece[] = [];
  let end = 0;
  for (const match of counted.matchAll(file)) {
    const sheet = handouts.find(({ path }) => nameOf(path) === match[1]);
    pieces.push({ text: counted.slice(end, match.index), path: null });
    pieces.push(
      sheet
        ? { text: sheet.title, path: sheet.path }
        : { text: (match[1] ?? "").replaceAll("-", " ").trim(), path: null },
    );
    end = match.index + match[0].length;
  }
  return [...pieces, { text: counted.slice(end), path: null }].filter(({ text }) => text !== "");
}

/** Does a line count copies that `copies` counts anew? */
export function countsCopies(line: string, copies: Copies): boolean {
  return recounted(line, { ...copies, expected: copies.full + 1 }) !== line;
}

/**
 * "11 ×" of a group of eleven, and its multiples, for those who are expected; and the same number where it stands alone
 * ("11 blank cards"). Other numbers are the author's: four sets of cards stay four. What stands in brackets is a time.
 */
function recounted(line: string, { full, expected }: Copies): string {
  const anew = (count: string, alone: boolean): string => {
    const times = Number(count) / full;
    return Number.isInteger(times) && times > 0 && (!alone || times === 1) ? String(times * expected) : count;
  };
  return line.replace(/\([^)]*\)|(\d+)(\s*×)?(?![\w.:/-])/g, (all, count?: string, sign?: string) =>
    count === undefined ? all : `${anew(count, sign === undefined)}${sign ?? ""}`,
  );
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, "");
}
