/** Renders a page to a string: there is no hydration, so nothing is gained by streaming. */
import { createHash } from "node:crypto";
import { RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { PageProvider } from "#app/ui/speech.tsx";
import { ownerMark, withOwner } from "#app/server/http/sent-form.server.ts";
import type { SentForm } from "#app/server/http/sent-form.server.ts";
import type { Visit } from "#app/server/start/house.server.ts";
import type { SentBack } from "#app/ui/speech.tsx";
import { stylesheet } from "#app/ui/stylesheet.ts";

/** The only style that may stand in a page itself, as the content security policy names it. */
export const styleInPages = `'sha256-${createHash("sha256").update(stylesheet.text).digest("base64")}'`;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { visit, house, sent }: AppLoadContext,
): Promise<Response> {
  const url = new URL(request.url);
  const page = {
    language: visit.language,
    now: house.clock.now(),
    status,
    visitId: visit.id,
    path: url.pathname,
    signedIn: visit.person !== null,
    demonstration: house.config.kind === "demonstration",
    sentBack: status === 401 || status === 503 ? sentBack(await sent(), status, visit) : null,
  };
  const html = renderToString(
    <PageProvider value={page}>
      <RemixServer context={remix} url={request.url} />
    </PageProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", visit.language);
  if (status === 401) headers.set("WWW-Authenticate", 'Cookie form-action="/sign-in"');
  const owned = visit.person ? withOwner(html, ownerMark(house.config, visit.person.id)) : html;
  return new Response(`<!doctype html>${owned}`, { status, headers });
}

function sentBack(form: SentForm | null, status: 401 | 503, { formOfAnother }: Visit): SentBack | null {
  const why = status === 503 ? "not-saved" : formOfAnother ? "another" : "signed-out";
  return form && { why, ...form, ...(why === "another" && { fields: [] }) };
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
