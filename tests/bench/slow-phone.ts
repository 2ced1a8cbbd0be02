/**
 * A slow phone: Chromium with a quarter of its CPU on Slow 4G, as its own developer tools define it (1.6 Mbit/s down
 * and 0.75 up, less a tenth; 150 ms to and fro, reckoned 3.75 times for each request, because the tools delay whole
 * requests and not packets).
 */
import type { Browser, CDPSession, Page } from "playwright-core";
import { visit } from "#tests/support/browser.ts";
import type { Eyes, Visit } from "#tests/support/browser.ts";

const kbit = 1000 / 8;
export const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: 1600 * kbit * 0.9,
  uploadThroughput: 750 * kbit * 0.9,
};
/** The same connection as another well-known tool reckons it: the plain round trip. */
export const slow4GPlain = {
  offline: false,
  latency: 150,
  downloadThroughput: 1638.4 * kbit,
  uploadThroughput: 750 * kbit,
};

export type Conditions = typeof slow4G;
export type Phone = Visit & { session: CDPSession };

/** A fresh phone: nothing in its cache. `cpu` is how many times slower it thinks. */
export async function slowPhone(
  browser: Browser,
  eyes: Eyes,
  { network = slow4G, cpu = 4 }: { network?: Conditions; cpu?: number } = {},
): Promise<Phone> {
  const seen = await visit(browser, { size: "phone", ...eyes });
  const session = await seen.context.newCDPSession(seen.page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return { ...seen, session };
}

/** Milliseconds from the start of the navigation until the largest thing on the page was painted. */
export function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: "largest-contentful-paint",
            buffered: true,
          },
        );
      }),
  );
}

export type Loaded = { requests: number; bytes: number; script: number; types: string[] };

/** Counts what a page makes the browser load: requests, bytes over the line with headers, bytes of script. */
export function countLoads(session: CDPSession): () => Loaded {
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => void types.set(requestId, type));
  session.on(
    "Network.loadingFinished",
    ({ requestId, encodedDataLength }) => void sizes.set(requestId, encodedDataLength),
  );
  const sum = (ids: Iterable<string>) => [...ids].reduce((all, id) => all + (sizes.get(id) ?? 0), 0);
  return () => ({
    requests: types.size,
    bytes: sum(types.keys()),
    script: sum([...types].filter(([, type]) => type === "Script").map(([id]) => id)),
    types: [...types.values()],
  });
}
