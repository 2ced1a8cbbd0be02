/** What the findings about safety know: wording, numbers, advice, heavy themes, exercises. */
import type { Theme } from "../topics.ts";

/** `found` is the word or the number as it stands in the text; minutes are whole; `variants` joined by ", ". */
export type SafetyFacts = {
  "safety-retyped": { name: string };
  "phone-number": { found: string };
  dose: { found: string };
  "medicine-advice": { found: string };
  "method-asked": { found: string };
  "theme-unguarded": { theme: Theme };
  "theme-left-open": { theme: Theme };
  "theme-before-end": { theme: Theme; minutes: number; limit: number };
  "theme-at-farewell": { theme: Theme };
  "disclosure-without-pass": { found: string };
  "eyes-closed": { found: string };
  "grounding-long": { minutes: number; limit: number };
  "breath-held": { found: string };
  competition: { found: string };
  "withdrawal-missing": { variants: string };
  "role-play-no-exit": Record<string, never>;
};

export const milderSafety: Partial<Record<keyof SafetyFacts, "warning">> = {
  "theme-unguarded": "warning",
  "theme-left-open": "warning",
  "disclosure-without-pass": "warning",
  "eyes-closed": "warning",
  "grounding-long": "warning",
  "breath-held": "warning",
  competition: "warning",
  "role-play-no-exit": "warning",
};
