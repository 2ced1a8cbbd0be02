/**
 * A translation as typed data: texts and nothing else. Ids, minutes, kinds, keys and order are the source's; whatever
 * is not here is said in the language of the source (see `inLanguage`). Kept as part of a plan, so all of it is JSON.
 */
import type { Annex, Block, Curriculum, Handout, Language, Position, Session } from "../plan.ts";

export type TranslatedSegment = { title: string; at: Position; blocks: Block[] };

export type TranslatedSession = {
  file: string;
  title?: string;
  neutralTitle: string;
  aim?: string;
  prepare?: string[];
  materials?: Session["materials"];
  homePractice?: string;
  recap?: string;
  /** By the ids of the source. */
  segments: Record<string, TranslatedSegment>;
};

type Texts = "title" | "publicTitle" | "summary" | "audience" | "agreement" | "glossary" | "introduction";

export type TranslatedCurriculum = Partial<Pick<Curriculum, Texts | "style">> & {
  problemSolving?: string[];
  shared?: { text: string; unit?: string };
  /** Titles of the phases, in order. */
  phases?: string[];
};

export type Translation = {
  language: Language;
  curriculum: TranslatedCurriculum;
  /** By session id. */
  sessions: Record<string, TranslatedSession>;
  /** Paths and names as in the source (`handouts/three-piles.md`). */
  handouts: Handout[];
  annexes: Pick<Annex, "name" | "country" | "markdown">[];
};
