/** From the codes of what is wrong with a form to sentences, field by field. */

export type Sentences = Readonly<Record<string, string>>;

/** What may be wrong with a name or a line, wherever one is typed. */
export const aboutNames = {
  en: {
    "too-many-accents": "One letter here carries more accents than we can show. Please take some away.",
    "name-taken":
      "Somebody in this group has this name already. Add an initial or something else, so that nobody mixes you up.",
  },
  fr: {
    "too-many-accents":
      "Une lettre porte ici plus d’accents que nous ne pouvons en montrer. Enlevez-en quelques-uns, s’il vous plaît.",
    "name-taken":
      "Une personne de ce groupe porte déjà ce nom. Ajoutez une initiale ou autre chose, pour que personne ne vous confonde.",
  },
};

/** The sentence for what is wrong with a field: of `field.code` where there is one, else of the code. */
export function sentenceFor(
  sentences: Sentences,
  field: string,
  code: string | undefined,
): string | undefined {
  return code ? (sentences[`${field}.${code}`] ?? sentences[code] ?? code) : undefined;
}

/** The sentence of each wrong field: of `field.code` where there is one, else of the code, else `otherwise`. */
export function sentencesOf(
  wrong: Sentences | undefined,
  sentences: Sentences & { otherwise: string },
): Sentences {
  const entries = Object.entries(wrong ?? {}).map(([name, code]) => [
    name,
    sentences[`${name}.${code}`] ?? sentences[code] ?? sentences.otherwise,
  ]);
  return Object.fromEntries(entries) as Sentences;
}

/** The same as the error summary wants it, each leading to its field. */
export function asErrors(sentences: Sentences): { field: string; text: string }[] {
  return Object.entries(sentences).map(([field, text]) => ({ field, text }));
}
