/**
 * Remix walks through every route of its build several times a request; with a hundred of them that costs more than a
 * small page. So each first word of our addresses (`me`, `groups`, …) gets a build of its own with just its routes.
 */
import type { ServerBuild } from "@remix-run/node";

/** Gives the part of a build that answers a path: every route that could match it, and the same one every time. */
export function fewRoutes(build: ServerBuild): (path: string) => ServerBuild {
  const parts = new Map<string, ServerBuild>();
  for (const word of new Set(Object.values(build.routes).map(({ path }) => firstWord(path ?? ""))))
    parts.set(word, partFor(build, word));
  const others = partFor(build, "");
  return (path) => parts.get(firstWord(decoded(path).replace(/^\//, ""))) ?? others;
}

/** Routes whose first word is another one can never match; those that begin with a parameter or `*` always may. */
function partFor(build: ServerBuild, word: string): ServerBuild {
  const may = ({ path = "" }: { path?: string | undefined }) =>
    firstWord(path) === word || firstWord(path) === "" || /^[:*]/.test(path);
  const kept = <R extends { path?: string | undefined; parentId?: string | undefined }>(
    routes: Record<string, R>,
  ) =>
    Object.fromEntries(
      Object.entries(routes).filter(([, route]) => (route.parentId ?? "root") !== "root" || may(route)),
    );
  return {
    ...build,
    routes: kept(build.routes),
    assets: { ...build.assets, routes: kept(build.assets.routes) },
  };
}

/** As Remix compares them: without regard to case. */
function firstWord(path: string): string {
  return (path.split("/")[0] ?? "").toLowerCase();
}

/** A path as Remix reads it; the gate has refused what cannot be decoded. */
function decoded(path: string): string {
  try {
    return path.split("/").map(decodeURIComponent).join("/");
  } catch {
    return "";
  }
}
