/**
 * The tables of the authors' reference (`curricula/README.md`), made from the same lists the parser and the linter use,
 * so that a new kind, key or check cannot be forgotten there. English only: the page itself is.
 */
import { approvedNames } from "../domain/curriculum/plan.ts";
import { calloutNames } from "../domain/curriculum/callouts.ts";
import { curriculumShape } from "../domain/curriculum/curriculum-shape.ts";
import { severityOf, type RuleId } from "../domain/curriculum/findings.ts";
import { folderLimits } from "../domain/curriculum/folder-files.ts";
import { limits } from "../domain/curriculum/limits.ts";
import { families, isSwitchable, type Family } from "../domain/curriculum/rules.ts";
import { annexShape, handoutShape, sessionShape } from "../domain/curriculum/session-shape.ts";
import { topics as codes, themeOf } from "../domain/curriculum/topics.ts";
import { authors } from "./authors.ts";
import * as heads from "./reference/heads.ts";
import * as evening from "./reference/rules-evening.ts";
import * as people from "./reference/rules-people.ts";
import * as reading from "./reference/rules-reading.ts";
import type { Paragraph } from "./reference/rules-reading.ts";
import * as work from "./reference/rules-work.ts";
import * as segments from "./reference/segments.ts";
import { topics } from "./topics.ts";

/** Each part of the page that is made; its name stands in the two comments around it. */
export const parts = {
  "curriculum keys": () => keyTable(heads.curriculumKeys, curriculumShape.shape),
  "session keys": () => keyTable(heads.sessionKeys, sessionShape.shape),
  "other keys": () =>
    `In a handout (all of it may be left out):\n\n${keyTable(heads.handoutKeys, handoutShape.shape)}\n\nIn an annex:\n\n${keyTable(heads.annexKeys, annexShape.shape)}`,
  themes: () =>
    table(
      ["code", "in words", "heavy"],
      codes.map((code) => [`\`${code}\``, topics.en.names[code], themeOf(code) ? "yes" : ""]),
    ),
  kinds: () =>
    table(
      ["kind", "what it is", "often"],
      Object.entries(segments.kinds).map(([kind, { what, often }]) => [`\`.${kind}\``, what, often]),
    ),
  flags: () =>
    table(
      ["flag", "what it does"],
      Object.entries(segments.flags).map(([flag, what]) => [`\`.${flag}\``, what]),
    ),
  keys: () =>
    table(
      ["key", "what it does", "example"],
      Object.entries(segments.keys).map(([key, { what, example }]) => [`\`${key}\``, what, `\`${example}\``]),
    ),
  markers: () =>
    table(
      ["you write", "what it is", "who sees it"],
      segments.markers.map(({ write, what, who }) => [`\`${write}\``, what, who]),
    ),
  "approved wordings": () => approvedNames.map((name) => `\`${name}\``).join(", "),
  placeholders: () =>
    table(
      ["you write", "it becomes"],
      Object.entries(segments.filled).map(([word, what]) => [`\`{{${word}}}\``, what]),
    ),
  limits: () =>
    [...limitLines(heads.limitLines, limits), ...limitLines(heads.folderLines, folderLimits)].join("\n"),
  checks: () => (Object.keys(families) as Family[]).map(familySection).join("\n\n"),
} satisfies Record<string, () => string>;
export type Part = keyof typeof parts;

/** The page with every made part brought up to date. Throws when the page lacks the two comments of a part. */
export function withReference(page: string): string {
  return (Object.keys(parts) as Part[]).reduce((text, part) => {
    const [open, close] = [`<!-- made: ${part} -->`, `<!-- end: ${part} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`The page has no place for "${part}".`);
    return `${text.slice(0, from)}${open}\n\n${parts[part]()}\n\n${text.slice(to)}`;
  }, page);
}

/** Markers that the parser knows and the page does not, or the other way round; empty when they are in step. */
export function strayMarkers(): string[] {
  const told = segments.markers.map(({ name }) => name).filter((name) => name !== "");
  return [
    ...calloutNames.filter((name) => !told.includes(name)),
    ...told.filter((name) => !calloutNames.includes(name)),
  ];
}

const paragraphs: Record<RuleId, Paragraph> = {
  ...reading.files,
  ...reading.headings,
  ...reading.texts,
  ...evening.time,
  ...evening.structure,
  ...people.safety,
  ...people.privacy,
  ...people.language,
  ...work.law,
  ...work.translations,
  ...work.switches,
};

/** What a rule is about and how to mend it, for reports that explain their rules. */
export function paragraphOf(rule: RuleId): Paragraph {
  return paragraphs[rule];
}

const weights = { error: "error", warning: "warning", info: "for information" };

function familySection(family: Family): string {
  const rules: readonly RuleId[] = families[family];
  const lines = rules.map((rule) => {
    const { says, mend } = paragraphs[rule];
    const off = isSwitchable(rule) ? "can be switched off" : "always on";
    return `- \`${rule}\` (${weights[severityOf(rule)]}, ${off}). ${says} *To mend it:* ${mend}`;
  });
  return `### ${authors.en.reference.families[family]}\n\n${lines.join("\n")}`;
}

type Field = { safeParse: (value: undefined) => { success: boolean } };

/** Keys that must be there first and bold: those whose shape takes no absence. */
function keyTable(keys: Record<string, heads.Key>, shape: Record<string, unknown>): string {
  const mustBe = (key: string) => !(shape[key] as Field).safeParse(undefined).success;
  const rows = Object.entries(keys).map(([key, { what, example = "" }]) => ({
    key,
    what,
    example,
    must: mustBe(key),
  }));
  const sorted = [...rows.filter((row) => row.must), ...rows.filter((row) => !row.must)];
  return table(
    ["key", "what to write", "example"],
    sorted.map(({ key, what, example, must }) => [must ? `**${key}**` : key, what, example]),
  );
}

function limitLines(lines: Record<string, string>, numbers: Record<string, number>): string[] {
  const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, " ");
  return Object.entries(lines).map(
    ([name, line]) => `- at most ${line.replace("{n}", grouped(numbers[name] ?? 0))}`,
  );
}

/** A table whose columns stand below each other, so that it can also be read as plain text. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, n) => Math.max(...cells.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rest.map(line)].join(
    "\n",
  );
}
