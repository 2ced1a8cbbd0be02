/**
 * The YAML at the head of a file, read safely (core schema, no aliases, no unknown tags, each key once) and checked
 * against a shape. Whatever is wrong is told at the line where it stands.
 */
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import * as z from "zod";
import { withoutHiddenSigns } from "#app/domain/text.ts";
import { always, declare } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import type { Page } from "../texts/markdown.ts";
import type { Position } from "../../plan.ts";
import { nearest } from "./suggest.ts";
import { yamlFaultsOf, type YamlFault } from "./yaml-faults.ts";

export const declared = declare({
  "front-matter-absent": always(),
  "yaml-unreadable": always<{ fault: YamlFault }>({ fault: "other" }),
  "yaml-alias": always(),
  "key-twice": always({ key: "" }),
  "key-unknown": always({ key: "", suggestion: "" }),
  "key-missing": always({ key: "" }),
  "value-type": always({ key: "", expected: "" }),
  "value-choice": always({ key: "", found: "", choices: "", suggestion: "" }),
  "value-range": always<{ key: string; bound: "at-least" | "at-most"; limit: number }>({
    key: "age",
    bound: "at-least",
    limit: 0,
  }),
  "value-malformed": always({ key: "", example: "" }),
});
const { finding } = declared;

type Path = readonly PropertyKey[];
/** Where the value under a path stands (or its nearest parent that exists). */
export type PlaceAt = (path: Path) => Position;
export type FrontMatter<T> = { value: T; at: PlaceAt };
/** `broken`: the keys whose values had to be made up, null when that is all of them. */
export type PatchedMatter<T> = FrontMatter<T> & { broken: readonly string[] | null };

/** What a value looks like when it is right, for keys whose shape a type's name does not tell. */
export const examples: Record<string, string> = {
  language: "en",
  "at-least": "2/3",
  country: "FR",
  completion: "{ at-least: 2/3, of: counted, must: [1, 8] }",
  date: "2025-03-01",
  doi: "10.1000/182",
  "checks-off": "{ no-slack: the reason why }",
  entry: "closed, open, { until: 3 }",
  glossary: "{ step: what I plan for the week }",
  "home-practice": '{ minutes: 10, text: "Try it once." }',
  id: "who-2020",
  license: "CC-BY-4.0",
  materials: "{ in-person: [cards, pens], online: [chat list] }",
  minutes: "90, { all: 90, short: 60 }",
  url: "https://example.org/page",
  "verified-on": "2025-03-01",
  version: "1.2.0",
};

/** Reads the front matter of a page as `shape`; null (after telling why) when it does not fit. */
export function readFrontMatter<T>(page: Page, shape: z.ZodType<T>, tell: Tell): FrontMatter<T> | null {
  const read = readMatter(page, shape, tell);
  return read.ok ? read : null;
}

/**
 * Reads the front matter of a page as `shape`. Where it does not fit, that is told, and values of `instead` (all that
 * the shape demands, as they would be written) stand in for the broken ones, so that the rest of the file is still
 * looked at.
 */
export function patchFrontMatter<T>(
  page: Page,
  shape: z.ZodType<T>,
  instead: Record<string, unknown>,
  tell: Tell,
): PatchedMatter<T> {
  const read = readMatter(page, shape, tell);
  if (read.ok) return { ...read, broken: [] };
  const { raw, broken } = read;
  const kept = Object.entries(raw).filter(([key]) => !broken.includes(key));
  const patched = shape.safeParse({ ...instead, ...Object.fromEntries(kept) });
  const usable = patched.success && kept.length > 0;
  return { value: usable ? patched.data : shape.parse(instead), at: read.at, broken: usable ? broken : null };
}

type Read<T> = ({ ok: true } & FrontMatter<T>) | { ok: false; raw: object; broken: string[]; at: PlaceAt };

function readMatter<T>(page: Page, shape: z.ZodType<T>, tell: Tell): Read<T> {
  const top = { file: page.file, line: 1, column: 1 };
  if (page.frontMatter === null) {
    tell(finding("front-matter-absent", top, {}));
    return { ok: false, raw: {}, broken: [], at: () => top };
  }
  const { document, lines } = matterOf(page);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file: page.file, line: line + 1, column: col };
  };
  const at: PlaceAt = (path) => place(offsetOf(document, path));
  if (!isSound(document, place, tell)) return { ok: false, raw: {}, broken: [], at };
  const raw: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const result = shape.safeParse(raw);
  if (result.success) return { ok: true, value: result.data, at };
  for (const issue of result.error.issues) tellIssue(issue, document, at, tell);
  const broken = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys
      : [String(issue.path[0] ?? "")],
  );
  return { ok: false, raw: isMap(document.contents) ? (raw as object) : {}, broken, at };
}

/** Where the value under `path` stands in a page whose front matter has been read; line 1 when it has none. */
export function placeInMatter(page: Page, path: Path): Position {
  const { document, lines } = matterOf(page);
  const { line, col } = lines.linePos(page.frontMatter === null ? 0 : offsetOf(document, path));
  return { file: page.file, line: page.frontMatter === null ? 1 : line + 1, column: Math.max(col, 1) };
}

