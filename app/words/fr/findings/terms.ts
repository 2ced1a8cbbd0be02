/** Words that the sentences about curricula share, in French. */
import { counted, listed } from "../language.ts";

const variantNames: Readonly<Record<string, string>> = {
  "in-person": "sur place",
  online: "en visio",
  phone: "par téléphone",
  short: "dans la version courte",
};

/** Codes of variants as they come in facts (`"in-person, online"`), in words. */
export function variantsIn(codes: string): string {
  return listed(codes.split(", ").map((code) => variantNames[code] ?? code));
}

/** The question after a slip, with the space before it; nothing when there is nothing to suggest. */
export function meant(suggestion: string): string {
  return suggestion === "" ? "" : ` Vouliez-vous dire « ${suggestion} » ?`;
}

/** Minutes with the noun that their number asks for: `1 minute`, `12 minutes`. */
export function minutesSaid(minutes: number): string {
  return counted(minutes, "minute", "minutes");
}

/** Kinds of values in front matter, in words. */
export function valueKind(expected: string): string {
  return kinds[expected] ?? expected;
}

const kinds: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "des clés et leurs valeurs",
  record: "des clés et leurs valeurs",
};
