/**
 * Which English each translated sentence was made from: `app/words/fr/translated-from.json` holds, for every sentence,
 * a short hash of its English. When the English changes, `tests/words/translated.test.ts` tells which translations are
 * behind; once they are brought up to date, `npm run words:stamp -- fr` notes it (or only some: `-- fr cycles/roster`).
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, cwd } from "node:process";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/**
 * @typedef {{ key: string, why: "new" | "changed" | "gone", english: string, translation: string }} Stale
 * `key`: file and path of the sentence, as "cycles/roster roster.said.offered"; the texts are source, empty where there is none
 */

/** Files of a language's folder that say nothing by themselves. */
const silent = /(^|\/)(all|words|language|spaced)\.ts$/;

/**
 * Every sentence of a language as it is written, by its key.
 * @param {string} words the folder `app/words` @param {string} language @returns {Map<string, string>}
 */
export function sentencesIn(words, language) {
  const folder = join(words, language);
  const found = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".ts") || silent.test(name)) continue;
    const text = readFileSync(join(folder, name), "utf8");
    const file = name.slice(0, -3);
    sentencesOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), (path, said) =>
      found.set(`${file} ${path}`, said),
    );
  }
  return found;
}

/** @param {ts.SourceFile} source @param {(path: string, said: string) => void} tell */
function sentencesOf(source, tell) {
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      tellIfSaid(statement.name.text, statement, tell);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer) walk(name.getText(), initializer, tell);
  }
}

/** @param {string} path @param {ts.Node} node @param {(path: string, said: string) => void} tell */
function walk(path, node, tell) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return walk(path, node.expression, tell);
  if (!ts.isObjectLiteralExpression(node)) return tellIfSaid(path, node, tell);
  for (const property of node.properties) {
    const name =
      property.name && (ts.isStringLiteral(property.name) ? property.name.text : property.name.getText());
    if (ts.isPropertyAssignment(property)) walk(`${path}.${name}`, property.initializer, tell);
    else if (ts.isMethodDeclaration(property)) tellIfSaid(`${path}.${name}`, property, tell);
  }
}

/** Tells what has letters in its texts: a name of another constant is told where that constant stands. */
function tellIfSaid(
  /** @type {string} */ path,
  /** @type {ts.Node} */ node,
  /** @type {(path: string, said: string) => void} */ tell,
) {
  const says = (/** @type {ts.Node} */ part) =>
    (ts.isStringLiteralLike(part) || ts.isTemplateHead(part) || ts.isTemplateMiddleOrTemplateTail(part)) &&
    /\p{L}/u.test(part.text);
  const somewhere = (/** @type {ts.Node} */ part) =>
    says(part) || (ts.forEachChild(part, somewhere) ?? false);
  if (somewhere(node)) tell(path, node.getText().replace(/\s+/g, " "));
}

/** How lines are broken makes no difference. @param {string} text */
const hashOf = (text) =>
  createHash("sha256")
    .update(text.replace(/\s+/g, "").replace(/,(?=[)\]}])/g, ""))
    .digest("hex")
    .slice(0, 10);

const ledgerOf = (/** @type {string} */ words, /** @type {string} */ language) =>
  join(words, language, "translated-from.json");

/** @returns {Record<string, string>} */
function readLedger(/** @type {string} */ path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/**
 * The sentences whose translation was made from another English than today's, with both as they stand.
 * @param {string} words @param {string} language @returns {Stale[]}
 */
export function staleIn(words, language) {
  const [english, own] = [sentencesIn(words, "en"), sentencesIn(words, language)];
  const ledger = readLedger(ledgerOf(words, language));
  const stale = [...english].flatMap(([key, said]) => {
    const noted = ledger[key];
    if (noted === hashOf(said)) return [];
    return [
      {
        key,
        why: /** @type {"changed" | "new"} */ (noted ? "changed" : "new"),
        english: said,
        translation: own.get(key) ?? "",
      },
    ];
  });
  const gone = Object.keys(ledger).filter((key) => !english.has(key));
  return [
    ...stale,
    ...gone.map((key) => ({
      key,
      why: /** @type {const} */ ("gone"),
      english: "",
      translation: own.get(key) ?? "",
    })),
  ];
}

/**
 * Notes that translations are up to date: of all sentences, or of those whose key begins with `part`.
 * @param {string} words @param {string} language @param {string} part @returns {number} how many were noted anew
 */
export function stamp(words, language, part = "") {
  const english = sentencesIn(words, "en");
  const path = ledgerOf(words, language);
  const before = readLedger(path);
  const entries = [...english].flatMap(([key, said]) => {
    const now = key.startsWith(part) ? hashOf(said) : before[key];
    return now ? [/** @type {const} */ ([key, now])] : [];
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  return entries.filter(([key, hash]) => before[key] !== hash).length;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [language = "fr", part = ""] = argv.slice(2);
  const count = stamp(join(cwd(), "app", "words"), language, part);
  console.log(`${count} sentences noted as translated (${language}).`);
}
