/**
 * The least that Remix can be: a ServerBuild written by hand, without a layout, words, components, cookies or doors.
 * A route is a path with a loader, an action and a page; the entry renders with `renderToString`, as ours does.
 */
import type { ActionFunction, EntryContext, LoaderFunction, ServerBuild } from "@remix-run/node";
import { Outlet, RemixServer } from "@remix-run/react";
import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";

export type BareRoute = {
  path: string;
  loader?: LoaderFunction;
  action?: ActionFunction;
  page?: ComponentType;
};

export function bareBuild(bare: Record<string, BareRoute>): ServerBuild {
  const children = Object.entries(bare).map(([id, { path, page, ...acts }]) => {
    const module = { ...acts, default: page } as ServerBuild["routes"][string]["module"];
    return [id, { id, parentId: "root", path, module }] as const;
  });
  const routes: ServerBuild["routes"] = {
    root: { id: "root", path: "", module: { default: Root } },
    ...Object.fromEntries(children),
  };
  return {
    entry: { module: { default: handleRequest } },
    routes,
    assets: { entry: { imports: [], module: "" }, routes: manifestOf(routes), url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    mode: "production",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
      unstable_optimizeDeps: false,
    } as ServerBuild["future"],
  };
}

/** What Remix's own build says of each route for the renderer. */
function manifestOf(routes: ServerBuild["routes"]): ServerBuild["assets"]["routes"] {
  return Object.fromEntries(
    Object.entries(routes).map(([name, { id, parentId, path, module }]) => {
      const has = { hasAction: "action" in module, hasLoader: "loader" in module, hasErrorBoundary: false };
      const client = { hasClientAction: false, hasClientLoader: false, module: "" };
      return [name, { id, parentId, path, ...has, ...client }];
    }),
  );
}

function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext): Response {
  const html = renderToString(<RemixServer context={remix} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Bare</title>
      </head>
      <body>
        <Outlet />
      </body>
    </html>
  );
}
