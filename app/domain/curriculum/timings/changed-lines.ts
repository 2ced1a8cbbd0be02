/**
 * A unified diff (as `diff -u` writes it, POSIX.1-2008) of a text of which some lines are written anew and none is added
 * or taken away. Line ends are those of the text: a CR before the LF belongs to the line.
 */

/** Lines shown around a change. */
const around = 3;

/** The diff of one file, with its two head lines; "" where nothing differs. `path` is seen from the folder. */
export function changedLines(path: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length !== fresh.length) throw new Error(`${path}: lines were added or taken away`);
  const changed = old.flatMap((line, n) => (line === fresh[n] ? [] : [n]));
  if (changed.length === 0) return "";
  const hunks = together(changed, old.length).map(([from, to]) => hunk(old, fresh, from, to));
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunks].join("");
}

/** Each line with its LF; the last may have none. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Stretches of lines to show, [from, to), those that would touch put together. */
function together(changed: readonly number[], length: number): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (const line of changed) {
    const from = Math.max(0, line - around);
    const to = Math.min(length, line + around + 1);
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}

function hunk(old: readonly string[], fresh: readonly string[], from: number, to: number): string {
  const lines: string[] = [];
  for (let n = from; n < to;) {
    if (old[n] === fresh[n]) {
      lines.push(marked(" ", old[n++]));
      continue;
    }
    const start = n;
    while (n < to && old[n] !== fresh[n]) n++;
    lines.push(...old.slice(start, n).map((line) => marked("-", line)));
    lines.push(...fresh.slice(start, n).map((line) => marked("+", line)));
  }
  const range = `${from + 1},${to - from}`;
  return `@@ -${range} +${range} @@\n${lines.join("")}`;
}

function marked(sign: string, line = ""): string {
  return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
