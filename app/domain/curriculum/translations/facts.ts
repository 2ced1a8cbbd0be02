/** Everything that can be wrong with a translation. The words are in `words`, under `findings`. */

/** In what a translated segment differs from its source although only texts may. */
export type Difference =
  "minutes" | "kind" | "keys" | "order" | "callout" | "prompts" | "checkpoints" | "say" | "empty" | "body";

export type TranslationFacts = {
  "translation-missing-file": { name: string };
  "translation-missing-segment": { id: string; title: string };
  "translation-missing-text": { key: string };
  "translation-extra": { found: string; suggestion: string };
  /** `parts`: codes of `StampPart` (stamps.ts), joined by ", ". `what` is a segment's title, or "" for the head of a file. */
  "translation-stale": { what: string; parts: string };
  "translation-structure": { what: Difference; found: string; expected: string };
  "translation-unstamped": { parts: number };
};

/** Missing pieces are said in the language of the source; only what differs in structure keeps a translation back. */
export const milderTranslation = {
  "translation-missing-file": "warning",
  "translation-missing-segment": "warning",
  "translation-missing-text": "warning",
  "translation-extra": "warning",
  "translation-stale": "warning",
  "translation-unstamped": "info",
} as const;
