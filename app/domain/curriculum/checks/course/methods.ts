/** The sorts of goals that segments speak of are those that the curriculum names, and that of its shared goal. */
import { declare, warning } from "../../findings/declare.ts";
import type { Curriculum, Finding, Plan, Position } from "../../plan.ts";
import { nearest } from "../../format/heads/suggest.ts";
import type { CurriculumRule } from "../rule.ts";
import type { Pages } from "../texts/positions.ts";

export const declared = declare({
  "method-unlisted": warning({ found: "", suggestion: "" }),
});
const { finding } = declared;

const written = /^##\s.*\bmethod=(?:"([^"]*)"|'([^']*)'|([^\s}]*))/;

/** Each `method` is one of `goals.methods`, or `shared:` with the pattern of the shared goal; a word is told of once. */
function methodsAreListed(plan: Plan, pages: Pages): Finding[] {
  const known = new Set(methodsOf(plan.curriculum));
  const used = plan.sessions.flatMap(({ segments }) => segments);
  const strange = used.filter(({ method }) => method !== undefined && !known.has(method));
  if (strange.length === 0) return [];
  const inFrame = methodsIn(pages, "frame.md");
  const told = new Set<string>();
  return strange.flatMap(({ method: found = "", frame, at, id }) => {
    if (told.has(found)) return [];
    told.add(found);
    const line = pages.get(at.file)?.lines[at.line - 1] ?? "";
    const taken = frame === undefined || methodOn(line) === found ? undefined : inFrame.get(found);
    const facts = { found, suggestion: nearest(found, known) };
    return [finding("method-unlisted", taken ?? placeOn(line, at), facts, id)];
  });
}

function methodsOf({ goals }: Curriculum): string[] {
  return [...goals.methods, ...(goals.shared ? [`shared:${goals.shared.pattern}`] : [])];
}

/** The methods that headings of a file write, each where it first stands. */
function methodsIn(pages: Pages, file: string): Map<string, Position> {
  const found = new Map<string, Position>();
  for (const [n, line] of (pages.get(file)?.lines ?? []).entries()) {
    const method = methodOn(line);
    if (method !== undefined && !found.has(method))
      found.set(method, placeOn(line, { file, line: n + 1, column: 1 }));
  }
  return found;
}

function methodOn(line: string): string | undefined {
  const [, double, single, bare] = written.exec(line) ?? [];
  return (double ?? single ?? bare)?.trim();
}

/** Where the key stands in a heading that begins at `at`. */
function placeOn(line: string, at: Position): Position {
  const column = methodOn(line) === undefined ? -1 : line.lastIndexOf("method=");
  return column < 0 ? at : { ...at, column: column + 1 };
}

export const methodRules: readonly CurriculumRule[] = [methodsAreListed];
