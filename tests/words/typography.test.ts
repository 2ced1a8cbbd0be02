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
    const collect = (into: Said[], node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name))
        return collect(into, node.initializer);
      if (ts.isCallExpression(node) && !isSentenceHolder(node))
        return node.arguments.forEach((one) => collect(into, one));
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (isText(node)) into.push({ where: `${file}:${line + 1}`, text: node.text });
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

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateHead {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** Calls inside sentences whose own texts are sentences, too; of all others the arguments are looked at as they are. */
function isSentenceHolder(node: ts.CallExpression): boolean {
  return /counted|listed/.test(node.expression.getText());
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
