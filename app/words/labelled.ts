/** "Where: online", « Où : en visio »: a label and what it tells, with the colon of each language. */
import type { Language } from "./language.ts";

const colons = { en: ":", fr: "\u00a0:" } as const satisfies Record<Language, string>;

export function labelled(language: Language, label: string, text = ""): string {
  return `${label}${colons[language]}${text === "" ? "" : ` ${text}`}`;
}
