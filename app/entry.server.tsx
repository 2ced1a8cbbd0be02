/** Renders a page to a string: there is no hydration, so nothing is gained by streaming. */
import { createHash } from "node:crypto";
import { RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { PageProvider } from "#app/ui/speech.tsx";
import { ownerMark, withOwner } from "#app/server/http/sent-form.server.ts";
import type { SentForm } from "#app/server/http/sent-form.server.ts";
import type { RequestContext } from "#app/server/start/app.server.ts";
import type { SentBack } from "#app/ui/speech.tsx";
import { stylesheet } from "#app/ui/stylesheet.ts";

/** The only style that may stand in a page itself, as the content security policy names it. */
export const styleInPages = `'sha256-${createHash("sha256").update(stylesheet.text).digest("base64")}'`;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { requestContext, app, sent }: AppLoadContext,
): Promise<Response> {
  const url = new URL(request.url);
  const page = {
    language: requestContext.language,
    now: app.clock.now(),
    status,
    requestId: requestContext.id,
    path: url.pathname,
    signedIn: (requestContext.person ?? requestContext.leaving) !== null,
    demonstration: app.config.kind === "demonstration",
    sentBack: status === 401 || status === 503 ? sentBack(await sent(), status, requestContext) : null,
  };
  const html = renderToString(
    <PageProvider value={page}>
      <RemixServer context={remix} url={request.url} />
    </PageProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", requestContext.language);
  if (status === 401) headers.set("WWW-Authenticate", 'Cookie form-action="/sign-in"');
  const owned = requestContext.person
    ? withOwner(html, ownerMark(app.config, requestContext.person.id))
    : html;
  return new Response(`<!doctype html>${owned}`, { status, headers });
}

function sentBack(
  form: SentForm | null,
  status: 401 | 503,
  { formOfAnother }: RequestContext,
): SentBack | null {
  const why = status === 503 ? "not-saved" : formOfAnother ? "another" : "signed-out";
  return form && { why, ...form, ...(why === "another" && { fields: [] }) };
}

/** Unexpected errors go to the log with the number the page shows; nothing of them goes to the page. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const { app, requestContext } = context;
  app.log.error(
    {
      request: requestContext.id,
      error: error instanceof Error ? (error.stack ?? error.message) : "unknown",
    },
    "page failed",
  );
}
