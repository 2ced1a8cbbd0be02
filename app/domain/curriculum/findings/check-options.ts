/** What somebody may ask of the check on the command line, and what they may not. */
import { isLanguage, type Language } from "../../languages.ts";

export const reportFormats = ["text", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export type CheckOptions = {
  /** As typed; none: every curriculum of the installation. */
  folders: string[];
  format: ReportFormat;
  language: Language;
  /** Notes in the translations which source texts they were made from. */
  stamp: boolean;
  help: boolean;
};
export type OptionsRefusal = {
  code: "unknown-option" | "value-missing" | "unknown-format" | "unknown-language";
  word: string;
};
export type OptionsRead = { ok: true; options: CheckOptions } | { ok: false; refusal: OptionsRefusal };

/** Reads the words after the command: `--format json` and `--format=json` alike; after `--` all are folders. */
export function readCheckOptions(words: readonly string[]): OptionsRead {
  const options: CheckOptions = { folders: [], format: "text", language: "en", stamp: false, help: false };
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === "--") options.folders.push(...waiting.splice(0));
    else if (!word.startsWith("-")) options.folders.push(word);
    else if (word === "--stamp") options.stamp = true;
    else if (word === "--help" || word === "-h") options.help = true;
    else {
      const refusal = valued(word, waiting, options);
      if (refusal) return { ok: false, refusal };
    }
  }
  return { ok: true, options };
}

function valued(word: string, waiting: string[], options: CheckOptions): OptionsRefusal | null {
  const [, name, given] = /^--(format|language)(?:=(.*))?$/s.exec(word) ?? [];
  if (name === undefined) return { code: "unknown-option", word };
  const value = given ?? waiting.shift();
  if (value === undefined) return { code: "value-missing", word };
  if (name === "format") {
    const format = reportFormats.find((one) => one === value);
    if (!format) return { code: "unknown-format", word: value };
    options.format = format;
  } else {
    if (!isLanguage(value)) return { code: "unknown-language", word: value };
    options.language = value;
  }
  return null;
}
