/**
 * The very place of a word: a plan keeps where blocks begin, and the lines of its files say the rest. Looked up only
 * where there is something to tell.
 */
import { placeInMatter } from "../../format/heads/front-matter.ts";
import type { Page } from "../../format/texts/markdown.ts";
import type { Block, Position, Session } from "../../plan.ts";

/** The files of the curriculum as they were opened; null where one could not be read. */
export type Pages = ReadonlyMap<string, Page | null>;

/**
 * Where the character at `offset` of a block's text stands in its file. `text` is the block's Markdown, or the part of
 * it that its author wrote (`ownText`); the start of the block where the text is not found.
 */
export function placeInBlock(pages: Pages, block: Block, offset: number, text = block.markdown): Position {
  const lines = pages.get(block.at.file)?.lines ?? [];
  const [head = "", ...rest] = text.split("\n");
  for (let n = block.at.line - 1; n < lines.length && n < block.at.line + 40; n++) {
    const fits = lines[n]?.includes(head) && rest.every((line, k) => lines[n + 1 + k]?.includes(line));
    if (fits) return placeFrom(lines, n, text, offset, block.at);
  }
  return block.at;
}

function placeFrom(
  lines: readonly string[],
  first: number,
  text: string,
  offset: number,
  at: Position,
): Position {
  const before = text.slice(0, offset).split("\n");
  const row = first + before.length - 1;
  const written = text.split("\n")[before.length - 1] ?? "";
  const indent = lines[row]?.indexOf(written) ?? 0;
  return { file: at.file, line: row + 1, column: Math.max(indent, 0) + (before.at(-1)?.length ?? 0) + 1 };
}

/** Where `word` stands in the value under `path` of a file's front matter; the value's own place when it is not found. */
export function positionOfWord(
  pages: Pages,
  file: string,
  path: readonly (string | number)[],
  word = "",
): Position {
  const page = pages.get(file);
  if (!page) return { file, line: 1, column: 1 };
  const at = placeInMatter(page, path);
  const last = (page.frontMatter ?? "").split("\n").length + 1;
  for (let n = at.line - 1; word !== "" && n < last; n++) {
    const column = page.lines[n]?.indexOf(word, n === at.line - 1 ? at.column - 1 : 0) ?? -1;
    if (column >= 0) return { file, line: n + 1, column: column + 1 };
  }
  return at;
}

/** Where a finding about a whole session stands: at its title. */
export function positionOfTitle(pages: Pages, session: Session): Position {
  return positionOfWord(pages, session.file, ["title"]);
}

/** Where a finding about the length of a session stands: at its own minutes; at its title when it writes none. */
export function positionOfMinutes(pages: Pages, session: Session): Position {
  const at = positionOfWord(pages, session.file, ["minutes"]);
  const written = pages.get(session.file)?.lines[at.line - 1]?.slice(at.column - 1) ?? "";
  return /^["']?minutes/.test(written) ? at : positionOfTitle(pages, session);
}

/** What the author wrote in a block: below an approved wording only their own lines, everywhere else all of it. */
export function ownText(pages: Pages, block: Block): string {
  if (block.kind !== "safety" || block.name === "mandatory") return block.markdown;
  const lines = pages.get(block.at.file)?.lines.slice(block.at.line) ?? [];
  const end = lines.findIndex((line) => !/^ {0,3}>/.test(line));
  const own = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.replace(/^ {0,3}>[ \t]?/, ""));
  return own.join("\n").trim();
}
