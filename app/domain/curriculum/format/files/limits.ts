/**
 * What a curriculum may be at most, so that a broken or hostile folder costs a clear sentence and not the house.
 * Lines are looked at before Markdown is parsed: the parser is quadratic in delimiters of one paragraph and recurses
 * with nesting, so both are bounded here by one pass over the characters.
 */

export const limits = {
  /** Bytes of one text file. */
  fileBytes: 1_000_000,
  files: 200,
  sessions: 100,
  /** Quotes and lists inside each other; two columns of indentation count as one level. */
  depth: 32,
  /** Runs of `*`, `_`, `~`, `[`, or a backquote in one paragraph (lines up to the next empty one). */
  knots: 600,
  /**
   * Quotes and lists of one file, each line counted with its levels: the parser is quadratic in how many there are. A
   * footnote counts as `footnote` of them.
   */
  containers: 2000,
  footnote: 4,
  /** Characters of one paragraph. */
  paragraph: 20_000,
  /** Findings handed back; more would not help anybody. */
  findings: 1000,
  /** Levels of the tree that parsing gives. */
  tree: 100,
} as const;

export type Excess = { line: number; rule: "too-deep" | "too-tangled"; limit: number };

const footnote = /^[ \t>]*\[\^[^\]]*\]:/;

/** The first line that is nested too deep or too tangled to be parsed; null when the text is fine. Linear in time. */
export function excessOf(text: string): Excess | null {
  let knots = 0;
  let length = 0;
  let containers = 0;
  for (const [n, line] of text.split("\n").entries()) {
    const depth = depthOf(line);
    containers += depth + (footnote.test(line) ? limits.footnote : 0);
    if (depth > limits.depth) return { line: n + 1, rule: "too-deep", limit: limits.depth };
    if (containers > limits.containers) return { line: n + 1, rule: "too-tangled", limit: limits.containers };
    const blank = line.trim() === "";
    knots = blank ? 0 : knots + knotsOf(line);
    length = blank ? 0 : length + line.length + 1;
    if (knots > limits.knots) return { line: n + 1, rule: "too-tangled", limit: limits.knots };
    if (length > limits.paragraph) return { line: n + 1, rule: "too-tangled", limit: limits.knots };
  }
  return null;
}

/** Levels at the head of a line: quote marks, bullets and numbers before a space, and every two columns of white space. */
function depthOf(line: string): number {
  let levels = 0;
  let columns = 0;
  for (let n = 0; n < line.length; n++) {
    const character = line.charAt(n);
    if (character === ">") levels++;
    else if (character === " ") columns++;
    else if (character === "\t") columns += 4;
    else if (!"-*+.)0123456789".includes(character)) break;
    else if (line.charAt(n + 1) === " ") levels++;
  }
  return levels + Math.floor(columns / 2);
}

function knotsOf(line: string): number {
  let knots = 0;
  let last = "";
  for (const character of line) {
    if (character !== last && "*_~[`".includes(character)) knots++;
    last = character;
  }
  return knots;
}
