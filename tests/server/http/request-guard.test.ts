/** What stands before every page: knocked at over real HTTP, with everything a browser sends and much that it does not. */
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { request as ask } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import { gzipSync } from "node:zlib";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "#app/server/start/config.server.ts";
import type { Settings } from "#app/server/start/config.server.ts";
import { guardRequests, largestBody, largestUpload } from "#app/server/http/request-guard.server.ts";

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };
type Knock = { method?: string; headers?: Record<string, string>; body?: string | Buffer };
type Door = { port: number; server: Server; knock(path: string, knock?: Knock): Promise<Answer> };

/** The gate with nothing behind it but a page that says what reached it. */
async function openDoor(settings: Settings): Promise<Door> {
  const handler = express();
  handler.disable("x-powered-by");
  handler.set("query parser", "simple");
  handler.use(
    guardRequests(readConfig(settings), (response, status) =>
      response.status(status).end(`turned away ${status}`),
    ),
  );
  handler.get("/kept", (_, response) => response.set("Cache-Control", "private, no-cache").end("kept"));
  handler.use((request, response) =>
    response.end(`inside ${String(request.headers["x-forwarded-host"] ?? "")}`),
  );
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = handler.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  const knock = (path: string, { method = "GET", headers = {}, body }: Knock = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = ask({ port, host: "127.0.0.1", path, method, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => (text += part));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { port, server, knock };
}

let demo: Door;
let real: Door;
const host = "groups.example.org";
beforeAll(async () => {
  demo = await openDoor({});
  real = await openDoor({ PUBLIC_URL: `https://${host}`, SECRET: "s".repeat(32) });
});
afterAll(() => {
  for (const { server } of [demo, real]) server.closeAllConnections();
  for (const { server } of [demo, real]) server.close();
});

const form = { "content-type": "application/x-www-form-urlencoded" };
const statusOf = async (door: Door, path: string, knock?: Knock) => (await door.knock(path, knock)).status;
const post = (headers: Record<string, string>, body: string | Buffer = "a=1"): Knock => ({
  method: "POST",
  body,
  headers: { host, ...form, "content-length": String(body.length), ...headers },
});

test("pages are read and forms are sent, and nothing else is done here [D85]", async () => {
  for (const method of ["GET", "HEAD"]) expect(await statusOf(demo, "/", { method }), method).toBe(200);
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "SEARCH"]) {
    const answer = await demo.knock("/", { method });
    expect([answer.status, answer.headers.allow], method).toEqual([405, "GET, HEAD, POST"]);
  }
});

test("the demonstration answers to this machine's names only [D46]", async () => {
  for (const name of ["localhost", "LocalHost:3000", "127.0.0.1", "127.0.0.1:8080", "[::1]:3000"])
    expect(await statusOf(demo, "/", { headers: { host: name } }), name).toBe(200);
  for (const name of [
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    host,
    "0.0.0.0",
  ])
    expect(await statusOf(demo, "/", { headers: { host: name } }), name).toBe(421);
});

test("a real house answers to its own name only, but tells anybody that it is well [D46]", async () => {
  expect(await statusOf(real, "/", { headers: { host } })).toBe(200);
  expect(await statusOf(real, "/", { headers: { host: host.toUpperCase() } })).toBe(200);
  for (const name of ["127.0.0.1", "evil.example", `${host}.evil.example`, `${host}:8080`])
    expect(await statusOf(real, "/", { headers: { host: name } }), name).toBe(421);
  expect(await statusOf(real, "/healthz", { headers: { host: "10.0.0.7" } })).toBe(200);
});

