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
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("app/words", name))
  .sort();

/** The pieces of text in the English and the French half of each family, with file and line. */
function said(): { en: Said[]; fr: Said[] } {
  const found = { en: [] as Said[], fr: [] as Said[] };
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const constants = constantsIn(source);
    const collect = (into: Said[], node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name))
        return collect(into, node.initializer);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const text = textOf(node, constants);
      if (text !== null) into.push({ where: `${file}:${line + 1}`, text });
      ts.forEachChild(node, (child) => collect(into, child));
    };
    const walk = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === "both" && node.arguments.length === 2) {
        collect(found.en, node.arguments[0] as ts.Node);
        collect(found.fr, node.arguments[1] as ts.Node);
      } else if (
        ts.isVariableDeclaration(node) &&
        /^(english|french)/i.test(node.name.getText()) &&
        node.initializer
      )
        collect(/^french/i.test(node.name.getText()) ? found.fr : found.en, node.initializer);
      else ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return found;
}

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
  expect(faults(fr, /(?<![\u00a0\u202f\d/])[;:?!»](?=\s|$)|«(?![\u00a0\u202f])/)).toEqual([]);
});

test("apostrophes are curved, quotation marks are real, three dots are one sign", () => {
  expect(faults([...en, ...fr], /\p{L}'\p{L}|\.\.\./u)).toEqual([]);
  expect(faults([...en, ...fr], /(^|\s)"\p{L}|\p{L}"(\s|[.,]|$)/u)).toEqual([]);
});

test("French addresses people with vous", () => {
  expect(faults(fr, /(^|\s)(tu|toi|ton|tes)(?=\s)/i)).toEqual([]);
});
