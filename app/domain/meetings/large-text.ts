/**
 * How large a text can be on the group's screen so that all of it is seen at once. Lines are counted here, at a line
 * length chosen here; the style makes the type as large as height and width then allow. Counted generously, because
 * screens have fonts of their own.
 */

/** What fits at once: `lines` from 1 to `mostLines`, `measure` characters a line. Null: too long, it is scrolled. */
export type Fit = { lines: number; measure: number } | null;

export type LargeText = {
  paragraphs: readonly string[];
  /** Of lists, questions among them. */
  items?: readonly string[];
  pictures?: number;
  /** Players of sound. */
  players?: number;
  title?: string;
};

export const mostLines = 14;
export const measures = [14, 18, 24, 32, 42, 56] as const;

/** Room for the text and a line of the title, in hundredths of the screen's height (`screen.css`). */
const [room, titleLine] = [64, 5];
const charactersOfTitle = 44;
/** A screen between 4:3 and 16:9. The width of one character is that of a wide font: 0.58 of its height. */
const breadth = (0.88 / 0.58) * 100 * 1.55;
const [lineHeight, largest] = [1.32, 12];
/** Above a paragraph and above an item, in lines. */
const [gap, itemGap] = [0.27, 0.13];

export function fitOf({ paragraphs, items = [], pictures = 0, players = 0, title = "" }: LargeText): Fit {
  const ofTitle = linesAt(title, charactersOfTitle) - 1;
  const left = (room - titleLine * ofTitle - 34 * pictures) / room;
  if (left <= 0.2) return null;
  const fits = measures.map((measure) => {
    const text = [...paragraphs, ...items].reduce((sum, one) => sum + linesAt(one, measure), 0);
    const gaps = Math.max(0, gap * (paragraphs.length + players) + itemGap * items.length - gap);
    const lines = Math.max(1, Math.ceil((text + 2 * players + gaps) / left));
    return { lines, measure, size: Math.min(largest, room / lines / lineHeight, breadth / measure) };
  });
  const best = fits.reduce((one, other) => (other.size > one.size ? other : one));
  return best.lines > mostLines ? null : { lines: best.lines, measure: best.measure };
}

/** Lines of a paragraph, broken between words; a word that is longer than a line is broken itself. */
function linesAt(text: string, measure: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(/[ \t\n]+/)) {
    const width = widthOf(word);
    if (filled > 0 && filled + 1 + width <= measure) filled += 1 + width;
    else {
      if (filled > 0) lines += 1;
      lines += Math.max(0, Math.ceil(width / measure) - 1);
      filled = width > measure ? width % measure || measure : width;
    }
  }
  return lines;
}

/** In characters of an alphabet: ideographs and emoji are as wide as two. */
function widthOf(word: string): number {
  return [...word].reduce(
    (sum, sign) => sum + (/[\u1100-\u11ff\u2e80-\u{ffff}\u{1f000}-\u{3ffff}]/u.test(sign) ? 2 : 1),
    0,
  );
}
