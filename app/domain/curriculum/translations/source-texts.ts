/** What there is to translate: every file of the source with its segments as written and the stamp of each piece. */
import { frameOf, type WrittenSegment } from "../format/frame.ts";
import type { Page } from "../format/texts/markdown.ts";
import type { Plan } from "../plan.ts";
import { readSegments } from "../format/read-segments.ts";
import { curriculumStamp, pageStamp, segmentStamp, sessionStamp, type StampShape } from "./stamps.ts";

/** A segment as written; `id` is the one it has in the plan, `from` the segment of the frame that it takes from. */
export type SourceSegment = WrittenSegment & { from?: WrittenSegment };

export type SourceText = {
  path: string;
  /** What the head of the file is; absent where a file has nothing but segments. */
  head?: { shape: StampShape; stamp: string };
  segments: SourceSegment[];
};

/** The files of the source, in the order in which they are read. `pageOf` gives a file as opened. */
export function sourceTexts(plan: Plan, pageOf: (path: string) => Page | null | undefined): SourceText[] {
  const written = (path: string): WrittenSegment[] => {
    const page = pageOf(path);
    return page ? readSegments(page, { approved: {}, tell: () => undefined }) : [];
  };
  const frame = written("frame.md");
  const head = (shape: StampShape, stamp: string) => ({ head: { shape, stamp } });
  const page = (path: string, title: string, markdown: string): SourceText => {
    return { path, ...head("page", pageStamp(title, markdown)), segments: [] };
  };
  return [
    { path: "curriculum.md", ...head("curriculum", curriculumStamp(plan.curriculum)), segments: [] },
    ...(frame.length > 0 ? [{ path: "frame.md", segments: frame }] : []),
    ...plan.sessions.map((session): SourceText => {
      const segments = settled(written(session.file), frame);
      return { path: session.file, ...head("session", sessionStamp(session)), segments };
    }),
    ...plan.handouts.map(({ path, title, markdown }) => page(path, title, markdown)),
    ...(plan.annexes ?? []).map((one) =>
      page(`annexes/${one.name}.${one.country}.md`, one.name, one.markdown),
    ),
  ];
}

/** Segments with the ids they have once the frame is known, as in `segmentFrom`. */
export function settled(
  written: readonly WrittenSegment[],
  frame: readonly WrittenSegment[],
): SourceSegment[] {
  return written.map((one) => {
    const from = frameOf(one, frame, () => undefined);
    return { ...one, id: one.ownId || !from ? one.id : from.id, ...(from && { from }) };
  });
}

/** All stamps of a file, by segment and `head`. */
export function stampsOf({ head, segments }: SourceText): Record<string, string> {
  return {
    ...(head && { head: head.stamp }),
    ...Object.fromEntries(segments.map((segment) => [segment.id, segmentStamp(segment)])),
  };
}
