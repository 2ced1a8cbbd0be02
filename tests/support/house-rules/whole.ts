/**
 * Rules about the house as a whole, for which one file alone says too little: what nobody but a test uses, and files
 * that need each other before either of them can begin. Each takes all sources and answers with the faults.
 */
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { roomOf } from "#tests/support/house-rules/rooms.ts";
import type { Source } from "#tests/support/house-rules/sources.ts";

/** What the framework or a command asks for by its name, so that no import shows it. */
const ASKED_FOR =
  /^app\/(routes\/|tasks\/|root\.tsx$|entry\.|routes\.ts$|moving\/)|^db\/(drizzle|kit\/schema)\./;

type Exported = { name: string; node: ts.Node };

/** A value that the house exports and only tests use: `file: name`, once each. What a file itself uses is used. */
export function usedByTestsAlone(house: readonly Source[]): string[] {
  const product = house.filter(({ path }) => roomOf(path) !== "tests");
  const taken = new Set(product.flatMap(takenBy));
  return product
    .filter(({ path }) => !ASKED_FOR.test(path))
    .flatMap((source) =>
      exportsOf(source)
        .filter(({ name }) => !taken.has(`${source.path}#${name}`) && !taken.has(`${source.path}#*`))
        .filter((exported) => !usedAtHome(source, exported))
        .map(({ name }) => `${source.path}: ${name}`),
    );
}

/** Circles of files that take each other's values, each once, beginning with the name that sorts first. */
export function valueCircles(house: readonly Source[]): string[] {
  const to = new Map(house.map((source) => [source.path, valuesFrom(source)]));
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) return void found.add(fromTheFirst(way.slice(at)).join(" → "));
    if (done.has(path)) return;
    for (const next of to.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of to.keys()) walk(path, []);
  return [...found].sort();
}

/** Every file whose values a file takes, at first or at second hand. */
export function reachedFrom(house: readonly Source[], path: string): Set<string> {
  const to = new Map(house.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const walk = (at: string): void => {
    const source = to.get(at);
    for (const next of source ? valuesFrom(source) : [])
      if (!reached.has(next)) {
        reached.add(next);
        walk(next);
      }
  };
  walk(path);
  return reached;
}

/** The path within the house that an import names; null for a package. */
export function targetOf(from: string, path: string): string | null {
  const plain = from.replace(/\?.*$/, "");
  if (plain.startsWith("#")) return plain.slice(1);
  return plain.startsWith(".") ? join(dirname(path), plain) : null;
}

function valuesFrom({ path, imports }: Source): string[] {
  return imports.flatMap(({ from, onlyTypes }) => {
    const target = onlyTypes || from.includes("?") ? null : targetOf(from, path);
    return target ? [target] : [];
  });
}

function fromTheFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** `file#name` for all that a source takes by name or through a namespace; `file#*` where it cannot be told. */
function takenBy(source: Source): string[] {
  return source.nodes.flatMap((node): string[] => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return everythingOf(node.arguments[0], source);
    if (ts.isExportDeclaration(node)) return takenAgain(node, source);
    if (!ts.isImportDeclaration(node)) return [];
    const target = targetIn(node.moduleSpecifier, source);
    const named = node.importClause?.namedBindings;
    if (!target || !named) return [];
    if (ts.isNamedImports(named))
      return named.elements.map((one) => `${target}#${(one.propertyName ?? one.name).text}`);
    return membersOf(named.name.text, source).map((name) => `${target}#${name}`);
  });
}

function takenAgain(node: ts.ExportDeclaration, source: Source): string[] {
  const target = node.moduleSpecifier ? targetIn(node.moduleSpecifier, source) : null;
  if (!target) return [];
  if (!node.exportClause || !ts.isNamedExports(node.exportClause)) return [`${target}#*`];
  return node.exportClause.elements.map((one) => `${target}#${(one.propertyName ?? one.name).text}`);
}

function everythingOf(specifier: ts.Node | undefined, source: Source): string[] {
  const target = specifier ? targetIn(specifier, source) : null;
  return target ? [`${target}#*`] : [];
}

function targetIn(specifier: ts.Node, source: Source): string | null {
  return ts.isStringLiteralLike(specifier) ? targetOf(specifier.text, source.path) : null;
}

/** What stands behind a dot after `space`; everything where the namespace itself is handed on. */
function membersOf(space: string, { nodes }: Source): string[] {
  return nodes.flatMap((node) => {
    if (!ts.isIdentifier(node) || node.text !== space || ts.isNamespaceImport(node.parent)) return [];
    const parent = node.parent;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return [parent.name.text];
    if (ts.isQualifiedName(parent) && parent.left === node) return [parent.right.text];
    return ["*"];
  });
}

function exportsOf({ tree }: Source): Exported[] {
  return tree.statements.flatMap((statement): Exported[] => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name ? [{ name: statement.name.text, node: statement.name }] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  });
}

function boundBy(name: ts.BindingName): Exported[] {
  if (ts.isIdentifier(name)) return [{ name: name.text, node: name }];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? boundBy(one.name) : []));
}

function usedAtHome({ nodes }: Source, { name, node }: Exported): boolean {
  return nodes.some((one) => ts.isIdentifier(one) && one !== node && one.text === name);
}
