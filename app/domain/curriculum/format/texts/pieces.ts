/**
 * A page cut before its level-2 headings, so that each piece can be parsed by itself: a change in one segment then costs
 * one segment, and the parser, which slows down with the number of quotes and lists before it, begins anew at each. A
 * text is cut only where that changes nothing; what could reach over a heading (a fence, HTML, a definition that other
 * parts refer to) keeps it in one piece.
 */
import type { Nodes, RootContent } from "mdast";

/** Parses one piece; only the first may have front matter. Positions count from the beginning of the piece. */
export type ParsePiece = (piece: string, first: boolean) => RootContent[];

const reachesOver = /^[ \t>*+\d.)-]+(?:`{3}|~{3})|^[ \t>*+\d.)-]*<[A-Za-z!?/]|\]:/m;
const fence = /^(`{3,}|~{3,})/;

/** The pieces of a text with LF line ends; put together they are the text. */
export function piecesOf(text: string): string[] {
  const start = endOfMatter(text);
  if (reachesOver.test(text.slice(start))) return [text];
  const cuts: number[] = [0];
  let open = "";
  for (let at = start; at < text.length; at = text.indexOf("\n", at) + 1 || text.length) {
    const marks = fence.exec(text.slice(at, at + 100))?.[1];
    if (marks) open = open === "" ? marks : closes(text, at, marks, open) ? "" : open;
    else if (open === "" && at > start && /^##[ \t]/.test(text.slice(at, at + 3))) cuts.push(at);
  }
  return cuts.map((cut, n) => text.slice(cut, cuts[n + 1]));
}

function closes(text: string, at: number, marks: string, open: string): boolean {
  const line = text.slice(at, (text.indexOf("\n", at) + 1 || text.length + 1) - 1);
  return marks[0] === open[0] && marks.length >= open.length && line.slice(marks.length).trim() === "";
}

/** Where the body begins: behind the second `---`, else at 0. */
function endOfMatter(text: string): number {
  if (!/^---[ \t]*\n/.test(text)) return 0;
  const end = /\n---[ \t]*(?:\n|$)/g;
  end.lastIndex = 3;
  return end.exec(text) ? end.lastIndex : text.length;
}

/** Parses all pieces and gives their nodes as of the whole text. */
export function parsePieces(text: string, parse: ParsePiece): RootContent[] {
  const nodes: RootContent[] = [];
  let [offset, line] = [0, 0];
  for (const piece of piecesOf(text)) {
    const own = parse(piece, offset === 0);
    if (offset > 0) for (const node of own) move(node, offset, line);
    nodes.push(...own);
    offset += piece.length;
    line += piece.split("\n").length - 1;
  }
  return nodes;
}

function move(node: Nodes, offset: number, line: number): void {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const point of next.position ? [next.position.start, next.position.end] : []) {
      point.line += line;
      point.offset = (point.offset ?? 0) + offset;
    }
    if ("children" in next) waiting.push(...next.children);
  }
}

/** A parser that remembers the pieces of the last two texts it was given; `endText` says that one is done. */
export function keepingPieces(parse: ParsePiece): ParsePiece & { endText: () => void } {
  let before = new Map<string, RootContent[]>();
  let now = new Map<string, RootContent[]>();
  const kept = (piece: string, first: boolean): RootContent[] => {
    const key = `${first ? "first" : "later"} ${piece}`;
    const known = now.get(key) ?? before.get(key) ?? parse(piece, first);
    now.set(key, known);
    return structuredClone(known);
  };
  return Object.assign(kept, {
    endText: () => {
      before = now;
      now = new Map();
    },
  });
}
