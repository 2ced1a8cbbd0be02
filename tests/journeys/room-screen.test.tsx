/**
 * The screen in the room, as large as it can be and never cut: every part of every programme of the house, in both
 * languages, on the screens that stand in rooms [F19].
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isForGroup } from "#app/domain/curriculum/for-the-group.ts";
import { segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Language, Plan } from "#app/domain/curriculum/plan.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { GroupScreen } from "#app/routes/meetings/live/screen/group-screen.tsx";
import { curriculaOn, readCurriculumFolder } from "#app/server/curricula/curricula-on-disk.server.ts";
import type { GroupView } from "#app/routes/meetings/live/run-view.server.ts";
import { groupBlocks } from "#app/routes/meetings/live/parts/script-text.server.ts";
import { Bare } from "#app/ui/page.tsx";
import { screen } from "#app/words/meetings.ts";
import { html } from "#tests/ui/render.tsx";
import { openBrowser } from "#tests/support/browser.ts";

const shelf = new URL("../../curricula", import.meta.url).pathname;
const assets = new URL("../../build/client/assets", import.meta.url).pathname;
const sizes = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const;
/** As long as a group may write its goal. */
const goal = "By the end, each of us has told one person what helps on a hard day. ".repeat(5).slice(0, 280);

let browser: Browser;
let page: Page;
const plans: [name: string, plan: Plan][] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  for (const name of curriculaOn(shelf)) {
    const { plan } = readCurriculumFolder(join(shelf, name));
    if (plan) plans.push([name, plan]);
  }
  const style = readdirSync(assets).flatMap((file) =>
    file.endsWith(".css") ? readFileSync(join(assets, file), "utf8") : [],
  );
  await page.setContent(
    `<!doctype html><style>${style.join("")}</style>${html(<Bare look="screen">x</Bare>)}`,
  );
}, 120_000);

afterAll(() => browser.close());

const some: GroupView = {
  meetingId: "",
  seq: 1,
  now: 0,
  phase: "running",
  moment: "part",
  language: "en",
  title: null,
  blocks: [],
  clock: { at: 0, running: true, plannedMs: 12 * 60_000, elapsedMs: 60_000 },
  next: null,
};

type Part = { where: string; part: string; html: string };

/** Each part as the group sees it, with where it stands. */
function partsOf(name: string, source: Plan, language: Language): Part[] {
  const plan = inLanguage(source, language);
  const { agreement, formats } = plan.curriculum;
  const values = {
    name: "Evening group",
    "next.date": "Thursday 12 March, 18:30",
    crisis: "",
    agreement: agreement.join("\n"),
    "shared-goal": goal,
  };
  return plan.sessions.flatMap((session) =>
    formats.flatMap((format) => {
      const telling = { format, values, handouts: plan.handouts, annexes: [], media: () => null };
      const parts = segmentsIn(session, format).filter((segment) => isForGroup(segment, format));
      return parts.map((segment) => {
        const view = { ...some, language, title: segment.title, blocks: groupBlocks(segment, telling) };
        const where = `${name} ${language} ${session.id} ${segment.id} ${format}`;
        return { where, part: segment.id, html: html(<GroupScreen view={view} />, language) };
      });
    }),
  );
}

/** What of these screens does not fit, or is too small for a chair at the other side of the room. */
async function tooMuch(parts: readonly Part[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(lookAtEach, parts);
    faults.push(...found.map((fault) => `${width} × ${height}: ${fault}`));
  }
  return faults;
}

/** Runs in the page. */
function lookAtEach(parts: readonly Part[]): string[] {
  const [root, main] = [document.documentElement, document.querySelector("main")!];
  return parts.flatMap(({ where, html }) => {
    main.innerHTML = html;
    const [large, title, foot] = [".large", "h1", ".aside"].map((name) => main.querySelector(name)!);
    const box = large!.getBoundingClientRect();
    const over = Math.max(
      root.scrollHeight - root.clientHeight,
      root.scrollWidth - root.clientWidth,
      large === title ? 0 : title!.getBoundingClientRect().bottom - box.top,
      box.bottom - foot!.getBoundingClientRect().top,
    );
    const size = parseFloat(getComputedStyle(large!).fontSize) / root.clientHeight;
    return [
      ...(over > 0 ? [`${where} is cut by ${Math.round(over)} px`] : []),
      ...(size < 1 / 32 ? [`${where} is set at ${size.toFixed(3)} of the height`] : []),
    ];
  });
}

for (const language of ["en", "fr"] as const)
  test(`no part of any programme is cut on a screen in a room; only whole agreements are scrolled (${language})`, async () => {
    const parts = plans.flatMap(([name, plan]) => partsOf(name, plan, language));
    const scrolled = parts.filter(({ html }) => html.includes('"large long"'));
    expect(parts.length).toBeGreaterThan(800);
    expect(new Set(scrolled.map(({ part }) => part))).toEqual(new Set(["agreement"]));
    expect((await tooMuch(parts.filter((one) => !scrolled.includes(one)))).join("\n")).toBe("");
  });

/** A busy machine draws late. */
const patiently = { timeout: 20_000 };

test("a text that no screen holds at once is scrolled, says so, and its end can be reached", async () => {
  const long = Array.from(
    { length: 40 },
    (_, n) => `<p>Line ${n} of a story that somebody wrote for us.</p>`,
  );
  const block = { kind: "read", html: long.join(""), prompts: [] } as unknown as GroupView["blocks"][number];
  const parts = [
    {
      where: "",
      part: "",
      html: html(<GroupScreen view={{ ...some, title: "A story", blocks: [block] }} />),
    },
  ];
  expect((await tooMuch(parts)).length).toBeGreaterThan(0);
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(lookAtEach, parts);
    await page.getByText(screen.en.long).waitFor();
    await page.keyboard.press("End");
    const last = page.getByText("Line 39");
    const hint = page.getByText(screen.en.long);
    await expect
      .poll(async () => {
        const [line, sign] = [await last.boundingBox(), await hint.boundingBox()];
        return line !== null && sign !== null && line.y > 0 && line.y + line.height <= sign.y;
      }, patiently)
      .toBe(true);
  }
});
