/** "Did you mean …?" for words from a closed list: the nearest word by edits, if it is near enough to be a slip. */

/** The nearest of `words`, or "" when none is near: at most one edit for short words, two up to eight letters, three beyond. */
export function nearest(found: string, words: Iterable<string>): string {
  const wanted = found.toLowerCase().slice(0, 60);
  const allowed = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  let best = "";
  let least = allowed + 1;
  for (const word of words) {
    const edits = distance(wanted, word.toLowerCase().slice(0, 60));
    if (edits < least) [best, least] = [word, edits];
  }
  return best;
}

/** Edits between two words: insert, delete, replace, or two neighbours swapped (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
