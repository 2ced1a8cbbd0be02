/**
 * Leading for whoever does not see the screen, reads large or has no mouse: what happened is said, focus stays where it
 * was, no two buttons sound alike, and the bars leave room for the script.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { marks, run } from "#app/words/meetings.ts";
import { clockWords } from "#app/words/run-clock.ts";
import { later, partNow, runScreen, thisEvening, unfold } from "#tests/journeys/evening.ts";
import { openBrowser } from "#tests/support/browser.ts";
import type { Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let marc: Somebody;
const words = run.en;
const patient = { timeout: 20_000 };

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ clock: { at: thisEvening(), still: true } }),
  ]);
  marc = await be(browser, "marc", { base: server.url, language: "en", script: true });
  await marc.go(runScreen);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What has focus: its id, or what it is called. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.nodeName || "");

/** Everything the lines for the ear have said since the last call. */
async function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ear = window as unknown as { said?: string[] };
    if (!ear.said) {
      const said: string[] = (ear.said = []);
      const seen = new Map<Element, string>();
      const listen = () => {
        for (const line of document.querySelectorAll("[role=status]")) {
          const text = (line.textContent ?? "").trim();
          if (seen.has(line) && seen.get(line) !== text && text !== "") said.push(text);
          seen.set(line, text);
        }
      };
      listen();
      new MutationObserver(listen).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
    return ear.said.splice(0);
  });
}

/** Presses a button by keyboard, once it has focus. */
async function pressByKey(leader: Somebody, name: string): Promise<void> {
  await leader.page.getByRole("button", { name, exact: true }).first().focus();
  await leader.page.keyboard.press("Enter");
}

test("a mark says who is marked how, and the button is pressed [F30]", async () => {
  const { page } = marc;
  await heard(page);
  await unfold(marc, /^Who is here/);
  const button = page.getByRole("button", { name: `${marks.en.here} Ana`, exact: true });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  await pressByKey(marc, `${marks.en.here} Ana`);
  await expect.poll(() => button.getAttribute("aria-pressed"), patient).toBe("true");
  await expect.poll(() => heard(page), patient).toContain("Ana: here");
  expect(await focused(page)).toMatch(/^mark-here-/);
});

test("through the whole evening the large button keeps focus and each part is named once [F30 F31 F35]", async () => {
  const { page } = marc;
  await page.locator("#onward").focus();
  for (let press = 0; press < 20; press++) {
    const label = (await page.locator("#onward").innerText()).trim();
    if (label === words.close) break;
    await later(server, marc);
    await heard(page);
    const before = await partNow(marc);
    await page.keyboard.press("Enter");
    await expect.poll(() => partNow(marc), patient).not.toBe(before);
    const title = await partNow(marc);
    expect(await focused(page), `after "${label}"`).toBe("onward");
    const said = (await heard(page)).filter((line) => line.startsWith(title));
    expect(said.length, `${label}: ${said.join(" | ")}`).toBe(1);
    await namesApart(page);
  }
  expect((await page.locator("#onward").innerText()).trim()).toBe(words.close);
});

/** No two buttons on the screen sound alike, the name of a fold is not glued to it, each layer has a heading. */
async function namesApart(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  const told = await page.locator("main").ariaSnapshot();
  const names = [...told.matchAll(/- button "([^"]*)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(
    names.filter((name, at) => names.indexOf(name) !== at),
    await partOf(page),
  ).toEqual([]);
  for (const fold of await page.locator(".script summary").allInnerTexts()) expect(fold).toMatch(/^\S+\s+\S/);
  const layers = await page.locator(".script .layer:not(details)").count();
  expect(await page.locator(".script").getByRole("heading", { level: 2 }).count()).toBeGreaterThanOrEqual(
    layers,
  );
}

const partOf = (page: Page) => page.locator("#here").innerText();

test("in a round, a turn says who has the word; where a button is gone, focus is at the heading of the round [F30 F31]", async () => {
  const { page } = marc;
  await page
    .locator("#agenda")
    .getByRole("button", { name: `${words.go} Check-in`, exact: true })
    .click();
  await expect.poll(() => partNow(marc), patient).toBe("Check-in");
  await heard(page);
  const ana = page.locator("#round .people").getByRole("button", { name: /^Ana/ });
  await ana.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => heard(page), patient).toContain(words.toldTurn("Ana"));
  expect(await ana.getAttribute("aria-pressed")).toBe("true");
  expect(await focused(page)).toMatch(/^word-turn-/);
  await page.locator("#pass").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => heard(page), patient).toContain(words.toldPass("Ana"));
  expect(await focused(page)).toBe("round-title");
});

test("pause and go on are one button, and what it did is said", async () => {
  const { page } = marc;
  for (const label of [words.pause, words.resume]) {
    await heard(page);
    await pressByKey(marc, label);
    await expect.poll(() => heard(page), patient).toContain(clockWords.en.done(label));
    expect(await focused(page)).toBe("stay");
  }
});

