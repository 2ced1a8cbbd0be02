/**
 * Every text of a curriculum once, for rules that look at words: where it comes from, how it reads without its marks,
 * and the way back from a word to its very place in the file. What the frame lends to eight sessions is one passage.
 */
import type { ApprovedWording, Block, BlockKind, Finding, Plan, Position, Segment } from "../../plan.ts";
import { matterPassages } from "./matter-passages.ts";
import { ownText, placeInBlock, type Pages } from "./positions.ts";
import { readingsOf, type Readings } from "./plain-text.ts";

export type Passage = Readings & {
  from: BlockKind | "heading" | "introduction" | "handout" | "annex" | "front-matter";
  /** Of a value in front matter: its key, with dots (`goals.shared.text`). */
  key?: string;
  file: string;
  segment?: Segment;
  /** The place of a character of `text` in its file. */
  place: (offset: number) => Position;
};

export type Texts = {
  plan: Plan;
  pages: Pages;
  approved: ApprovedWording;
  all: readonly Passage[];
  /** The passage of a block. Of a safety line by name only what its author wrote below the approved wording. */
  of: (block: Block) => Passage;
};
/** A rule that looks at words, wherever they stand. */
export type TextRule = (texts: Texts) => Finding[];

/** All passages of a plan: front matter, introduction, sessions, handouts, annexes. */
export function textsOf(plan: Plan, pages: Pages, approved: ApprovedWording): Texts {
  const blocks = new Map<string, Passage>();
  const of = (block: Block, segment?: Segment): Passage => {
    const key = `${block.at.file}:${block.at.line}:${block.at.column}`;
    const passage = blocks.get(key) ?? passageOf(block, segment, pages);
    blocks.set(key, passage);
    return passage;
  };
  const segments = plan.sessions.flatMap((session) => session.segments);
  const inSegments = segments.flatMap((segment) => [
    headingOf(segment, pages),
    ...segment.blocks.map((block) => of(block, segment)),
  ]);
  const all = [
    ...matterPassages(plan, pages),
    leafOf("introduction", "curriculum.md", plan.curriculum.introduction, pages),
    ...new Set(inSegments),
    ...plan.handouts.map((one) => leafOf("handout", one.path, one.markdown, pages)),
    ...(plan.annexes ?? []).map((one) =>
      leafOf("annex", `annexes/${one.name}.${one.country}.md`, one.markdown, pages),
    ),
  ];
  return { plan, pages, approved, all, of };
}

/** The title of a segment, without minutes and braces. */
export function headingOf(segment: Segment, pages: Pages): Passage {
  const { file, line } = segment.at;
  const start = Math.max(pages.get(file)?.lines[line - 1]?.indexOf(segment.title) ?? 0, 0);
  const place = (offset: number) => ({ file, line, column: start + offset + 1 });
  return { from: "heading", ...readingsOf(segment.title), file, segment, place };
}

function passageOf(block: Block, segment: Segment | undefined, pages: Pages): Passage {
  const text = ownText(pages, block);
  const place = (offset: number) => placeInBlock(pages, block, offset, text);
  return { from: block.kind, ...readingsOf(text), file: block.at.file, segment, place };
}

/** A whole file: its text begins where its body begins. */
function leafOf(from: Passage["from"], file: string, text: string, pages: Pages): Passage {
  const place = (offset: number): Position => {
    const whole = pages.get(file)?.text ?? text;
    const before = whole.slice(0, Math.max(whole.indexOf(text), 0) + offset).split("\n");
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return { from, ...readingsOf(text), file, place };
}
