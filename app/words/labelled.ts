/** "Where: online", « Où : en visio »: a label and what it tells, with the colon of each language. */
import type { Language } from "./language.ts";
import { spoken } from "./registry.ts";

export function labelled(language: Language, label: string, text = ""): string {
  return `${label}${spoken[language].colon}${text === "" ? "" : ` ${text}`}`;
}