test("large letters: the bars go by with the page, the script has at least half of the height [F29]", async () => {
  const { page } = marc;
  for (const [width, height, percent] of [
    [390, 844, 200],
    [390, 844, 100],
    [360, 640, 150],
    [320, 568, 100],
    [844, 390, 100],
    [1280, 720, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const script of [true, false]) {
      const free = await page.evaluate(roomForScript, { percent, script });
      expect(
        free,
        `${width} × ${height} at ${percent} %, ${script ? "with" : "without"} script`,
      ).toBeGreaterThan(script || width === 390 ? 0.5 : 0.35);
    }
  }
});

/** Runs in the page: the share of the height that no bar takes, in the middle of the page. */
async function roomForScript({ percent, script }: { percent: number; script: boolean }): Promise<number> {
  const root = document.documentElement;
  root.style.fontSize = `${(percent * 18) / 16}%`;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const main = document.querySelector("main")!;
  const kept = main.className;
  if (!script) main.className = "";
  scrollTo(0, root.scrollHeight / 2);
  const [head, foot] = ["#head", "#foot"].map((id) => document.querySelector(id)!.getBoundingClientRect());
  const above = Math.max(0, head!.bottom);
  const below = Math.max(0, innerHeight - foot!.top);
  main.className = kept;
  root.style.fontSize = "";
  return (innerHeight - above - below) / innerHeight;
}

for (const percent of [100, 200])
  test(`what has focus is never under a bar, from the first Tab to the last (${percent} %) [F33]`, async () => {
    const { page } = marc;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(
      (size) => {
        document.documentElement.style.fontSize = size;
        document.querySelectorAll("details").forEach((fold) => (fold.open = true));
        scrollTo(0, 0);
        document.querySelector<HTMLElement>(".skip")?.focus();
      },
      `${(percent * 18) / 16}%`,
    );
    const covered: string[] = [];
    let stops = 0;
    for (; stops < 200; stops++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(isCovered);
      if (found === null) break;
      if (found !== "") covered.push(found);
    }
    expect(stops).toBeGreaterThan(30);
    expect(covered).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  });

/** Runs in the page: null outside it, else the name of what has focus if a bar covers any of it. */
function isCovered(): string | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  if (at.closest("#head, #foot") || at.matches(".skip")) return "";
  const box = at.getBoundingClientRect();
  const bars = ["#head", "#foot"]
    .map((id) => document.querySelector(id)!)
    .filter((bar) => {
      return getComputedStyle(bar).position === "sticky";
    });
  const hit = bars.some((bar) => {
    const { top, bottom } = bar.getBoundingClientRect();
    return box.height < innerHeight / 2 && box.top < bottom - 1 && box.bottom > top + 1;
  });
  return hit ? `${at.nodeName} ${(at.textContent ?? "").trim().slice(0, 40)}` : "";
}

test("the room’s screen is told by an address that can be typed elsewhere [F35]", async () => {
  await unfold(marc, words.screen);
  expect(await marc.page.locator("#screen").innerText()).toContain(`${new URL(server.url).host}/screen`);
});

test("without a connection one line says both, once; it is not empty before the tap has arrived [F32]", async () => {
  const { page } = marc;
  await unfold(marc, words.agenda);
  await marc.tap(`${words.go} Goal review`);
  await expect.poll(() => partNow(marc), patient).toBe("Goal review");
  await server.kill();
  await expect.poll(() => page.locator("#sending").innerText(), { timeout: 15_000 }).toBe(clockWords.en.away);
  await heard(page);
  await marc.tap(`${words.go} Two kinds of words`);
  const both = `${clockWords.en.cutOff} ${clockWords.en.unsent(1)}`;
  await expect.poll(() => page.locator("#sending").innerText(), patient).toBe(both);
  // The tap may arrive a moment before the stream is back: what counts is every word until all is sent.
  const empty = page.evaluate((last) => {
    const line = document.querySelector("#sending")!;
    return new Promise<string[]>((resolve) => {
      const said: string[] = [];
      new MutationObserver(() => {
        const text = line.textContent ?? "";
        said.push(text);
        const arrived = document.querySelector("#here")?.textContent === "Two kinds of words";
        if (arrived && text === last) resolve(said);
      }).observe(line, { childList: true, characterData: true, subtree: true });
    });
  }, clockWords.en.sentAgain);
  server = await startServer({
    dataDir: server.dataDir,
    port: server.port,
    clock: { at: server.now(), still: true },
  });
  await expect.poll(() => partNow(marc), { timeout: 40_000 }).toBe("Two kinds of words");
  const said = await empty;
  expect(
    said.filter((text) => text === ""),
    said.join(" | "),
  ).toEqual([]);
  expect(new Set(said).size, "nothing is said twice").toBe(said.length);
  expect(said.at(-1)).toBe(clockWords.en.sentAgain);
});
