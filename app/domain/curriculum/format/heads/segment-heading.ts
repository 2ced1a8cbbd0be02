/**
 * The heading of a segment: `## Three piles (14 min, online 16) {.exercise #three-piles floor=8 cut=2}`.
 * Title, minutes, kind, id, flags and keys; whatever is missing may still come from the frame.
 */
import { onOneLine } from "#app/domain/text.ts";
import { always, declare, type FactsIn } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { isMinutes } from "./minutes-span.ts";
import { segmentKinds, type Position, type SegmentKind, type Variant } from "../../plan.ts";
import {
  flags,
  keyNames,
  keyReaders,
  readKey,
  variants,
  type Flag,
  type SegmentKeys,
} from "./segment-keys.ts";
import { nearest } from "./suggest.ts";

export const declared = declare({
  "minutes-unreadable": always({ found: "" }),
  "minutes-zero": always({ heading: "" }),
  "variant-unknown": always({ found: "", suggestion: "" }),
  "kind-unknown": always({ found: "", suggestion: "" }),
  "kind-twice": always({ first: "", second: "" }),
  "attributes-unreadable": always({ found: "" }),
  "attribute-unknown": always({ found: "", suggestion: "" }),
  "attribute-twice": always({ key: "" }),
  "attribute-value": always({ key: "", found: "", example: "" }),
});
const { finding } = declared;
type HeadingFacts = FactsIn<typeof declared>;

export type SegmentHeading = {
  title: string;
  at: Position;
  /** What stood in the parenthesis; absent when there was none. */
  minutes?: { all: number; in: Partial<Record<Variant, number>> };
  kind?: SegmentKind;
  id?: string;
  flags: Flag[];
  keys: SegmentKeys;
};

/** Reads the text of a level-2 heading, without its `##`. `at` is where the heading starts. */
export function readSegmentHeading(text: string, at: Position, tell: Tell): SegmentHeading {
  const heading: SegmentHeading = { title: "", at, flags: [], keys: {} };
  const note = <R extends keyof HeadingFacts>(rule: R, facts: HeadingFacts[R]) =>
    tell(finding(rule, at, facts));
  const rest = readBraces(text.replace(/[\u00a0\u2007\u2009\u202f\t]/g, " ").trim(), heading, note);
  const title = readMinutes(rest, heading, note);
  heading.title = onOneLine(title).replace(/ {2,}/g, " ");
  return heading;
}

type Note = <R extends keyof HeadingFacts>(rule: R, facts: HeadingFacts[R]) => void;

/** Takes the last parenthesis that says minutes out of the text and returns what is left: the title. */
function readMinutes(text: string, heading: SegmentHeading, note: Note): string {
  const parentheses = [...text.matchAll(/\(([^()]*)\)/g)].reverse();
  for (const match of parentheses) {
    const inside = (match[1] ?? "").trim();
    if (!isMinutes(inside)) continue;
    heading.minutes = readVariantMinutes(inside, note);
    if (heading.minutes.all === 0) note("minutes-zero", { heading: text.slice(0, match.index).trim() });
    return text.slice(0, match.index) + text.slice(match.index + match[0].length);
  }
  const nearly = parentheses.find(
    (match) => /\d/.test(match[1] ?? "") && /\bm(?:in|n)|\dm/i.test(match[1] ?? ""),
  );
  if (nearly) note("minutes-unreadable", { found: nearly[0] });
  return text;
}

function readVariantMinutes(inside: string, note: Note): NonNullable<SegmentHeading["minutes"]> {
  const [first = "", ...others] = inside.split(",").map((part) => part.trim());
  const minutes: NonNullable<SegmentHeading["minutes"]> = { all: Number.parseInt(first, 10), in: {} };
  for (const part of others) {
    const match = /^([A-Za-z-]+) +(\d{1,4})(?: *(?:min|mn))?$/.exec(part);
    const variant = variants.find((known) => known === match?.[1]);
    if (!match) note("minutes-unreadable", { found: part });
    else if (variant) minutes.in[variant] = Number(match[2]);
    else note("variant-unknown", { found: match[1] ?? "", suggestion: nearest(match[1] ?? "", variants) });
  }
  return minutes;
}

/** Reads the braces at the end, if any, and returns the text before them. */
function readBraces(text: string, heading: SegmentHeading, note: Note): string {
  const start = text.lastIndexOf("{");
  const placeholder = start > 0 && text.charAt(start - 1) === "{";
  if (start < 0 || placeholder || !text.endsWith("}")) {
    if (!placeholder && /[{}]/.test(text))
      note("attributes-unreadable", { found: text.slice(Math.max(start, 0)) });
    return text;
  }
  const inside = text.slice(start + 1, -1);
  const word = /\s*(?:([.#])([\p{L}\p{N}_-]+)|([\w-]+)=(?:"([^"]*)"|([^\s"]+)))(?=\s|$)/uy;
  while (word.lastIndex < inside.trimEnd().length) {
    const from = word.lastIndex;
    const match = word.exec(inside);
    if (!match) {
      note("attributes-unreadable", { found: inside.slice(from).trim() });
      break;
    }
    const [, mark, name = "", key = "", quoted, bare] = match;
    if (mark === ".") readClass(name, heading, note);
    else if (mark === "#") readId(name, heading, note);
    else readPair(key, quoted ?? bare ?? "", heading, note);
  }
  return text.slice(0, start).trim();
}

function readClass(name: string, heading: SegmentHeading, note: Note): void {
  const kind = segmentKinds.find((known) => known === name);
  const flag = flags.find((known) => known === name);
  if (flag) heading.flags.push(flag);
  else if (!kind)
    note("kind-unknown", { found: name, suggestion: nearest(name, [...segmentKinds, ...flags]) });
  else if (heading.kind) note("kind-twice", { first: heading.kind, second: kind });
  else heading.kind = kind;
}

function readId(name: string, heading: SegmentHeading, note: Note): void {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    note("attribute-value", { key: "#id", found: name, example: "#three-piles" });
  else if (heading.id) note("attribute-twice", { key: "#id" });
  else heading.id = name;
}

function readPair(name: string, value: string, heading: SegmentHeading, note: Note): void {
  const key = keyNames.find((known) => known === name);
  if (!key)
    return note("attribute-unknown", { found: name, suggestion: nearest(name, [...keyNames, ...flags]) });
  if (key in heading.keys) return note("attribute-twice", { key });
  if (readKey(heading.keys, key, value)) return;
  note("attribute-value", { key, found: value, example: `${key}=${keyReaders[key].example}` });
}
