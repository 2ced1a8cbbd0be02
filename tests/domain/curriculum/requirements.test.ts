/**
 * What people who lead such groups asked of the check, in its 56 points, and the rules that answer each. A point that no
 * rule of a curriculum can answer says where it is judged instead.
 */
import { expect, test } from "vitest";
import type { RuleId } from "#app/domain/curriculum/findings/findings.ts";
import { families, ruleIds } from "#app/domain/curriculum/findings/rules.ts";

const answers: Record<string, readonly [point: string, ...rules: RuleId[]]> = {
  L01: ["minutes add up", "minutes-sum"],
  L02: ["a round is long enough", "round-short", "turns-short"],
  L03: ["a round is no quarter of the evening", "round-heavy"],
  L04: ["a break in time", "break-missing", "break-late"],
  L05: ["inputs stay short", "input-long", "inputs-heavy"],
  L06: ["ten minutes can be won back", "no-slack"],
  L07: ["the short form is in reach", "short-unreachable"],
  L08: ["the core fits", "core-long"],
  L09: ["a second break", "break-second"],
  L10: [
    "floors and minutes are possible",
    "floor-above",
    "floor-zero",
    "max-below",
    "minutes-zero",
    "minutes-unreadable",
  ],
  L11: [
    "nothing unknown",
    "kind-unknown",
    "callout-unknown",
    "attribute-unknown",
    "key-unknown",
    "placeholder-unknown",
  ],
  L12: ["each id once", "segment-id-twice"],
  L13: ["numbers without gaps", "session-number-gap", "session-number-twice", "sessions-missing"],
  L14: ["arriving and leaving", "check-in-missing", "check-out-missing"],
  L15: ["a first session", "first-session", "safety-missing"],
  L16: ["a last session", "last-session", "last-session-next", "final-early"],
  L17: ["steps are reviewed", "goal-never-reviewed", "goal-never-set"],
  L18: ["no review at the start", "goal-review-first"],
  L19: ["home practice given and looked at", "home-practice-forgotten", "home-practice-never-given"],
  L20: ["the shared goal stays alive", "shared-goal-untouched"],
  L21: ["needs look back", "needs-later", "needs-unknown"],
  L22: ["headings in steps, words in segments", "heading-level", "outside-segment", "callout-outside"],
  L23: ["neither too many segments nor too few", "segments-many", "segments-few"],
  L24: ["leads take turns", "lead-long"],
  L25: ["who leads does not write", "scribe-lead"],
  L26: ["mandatory words", "safety-missing", "safety-closing", "safety-optional", "safety-retyped"],
  L27: ["no telephone numbers", "phone-number"],
  L28: [
    "the directory of help lines: judged where a cycle is planned (crisis.ts), it is no part of a curriculum",
  ],
  L29: ["no medical advice", "dose", "medicine-advice"],
  L30: ["no methods or amounts", "method-asked"],
  L31: ["heavy themes are guarded and closed", "theme-unguarded", "theme-left-open"],
  L32: ["no heavy theme at the end", "theme-before-end", "theme-at-farewell"],
  L33: ["opening up is free", "disclosure-without-pass"],
  L34: ["eyes, quiet, breath", "eyes-closed", "grounding-long", "breath-held"],
  L35: ["no contest", "competition"],
  L36: ["withdrawal is named", "withdrawal-missing"],
  L37: ["roles are left", "role-play-no-exit"],
  L38: ["titles tell nothing", "title-tells"],
  L39: ["prompts do not pry", "asks-private"],
  L40: ["sheets stay", "sheet-given-up"],
  L41: ["nothing private is reached", "private-reachable"],
  L42: ["stories without names", "real-name"],
  L43: ["easy to follow", "sentence-long", "reading-hard"],
  L44: ["words of the trade are explained", "jargon-unexplained"],
  L45: ["no blame", "blame-word"],
  L46: ["tu or vous", "address-mixed"],
  L47: ["sayings", "idiom"],
  L48: ["one open question", "question-closed", "questions-two"],
  L49: [
    "files, anchors, words for pictures and sound",
    "asset-missing",
    "anchor-missing",
    "image-without-alt",
    "audio-without-transcript",
  ],
  L50: ["licences", "licence-forbids", "licence-share-alike", "licence-unstated", "key-missing"],
  L51: ["sources", "source-unknown", "source-uncited", "claim-uncited"],
  L52: ["measures", "measure-licence"],
  L53: ["translations", "translation-missing-segment", "translation-extra", "translation-stale"],
  L54: ["completion can be met and missed", "completion-session", "completion-amount", "completion-late"],
  L55: ["crowds", "round-crowd"],
  L56: ["words to say fit", "words-over", "words-heavy"],
};

test("each of the 56 points has its rules, and only one is judged elsewhere", () => {
  expect(Object.keys(answers)).toEqual(
    Array.from({ length: 56 }, (_, n) => `L${String(n + 1).padStart(2, "0")}`),
  );
  const elsewhere = Object.entries(answers).filter(([, [, ...rules]]) => rules.length === 0);
  expect(elsewhere.map(([point]) => point)).toEqual(["L28"]);
  for (const [, ...rules] of Object.values(answers))
    for (const rule of rules) expect(ruleIds).toContain(rule);
});

test("what is judged about time, building, safety, privacy and words answers one of the points", () => {
  const asked = new Set<string>(Object.values(answers).flatMap(([, ...rules]) => rules));
  const judged = [
    families.time,
    families.structure,
    families.safety,
    families.privacy,
    families.language,
  ].flat();
  const beyond = ["repeats-session", "phase-session", "phase-missing", "entry-beyond", "method-unlisted"];
  expect(judged.filter((rule) => !asked.has(rule))).toEqual(beyond);
});
