/** The shape of sentences about what a task found: one for each code, given the facts that come with it. */
export type SentencesOf<T extends Record<Code, string>, Code extends string> = {
  [C in T[Code]]: (told: Extract<T, Record<Code, C>>) => string;
};
