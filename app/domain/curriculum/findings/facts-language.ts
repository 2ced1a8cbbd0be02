/** What the findings about words know: sentences to say, words that hurt or puzzle, questions that close. */

/** Words in facts are as they stand in the text; ages are in years. */
export type LanguageFacts = {
  "sentence-long": { words: number; limit: number };
  "reading-hard": { age: number; target: number; words: number };
  "blame-word": { found: string; instead: string };
  "address-mixed": { found: string; address: string };
  "question-closed": { found: string };
  "questions-two": { found: string };
  "jargon-unexplained": { found: string };
  idiom: { found: string; meaning: string };
};

export const milderLanguage: Record<keyof LanguageFacts, "warning" | "info"> = {
  "sentence-long": "warning",
  "reading-hard": "warning",
  "blame-word": "warning",
  "address-mixed": "warning",
  "question-closed": "warning",
  "questions-two": "warning",
  "jargon-unexplained": "warning",
  idiom: "info",
};
