/**
 * The public list of a hundred open groups on a slow phone: what it loads, and when its largest part is painted,
 * beside a static page of the very same bytes (its style stands in the page).
 */
import { createServer, get } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "#tests/support/browser.ts";
import { openGroups } from "./crowd.ts";
import { kB, tell } from "./figures.ts";
import { pairOf, turns } from "./measure.ts";
import { startOurs } from "./servers.ts";
import type { Server } from "./servers.ts";
import { openSettled } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { countLoads, largestPaint, slow4G, slow4GPlain, slowPhone } from "./slow-phone.ts";
import type { Conditions } from "./slow-phone.ts";

let settled: Settled;
let ours: Server;
let copy: Copy;
let browser: Browser;

beforeAll(async () => {
  settled = await openSettled();
  await openGroups(settled.app.store, 100, settled.app.clock.now());
  ours = await startOurs(settled.folder);
  copy = await staticCopy(ours.url, ["/", "/favicon.svg", "/favicon.ico"]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  copy.close();
  await ours.stop();
  await settled.close();
});

test("the list loads little, in few requests, and no script", async () => {
  const { page, session, close } = await slowPhone(browser, { base: ours.url });
  const loads = countLoads(session);
  await page.goto("/", { waitUntil: "networkidle" });
  expect(await page.locator("main li").count()).toBeGreaterThanOrEqual(100);
  const { requests, bytes, script, types } = loads();
  await close();
  const how = "Chromium, everything over the line with headers: " + types.join(", ").toLowerCase();
  const what = "public list of 100 open groups: loaded";
  const within = bytes <= 12_000 && requests <= 4;
  tell({ what, limit: "≤ 12 kB, ≤ 4 requests", measured: `${kB(bytes)}, ${requests} requests`, within, how });
  expect(bytes).toBeLessThanOrEqual(12_000);
  expect(requests).toBeLessThanOrEqual(4);
  expect(script).toBe(0);
  tell({
    what: "public list: script",
    limit: "0 bytes",
    measured: `${script} bytes`,
    within: true,
    how: "Chromium",
  });
});

test("the list is soon painted on a slow phone", async () => {
  await painted("as the browser’s own tools reckon it", slow4G);
  await painted("with a plain round trip of 150 ms", slow4GPlain);
});

async function painted(which: string, network: Conditions): Promise<void> {
  const pairs: [number, number][] = [];
  for (let round = -1; round < turns(9, 3); round += 1) {
    const pair: [number, number] = [await paint(ours.url, network), await paint(copy.url, network)];
    if (round >= 0) pairs.push(pair);
  }
  const { ours: own, bare, ratio } = pairOf(pairs);
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
  tell({
    what: `public list: largest paint on Slow 4G ${which}`,
    limit: "< 0.9 s",
    measured: seconds(own),
    bare: seconds(bare),
    ratio,
    within: own < 900,
    how: "Chromium, empty cache, CPU × 4; bare: a static page of the same bytes",
  });
}

async function paint(base: string, network: Conditions): Promise<number> {
  const { page, close } = await slowPhone(browser, { base }, { network });
  await page.goto("/", { waitUntil: "load" });
  const at = await largestPaint(page);
  await close();
  return at;
}

type Copy = { url: string; close(): void };
type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A server that holds what ours answered, compressed as it was, and does nothing else. */
async function staticCopy(url: string, paths: readonly string[]): Promise<Copy> {
  const kept = new Map<string, Answer>();
  for (const path of paths) kept.set(path, await taken(`${url}${path}`));
  const server = createServer((asked, answer) => {
    const found = kept.get(asked.url ?? "");
    answer.writeHead(found?.status ?? 404, withoutHop(found?.headers ?? {}));
    answer.end(found?.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => void (server.closeAllConnections(), server.close()),
  };
}

function withoutHop({
  connection: _,
  "transfer-encoding": __,
  "keep-alive": ___,
  ...rest
}: IncomingHttpHeaders) {
  return rest;
}

function taken(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => void parts.push(part));
      const done = () =>
        resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(parts) });
      answer.on("end", done).on("error", reject);
    }).on("error", reject);
  });
}
