/**
 * The numbered lists in docs/requirements, and the ids that tests, comments and documents name. An id is a letter for
 * its list and a number: promises A1 … Y9, dangers D1 and V9.2.2, faults F1, points of programmes L01, notes N1.
 * Ids stand in brackets: in a test at the end of its name, or in the comment at the head of its file.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Source } from "#tests/support/house-rules/sources.ts";

/** `checked` is a point that a check of programmes answers, `note` an explanation that nothing has to hold. */
export type State = "held" | "open" | "checked" | "note";

/** One line of a list; `checks` are the rules that answer a point of programmes. */
export type Requirement = { id: string; page: string; state: State; says: string; checks: string[] };

/** An id where it is named: `path:line`. */
export type Named = { id: string; at: string };

const FOLDER = "docs/requirements";
const ID = String.raw`[A-Z]\d+(?:\.\d+)*`;
const BRACKET = new RegExp(String.raw`\[(${ID}(?: ${ID})*)\]`, "g");
const AT_THE_END = new RegExp(String.raw` \[(${ID}(?: ${ID})*)\]$`);
const LINE =
  /^- \*\*(?<id>[^*]+)\*\*(?: (?<word>held|open|checked by (?<checks>`[a-z-]+`(?:, `[a-z-]+`)*))\.)? (?<says>\S.*)$/;
const HEADING = /^## (?<id>[A-Z]\d+)\. (?<says>\S.*)$/;

/** The pages of the lists with their text; the first page of the folder explains them and lists nothing. */
export function requirementPages(root: string): { page: string; text: string }[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => ({ page: name, text: readFileSync(join(root, FOLDER, name), "utf8") }));
}

/** What a page lists, in its order. A fault has a heading instead of a line, and is held: it was mended. */
export function requirementsIn({ page, text }: { page: string; text: string }): Requirement[] {
  return text.split("\n").flatMap((line): Requirement[] => {
    const { id = "", word, says = "", checks = "" } = (LINE.exec(line) ?? HEADING.exec(line))?.groups ?? {};
    if (!id) return line.startsWith("- **") ? [{ id: line, page, state: "note", says, checks: [] }] : [];
    const state = word?.startsWith("checked") ? "checked" : word === "held" || word === "open" ? word : null;
    return [
      {
        id,
        page,
        state: state ?? (HEADING.test(line) ? "held" : "note"),
        says,
        checks: [...checks.matchAll(/[a-z-]+/g)].map(([rule]) => rule),
      },
    ];
  });
}

/** What is wrong with the lists themselves. */
export function listFaults(listed: readonly Requirement[]): string[] {
  return listed.flatMap(({ id, page, state }, index) => {
    const faults: string[] = [];
    if (!new RegExp(`^${ID}$`).test(id)) faults.push(`${page}: "${id}" is no id`);
    if (listed.findIndex((one) => one.id === id) < index) faults.push(`${page}: ${id} is there twice`);
    if ((state === "note") !== (page === "notes.md")) faults.push(`${page}: ${id} is neither held nor open`);
    return faults;
  });
}

/** The ids a test file carries: at the end of the names of its tests, and in the comment at its head. */
export function carriedIn(source: Source): Named[] {
  if (!isTest(source)) return [];
  const head = /^\/\*\*.*?\*\//s.exec(source.text)?.[0] ?? "";
  return [
    ...bracketed(head).map((id) => ({ id, at: `${source.path}:1` })),
    ...namesIn(source).flatMap(({ name, at }) =>
      (AT_THE_END.exec(name)?.[1]?.split(" ") ?? []).map((id) => ({ id, at })),
    ),
  ];
}

/** Names of tests that carry ids in a form that nobody would find. */
export function strangeNames(source: Source): string[] {
  if (!isTest(source)) return [];
  return namesIn(source)
    .filter(({ name }) => {
      const last = AT_THE_END.exec(name)?.[0] ?? "";
      const rest = name.slice(0, name.length - last.length);
      return bracketed(rest).length > 0 || /\(\d[\d., ]*\)$/.test(rest);
    })
    .map(({ name, at }) => `${at} has ids elsewhere than in brackets at its end: ${name}`);
}

/** The ids that any text names in brackets; in the rules for programmes points are named without them, too. */
export function namedIn({ path, text }: { path: string; text: string }): Named[] {
  const points = path.startsWith("app/domain/curriculum/") ? text.match(/\bL\d\d\b/g) : null;
  return [...bracketed(text), ...(points ?? [])].map((id) => ({ id, at: path }));
}

/** Tests and lists compared: what is named and not listed, held and carried by none, open and carried all the same. */
export function disagreements(listed: readonly Requirement[], carried: readonly Named[]): string[] {
  const states = new Map(listed.map(({ id, state }) => [id, state]));
  const ids = new Set(carried.map(({ id }) => id));
  return [
    ...unlisted(listed, carried),
    ...listed
      .filter(({ id, state }) => state === "held" && !ids.has(id))
      .map(({ id }) => `no test carries ${id}`),
    ...carried
      .filter(({ id }) => states.get(id) === "open")
      .map(({ id, at }) => `${at} carries ${id}, which is open`),
  ];
}

/** What is named and stands in no list. */
export function unlisted(listed: readonly Requirement[], named: readonly Named[]): string[] {
  const ids = new Set(listed.map(({ id }) => id));
  return named.filter(({ id }) => !ids.has(id)).map(({ id, at }) => `${at} names ${id}, which no list has`);
}

/** Every id in brackets, also where a comment goes on in the next line. */
function bracketed(text: string): string[] {
  const joined = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, " ");
  return [...joined.matchAll(BRACKET)].flatMap(([, ids = ""]) => ids.split(" "));
}

/** The sentences of a test file: each text that is the first of several things a call is given. */
function namesIn({ path, tree, nodes }: Source): { name: string; at: string }[] {
  return nodes.flatMap((node) => {
    if (!ts.isCallExpression(node) || node.arguments.length < 2) return [];
    const [first] = node.arguments;
    if (!first || !(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) return [];
    const line = tree.getLineAndCharacterOfPosition(first.getStart()).line + 1;
    return [{ name: first.getText().slice(1, -1), at: `${path}:${line}` }];
  });
}

function isTest({ path }: Source): boolean {
  return /\.test\.tsx?$/.test(path);
}
