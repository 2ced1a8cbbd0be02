/**
 * The made parts of the authors' reference (`curricula/README.md`, in French `curricula/README.fr.md`): tables from the
 * same lists that the parser and the linter use, so that a new kind, key or check cannot be forgotten there.
 */
import { calloutNames } from "../domain/curriculum/format/callouts.ts";
import { curriculumShape } from "../domain/curriculum/format/curriculum-shape.ts";
import { severityOf, type RuleId } from "../domain/curriculum/findings/findings.ts";
import { folderLimits } from "../domain/curriculum/format/folder-files.ts";
import { limits } from "../domain/curriculum/format/limits.ts";
import { approvedNames } from "../domain/curriculum/plan.ts";
import { families, isSwitchable, type Family } from "../domain/curriculum/findings/rules.ts";
import { annexShape, handoutShape, sessionShape } from "../domain/curriculum/format/session-shape.ts";
import { topics as codes, themeOf } from "../domain/curriculum/topics.ts";
import { authors, topics } from "./curricula.ts";
import { spaced, type Language } from "./language.ts";
import { markerNames, seenBy } from "./reference/markers.ts";
import { often } from "./reference/often.ts";
import type { Paragraph } from "./reference/rules-reading.ts";
import { keyTable, limitLines, table } from "./reference/tables.ts";
import { told } from "./reference/told.ts";

/** The page in each language, from the project's root. */
export const referencePages: Record<Language, string> = {
  en: "curricula/README.md",
  fr: "curricula/README.fr.md",
};

type Told = (typeof told)[Language];

/** Each part of the page that is made; its name stands in the two comments around it. */
const parts = {
  "curriculum keys": ({ columns, curriculumKeys }) =>
    keyTable(columns.heads, curriculumKeys, curriculumShape.shape),
  "session keys": ({ columns, sessionKeys }) => keyTable(columns.heads, sessionKeys, sessionShape.shape),
  "other keys": ({ words, columns, handoutKeys, annexKeys }) =>
    [
      words.inHandout,
      keyTable(columns.heads, handoutKeys, handoutShape.shape),
      words.inAnnex,
      keyTable(columns.heads, annexKeys, annexShape.shape),
    ].join("\n\n"),
  themes: ({ columns, words }, language) =>
    table(
      columns.themes,
      codes.map((code) => [`\`${code}\``, topics[language].names[code], themeOf(code) ? words.heavy : ""]),
    ),
  kinds: ({ columns, kinds }) =>
    table(
      columns.kinds,
      rowsOf(kinds, (kind, what) => [`\`.${kind}\``, what, `${often[kind]} min`]),
    ),
  flags: ({ columns, flags }) =>
    table(
      columns.flags,
      rowsOf(flags, (flag, what) => [`\`.${flag}\``, what]),
    ),
  keys: ({ columns, keys }) =>
    table(
      columns.keys,
      rowsOf(keys, (key, { what, example }) => [`\`${key}\``, what, `\`${example}\``]),
    ),
  markers: ({ columns, markers, seen }) =>
    table(
      columns.markers,
      markerNames.map((name) => [`\`${markers[name].write}\``, markers[name].what, seen[seenBy(name)]]),
    ),
  "approved wordings": () => approvedNames.map((name) => `\`${name}\``).join(", "),
  placeholders: ({ columns, filled }) =>
    table(
      columns.filled,
      rowsOf(filled, (word, what) => [`\`{{${word}}}\``, what]),
    ),
  limits: ({ words, limitLines: lines, folderLines }) =>
    [...limitLines(words.atMost, lines, limits), ...limitLines(words.atMost, folderLines, folderLimits)].join(
      "\n",
    ),
  checks: (_, language) =>
    (Object.keys(families) as Family[]).map((family) => familySection(family, language)).join("\n\n"),
} satisfies Record<string, (told: Told, language: Language) => string>;
export type Part = keyof typeof parts;

/** One made part in a language, in Markdown. */
export function madePart(part: Part, language: Language): string {
  const made = parts[part](told[language], language);
  return language === "fr" ? spaced(made) : made;
}

/** The page with every made part brought up to date. Throws when the page lacks the two comments of a part. */
export function withReference(page: string, language: Language): string {
  return (Object.keys(parts) as Part[]).reduce((text, part) => {
    const [open, close] = [`<!-- made: ${part} -->`, `<!-- end: ${part} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`The page has no place for "${part}".`);
    return `${text.slice(0, from)}${open}\n\n${madePart(part, language)}\n\n${text.slice(to)}`;
  }, page);
}

/** Markers that the parser knows and the page does not, or the other way round; empty when they are in step. */
export function strayMarkers(): string[] {
  const named: string[] = markerNames.filter((name) => name === name.toUpperCase());
  return [
    ...calloutNames.filter((name) => !named.includes(name)),
    ...named.filter((name) => !calloutNames.includes(name)),
  ];
}

/** What a rule is about and how to mend it, for reports that explain their rules. */
export function paragraphOf(rule: RuleId, language: Language): Paragraph {
  const { says, mend } = told[language].paragraphs[rule];
  return language === "fr" ? { says: spaced(says), mend: spaced(mend) } : { says, mend };
}

/** The words before how to mend it. */
export function mendingWords(language: Language): string {
  return told[language].words.mend;
}

function familySection(family: Family, language: Language): string {
  const { paragraphs, words } = told[language];
  const rules: readonly RuleId[] = families[family];
  const lines = rules.map((rule) => {
    const { says, mend } = paragraphs[rule];
    const off = isSwitchable(rule) ? words.off : words.always;
    return `- \`${rule}\` (${words.weights[severityOf(rule)]}, ${off}). ${says} *${words.mend}* ${mend}`;
  });
  return `### ${authors[language].reference.families[family]}\n\n${lines.join("\n")}`;
}

function rowsOf<K extends string, V>(
  entries: Readonly<Record<K, V>>,
  row: (key: K, value: V) => string[],
): string[][] {
  return (Object.entries(entries) as [K, V][]).map(([key, value]) => row(key, value));
}
