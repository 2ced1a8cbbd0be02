/**
 * Where the minutes of a segment are written: in the heading of its own file, or in that of the frame from which it
 * takes them. Found in the source a version was made from, so that a change can be made at the very digits.
 */
import { minutesSpan, spanOfVariant } from "../format/heads/minutes-span.ts";
import { openPage, type SourceFile } from "../format/texts/markdown.ts";
import type { Plan, Segment, Variant } from "../plan.ts";
import { readSegments } from "../format/read-segments.ts";

/** `line` counts from 1; `variant` null: the first number in the parenthesis. `frame`: it stands in `frame.md`. */
export type MinutesPosition = { file: string; line: number; variant: Variant | null; frame: boolean };
/** Null where no heading in the source holds them (a version without its source). */
export type PositionOfMinutes = (segment: Segment) => Omit<MinutesPosition, "variant"> | null;

/** How to find the minutes of the segments of a plan in the files it was read from. */
export function placesOfMinutes(files: readonly SourceFile[], plan: Plan): PositionOfMinutes {
  const lines = new Map<string, string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    const known = lines.get(file) ?? (files.find((one) => one.path === file)?.text ?? "").split(/\r\n|\r|\n/);
    lines.set(file, known);
    return known[line - 1];
  };
  const frame = files.find((file) => file.path === "frame.md");
  const page = frame && openPage(frame, () => undefined);
  const inFrame = new Map(
    (page ? readSegments(page, { approved: {}, tell: () => undefined }) : []).map((one) => [
      one.id,
      one.at.line,
    ]),
  );
  const positionOf = (segment: Segment): ReturnType<PositionOfMinutes> => {
    const { file, line } = segment.at;
    if (minutesSpan(lineOf(file, line) ?? "")) return { file, line, frame: false };
    const shared = segment.frame === undefined ? undefined : inFrame.get(segment.frame);
    if (shared === undefined || !minutesSpan(lineOf("frame.md", shared) ?? "")) return null;
    return { file: "frame.md", line: shared, frame: true };
  };
  const known = new Map(
    plan.sessions.flatMap(({ segments }) => segments).map((one) => [one, positionOf(one)]),
  );
  return (segment) => known.get(segment) ?? null;
}

export function samePosition(one: MinutesPosition | null, other: MinutesPosition | null): boolean {
  if (!one || !other) return false;
  return one.file === other.file && one.line === other.line && one.variant === other.variant;
}

/** The heading with other minutes, everything else as it was; null where it holds none to be changed. */
export function withMinutes(heading: string, variant: Variant | null, minutes: number): string | null {
  const span = spanOfVariant(heading, variant);
  return span && heading.slice(0, span.start) + String(minutes) + heading.slice(span.end);
}
