/** The group's screen: opened by a code, and not a word on it that is for facilitators only. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { audienceOf } from "#app/domain/curriculum/plan.ts";
import { toText } from "#app/domain/curriculum/render.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ledMeetingIn, marc, seat, textOf, tonight } from "./led-meeting.ts";
import type { LedMeeting } from "./led-meeting.ts";

let app: TestApp;
let evening: LedMeeting;
beforeEach(async () => {
  app = await openTestApp();
  evening = ledMeetingIn(app);
});
afterEach(() => app.close());

async function openedScreen(): Promise<string> {
  const answer = await app.post("/screen", {
    code: (await evening.code()).toLowerCase().replace(/^(.{4})/, "$1 "),
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/screens/${tonight}`]);
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("screen="));
  return cookie?.split(";")[0] ?? "";
}

const screen = (cookie: string) => app.get(`/screens/${tonight}`, { headers: { Cookie: cookie } });

test("the code opens the screen without signing in; without it there is nothing to see [R7]", async () => {
  await evening.begin();
  expect((await app.get(`/screens/${tonight}`)).status).toBe(404);
  expect((await app.get(`/screens/${tonight}/stream`)).status).toBe(404);
  const page = textOf(await (await screen(await openedScreen())).text());
  expect(page).toContain("check-in, last week, our steps");
  expect(page).toContain("You may pass. You may step out and come back.");
});

test("in every part of the evening the group's screen holds the group's blocks and nothing of the rest [R7]", async () => {
  await evening.begin();
  const cookie = await openedScreen();
  const found = await findPlannedMeeting(app.app.store, tonight);
  const segments = found?.session.segments ?? [];
  const secret = segments
    .flatMap((segment) => segment.blocks)
    .filter((block) => audienceOf(block) !== "group")
    .flatMap((block) => toText(block.markdown).split(/\n+/))
    .map((line) => line.trim())
    .filter((line) => line.length > 24);
  let from = "welcome";
  for (const { id, blocks } of segments) {
    if (id !== from) await evening.press("go", { segment: id, from });
    from = id;
    const bytes = textOf(await (await screen(cookie)).text());
    expect(secret.filter((line) => bytes.includes(line))).toEqual([]);
    for (const block of blocks)
      if (block.kind === "ask" && !block.only)
        expect(bytes).toContain(toText(block.prompts[0] ?? "").replace(/\s+/g, " "));
  }
});

test("the debrief is not named to the group, which is told goodbye and when it meets again; so it is after closing [F19]", async () => {
  await evening.begin();
  const cookie = await openedScreen();
  await evening.press("go", { segment: "debrief", from: "welcome" });
  expect((await evening.state()).current).toBe("debrief");
  const during = await (await screen(cookie)).text();
  await evening.press("close", { anyway: "yes" });
  const after = await (await screen(cookie)).text();
  for (const page of [during, after]) {
    expect(textOf(page)).toMatch(/Goodbye.*Thank you for being here\. Until \w+day \d+/);
    expect(textOf(page)).not.toMatch(/Debrief|Welcome/);
    expect(page).not.toContain("bar-part");
  }
});

test("the group's screen is kept in step by a stream of its own, with the same bytes", async () => {
  await evening.begin();
  const reach = new AbortController();
  const headers = { Cookie: await openedScreen() };
  const answer = await fetch(`${app.origin}/screens/${tonight}/stream`, { headers, signal: reach.signal });
  const reader = answer.body?.getReader();
  let told = "";
  while (!told.includes('"html"')) told += Buffer.from((await reader?.read())?.value ?? []).toString("utf8");
  reach.abort();
  expect(told).toContain("check-in, last week, our steps");
  for (const secret of ["Some of us have had a good week", "Begin on time", "Marc", "not treatment", "/run/"])
    expect(told).not.toContain(secret);
});

test("nobody's name is on the group's screen, whoever speaks", async () => {
  await evening.begin();
  const cookie = await openedScreen();
  await evening.press("go", { segment: "check-in", from: "welcome" });
  await app.post(`/meetings/${tonight}/roll`, { rest: "here" }, { as: marc });
  await evening.press("turn", { segment: "check-in", voice: seat("ana") });
  const bytes = await (await screen(cookie)).text();
  for (const name of ["Ana", "Benoît", "Hugo", "Marc", "Sofia"]) expect(bytes).not.toContain(name);
});

test("a wrong code, too many tries, another meeting's cookie, and a meeting that is over", async () => {
  await evening.begin();
  const wrong = await app.post("/screen", { code: "AAAA2222" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="AAAA2222"');
  const cookie = await openedScreen();
  expect((await app.get(`/screens/${"x".repeat(22)}`, { headers: { Cookie: cookie } })).status).toBe(404);
  await evening.press("close", { anyway: "yes" });
  expect(textOf(await (await screen(cookie)).text())).toContain("Thank you for being here.");
  const later = await app.post("/screen", { code: await evening.code() });
  expect(later.status).toBe(422);
});

test("wrong codes slow down the browser they are typed in; others behind the same address open their screen [F44]", async () => {
  await evening.begin();
  const browser = async (cookie: string, code: string) =>
    app.post("/screen", { code }, { headers: cookie ? { Cookie: cookie } : {} });
  const first = await browser("", "AAAA2222");
  const own = first.headers.getSetCookie().find((one) => one.startsWith("browser="));
  const cookie = own?.split(";")[0] ?? "";
  const statuses: number[] = [];
  for (let n = 0; n < 20; n++) statuses.push((await browser(cookie, "AAAA2222")).status);
  expect(statuses.slice(0, 4)).toEqual([422, 422, 422, 422]);
  expect(new Set(statuses.slice(4))).toEqual(new Set([429]));
  const slowed = await browser(cookie, await evening.code());
  expect([slowed.status, slowed.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(await slowed.text()).toContain(`value="${await evening.code()}"`);
  expect((await browser("", await evening.code())).status, "another browser of the house").toBe(303);
  app.setNow(new Date(app.app.clock.now().getTime() + 1000));
  expect((await browser(cookie, await evening.code())).status).toBe(303);
});

test("a fresh browser for every guess is slowed down as well, by two seconds at most [F44]", async () => {
  await evening.begin();
  const guess = () => app.post("/screen", { code: "AAAA2222" });
  for (let n = 0; n < 42; n++) await guess();
  const slowed = await guess();
  expect(slowed.status).toBe(429);
  expect(Number(slowed.headers.get("retry-after"))).toBeLessThanOrEqual(2);
  const cookie = slowed.headers.getSetCookie().find((one) => one.startsWith("browser="));
  const own = { headers: { Cookie: cookie?.split(";")[0] ?? "" } };
  for (let n = 0; n < 3; n++) await guess();
  const again = await app.post("/screen", { code: await evening.code() }, own);
  expect(again.status, "held back once, then counted by itself").toBe(303);
});