test("what Remix would answer with bare data is not found [D2 D3 D4]", async () => {
  const filler = Array.from({ length: 1200 }, (_, n) => `a${n}=1`).join("&");
  const asked = [
    "/me.data",
    "/me.DATA",
    "/me%2edata",
    "/me.dat%61",
    "/me.data/x.js",
    "/_root.data",
    "/me?_data=routes%2Fme",
    "/me?x=1&_data",
    "/me?%5Fdata=x",
    "/me?_routes=root",
    `/me?${filler}&_data=x`,
    `/me?${filler}&_routes=x`,
    "/__manifest",
    "/__manifest?p=/me",
    "/%5F_manifest",
  ];
  for (const path of asked) expect(await statusOf(demo, path), path.slice(0, 40)).toBe(404);
  for (const path of ["/me?index", "/data", "/me?data=1", "/my.database", "/x?y=.data"])
    expect(await statusOf(demo, path), path).toBe(200);
  for (const path of ["/%E0%A4%A", "/%", "http://evil.example/me", "//evil.example"])
    expect(await statusOf(demo, path), path).toBe(400);
});

test("a control sign in a path or a query is refused as unreadable, however it is written [F43]", async () => {
  for (const path of ["/me%00", "/me%0d%0aX:%20y", "/%7f", "/%C2%85", "/proofs/a%00b", "/me%09"])
    expect(await statusOf(demo, path), path).toBe(400);
  for (const query of [
    "then=%00",
    "%00",
    "address=a%00@example.org",
    "a=%01",
    "a=%7F",
    "a=%C2%85",
    "lang=%1b",
  ])
    expect(await statusOf(demo, `/sign-in?${query}`), query).toBe(400);
  for (const query of ["text=one%0D%0Atwo%09three", "a=%C3%A9", "a=%F0%9F%91%A9%E2%80%8D", "a=%E2%80%AE"])
    expect(await statusOf(demo, `/sign-in?${query}`), query).toBe(200);
});

test("a request with two hosts is not believed either of them [F43]", async () => {
  for (const [door, name] of [
    [demo, `127.0.0.1:${demo.port}`],
    [real, host],
  ] as const)
    for (const second of [name, "evil.example"]) {
      const lines = ["GET / HTTP/1.1", `Host: ${name}`, `hOsT: ${second}`, "Connection: close"];
      expect(await firstLine(door, lines), second).toBe("HTTP/1.1 400 Bad Request");
    }
  const one = ["GET / HTTP/1.1", `Host: ${host}`, "Connection: close"];
  expect(await firstLine(real, one)).toBe("HTTP/1.1 200 OK");
});

/** What a bare connection hears first. */
function firstLine({ port }: Door, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.once("error", reject).once("end", () => resolve(text.split("\r\n")[0] ?? ""));
  });
}

test("a form from another site, or from nowhere, is refused [D17]", async () => {
  const from = (headers: Record<string, string>) => statusOf(real, "/me", post(headers));
  const evil = { origin: "https://evil.example" };
  expect(await from({})).toBe(403);
  expect(await from(evil)).toBe(403);
  expect(await from({ origin: "null" })).toBe(403);
  expect(await from({ origin: "" })).toBe(403);
  expect(await from({ ...evil, "x-forwarded-host": "evil.example" })).toBe(403);
  expect(await from({ ...evil, referer: `https://${host}/me` })).toBe(403);
  expect(await from({ origin: `http://${host}` })).toBe(403);
  expect(await from({ origin: `https://${host}.evil.example` })).toBe(403);
  expect(await from({ origin: `https://evil.example/https://${host}` })).toBe(403);
  for (const site of ["cross-site", "same-site", "evil"]) {
    expect(await from({ "sec-fetch-site": site })).toBe(403);
    expect(await from({ "sec-fetch-site": site, origin: `https://${host}` })).toBe(403);
  }
  expect(await from({ "sec-fetch-site": "same-origin" })).toBe(200);
  expect(await from({ origin: `https://${host}` })).toBe(200);
});

test("in the demonstration a form comes from the very host it goes to [D17]", async () => {
  const from = (name: string, origin: string) => statusOf(demo, "/", post({ host: name, origin }));
  expect(await from("127.0.0.1:3000", "http://127.0.0.1:3000")).toBe(200);
  expect(await from("localhost:3000", "http://127.0.0.1:3000")).toBe(403);
  expect(await from("127.0.0.1:3000", "http://127.0.0.1:4000")).toBe(403);
  expect(await from("127.0.0.1:3000", "null")).toBe(403);
});

