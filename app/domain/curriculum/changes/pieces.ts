/** Comparing texts by their paragraphs: what is said the same way is the same, however it is wrapped. */

/** Whether two values hold the same words; white space and the order of keys make no difference. */
export function isSameText(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

/** Paragraphs of each side that the other does not have; null when both say the same in the same order. */
export function paragraphChanges(
  before: readonly string[],
  after: readonly string[],
): { before: string[]; after: string[] } | null {
  const [old, fresh] = [paragraphsIn(before), paragraphsIn(after)];
  if (isSameText(old, fresh)) return null;
  return { before: without(old, fresh), after: without(fresh, old) };
}

function paragraphsIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\n[ \t]*\n/))
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

/** What is left of `one` when each entry of `other` takes away one that is the same. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const text of other) rest.set(text, (rest.get(text) ?? 0) + 1);
  return one.filter((text) => {
    const left = rest.get(text) ?? 0;
    rest.set(text, left - 1);
    return left <= 0;
  });
}

function plain(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.replace(/\s+/g, " ").trim());
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (typeof value !== "object" || value === null) return String(value ?? null);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}:${plain(one)}`)
    .join()}}`;
}
