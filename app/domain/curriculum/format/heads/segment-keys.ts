/**
 * What may stand in the braces of a segment heading besides its kind and id: the closed lists of flags and keys, and
 * how the value of each key is read. Minutes are the unit, except for `each` and `wait`, which are seconds.
 */
import type { Round, Variant } from "../../plan.ts";

export const flags = ["core", "every", "optional", "final", "pass", "scribe"] as const;
export type Flag = (typeof flags)[number];

export const variants = ["in-person", "online", "phone", "short"] as const satisfies readonly Variant[];

export type SegmentKeys = {
  floor?: number;
  max?: number;
  cut?: number;
  lead?: string;
  needs?: string[];
  only?: Variant;
  each?: number;
  wait?: number;
  voices?: Round["voices"];
  order?: Round["order"];
  size?: number;
  turns?: number;
  method?: string;
  tally?: string;
  "max-ideas"?: number;
};
export type KeyName = keyof SegmentKeys;

type Reader<T> = { example: string; read: (value: string) => T | undefined };
type Readers = { [K in KeyName]-?: Reader<NonNullable<SegmentKeys[K]>> };

const minutes: Reader<number> = { example: "8", read: (value) => wholeOnly(secondsIn(value, 60), 60) };
const turnMinutes: Reader<number> = { example: "4m", read: (value) => above(secondsIn(value, 60), 60) };
const seconds: Reader<number> = { example: "60s", read: (value) => above(secondsIn(value, 1), 1) };
const count: Reader<number> = { example: "2", read: (value) => above(secondsIn(value, 1, false), 1) };
const word: Reader<string> = { example: "A", read: (value) => value.trim() || undefined };

function oneOf<T extends string>(...choices: readonly T[]): Reader<T> {
  return { example: choices.join(", "), read: (value) => choices.find((choice) => choice === value) };
}

export const keyReaders: Readers = {
  floor: minutes,
  max: minutes,
  cut: count,
  lead: word,
  needs: {
    example: "pairs,three-piles",
    read: (value) => {
      const ids = value.split(/[\s,]+/).filter((id) => id !== "");
      return ids.length > 0 ? ids.map((id) => id.replace(/^#/, "")) : undefined;
    },
  },
  only: oneOf(...variants),
  each: seconds,
  wait: seconds,
  voices: oneOf("participants", "all"),
  order: oneOf("volunteer", "circle", "fair"),
  size: count,
  turns: turnMinutes,
  method: word,
  tally: word,
  "max-ideas": count,
};

export const keyNames = Object.keys(keyReaders) as KeyName[];

/** Reads one `key=value` into `keys`; false when the value does not fit the key. */
export function readKey(keys: SegmentKeys, key: KeyName, value: string): boolean {
  const read = keyReaders[key].read(value);
  if (read === undefined) return false;
  Object.assign(keys, { [key]: read });
  return true;
}

/** `90`, `90s`, `4m` or `4 min` in seconds; a bare number is multiplied by `bare`. */
function secondsIn(value: string, bare: number, units = true): number | undefined {
  const match = /^(\d{1,5})\s*(s|m|min|mn)?$/.exec(value);
  if (!match || (match[2] && !units)) return undefined;
  return Number(match[1]) * (match[2] === undefined ? bare : match[2] === "s" ? 1 : 60);
}

function above(value: number | undefined, unit: number): number | undefined {
  return value ? value / unit : undefined;
}

function wholeOnly(value: number | undefined, unit: number): number | undefined {
  return value !== undefined && value % unit === 0 ? value / unit : undefined;
}
