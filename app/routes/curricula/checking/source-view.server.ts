/** The text of a curriculum as it was last read, one file at a time, with what was found in it line by line. */
import { canBeRun } from "#app/domain/curriculum/findings/findings.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { inSourceOrder } from "#app/domain/curriculum/format/files/source-order.ts";
import { pieceOf, piecesOf } from "#app/domain/curriculum/format/texts/source-pieces.ts";
import type { SourcePiece } from "#app/domain/curriculum/format/texts/source-pieces.ts";
import { languageOf } from "#app/words/language.ts";
import { sentenceOf } from "#app/words/findings.ts";
import type { findCurriculum } from "#db/curricula/curricula.server.ts";
import { draftFilesOf, filesOfVersion } from "#db/curricula/curriculum-files.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import type { Found } from "./findings.tsx";

type Curriculum = NonNullable<Awaited<ReturnType<typeof findCurriculum>>>;

export type Counts = Record<Finding["severity"], number>;
export type FileLine = { path: string; counts: Counts };
/** A finding with the piece of the file in which it stands, from 1. */
export type PlacedFinding = Found & { piece: number };

/** The files that `findings` speak of: the newest text where it cannot be run, else the version in use; null: not kept. */
export async function lastRead(
  store: Store,
  { id, findings, version }: Curriculum,
): Promise<SourceFile[] | null> {
  const draft = await draftFilesOf(store, id);
  if (draft || !canBeRun(findings)) return draft;
  const used = version && (await filesOfVersion(store, id, version.id));
  return used?.files ?? null;
}

/** `line`: its piece is shown where none is asked for; NaN or 0 is none. */
type SourceQuery = { file: string | null; piece: string | null; line: number; language: Language };

/** All files that there are and all that something was found in, and the one that was asked for. */
export function sourceView(
  files: readonly SourceFile[],
  findings: readonly Finding[],
  { file, piece, line, language }: SourceQuery,
) {
  const texts = files.filter((one) => !one.media);
  const lines = inSourceOrder([...texts.map((one) => one.path), ...findings.map((one) => one.at.file)]).map(
    (path): FileLine => ({ path, counts: countsOf(findings.filter((one) => one.at.file === path)) }),
  );
  const path = lines.find((one) => one.path === file)?.path ?? worst(lines);
  const source = texts.find((one) => one.path === path);
  const pieces = source ? piecesOf(source.text) : [];
  const wanted = piece === null && line > 0 ? pieceOf(pieces, line) + 1 : Number(piece);
  const n = Math.min(Math.max(Math.trunc(wanted) || 1, 1), Math.max(pieces.length, 1));
  const placed = findings.filter((one) => one.at.file === path).map((one) => placedIn(pieces, one, language));
  return {
    files: lines,
    counts: countsOf(findings),
    file: path,
    exists: source !== undefined,
    lang: languageIn(path, files),
    pieces: pieces.map(({ from, to }) => ({ from, to })),
    piece: n,
    found: placed,
    source: beside(
      pieces[n - 1],
      placed.filter((one) => one.piece === n),
    ),
  };
}

/** Lines of a piece with what was found in each; what is told of a line beyond the text stands at the last one. */
function beside(piece: SourcePiece | undefined, found: readonly PlacedFinding[]) {
  if (!piece) return [];
  const atLine = new Map<number, PlacedFinding[]>();
  for (const one of found) {
    const line = Math.min(one.at.line, piece.to);
    atLine.set(line, [...(atLine.get(line) ?? []), one]);
  }
  return piece.lines.map((text, index) => {
    const number = piece.from + index;
    return { number, text, found: atLine.get(number) ?? [] };
  });
}

function placedIn(pieces: readonly SourcePiece[], one: Finding, language: Language): PlacedFinding {
  const { severity, at, rule } = one;
  return { ...sentenceOf(one, language), severity, at, rule, piece: pieceOf(pieces, at.line) + 1 };
}

function countsOf(findings: readonly Finding[]): Counts {
  const of = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info") };
}

/** The first file with an error, else with a warning, else with anything, else the first. */
function worst(lines: readonly FileLine[]): string {
  const order = ["error", "warning", "info"] as const;
  const found = order.map((severity) => lines.find(({ counts }) => counts[severity] > 0)).find(Boolean);
  return (found ?? lines[0])?.path ?? "";
}

/** The language a file is written in: of its folder, else what the curriculum says of itself. */
function languageIn(path: string, files: readonly SourceFile[]): Language {
  const about = files.find((one) => one.path === "curriculum.md")?.text ?? "";
  const said = /^language:\s*["']?([\w-]+)/m.exec(about)?.[1];
  return languageOf(/^([a-z]{2})\//.exec(path)?.[1]) ?? languageOf(said) ?? "en";
}
