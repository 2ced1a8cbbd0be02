/** "Did you mean …?" for words from a closed list: the nearest word by edits, if it is near enough to be a slip. */

/** Words that are looked at; whoever knows more than that is not helped by one of them. */
const most = 500;

/** The nearest of `words`, or "" when none is near: at most one edit for short words, two up to eight letters, three beyond. */
export function nearest(found: string, words: Iterable<string>): string {
  const wanted = found.toLowerCase().slice(0, 60);
  let best = "";
  let least = (wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3) + 1;
  let seen = 0;
  for (const word of words) {
    if (least === 0 || ++seen > most) break;
    const edits = distance(wanted, word.toLowerCase().slice(0, 60), least);
    if (edits < least) [best, least] = [word, edits];
  }
  return best;
}

/**
 * Edits between two words: insert, delete, replace, or two neighbours swapped (optimal string alignment). Given up, with
 * `enough`, as soon as there are that many.
 */
function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  let fewest = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    const least = Math.min(...row);
    if (least >= enough && fewest >= enough) return enough;
    [before, last, fewest] = [last, row, least];
  }
  return last[b.length] ?? 0;
}
