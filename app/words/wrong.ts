/** From the codes of what is wrong with a form to sentences, field by field. */

export type Sentences = Readonly<Record<string, string>>;

/**
 * The sentence of a code that comes from outside: an address, a row that an older version wrote. Null for one that this
 * family does not know. A code of ours has a type, and is looked up as it is.
 */
export function sentenceIn(sentences: Sentences, code: string | null): string | null {
  return code !== null && Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : null;
}

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
