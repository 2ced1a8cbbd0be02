/** The shape of what is said about curricula, and figures that every language writes alike. */

/** `why` says what is wrong, `hint` how to mend it. */
export type Sentence = { why: string; hint: string };
/** One sentence a rule, made from the facts of that rule. */
export type SentencesOf<Facts> = { [R in keyof Facts]: (facts: Facts[R]) => Sentence };

/** Seconds as people say them: `45 s`, `12 min`, `11 min 55 s`. */
export function clockTime(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
