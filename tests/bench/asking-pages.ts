/** Asking for a page: of a handler in this process, without a socket, or of a server whose CPU is read before and after. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/node";
import type { AppLoadContext, RequestHandler, ServerBuild } from "@remix-run/node";
import { expect } from "vitest";
import { fewRoutes } from "#app/server/http/few-routes.server.ts";
import type { RequestContext } from "#app/server/start/app.server.ts";
import { bareFolder } from "./compile.ts";
import type { Server } from "./servers.ts";

/** The built pages of the product, as its own server hands them requests: with the few routes that could match. */
export async function ourHandler(): Promise<RequestHandler> {
  const partOf = fewRoutes(await loaded<ServerBuild>("build/server/index.js"));
  const handlers = new Map<ServerBuild, RequestHandler>();
  return (request, context) => {
    const part = partOf(new URL(request.url).pathname);
    const handler = handlers.get(part) ?? createRequestHandler(part, "production");
    handlers.set(part, handler);
    return handler(request, context);
  };
}

export async function bareHandler(): Promise<RequestHandler> {
  const { bareApp } = await loaded<{ bareApp: () => ServerBuild }>(`${bareFolder}/app.js`);
  return createRequestHandler(bareApp(), "production");
}

async function loaded<T>(path: string): Promise<T> {
  return (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as T;
}

export async function render(handle: RequestHandler, path: string, context: AppLoadContext): Promise<string> {
  const answer = await handle(new Request(`http://127.0.0.1${path}`), context);
  const text = await answer.text();
  expect(answer.status, path).toBe(200);
  return text;
}

/** CPU milliseconds of the server's process for one of `times` requests, one after the other. */
export async function cpuOf(server: Server, path: string, cookie: string, times: number): Promise<number> {
  const before = await server.read(true);
  for (let time = 0; time < times; time += 1) {
    const headers = { "Accept-Encoding": "gzip", Cookie: cookie };
    const answer = await fetch(`${server.url}${path}`, { headers });
    await answer.arrayBuffer();
    expect(answer.status, path).toBe(200);
  }
  const after = await server.read();
  return (after.cpuMs - before.cpuMs) / times;
}

/** What a request of a person, or of nobody, is given. */
export function requestContextOf(personId: string | null): RequestContext {
  const person = personId ? { id: personId, signInId: "", signedInAt: new Date(0) } : null;
  return {
    id: "bench",
    person,
    leaving: null,
    language: "en",
    zone: null,
    from: "",
    browser: "",
    proved: null,
    keepsCookies: true,
    formOfAnother: false,
  };
}

/** A request without a form. */
export const nothingSent = () => Promise.resolve(null);
