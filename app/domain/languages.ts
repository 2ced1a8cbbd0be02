/**
 * The languages that people are spoken to in, by their codes (ISO 639-1). What is said in each stands in `app/words`;
 * the list stands here because curricula and kept rows name languages, too.
 */
export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

/**
 * The languages whose words of safety (`curricula/safety.md`, `safety.fr.md`) and of consent somebody has read and
 * approved, which no translator or program does by the way. A group is published in no other.
 */
export const approvedLanguages: readonly Language[] = ["en", "fr"];

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}
