/** A text file in pieces that a page can show at once: by lines, and by characters where lines are long. */

/** `from` and `to` count lines from 1. */
export type SourcePiece = { from: number; to: number; lines: string[] };

const most = { lines: 1000, characters: 100_000 };

/** Every line of the text, in order, without its end. A text without a line gives one empty line. */
export function piecesOf(text: string): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let size = Infinity;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const open = pieces.at(-1);
    if (!open || open.lines.length >= most.lines || size + line.length > most.characters) {
      pieces.push({ from: index + 1, to: index + 1, lines: [line] });
      size = line.length;
      continue;
    }
    open.lines.push(line);
    open.to = index + 1;
    size += line.length;
  }
  return pieces;
}

/** The number of the piece that holds a line; the last one where the line is beyond the text. */
export function pieceOf(pieces: readonly SourcePiece[], line: number): number {
  const found = pieces.findIndex((piece) => line <= piece.to);
  return found < 0 ? Math.max(0, pieces.length - 1) : found;
}
