/**
 * How a file looks from outside and inside: its name, its length, the length of its functions, what it exports, and
 * the few constructions the house does without [N5].
 */
import ts from "typescript";
import { roomOf } from "#tests/support/house-rules/rooms.ts";
import { functionsOf, hasDefaultExport, type Source } from "#tests/support/house-rules/sources.ts";

export const LONGEST_FILE = 300;
export const LONGEST_FUNCTION = 60;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const DRAWER = /(^|[-./])(utils?|helpers?|misc|common|services?|managers?)([-./]|$)/;
const TYPES = /(^|\/)types(\.d)?\.tsx?$/;

const PAGE_VALUES = new Set(
  `Form Link NavLink Links Meta Outlet RemixServer useLoaderData useActionData useRouteLoaderData useRouteError
  isRouteErrorResponse useMatches useParams useLocation useSearchParams data redirect`.split(/\s+/),
);
const LEFT_BEHIND = new Set([
  "json",
  "defer",
  "useFetcher",
  "useFetchers",
  "useSubmit",
  "Scripts",
  "LiveReload",
]);
const MAY_DEFAULT = /^([^/]+\.(ts|js)|db\/drizzle\.[a-z]+\.ts|tests\/support\/count-reporter\.ts)$/;

/** Nobody looks for a sentence that may be missing: an empty text is found on every page. */
export function looksForNothing(source: Source): string[] {
  if (roomOf(source.path) !== "tests") return [];
  return source.nodes.flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const looks = /^(sees|press|getByText|toContain|toHaveText)$/.test(node.expression.name.text);
    const empty = node.arguments.some(
      (one) =>
        (ts.isBinaryExpression(one) &&
          /^(\?\?|\|\|) *""$/.test(one.getText().slice(one.left.getText().length).trim())) ||
        (ts.isStringLiteral(one) && one.text === ""),
    );
    return looks && empty ? [`${source.path} looks for an empty text by ${node.expression.name.text}`] : [];
  });
}

/** Kebab-case, in the product's words, and no drawer into which everything goes. */
export function wrongName({ path }: Source): string[] {
  const parts = path.split("/").filter((part) => !part.startsWith("."));
  const faults: string[] = [];
  if (!parts.every((part) => KEBAB.test(part))) faults.push(`${path} is not in kebab-case`);
  if (DRAWER.test(path) || TYPES.test(path)) faults.push(`${path} is named like a drawer`);
  if (/\.(ts|tsx)$/.test(path) && path.startsWith("app/routes/") && /\.(test|spec)\./.test(path)) {
    faults.push(`${path} is a test among the routes`);
  }
  return faults;
}

/** A file is read in one sitting. */
export function tooLong({ path, text }: Source): string[] {
  const lines = text.trimEnd().split("\n").length;
  return lines > LONGEST_FILE ? [`${path} has ${lines} lines of at most ${LONGEST_FILE}`] : [];
}

/** A function is seen at once. Table definitions are lists of columns in a function's clothes, and may be long. */
export function longFunction(source: Source): string[] {
  if (source.path.startsWith("db/tables/")) return [];
  return functionsOf(source)
    .filter(({ lines }) => lines > LONGEST_FUNCTION)
    .map(
      ({ name, line, lines }) =>
        `${source.path}:${line} ${name} has ${lines} lines of at most ${LONGEST_FUNCTION}`,
    );
}

/** A default export only for a page, an entry or a configuration: there the framework asks for it. */
export function strayDefault(source: Source): string[] {
  if (["routes", "entry"].includes(roomOf(source.path)) || MAY_DEFAULT.test(source.path)) return [];
  return hasDefaultExport(source) ? [`${source.path} has a default export`] : [];
}

/** No script in pages, no fetchers, no json or defer: so the way to another router stays short. */
export function leftBehind(source: Source): string[] {
  if (roomOf(source.path) === "tests") return [];
  const faults = source.imports
    .filter(({ from }) => from.startsWith("@remix-run/"))
    .flatMap(({ from, named }) =>
      named
        .filter((name) => LEFT_BEHIND.has(name) || (from === "@remix-run/react" && !PAGE_VALUES.has(name)))
        .map((name) => `${source.path} takes ${name} from ${from}`),
    );
  const scripts = source.nodes.some(
    (node) =>
      (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) &&
      node.tagName.getText() === "Scripts",
  );
  return scripts ? [...faults, `${source.path} renders <Scripts/>`] : faults;
}

/** The domain takes `now` as an argument, and chance and the process not at all. */
export function impureDomain(source: Source): string[] {
  if (roomOf(source.path) !== "domain") return [];
  return source.nodes.flatMap((node) => {
    const now = ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length;
    const reached =
      ts.isPropertyAccessExpression(node) &&
      /^(Date\.now|Math\.random|process\.\w+|performance\.now|crypto\.\w+|localStorage\.\w+)$/.test(
        node.getText(),
      );
    if (!now && !reached) return [];
    const line = source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return [`${source.path}:${line} uses ${node.getText()}`];
  });
}

/** Rules first say what they are about: a file of the rooms that decide begins with a paragraph. */
export function noParagraph(source: Source): string[] {
  if (!["domain", "words", "server", "db"].includes(roomOf(source.path))) return [];
  return /^\s*\/[/*]/.test(source.text) ? [] : [`${source.path} does not begin by saying what it is about`];
}

/** What is in the house is finished and stands by itself: no notes to come back, no rule switched off. */
export function unfinished({ path, text }: Source): string[] {
  if (path.startsWith("tests/")) return [];
  const found = /\b(TODO|FIXME|XXX)\b|eslint-disable|@ts-(ignore|nocheck|expect-error)/.exec(text);
  return found ? [`${path} says ${found[0]}`] : [];
}

/** A test that no project of vitest.config.ts takes would never run and nobody would notice. */
export function unrunTest({ path }: Source, included: readonly string[]): string[] {
  if (!/\.(test|spec)\.[a-z]+$/.test(path)) return [];
  return included.filter((glob) => matches(glob, path)).length === 1
    ? []
    : [`${path} is in no project, or in two`];
}

function matches(glob: string, path: string): boolean {
  const pattern = glob
    .replaceAll(".", "\\.")
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(",", "|")})`)
    .replaceAll("**/", "(.+/)?")
    .replace(/(?<!\))\*/g, "[^/]*");
  return new RegExp(`^${pattern}$`).test(path);
}

/** No mocks of our own code, nothing left out, nothing run alone, no towers of describe. */
export function weakTest(source: Source): string[] {
  if (roomOf(source.path) !== "tests") return [];
  return source.nodes.flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    const called = node.expression.getText().replace(/\(.*$/s, "");
    const weak =
      /^vi\.(mock|doMock|hoisted)$/.test(called) ||
      /^(test|it|describe)\.(skip|skipIf|runIf|only|todo|fails)$/.test(called) ||
      called === "describe" ||
      called === "it";
    return weak ? [`${source.path} calls ${called}`] : [];
  });
}
