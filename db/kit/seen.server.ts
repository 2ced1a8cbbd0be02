/**
 * What a page had seen of a row that has no revision: a mark of its fields, sent back with the form. A page that was
 * opened before somebody else saved does not undo what they did without saying so.
 */
import { hashOf } from "./ids.server.ts";

/** The same fields with the same values give the same mark, in whatever order. */
export function markOf(fields: Readonly<Record<string, unknown>>): string {
  const inOrder = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
  return hashOf(JSON.stringify(inOrder)).slice(0, 22);
}

/** Has the row changed since it was seen, and into something else than is wanted? Without `seen` nobody can tell. */
export function isOvertaken<F extends Readonly<Record<string, unknown>>>(
  now: F,
  wanted: F,
  seen: string,
): boolean {
  const mark = markOf(now);
  return seen !== "" && seen !== mark && markOf(wanted) !== mark;
}
