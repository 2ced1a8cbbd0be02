/** The routes as the build has them: what the tests must have an answer for, one by one. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

export type BuiltRoute = {
  id: string;
  /** `/cycles/:cycle/roster` */
  pattern: string;
  acts: boolean;
  /** Without a page of its own: a feed, a file, a live stream. */
  resource: boolean;
};

/** Every route of the build but the root, which is around each of them. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
  const build = (await import(
    pathToFileURL(join(process.cwd(), "build/server/index.js")).href
  )) as ServerBuild;
  return Object.values(build.routes).flatMap((route) => {
    if (!route || route.id === "root") return [];
    const acts = route.module.action !== undefined;
    return [
      { id: route.id, pattern: `/${route.path ?? ""}`, acts, resource: route.module.default === undefined },
    ];
  });
}
