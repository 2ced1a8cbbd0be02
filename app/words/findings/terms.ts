/** Words that the sentences about curricula share, and the shape of such a sentence. */
import { counted, listed, type Language } from "../language.ts";

/** `why` says what is wrong, `hint` how to mend it. */
export type Sentence = { why: string; hint: string };
/** One sentence a rule, made from the facts of that rule. */
export type SentencesOf<Facts> = { [R in keyof Facts]: (facts: Facts[R]) => Sentence };

const variantNames: Record<Language, Record<string, string>> = {
  en: { "in-person": "in person", online: "online", phone: "by phone", short: "in the short variant" },
  fr: {
    "in-person": "sur place",
    online: "en visio",
    phone: "par téléphone",
    short: "dans la version courte",
  },
};

/** Codes of variants as they come in facts (`"in-person, online"`), in words. */
export function variantsIn(language: Language, codes: string): string {
  const names = variantNames[language];
  return listed(
    language,
    codes.split(", ").map((code) => names[code] ?? code),
  );
}

/** The question after a slip, with the space before it; nothing when there is nothing to suggest. */
export function meant(language: Language, suggestion: string): string {
  if (suggestion === "") return "";
  return language === "fr" ? ` Vouliez-vous dire « ${suggestion} » ?` : ` Did you mean “${suggestion}”?`;
}

/** Minutes with the noun that their number asks for: `1 minute`, `12 minutes`. */
export function minutesSaid(language: Language, minutes: number): string {
  return counted(language, minutes, "minute", "minutes");
}

/** Seconds as people say them: `45 s`, `12 min`, `11 min 55 s`. */
export function clockTime(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Kinds of values in front matter, in words. */
export function valueKind(language: Language, expected: string): string {
  const known = kinds[expected];
  return known ? known[language] : expected;
}

const kinds: Record<string, Record<Language, string>> = {
  string: { en: "a text", fr: "un texte" },
  number: { en: "a number", fr: "un nombre" },
  int: { en: "a whole number", fr: "un nombre entier" },
  boolean: { en: "true or false", fr: "true ou false" },
  array: { en: "a list", fr: "une liste" },
  object: { en: "keys with values", fr: "des clés et leurs valeurs" },
  record: { en: "keys with values", fr: "des clés et leurs valeurs" },
};
