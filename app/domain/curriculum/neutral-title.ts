/**
 * What a session is called where a stranger might look: on a participant's own pages, over a shoulder. It says nothing
 * of the topic. Authors may write one of their own; without it, it is a number.
 */
import { languages, type Language } from "../languages.ts";
import type { Session } from "./plan.ts";

const sessionIn: Readonly<Record<Language, string>> = { en: "Session", fr: "Séance" };

/** "Session 5" in the language of a text. */
export function neutralTitle(language: Language, number: number): string {
  return `${sessionIn[language]} ${number}`;
}

/**
 * The neutral title an author chose; null where it is only the number. A meeting has its own number, which differs
 * where a group meets for one session again and again.
 */
export function chosenTitle({ neutralTitle: title, number }: Session): string | null {
  const plain = title.replace(/\s+/g, " ").trim();
  return languages.some((language) => plain === neutralTitle(language, number)) ? null : plain;
}
