/** A second device stays in step: the fragment after every change, and nothing left behind when it goes. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { lookAgainMs } from "#app/server/live/live.server.ts";
import { endAllSignIns } from "#db/people/sign-ins.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ledMeetingIn, marc, sofia, tonight } from "./led-meeting.ts";
import type { LedMeeting } from "./led-meeting.ts";

let app: TestApp;
let evening: LedMeeting;
beforeEach(async () => {
  app = await openTestApp();
  evening = ledMeetingIn(app);
  await evening.begin();
});
afterEach(() => app.close());

/** Streams must not depend on what the collector happens to keep (they did once: a signal that never fired). */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let n = 0; n < 3; n++) collect();
}

type StreamEvent = { event: string; id: string; data: { revision?: number; html?: string; now?: number } };
type Stream = { next(): Promise<StreamEvent | null>; close(): void };

/** Reads events as a browser does; `null` once the house has closed the stream. */
async function listen(as: string, query = ""): Promise<Stream> {
  const reach = new AbortController();
  const answer = await fetch(`${app.origin}/meetings/${tonight}/run/stream${query}`, {
    headers: { Cookie: await app.cookieFor(as), "Sec-Fetch-Site": "same-origin" },
    signal: reach.signal,
  });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "text/event-stream; charset=utf-8",
  ]);
  const reader = answer.body?.getReader();
  let text = "";
  return {
    close: () => reach.abort(),
    async next() {
      for (;;) {
        const end = text.indexOf("\n\n");
        if (end >= 0) {
          const told = toldIn(text.slice(0, end));
          text = text.slice(end + 2);
          if (told) return told;
          continue;
        }
        const part = await reader?.read();
        if (!part || part.done) return null;
        text += Buffer.from(part.value).toString("utf8");
      }
    },
  };
}

function toldIn(block: string): StreamEvent | null {
  const line = (name: string) =>
    [...block.matchAll(new RegExp(`^${name}: (.*)$`, "gm"))].map((match) => match[1]).join("\n");
  return line("event")
    ? { event: line("event"), id: line("id"), data: JSON.parse(line("data")) as StreamEvent["data"] }
    : null;
}

test("what Marc taps shows on Sofia's phone without reloading, in her language [R6]", async () => {
  const stream = await listen(sofia);
  expect((await stream.next())?.data.html).toContain("Welcome back.");
  await evening.press("next", { segment: "check-in", from: "welcome" }, marc);
  const told = await stream.next();
  expect(told?.data.html).toContain("start with our check-in.");
  expect(told?.data.html).toContain("Next: Last week");
  expect(told?.id).toBe(String(told?.data.revision));
  stream.close();
});

test("who comes back after a break is told only what is new", async () => {
  const { seq } = await evening.state();
  const same = await listen(sofia, `?from=${seq}`);
  await evening.press("pause", {}, marc);
  expect((await same.next())?.data.revision).toBe(seq + 1);
  same.close();
  const behind = await listen(sofia, `?from=${seq}`);
  expect((await behind.next())?.data.revision).toBe(seq + 1);
  behind.close();
});

test("whoever is signed out or no longer leads is shown out within five seconds", async () => {
  const [out, over] = [await listen(sofia), await listen(marc)];
  await Promise.all([out.next(), over.next()]);
  await app.app.store.tx((work) => endAllSignIns(work, sofia, app.app.clock.now()));
  await app.app.store.tx(async ({ write, tables: { cycleFacilitators } }) => {
    await write.update(cycleFacilitators).set({ until: app.app.clock.now() });
  });
  expect([(await out.next())?.event, (await over.next())?.event]).toEqual(["over", "over"]);
  expect([await out.next(), await over.next()]).toEqual([null, null]);
  expect(lookAgainMs).toBeLessThan(5_000);
});

test("fifty streams opened and closed leave nothing behind", async () => {
  const streams = await Promise.all(Array.from({ length: 50 }, (_, n) => listen(n % 2 ? marc : sofia)));
  expect(app.app.channel.listeners()).toBe(50);
  collectGarbage();
  for (const stream of streams) stream.close();
  for (let n = 0; n < 40 && app.app.channel.listeners() > 0; n++) await pause(50);
  expect(app.app.channel.listeners()).toBe(0);
});

test("the script gets the fragment alone, with the number it is at", async () => {
  const headers = { Cookie: await app.cookieFor(marc), "Alongside-Fragment": "1" };
  const answer = await app.post(`/meetings/${tonight}/run/pause`, { seen: "2" }, { headers });
  expect(answer.headers.get("location")).toBe(`/meetings/${tonight}/run/view`);
  const view = await app.get(`/meetings/${tonight}/run/view`, { as: marc });
  expect(view.headers.get("alongside-revision")).toBe(String((await evening.state()).seq));
  const html = await view.text();
  expect(html).not.toContain("<html");
  expect(html).toContain("On continue");
});
