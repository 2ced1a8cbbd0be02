/** The files of a folder in the order in which an author thinks of them: the curriculum, its frame, its sessions, the rest. */

const order = [/^curriculum\.md$/, /^frame\.md$/, /^\d+-[^/]*\.md$/, /^handouts\//, /^annexes\//, /^[^/]+$/];

/** Translations last, each in the same order. */
export function inSourceOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(path: string): number {
  const inside = /^[a-z]{2}(?:-[A-Za-z0-9]+)?\/(.*)$/.exec(path)?.[1];
  const place = order.findIndex((pattern) => pattern.test(inside ?? path));
  return (place < 0 ? order.length : place) + (inside === undefined ? 0 : 100);
}
