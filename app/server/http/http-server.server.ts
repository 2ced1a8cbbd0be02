/** The web server around Remix: the gate, static files, compression, and what each request is given. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import compression from "compression";
import express from "express";
import type { ErrorRequestHandler, Express, NextFunction, Request, Response } from "express";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import { refusalPage } from "#app/words/refusals.ts";
import { preferredLanguage } from "#app/words/language.ts";
import { newId } from "#db/kit/ids.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { clockStanding } from "../start/clock-rules.server.ts";
import { fewRoutes } from "./few-routes.server.ts";
import { guardRequests } from "./request-guard.server.ts";
import type { App } from "../start/app.server.ts";
import { sentFormOf } from "./sent-form.server.ts";
import type { StorageTrouble } from "#db/kit/storage-failure.server.ts";
import { recentLosses } from "../start/losses.server.ts";
import { noteFailure, withStorageRefusals } from "./storage-refusals.server.ts";
import { requestContextOf } from "./request-context.server.ts";

export type HttpServerParts = { app: App; build: ServerBuild; clientDir: string };

/** The express application of a house. It listens to nothing by itself. */
export function createHttpServer({ app, build, clientDir }: HttpServerParts): Express {
  const handler = express();
  handler.disable("x-powered-by");
  // In any other environment Express, too, tells visitors what broke.
  handler.set("env", "production");
  handler.set("trust proxy", app.config.trustProxy);
  handler.set("query parser", "simple");
  const { styleInPages } = build.entry.module as { styleInPages?: string };
  handler.use(guardRequests(app.config, refusePlainly, styleInPages));
  handler.get("/healthz", (_, response) => void health(app, response));
  handler.use(compression({ filter: mayCompress }));
  if (existsSync(clientDir)) {
    handler.use(
      "/assets",
      express.static(join(clientDir, "assets"), { immutable: true, maxAge: "1y", index: false }),
    );
    handler.get(filesIn(clientDir), express.static(clientDir, { maxAge: "1h", index: false }));
  }
  handler.use("/assets", (_, response) => refusePlainly(response, 404));
  handler.all("*", handlerOf(app, withStorageRefusals(app, build)));
  handler.use(whenBroken(app));
  return handler;
}

/** Named one by one, so that no page has to look for itself on the disk first. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `/${name}`);
}

function handlerOf(app: App, build: ServerBuild) {
  const partOf = fewRoutes(build);
  const handlers = new Map<ServerBuild, ReturnType<typeof createRequestHandler>>();
  return (request: Request, response: Response, next: NextFunction): void => {
    const part = partOf(request.path);
    const handler = handlers.get(part) ?? handlerOfPart(app, part);
    handlers.set(part, handler);
    void handler(request, response, next);
  };
}

function handlerOfPart(app: App, build: ServerBuild) {
  return createRequestHandler({
    build,
    // In any other mode the framework tells visitors what broke.
    mode: "production",
    async getLoadContext(request, response) {
      const closed = new AbortController();
      response.on("close", () => closed.abort());
      const waitingBytes = () => response.writableLength;
      const sent = sentFormOf(request);
      const requestContext = await requestContextOf(app, request, response, sent);
      return { app, requestContext, closed: closed.signal, sent, waitingBytes };
    },
  });
}

/** What breaks before or beside a page: the stack goes to the log under a number, the visitor sees the number only. */
function whenBroken(app: App): ErrorRequestHandler {
  return (error: { status?: number; stack?: string } | null, _request, response, _next) => {
    const status = Number(error?.status ?? 500);
    if (response.destroyed) return;
    if (!response.headersSent && status >= 400 && status < 500) return refusePlainly(response, status);
    const requestId = newId().slice(0, 8);
    const unavailable = storageFailureOf(error) !== null;
    if (unavailable) noteFailure(app, error, requestId);
    else app.log.error({ request: requestId, error: String(error?.stack ?? error) }, "request failed");
    if (response.headersSent) response.destroy();
    else refusePlainly(response, unavailable ? 503 : 500, requestId);
  };
}

/** Calendar programs choke on compressed feeds and live streams must not wait [N4]. */
function mayCompress(request: Request, response: Response): boolean {
  const type = String(response.getHeader("Content-Type") ?? "");
  if (/^text\/(calendar|event-stream)/.test(type)) return false;
  return compression.filter(request, response);
}

/** `ok`; 503 and why, as long as something keeps us from saving; what a start found missing is said beside it. */
async function health(app: App, response: Response): Promise<void> {
  const { store, clock } = app;
  const trouble = await store.trouble().catch((): "unreachable" => "unreachable");
  const lost = recentLosses(store, clock.now()).reduce((sum, { missing }) => sum + missing, 0);
  const lines = [trouble ? troubles[trouble] : "ok", await rulesLine(app)];
  if (lost > 0)
    lines.push(`${lost} acts that were acknowledged are missing (docs/operating.md, "The database")`);
  response
    .status(trouble ? 503 : 200)
    .type("text/plain")
    .send(`${lines.join("\n")}\n`);
}

/** Which release of the clock rules this machine has, and whether newer ones were in use here before. */
async function rulesLine(app: App): Promise<string> {
  const { version, older } = await clockStanding(app, []).catch(() => ({ version: "", older: null }));
  const warning = older ? `, older than ${older}, which these data were used with: no date is moved` : "";
  return `clock rules ${version || "unknown"}${warning}`;
}

const troubles: Record<StorageTrouble, string> = {
  full: "the disk is full: nothing can be saved",
  "read-only": "the database may only be read: nothing can be saved",
  unreachable: "the database does not answer",
  busy: "the database is held by another program: nothing can be saved",
  damaged: "the database is damaged",
  replaced: "the database file was deleted or replaced while it was open: nothing can be saved",
};

/** A small page of its own, for requests that never reach Remix. */
function refusePlainly(response: Response, status: number, requestId?: string): void {
  const language = preferredLanguage(response.req.headers["accept-language"] ?? null);
  response
    .status(status)
    .type("text/html; charset=utf-8")
    .send(refusalPage(language, status, requestId));
}
