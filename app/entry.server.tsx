/** Renders a page to a string: there is no hydration, so nothing is gained by streaming. */
import { createHash } from "node:crypto";
import { RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { PageProvider } from "#app/ui/speech.tsx";
import { stylesheet } from "#app/ui/stylesheet.ts";

/** The only style that may stand in a page itself, as the content security policy names it. */
export const styleInPages = `'sha256-${createHash("sha256").update(stylesheet.text).digest("base64")}'`;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { visit, house }: AppLoadContext,
): Response {
  const url = new URL(request.url);
  const page = {
    language: visit.language,
    now: house.clock.now(),
    status,
    visitId: visit.id,
    path: url.pathname,
    signedIn: visit.person !== null,
    demonstration: house.config.kind === "demonstration",
  };
  const html = renderToString(
    <PageProvider value={page}>
      <RemixServer context={remix} url={request.url} />
    </PageProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", visit.language);
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Unexpected errors go to the log with the number the page shows; nothing of them goes to the page. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const { house, visit } = context;
  house.log.error(
    { visit: visit.id, error: error instanceof Error ? (error.stack ?? error.message) : "unknown" },
    "page failed",
  );
}
