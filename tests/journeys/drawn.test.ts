/**
 * What the style draws by itself, looked at as the browser computes it: boxes and circles by day and by night, and what
 * is left of the marks where a person's system forces the colours.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, organisation } from "#db/cast/cast.server.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { meet } from "#tests/support/journey.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let app: TestApp;

beforeAll(async () => {
  [browser, app] = await Promise.all([openBrowser(), openTestApp()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await app.close();
});

type Box = { name: string; drawn: boolean; contrast: number };

/** Runs in the page: every box and circle, and how its edge stands out from what is behind it. */
function boxes(): Box[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  const luminance = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const paper = luminance(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll("input:is([type=checkbox], [type=radio])")].map((box) => {
    const { appearance, borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(box);
    const edge = luminance((box as HTMLInputElement).checked ? backgroundColor : borderTopColor);
    const [low = 0, high = 0] = [edge, paper].sort((a, b) => a - b);
    return {
      name: box.id,
      drawn: appearance === "none" && parseFloat(borderTopWidth) >= 1,
      contrast: (high + 0.05) / (low + 0.05),
    };
  });
}

for (const scheme of ["light", "dark"] as const)
  test(`boxes and circles stand out from the page by 3 to 1, ticked and unticked (${scheme}) [F36]`, async () => {
    const visitor = await meet(browser, { base: app.origin, scheme });
    await visitor.go(`/groups/${cycle("open")}/place`);
    for (const ticked of [false, true]) {
      for (const box of await visitor.page.locator("[type=checkbox]").all()) await box.setChecked(ticked);
      const found = await visitor.page.evaluate(boxes);
      expect(found.length).toBeGreaterThan(2);
      for (const { name, drawn, contrast } of found) {
        expect(drawn, name).toBe(true);
        expect(contrast, `${name} ${ticked ? "ticked" : "unticked"}`).toBeGreaterThanOrEqual(3);
      }
    }
    await visitor.leave();
  });

/** Runs in the page: the lines under the links of the navigation, as painted. */
function lines(): { current: boolean; line: string }[] {
  return [...document.querySelectorAll(".nav a")].map((link) => ({
    current: link.hasAttribute("aria-current"),
    line: getComputedStyle(link).borderBottomColor,
  }));
}

test("where the system forces colours, only the current link is marked, and boxes are the system's own [F34]", async () => {
  const nadia = await be(browser, "nadia", { base: app.origin, language: "en" });
  const { page } = nadia;
  await page.emulateMedia({ forcedColors: "active" });
  await nadia.go(`/organisations/${organisation()}`);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const found = await page.evaluate(lines);
  expect(found.filter(({ current }) => current)).toHaveLength(1);
  for (const { current, line } of found) expect(line === canvas, line).toBe(!current);
  await nadia.go(`/organisations/${organisation()}/members/invite`);
  const looks = await page
    .locator("[type=checkbox]")
    .evaluateAll((all) => all.map((box) => getComputedStyle(box).appearance));
  expect(looks.length).toBeGreaterThan(1);
  expect(new Set(looks)).toEqual(new Set(["auto"]));
  await nadia.leave();
});

test("where the system forces colours, the mark that is pressed is filled [F34]", async () => {
  const marc = await be(browser, "marc", { base: app.origin, language: "en" });
  await marc.page.emulateMedia({ forcedColors: "active" });
  const fills = await marked(marc.page);
  expect(fills.pressed).not.toBe(fills.other);
  await marc.leave();
});

/** Two buttons as they would stand on the roll. */
async function marked(page: Page): Promise<{ pressed: string; other: string }> {
  return page.evaluate(() => {
    const fillOf = (pressed: boolean) => {
      const button = document.createElement("button");
      button.className = "button";
      button.setAttribute("aria-pressed", String(pressed));
      document.body.append(button);
      return getComputedStyle(button).backgroundColor;
    };
    return { pressed: fillOf(true), other: fillOf(false) };
  });
}