type Matter = { document: Document; lines: LineCounter };
const read = new WeakMap<Page, Matter>();

/** The front matter of a page, parsed once however often it is asked for; escapes bring no hidden signs into it. */
function matterOf(page: Page): Matter {
  const known = read.get(page);
  if (known) return known;
  const lines = new LineCounter();
  const options = { schema: "core", uniqueKeys: true, lineCounter: lines } as const;
  const matter = { document: parseDocument(page.frontMatter ?? "", options), lines };
  visit(matter.document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string") node.value = withoutHiddenSigns(node.value);
    },
  });
  read.set(page, matter);
  return matter;
}

function isSound(document: Document, place: (offset: number) => Position, tell: Tell): boolean {
  let sound = true;
  const wrong = (say: () => void) => {
    sound = false;
    say();
  };
  for (const { pos } of document.errors.filter((one) => one.code === "DUPLICATE_KEY"))
    wrong(() => tell(finding("key-twice", place(pos[0]), { key: keyAt(document, pos[0]) })));
  for (const { fault, offset } of yamlFaultsOf(document))
    wrong(() => tell(finding("yaml-unreadable", place(offset), { fault })));
  visit(document, {
    Alias: (_, node) => wrong(() => tell(finding("yaml-alias", place(node.range?.[0] ?? 0), {}))),
  });
  return sound;
}

function keyAt(document: Document, offset: number): string {
  let key = "";
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.range?.[0] === offset) key = String(pair.key.value);
    },
  });
  return key;
}

/** The offset of the value at `path`, of its key where the value is a collection, or of the nearest parent. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !isAlias(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

/** An object that takes these keys and no other; the message of an unknown key lists those that are known. */
export function closed<S extends z.core.$ZodLooseShape>(shape: S) {
  const error = (issue: { code?: string | undefined }) =>
    issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined;
  return z.strictObject(shape, { error });
}

type Issue = z.core.$ZodIssue;

function tellIssue(issue: Issue, document: Document, at: PlaceAt, tell: Tell): void {
  const key = issue.path.map(String).join(".") || "front matter";
  const found = document.getIn(issue.path, false);
  const here = at(issue.path);
  if (issue.code === "unrecognized_keys") {
    for (const name of issue.keys) tellUnknownKey(name, issue, at, tell);
  } else if (found === undefined && issue.path.length > 0) tell(finding("key-missing", here, { key }));
  else if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const suggestion = nearest(String(found), choices);
    tell(finding("value-choice", here, { key, found: text(found), choices: choices.join(", "), suggestion }));
  } else if (issue.code === "too_small" || issue.code === "too_big") {
    const [bound, limit] =
      issue.code === "too_small"
        ? (["at-least", issue.minimum] as const)
        : (["at-most", issue.maximum] as const);
    tell(finding("value-range", here, { key, bound, limit: Number(limit) }));
  } else if (issue.code === "invalid_union") tellUnion(issue, document, at, tell);
  else if (issue.code === "invalid_type")
    tell(finding("value-type", here, { key, expected: issue.expected }));
  else tell(finding("value-malformed", here, { key, example: exampleFor(issue.path, found) }));
}

/**
 * Of the branches of a choice, the one that came furthest says what is wrong; where one word or a list of such words may
 * stand, the word; else an example says what is right.
 */
function tellUnion(
  issue: Issue & { code: "invalid_union" },
  document: Document,
  at: PlaceAt,
  tell: Tell,
): void {
  const branches = issue.errors as readonly (readonly Issue[])[];
  const deep = branches.find((branch) =>
    branch.every((one) => one.path.length > 0 || one.code === "unrecognized_keys"),
  );
  const word =
    branches.some((branch) => branch.some(isNoList)) && branches.find((branch) => branch.every(isNoChoice));
  if (word && word.length > 0) {
    for (const one of word) tellIssue({ ...one, path: issue.path }, document, at, tell);
    return;
  }
  if (!deep || deep.length === 0) {
    const key = issue.path.map(String).join(".");
    const example = exampleFor(issue.path, document.getIn(issue.path, false));
    return tell(finding("value-malformed", at(issue.path), { key, example }));
  }
  for (const one of deep) tellIssue({ ...one, path: [...issue.path, ...one.path] }, document, at, tell);
}

function isNoChoice(issue: Issue): boolean {
  return issue.code === "invalid_value" && issue.path.length === 0;
}

function isNoList(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.expected === "array" && issue.path.length === 0;
}

function tellUnknownKey(
  name: string,
  issue: Issue & { code: "unrecognized_keys" },
  at: PlaceAt,
  tell: Tell,
): void {
  tell(
    finding("key-unknown", at([...issue.path, name]), {
      key: name,
      suggestion: nearest(name, issue.message.split(" ")),
    }),
  );
}

/** What a value under this path looks like, near to what was meant where that can be told. */
function exampleFor(path: Path, found: unknown): string {
  const name =
    path
      .filter((part) => typeof part === "string")
      .map(String)
      .at(-1) ?? "";
  if (name === "language" && /^f/i.test(String(found))) return "fr";
  return examples[name] ?? "text";
}

function text(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value).slice(0, 60) : String(value).slice(0, 60);
}
