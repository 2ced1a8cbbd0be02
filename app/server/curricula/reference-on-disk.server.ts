/**
 * The authors' reference as files: the start beside the curricula (`README.md`, `README.fr.md`), and the pages below
 * `reference/` in each language, in the order in which they are linked. An installation may keep none of them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { familyIn, pagesLinked } from "#app/domain/curriculum/authors-reference.ts";
import type { CheckFamily, Paragraph, ReferencePage } from "#app/domain/curriculum/authors-reference.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { ownShelf } from "./curricula-on-disk.server.ts";

/** `start` is "" where there is none. */
export type AuthorsReference = { start: string; pages: ReferencePage[]; families: CheckFamily[] };

/** The folder below a shelf that holds the reference; it is no curriculum, since it has no `curriculum.md`. */
export const referenceFolder = "reference";

/** The name of the start in a language. */
export function startName(language: Language): string {
  return language === "en" ? "README.md" : `README.${language}.md`;
}

/** Reads the reference in a language; a page that is linked and not there is left out. */
export function readReference(language: Language, shelf = ownShelf): AuthorsReference {
  const folder = join(shelf, referenceFolder, language);
  const start = textAt(join(shelf, startName(language)));
  const pages = pagesIn(folder, start, `${referenceFolder}/${language}/`);
  const checks = pages.flatMap(({ text }) => pagesIn(folder, text, ""));
  const families = checks.filter(({ path }) => path.startsWith("checks/")).map(familyIn);
  return { start, pages, families };
}

/** What is said of each rule in a language, by its id. */
export function readParagraphs(language: Language, shelf = ownShelf): Map<string, Paragraph> {
  const { families } = readReference(language, shelf);
  return new Map(families.flatMap(({ paragraphs }) => paragraphs).map((one) => [one.rule, one]));
}

function pagesIn(folder: string, text: string, linkedAs: string): ReferencePage[] {
  return pagesLinked(text, linkedAs)
    .map((path) => ({ path, text: textAt(join(folder, path)) }))
    .filter((page) => page.text !== "");
}

function textAt(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
