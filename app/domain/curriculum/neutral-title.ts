/**
 * What a session is called where a stranger might look: on a participant's own pages, over a shoulder. It says nothing
 * of the topic. Authors may write one of their own; without it, it is a number.
 */
import type { Language, Session } from "./plan.ts";

/** "Session 5" in the language of a text. */
export function neutralTitle(language: Language, number: number): string {
  return `${language === "fr" ? "Séance" : "Session"} ${number}`;
}

/**
 * The neutral title an author chose; null where it is only the number. A meeting has its own number, which differs
 * where a group meets for one session again and again.
 */
export function chosenTitle({ neutralTitle: title, number }: Session): string | null {
  const plain = title.replace(/\s+/g, " ").trim();
  return plain === neutralTitle("en", number) || plain === neutralTitle("fr", number) ? null : plain;
}
