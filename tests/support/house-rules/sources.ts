/**
 * The source files of the house, read once and parsed as far as its rules need: what a file imports, what it exports
 * by default, how long its functions are. Paths are from the project's root, with forward slashes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** `nodes` are all nodes of the tree, in the order of the text. */
export type Source = { path: string; text: string; tree: ts.SourceFile; nodes: ts.Node[]; imports: Import[] };

/** One import: `named` are the values taken by name, empty for types, namespaces and side effects. */
export type Import = { from: string; onlyTypes: boolean; named: string[] };

const FOLDERS = ["app", "db", "tests"];
const KINDS = /\.(ts|tsx|js|css)$/;
const NOT_OURS = /^(db\/migrations|tests\/.*\/fixtures)\//;

/** Every source file of app, db and tests, and the configurations at the root. */
export function sourcesOfTheHouse(root: string): Source[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  const atRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  return [...inFolders, ...atRoot]
    .filter((path) => KINDS.test(path) && !NOT_OURS.test(path))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(root, path), "utf8")));
}

/** A source from its text: the rules are proved on samples made with it. */
export function sourceOf(path: string, text: string): Source {
  const kind = /\.tsx$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const code = path.endsWith(".css") ? "" : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const nodes = nodesOf(tree);
  return { path, text, tree, nodes, imports: importsAmong(nodes) };
}

/** All imports and re-exports, static and `import()`. */
function importsAmong(nodes: readonly ts.Node[]): Import[] {
  return nodes.flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ from: node.moduleSpecifier.text, ...taken(node.importClause) }];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ from: node.moduleSpecifier.text, onlyTypes: node.isTypeOnly, named: [] }];
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteralLike(from)) return [{ from: from.text, onlyTypes: false, named: [] }];
    }
    return [];
  });
}

/** Whether a file has a default export, in any spelling. */
export function hasDefaultExport(source: Source): boolean {
  return source.nodes.some((node) => {
    if (ts.isExportAssignment(node)) return true;
    if (ts.isExportSpecifier(node)) return node.name.text === "default";
    return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(isDefault);
  });
}

/** Functions with bodies: name (or "a function"), first line (from 1) and length in lines. */
export function functionsOf(source: Source): { name: string; line: number; lines: number }[] {
  return source.nodes.flatMap((node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return [];
    const first = source.tree.getLineAndCharacterOfPosition(node.getStart()).line;
    const last = source.tree.getLineAndCharacterOfPosition(node.end).line;
    return [{ name: nameOf(node), line: first + 1, lines: last - first + 1 }];
  });
}

function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

function taken(clause: ts.ImportClause | undefined): { onlyTypes: boolean; named: string[] } {
  if (!clause) return { onlyTypes: false, named: [] };
  const names =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const values = [...names].filter((name) => !clause.isTypeOnly && !name.isTypeOnly);
  const allTypes = clause.isTypeOnly || (!clause.name && names.length > 0 && values.length === 0);
  return { onlyTypes: allTypes, named: values.map((name) => (name.propertyName ?? name.name).text) };
}

function isDefault(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.DefaultKeyword;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name && ts.isIdentifier(node.name)) return node.name.text;
  const parent = node.parent;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : "a function";
}
