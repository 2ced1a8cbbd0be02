/**
 * French as a French reader expects it: spaces that do not break before ; : ? ! » and after «, curved apostrophes, real
 * quotation marks and ellipses. Read from the sources, so that no sentence is missed because nobody calls it.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

type Said = { where: string; text: string };

const files = readdirSync("app/words", { recursive: true, encoding: "utf8" })
  .filter((name) => /^(en|fr)\/.+\.ts$/.test(name))
  .map((name) => join("app/words", name))
  .sort();

/** The pieces of text in the folder of each language, with file and line. */
function said(): { en: Said[]; fr: Said[] } {
  const found = { en: [] as Said[], fr: [] as Said[] };
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const constants = constantsIn(source);
    const collect = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeAliasDeclaration(node))
        return;
      if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) return collect(node.initializer);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const text = textOf(node, constants);
      if (text !== null)
        found[file.includes("/fr/") ? "fr" : "en"].push({ where: `${file}:${line + 1}`, text });
      ts.forEachChild(node, collect);
    };
    collect(source);
  }
  return found;
}

/** Written with plain spaces and with bits of YAML; `typeset` puts in the spaces that do not break when they are said. */
const typesetLater =
  /\/(findings\/|operating\/|curricula\/import-refusals|cycles\/version-changes|language\.ts|spaced\.ts)/;

/** A text as it will be read; what is put in is a word, unless it is a constant such as the no-break space. */
function textOf(node: ts.Node, constants: Map<string, string>): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  const rest = node.templateSpans.map(
    (span) => (constants.get(span.expression.getText()) ?? "word") + span.literal.text,
  );
  return node.head.text + rest.join("");
}

function constantsIn(source: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  ts.forEachChild(source, (node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations)
      if (initializer && ts.isStringLiteral(initializer)) found.set(name.getText(), initializer.text);
  });
  return found;
}

const { en, fr } = said();

function faults(texts: Said[], rule: RegExp): string[] {
  return texts.filter(({ text }) => rule.test(text)).map(({ where, text }) => `${where} ${text.trim()}`);
}

test("there is much to look at", () => {
  expect(en.length).toBeGreaterThan(400);
  expect(fr.length).toBeGreaterThan(400);
});

test("French has a no-break space before two-part signs and inside its quotation marks", () => {
  const already = fr.filter(({ where }) => !typesetLater.test(where));
  expect(faults(already, /(?<![\u00a0\u202f\d/])[;:?!»](?=\s|$)|«(?![\u00a0\u202f])/)).toEqual([]);
});

test("apostrophes are curved, quotation marks are real, three dots are one sign", () => {
  expect(faults([...en, ...fr], /\p{L}'\p{L}|\.\.\./u)).toEqual([]);
  expect(faults([...en, ...fr], /(^|\s)"\p{L}|\p{L}"(\s|[.,]|$)/u)).toEqual([]);
});

test("French addresses people with vous", () => {
  expect(faults(fr, /(?<!Choisissez)(^|\s)(tu|toi|ton|tes)(?=\s)/i)).toEqual([]);
});
