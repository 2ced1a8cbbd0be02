/**
 * A curriculum as typed data: the only thing the rest of the house knows of a folder of Markdown.
 * Everything here is plain JSON, so a plan can be kept beside its source and pinned by a cycle.
 * Minutes are whole minutes, `each` and `wait` are seconds, dates are `YYYY-MM-DD`.
 */

import type { Language } from "../languages.ts";
import type { Translation } from "./translations/translation.ts";

export const formats = ["in-person", "online", "phone"] as const;
export type Format = (typeof formats)[number];
/** How a cycle is packed; `days` are days in a row. The content is the same (decision 0016). */
export const rhythms = ["weekly", "fortnightly", "twice-weekly", "days"] as const;
export type Rhythm = (typeof rhythms)[number];
/** `short` exists only where a session's front matter says `minutes: { all: 90, short: 60 }`. */
export type Variant = Format | "short";

export const segmentKinds = [
  "welcome",
  "agreement",
  "intro-round",
  "check-in",
  "recap",
  "goal-review",
  "shared-goal",
  "input",
  "story",
  "brainstorm",
  "discussion",
  "pairs",
  "small-groups",
  "exercise",
  "role-play",
  "grounding",
  "reading",
  "audio",
  "break",
  "goal-setting",
  "home-practice",
  "evaluation",
  "appreciation",
  "check-out",
  "closing",
  "admin",
  "buffer",
  "debrief",
] as const;
export type SegmentKind = (typeof segmentKinds)[number];

export type { Language };

/** Where something stands in its source; line and column count from 1. */
export type Position = { file: string; line: number; column: number };

/**
 * One finding of the parser or the linter. `facts` feed the sentence that `words/findings` makes of `rule`;
 * they never hold a whole text, only the words, numbers and ids the sentence names.
 */
export type Finding = {
  rule: string;
  severity: "error" | "warning" | "info";
  at: Position;
  segment?: string;
  facts: Record<string, string | number>;
};

/** Names of the wordings kept in `curricula/safety.md`. */
export const approvedNames = [
  "first-meeting",
  "every-meeting",
  "closing-check",
  "medicines",
  "methods",
  "withdrawal",
  "recording",
  "guests",
] as const;
export type ApprovedName = (typeof approvedNames)[number];
export type ApprovedWording = Partial<Record<ApprovedName, string>>;

type Placed = { at: Position; only?: Variant };

/**
 * A block of a segment, in running order. `markdown` is the text without its quote marks; placeholders
 * (`{{crisis}}` …) stand in it as written and are filled when a meeting is run or printed.
 * Who may see it is not a property that can be forgotten: see `audienceOf`.
 */
export type Block = Placed &
  (
    | { kind: "say" | "text" | "points" | "story" | "tip" | "show" | "read"; markdown: string }
    | { kind: "ask"; prompts: string[]; markdown: string; wait?: number; pass: boolean }
    | { kind: "if"; condition: string; markdown: string }
    | { kind: "safety"; name: ApprovedName | "mandatory"; markdown: string }
    | { kind: "play"; media: string; markdown: string }
    | { kind: "handout"; path: string; markdown: string }
    | { kind: "annex"; name: string; markdown: string }
    | { kind: "checkpoint"; id: string; markdown: string }
    | { kind: "unreadable"; markdown: string }
  );
export type BlockKind = Block["kind"];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

export type Audience = "facilitators" | "group" | "participants";

/** Fails closed: what is not named here is for facilitators only [D55 L41]. */
export function audienceOf(block: Block): Audience {
  switch (block.kind) {
    case "ask":
    case "show":
    case "read":
    case "play":
      return "group";
    case "handout":
      return "participants";
    default:
      return "facilitators";
  }
}

export type Round = {
  /** Seconds a voice. */
  each: number;
  voices: "participants" | "all";
  order: "volunteer" | "circle" | "fair";
  pass: boolean;
};

export type Segment = {
  id: string;
  title: string;
  kind: SegmentKind;
  at: Position;
  /** Minutes as written, for the variants that do not say otherwise. */
  minutes: number;
  /** Own minutes of a variant; 0 means the segment does not exist there. */
  minutesIn: Partial<Record<Variant, number>>;
  only?: Variant;
  floor?: number;
  max?: number;
  /** What goes first when the meeting is late: 1 goes before 2; absent = never by its own mark. */
  cut?: number;
  lead?: string;
  needs: string[];
  core: boolean;
  optional: boolean;
  every: boolean;
  final: boolean;
  /** It is said that people may pass. */
  pass?: boolean;
  round?: Round;
  groups?: { size: number; turns: number };
  scribe?: string;
  method?: string;
  tally?: string;
  maxIdeas?: number;
  /** The frame segment this one came from, if any. */
  frame?: string;
  /** Set where a plan told in another language falls back to the source's for this segment (see `inLanguage`). */
  language?: Language;
  blocks: Block[];
};

