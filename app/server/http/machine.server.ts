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
import { gate } from "./gate.server.ts";
import type { House } from "../start/house.server.ts";
import { sentFormOf } from "./sent-form.server.ts";
import type { StorageTrouble } from "#db/kit/storage-failure.server.ts";
import { recentLosses } from "../start/losses.server.ts";
import { noteFailure, withStorageRefusals } from "./storage-refusals.server.ts";
import { visitOf } from "./visit.server.ts";

export type MachineParts = { house: House; build: ServerBuild; clientDir: string };

/** The express application of a house. It listens to nothing by itself. */
export function createMachine({ house, build, clientDir }: MachineParts): Express {
  const app = express();
  app.disable("x-powered-by");
  // In any other environment Express, too, tells visitors what broke.
  app.set("env", "production");
  app.set("trust proxy", house.config.trustProxy);
  app.set("query parser", "simple");
  const { styleInPages } = build.entry.module as { styleInPages?: string };
  app.use(gate(house.config, turnAwayPlainly, styleInPages));
  app.get("/healthz", (_, response) => void health(house, response));
  app.use(compression({ filter: mayCompress }));
  if (existsSync(clientDir)) {
    app.use(
      "/assets",
      express.static(join(clientDir, "assets"), { immutable: true, maxAge: "1y", index: false }),
    );
    app.get(filesIn(clientDir), express.static(clientDir, { maxAge: "1h", index: false }));
  }
  app.use("/assets", (_, response) => turnAwayPlainly(response, 404));
  app.all("*", handlerOf(house, withStorageRefusals(house, build)));
  app.use(whenBroken(house));
  return app;
}

/** Named one by one, so that no page has to look for itself on the disk first. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `/${name}`);
}

function handlerOf(house: House, build: ServerBuild) {
  const partOf = fewRoutes(build);
  const handlers = new Map<ServerBuild, ReturnType<typeof createRequestHandler>>();
  return (request: Request, response: Response, next: NextFunction): void => {
    const part = partOf(request.path);
    const handler = handlers.get(part) ?? handlerOfPart(house, part);
    handlers.set(part, handler);
    void handler(request, response, next);
  };
}

function handlerOfPart(house: House, build: ServerBuild) {
  return createRequestHandler({
    build,
    // In any other mode the framework tells visitors what broke.
    mode: "production",
    async getLoadContext(request, response) {
      const closed = new AbortController();
      response.on("close", () => closed.abort());
      const waitingBytes = () => response.writableLength;
      const sent = sentFormOf(request);
      const visit = await visitOf(house, request, response, sent);
      return { house, visit, closed: closed.signal, sent, waitingBytes };
    },
  });
}

/** What breaks before or beside a page: the stack goes to the log under a number, the visitor sees the number only. */
function whenBroken(house: House): ErrorRequestHandler {
  return (error: { status?: number; stack?: string } | null, _request, response, _next) => {
    const status = Number(error?.status ?? 500);
    if (response.destroyed) return;
    if (!response.headersSent && status >= 400 && status < 500) return turnAwayPlainly(response, status);
    const visit = newId().slice(0, 8);
    const unavailable = storageFailureOf(error) !== null;
    if (unavailable) noteFailure(house, error, visit);
    else house.log.error({ visit, error: String(error?.stack ?? error) }, "request failed");
    if (response.headersSent) response.destroy();
    else turnAwayPlainly(response, unavailable ? 503 : 500, visit);
  };
}

/** Calendar programs choke on compressed feeds and live streams must not wait [N4]. */
function mayCompress(request: Request, response: Response): boolean {
  const type = String(response.getHeader("Content-Type") ?? "");
  if (/^text\/(calendar|event-stream)/.test(type)) return false;
  return compression.filter(request, response);
}

/** `ok`; 503 and why, as long as something keeps us from saving; what a start found missing is said beside it. */
async function health(house: House, response: Response): Promise<void> {
  const { store, clock } = house;
  const trouble = await store.trouble().catch((): "unreachable" => "unreachable");
  const lost = recentLosses(store, clock.now()).reduce((sum, { missing }) => sum + missing, 0);
  const lines = [trouble ? troubles[trouble] : "ok", await rulesLine(house)];
  if (lost > 0)
    lines.push(`${lost} acts that were acknowledged are missing (docs/operating.md, "The database")`);
  response
    .status(trouble ? 503 : 200)
    .type("text/plain")
    .send(`${lines.join("\n")}\n`);
}

/** Which release of the clock rules this machine has, and whether newer ones were in use here before. */
async function rulesLine(house: House): Promise<string> {
  const { version, older } = await clockStanding(house, []).catch(() => ({ version: "", older: null }));
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
function turnAwayPlainly(response: Response, status: number, visit?: string): void {
  const language = preferredLanguage(response.req.headers["accept-language"] ?? null);
  response
    .status(status)
    .type("text/html; charset=utf-8")
    .send(refusalPage(language, status, visit));
}
