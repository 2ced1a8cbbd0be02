/**
 * Goals: the step somebody plans for themselves, and the goal a group shares.
 *
 * A step is in its owner's own words, whatever the words: "try" and "should" are not corrected here. Only the
 * confidence has a meaning for the house: under the curriculum's threshold its questions for making the step
 * easier are opened. A step is its owner's. Facilitators see it in the person's turn only if it is shared.
 *
 * Shared goals have four patterns: a common aim with a step of one's own, a pooled count, a joint product and
 * a promise of the group. What is shown of them is always the group's; nothing is shown that fewer than three
 * people stand behind, and a later total never gives away what an earlier one kept back.
 */
import type { SharedGoalPattern } from "../curriculum/plan.ts";

export const outcomes = ["done", "partly", "changed", "not-done", "not-said"] as const;
export type Outcome = (typeof outcomes)[number];

export const stepFields = ["what", "howMuch", "when", "howOften", "confidence"] as const;
export type StepField = (typeof stepFields)[number];

/** A step as typed: texts as they came from a form, confidence a number, empty or something else. */
export type TypedStep = Partial<Record<StepField, string>>;

export type Step = {
  what: string;
  howMuch: string;
  when: string;
  howOften: string;
  /** 0 to the curriculum's highest, whole; null = not said. */
  confidence: number | null;
};

export type StepProblem = {
  field: StepField;
  problem: "missing" | "too-long" | "not-whole" | "out-of-range";
};
export type StepVerdict =
  { ok: true; step: Step; problemSolving: boolean } | { ok: false; problems: StepProblem[] };

export type ConfidenceScale = { max: number; threshold: number };
export const usualScale: ConfidenceScale = { max: 10, threshold: 7 };

/** Longest texts, in characters as people count them (an emoji is one). */
export const longest: Record<Exclude<StepField, "confidence">, number> = {
  what: 280,
  howMuch: 120,
  when: 120,
  howOften: 120,
};

/** Reads a typed step. Only `what` is needed; `problemSolving` = confidence was said and is under the threshold. */
export function readStep(typed: TypedStep, scale: ConfidenceScale = usualScale): StepVerdict {
  const text = (field: keyof typeof longest) => (typed[field] ?? "").trim();
  const problems: StepProblem[] = [];
  if (text("what") === "") problems.push({ field: "what", problem: "missing" });
  for (const field of ["what", "howMuch", "when", "howOften"] as const) {
    if (lengthOf(text(field)) > longest[field]) problems.push({ field, problem: "too-long" });
  }
  const confidence = readConfidence(typed.confidence, scale.max);
  if (typeof confidence === "string") problems.push({ field: "confidence", problem: confidence });
  if (problems.length > 0 || typeof confidence === "string") return { ok: false, problems };
  const step = {
    what: text("what"),
    howMuch: text("howMuch"),
    when: text("when"),
    howOften: text("howOften"),
    confidence,
  };
  return { ok: true, step, problemSolving: opensProblemSolving(confidence, scale) };
}

/** Does this confidence open the curriculum's questions for making the step easier? Not said does not. */
export function opensProblemSolving(confidence: number | null, scale: ConfidenceScale = usualScale): boolean {
  return confidence !== null && confidence < scale.threshold;
}

export type StepViewer = { kind: "owner" } | { kind: "leader" } | { kind: "group" };

/** Who may read a step: its owner always, whoever leads the cycle only if it is shared, the group's screen never. */
export function maySeeStep(step: { shared: boolean }, viewer: StepViewer): boolean {
  return viewer.kind === "owner" || (viewer.kind === "leader" && step.shared);
}

export const sharedGoalPatterns = [
  "common",
  "pooled",
  "product",
  "promise",
] as const satisfies SharedGoalPattern[];

/** The fewest people behind any figure that is shown. */
export const fewest = 3;

/** What one person added at one meeting (number of the meeting in the cycle): a count, parts of a product, 0–10. */
export type Contribution = { meeting: number; contributor: string; amount: number };
/** A show of hands: of how many people asked, how many. */
export type Tally = { meeting: number; took: number; of: number };

export type TotalShown = { shown: true; total: number; contributors: number } | { shown: false };

/**
 * The sum of what a group added; hidden while fewer than `k` people added anything. For one look, as at the end
 * of a cycle: shown week after week, its steps would tell who added what; then take the last of `pooledTrend`.
 */
export function shownTotal(contributions: readonly Contribution[], k: number = fewest): TotalShown {
  const contributors = peopleBehind(contributions);
  if (contributors < k) return { shown: false };
  return { shown: true, total: sum(contributions), contributors };
}

/** The group's temperature about its promise: the mean of what people said, to one decimal. */
export function shownTemperature(contributions: readonly Contribution[], k: number = fewest): number | null {
  if (peopleBehind(contributions) < k) return null;
  return Math.round((sum(contributions) / contributions.length) * 10) / 10;
}

/** A show of hands as "5 of 8"; null when fewer than `k` people were asked or the figures cannot be. */
export function shownTally(tally: Tally, k: number = fewest): { took: number; of: number } | null {
  if (tally.of < k || tally.took < 0 || tally.took > tally.of) return null;
  return { took: tally.took, of: tally.of };
}

/** One point a meeting: what may be shown as reached by then; null while nothing may be. */
export type GoalTrend = { meeting: number; value: number | null }[];

/**
 * The course of a pooled count or a joint product over the meetings. What fewer than `k` people added since
 * the last shown figure is kept back and shown with a later meeting, so that no difference tells of a person.
 */
export function pooledTrend(
  contributions: readonly Contribution[],
  meetings: readonly number[],
  k: number = fewest,
): GoalTrend {
  let value: number | null = null;
  let keptBack: Contribution[] = [];
  return meetings.map((meeting) => {
    keptBack = [...keptBack, ...contributions.filter((one) => one.meeting === meeting)];
    if (peopleBehind(keptBack) >= k) {
      value = (value ?? 0) + sum(keptBack);
      keptBack = [];
    }
    return { meeting, value };
  });
}

function readConfidence(
  typed: string | undefined,
  max: number,
): number | null | "not-whole" | "out-of-range" {
  const text = (typed ?? "").trim();
  if (text === "") return null;
  if (!/^-?\d{1,4}$/.test(text)) return "not-whole";
  const value = Number(text);
  return value < 0 || value > max ? "out-of-range" : value;
}

function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function peopleBehind(contributions: readonly Contribution[]): number {
  return new Set(contributions.map((one) => one.contributor)).size;
}

function sum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, one) => total + one.amount, 0);
}
