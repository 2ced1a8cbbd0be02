/** A change to a curriculum we ship that one rule, and only that rule, catches. */
import type { RuleId } from "#app/domain/curriculum/findings/register.ts";

export type Mutation = {
  rule: RuleId;
  /** A folder of `curricula/`, and a file in it. */
  folder: string;
  file: string;
  /** From the text of the file to a text that breaks the rule; throws where the words it needs are not there. */
  change: (text: string) => string;
  /** Other files that have to change with it, for rules that look at two files at once; a new file begins as "". */
  also?: Record<string, (text: string) => string>;
};

/** Replaces the first `from` with `to`, and minds that it was there. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the text`);
    return text.replace(from, () => to);
  };
}

/** One change after another. */
export function all(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((before, change) => change(before), text);
}