test("what a visitor says of a proxy is not believed [D46]", async () => {
  expect((await demo.knock("/", { headers: { "x-forwarded-host": "evil.example" } })).text).toBe("inside ");
});

test("only plain forms of a known, bounded length come in [D82 D86]", async () => {
  const own = { "sec-fetch-site": "same-origin" };
  const sent = (headers: Record<string, string>, body?: string | Buffer) =>
    statusOf(real, "/me", post({ ...own, ...headers }, body));
  for (const type of [
    "text/plain",
    "application/json",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencodedx",
    "",
  ])
    expect(await sent({ "content-type": type }), type).toBe(415);
  expect(await sent({ "content-type": "application/x-www-form-urlencoded; charset=UTF-8" })).toBe(200);
  expect(await sent({ "content-encoding": "gzip" }, gzipSync("a=".padEnd(1_000_000, "x")))).toBe(415);
  expect(await sent({}, "a".repeat(largestBody))).toBe(200);
  const headers = { host, ...form, ...own };
  expect(
    await statusOf(real, "/me", {
      method: "POST",
      headers: { ...headers, "transfer-encoding": "chunked" },
      body: "a=1",
    }),
  ).toBe(411);
});

test("files come in on the routes that take them, up to a larger bound, and on no other [D82]", async () => {
  const own = { "sec-fetch-site": "same-origin" };
  const upload = "/organisations/abc/curricula/import";
  const type = "multipart/form-data; boundary=x";
  const sent = (path: string, headers: Record<string, string>, body: Buffer) =>
    statusOf(real, path, post({ ...own, ...headers }, body));
  const small = Buffer.alloc(1000);
  expect(await sent(upload, { "content-type": type }, small)).toBe(200);
  expect(await sent(upload, { "content-type": type }, Buffer.alloc(largestBody + 1))).toBe(200);
  expect(await sent(upload, { "content-type": "multipart/form-data" }, small)).toBe(415);
  expect(await sent(upload, { "content-type": form["content-type"] }, Buffer.alloc(largestBody + 1))).toBe(
    413,
  );
  expect(await sent(upload, { "content-type": type, "sec-fetch-site": "cross-site" }, small)).toBe(403);
  for (const path of [`${upload}/x`, `/x${upload}`, "/organisations/a/b/curricula/import", "/me"])
    expect(await sent(path, { "content-type": type }, small), path).toBe(415);
  const headers = { host, ...own, "content-type": type, "content-length": String(largestUpload + 1) };
  const answer = await real.knock(upload, { method: "POST", headers, body: "" }).catch(() => null);
  expect(answer === null || answer.status === 413).toBe(true);
});

test("a body that is too long is refused before it is sent [D82]", async () => {
  const head = `POST /me HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 999999999\r\n\r\n`;
  const said = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(real.port, "127.0.0.1", () => socket.write(head));
    socket.on("data", (part) => (text += part.toString()));
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
  expect(said).toMatch(/^HTTP\/1\.1 413/);
});

test("whatever is answered is private, framed by nobody and loads nothing foreign [D35 D43 D45 D47]", async () => {
  const answers = [
    await real.knock("/", { headers: { host } }),
    await real.knock("/", { headers: { host: "evil.example" } }),
    await real.knock("/", { method: "TRACE", headers: { host } }),
    await real.knock("/me.data", { headers: { host } }),
    await real.knock("/me", post({})),
  ];
  for (const { headers } of answers) {
    expect(headers["content-security-policy"]).toMatch(
      /default-src 'none'; script-src 'self';.*base-uri 'none'; object-src 'none'; frame-ancestors 'none'/,
    );
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect((await demo.knock("/")).headers["strict-transport-security"]).toBeUndefined();
  expect((await real.knock("/kept", { headers: { host } })).headers["cache-control"]).toBe(
    "private, no-cache",
  );
});
