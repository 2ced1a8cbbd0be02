/**
 * A request exactly as given: any method, any Host, no path tidied up, no header added. (`fetch` chooses the Host
 * itself, and a real installation answers to its own name only.)
 */
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { RequestOptions, TestApp } from "#tests/support/app.ts";

export type Knock = { method?: string; headers?: Record<string, string>; body?: string };

const bodiless = [101, 103, 204, 205, 304];

/** Sends one request to `origin` and gives the answer as soon as its head is there. */
export function knock(
  origin: string,
  path: string,
  { method = "GET", headers = {}, body }: Knock = {},
): Promise<Response> {
  const { port, hostname: host } = new URL(origin);
  const chunked = "Transfer-Encoding" in headers;
  const length = body === undefined || chunked ? {} : { "Content-Length": Buffer.byteLength(body) };
  const options = {
    host,
    port,
    method,
    path,
    headers: { ...headers, ...length },
    setHost: false,
    agent: false,
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, (message) => resolve(answerOf(message)));
    asked.on("error", reject);
    asked.end(body);
  });
}

function answerOf(message: IncomingMessage): Response {
  const headers = new Headers();
  for (let n = 0; n + 1 < message.rawHeaders.length; n += 2)
    headers.append(message.rawHeaders[n] ?? "", message.rawHeaders[n + 1] ?? "");
  const status = message.statusCode ?? 0;
  if (bodiless.includes(status)) {
    message.resume();
    return new Response(null, { status, headers });
  }
  return new Response(Readable.toWeb(message) as ReadableStream, { status, headers });
}

/** The same house, asked under the name it goes by. */
export function underItsName(at: TestApp): TestApp {
  const { config } = at.app;
  const host = config.kind === "real" ? config.publicUrl.host : new URL(at.origin).host;
  const own = config.kind === "real" ? config.publicUrl.origin : at.origin;
  const headersFor = async ({ as, headers = {} }: RequestOptions) => ({
    Host: host,
    ...(as ? { Cookie: await at.cookieFor(as) } : {}),
    ...headers,
  });
  const form = {
    "Content-Type": "application/x-www-form-urlencoded",
    Origin: own,
    "Sec-Fetch-Site": "same-origin",
  };
  return {
    ...at,
    get: async (path, asked = {}) => knock(at.origin, path, { headers: await headersFor(asked) }),
    post: async (path, fields, asked = {}) => {
      const headers = { ...form, ...(await headersFor(asked)) };
      return knock(at.origin, path, {
        method: "POST",
        headers,
        body: new URLSearchParams(fields).toString(),
      });
    },
  };
}