export type Session = {
  /** File name without number and ending: stable across versions. */
  id: string;
  number: number;
  file: string;
  title: string;
  neutralTitle: string;
  aim: string;
  minutes: number;
  shortMinutes?: number;
  /** False for a session zero (`00-`) and for `counts: false`. */
  counts: boolean;
  prepare: string[];
  materials: Partial<Record<Format | "all", string[]>>;
  contentNotes: string[];
  homePractice?: { minutes: number; text: string };
  recap: string;
  segments: Segment[];
  /** Told in another language: the source's, where not even the title is translated. */
  language?: Language;
  /** Told in another language: ids of the segments that are not translated. */
  fallback?: string[];
};

/** `language` as in `Segment`. */
export type Handout = { path: string; title: string; markdown: string; language?: Language };

export type Source = {
  id: string;
  title: string;
  authors?: string[];
  year?: string;
  url?: string;
  licence?: string;
  use?: "cites" | "adapts" | "quotes";
};

export type CompletionRule = {
  name: string;
  /** "2/3" or a number of meetings. */
  atLeast: string;
  of: "counted" | "all";
  must: number[];
  makeUp: boolean;
  /** Minutes after which being late no longer counts as having been there. */
  lateAfter?: number;
};

export type SharedGoalPattern = "common" | "pooled" | "product" | "promise";

export type Curriculum = {
  format: 1;
  title: string;
  publicTitle: string;
  summary: string;
  language: Language;
  version: string;
  license: string;
  authors: string[];
  organisation?: string;
  reviewedBy: { role: string; date: string }[];
  sources: Source[];
  audience: string;
  age: { min: number };
  group: { min: number; ideal: number; max: number; splitAt?: number };
  entry: { kind: "closed" | "open" } | { kind: "until"; meeting: number };
  formats: Format[];
  facilitators: { min: number; joinRounds: boolean };
  cadence: Rhythm;
  sessionMinutes: number;
  completion: CompletionRule[];
  agreement: string[];
  goals: {
    methods: string[];
    confidence: { max: number; threshold: number };
    /** Shown, in order, when confidence is under the threshold. */
    problemSolving: string[];
    shared?: { pattern: SharedGoalPattern; text: string; unit?: string; target?: number };
  };
  cutOrder: SegmentKind[];
  topics: string[];
  style: { reading?: number; address?: "tu" | "vous" };
  glossary: { term: string; meaning: string }[];
  changelog: { version: string; date: string; text: string }[];
  /** What people read before they enrol (body of curriculum.md). */
  introduction: string;
  measures?: Measure[];
  /** One session that meets again and again, with topics to choose from: the open weekly group. */
  repeats?: { session?: string; topics: string[] };
  phases?: { title: string; sessions: number[] }[];
};

/** When a questionnaire is offered: before the first session, in the middle, after the last. */
export const measureMoments = ["pre", "mid", "post"] as const;
export type MeasureMoment = (typeof measureMoments)[number];

/** A questionnaire that people may fill in; only its name is kept here, its wording belongs to its owner. */
export type Measure = {
  id: string;
  title?: string;
  when: MeasureMoment[];
  voluntary: boolean;
  licence?: string;
};

/** Facts that change by country. `verifiedOn` is "" until the organisation has checked them. */
export type Annex = {
  name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  verifiedOn: string;
  sources: string[];
  markdown: string;
  /** As in `Segment`. */
  language?: Language;
};

export type Plan = {
  curriculum: Curriculum;
  sessions: Session[];
  handouts: Handout[];
  annexes?: Annex[];
  /** Those that can be offered; the plan itself is in `curriculum.language`. */
  translations?: Partial<Record<Language, Translation>>;
};

/** Minutes of a segment in a variant; 0 when it does not exist there [L01]. */
export function minutesIn(segment: Segment, variant: Variant): number {
  if (segment.only && segment.only !== variant) return 0;
  return segment.minutesIn[variant] ?? segment.minutes;
}

/** The segments of a session that exist in a variant, the debrief (outside the clock) last. */
export function segmentsIn(session: Session, variant: Variant): Segment[] {
  return session.segments.filter((segment) => minutesIn(segment, variant) > 0);
}
