/**
 * Remix walks through every route of its build several times a request; with a hundred of them that costs more than a
 * small page. So addresses that have as many words, the same first and the same third one (`organisations/…/curricula`)
 * share a build of their own with just the routes that could match them.
 */
import type { ServerBuild } from "@remix-run/node";

/** Gives the part of a build that answers a path: every route that could match it, and the same one every time. */
export function fewRoutes(build: ServerBuild): (path: string) => ServerBuild {
  const patterns = Object.values(build.routes).map(({ path }) => wordsOf(path ?? ""));
  const known = [0, 2].map((n) => new Set(patterns.map((words) => words[n] ?? "").filter(isFixed)));
  const longest = Math.max(...patterns.map((words) => words.length)) + 1;
  const parts = new Map<string, ServerBuild>();
  const bySet = new Map<string, ServerBuild>();
  return (path) => {
    const words = wordsOf(path.replace(/^\//, "").replace(/\/+$/, "")).map(decoded);
    const [first, third] = [0, 2].map((n, of) => (known[of]?.has(words[n] ?? "") ? (words[n] ?? "") : ""));
    const asked = { first: first ?? "", third: third ?? "", count: Math.min(words.length, longest) };
    const key = `${asked.first} ${asked.third} ${asked.count}`;
    const part = parts.get(key) ?? once(bySet, partFor(build, asked));
    parts.set(key, part);
    return part;
  };
}

/** What is known of an address: fixed words of routes, or "" for any other word, and how many words it has. */
type PathParts = { first: string; third: string; count: number };

/** The same routes are the same build, however they were asked for: there are no more builds than sets of routes. */
function once(known: Map<string, ServerBuild>, part: ServerBuild): ServerBuild {
  const set = Object.keys(part.routes).join(" ");
  const found = known.get(set) ?? part;
  known.set(set, found);
  return found;
}

function partFor(build: ServerBuild, asked: PathParts): ServerBuild {
  const kept = <R extends { path?: string | undefined; parentId?: string | undefined }>(
    routes: Record<string, R>,
  ) =>
    Object.fromEntries(
      Object.entries(routes).filter(
        ([, { path, parentId }]) => (parentId ?? "root") !== "root" || mayMatch(wordsOf(path ?? ""), asked),
      ),
    );
  return {
    ...build,
    routes: kept(build.routes),
    assets: { ...build.assets, routes: kept(build.assets.routes) },
  };
}

/** A fixed word never matches another one; only `*` takes in more words than it is, or none; `?` may be left out. */
function mayMatch(pattern: readonly string[], { first, third, count }: PathParts): boolean {
  const fits = (n: number, word: string) => !isFixed(pattern[n] ?? "") || pattern[n] === word;
  if (pattern[0] === "" || pattern.some((word) => word.endsWith("?"))) return true;
  const open = pattern.at(-1) === "*";
  const long = open ? count >= pattern.length - 1 : count === pattern.length;
  return long && fits(0, first) && (count < 3 || fits(2, third));
}

function isFixed(word: string): boolean {
  return word !== "" && !/^[:*]/.test(word);
}

/** As Remix compares them: without regard to case. */
function wordsOf(path: string): string[] {
  return path.toLowerCase().split("/");
}

/** A word as Remix reads it: a slash that is written `%2F` parts no words. The gate has refused what cannot be decoded. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word).toLowerCase();
  } catch {
    return "";
  }
}
