/**
 * The languages that people are spoken to in, by their codes (ISO 639-1). What is said in each stands in `app/words`;
 * the list stands here because curricula and kept rows name languages, too.
 */
export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}
