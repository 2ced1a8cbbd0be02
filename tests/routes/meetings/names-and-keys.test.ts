/** Names and keys where people read: sheets carry the group's own name, no file and no author's key is ever shown [F20]. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { meeting } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ledMeetingIn, group, marc, sofia, textOf, tonight } from "./led-meeting.ts";

let app: TestApp;
beforeEach(async () => (app = await openTestApp()));
afterEach(() => app.close());

const html = async (path: string, as = sofia) => (await app.get(path, { as })).text();
const heads = (page: string) =>
  [...page.matchAll(/class="running-head[^"]*"[^>]*>([\s\S]*?)<\/(?:p|td|th|div)>/g)].map(([, text]) =>
    textOf(text ?? "").trim(),
  );

test("whatever is printed for a group is headed with the group's own name", async () => {
  const { cycles } = app.app.store.tables;
  await app.app.store.tx(async ({ write }) => {
    await write.update(cycles).set({ name: "Quai group" }).where(eq(cycles.id, group));
  });
  for (const paper of ["handouts", "handouts?print=large", "run-sheet", "script", "sheet"]) {
    const page = await html(`/meetings/${tonight}/${paper}`);
    expect(page, paper).toContain("Quai group");
    expect(page, paper).not.toMatch(/Thursday group|Evening group/);
    for (const head of heads(page)) expect(head, paper).toContain("Quai group");
  }
  expect(heads(await html(`/meetings/${meeting("tonight", 1)}/handouts`)).length).toBeGreaterThan(2);
});

test("the keys of sources stand in no script, on no screen and on no sheet", async () => {
  const evening = ledMeetingIn(app);
  await evening.begin();
  const key = /<sup>|\[\^|\^[a-z-]+\^/;
  for (let number = 1; number <= 8; number += 1)
    for (const page of ["script", "handouts"])
      expect(await html(`/meetings/${meeting("tonight", number)}/${page}`), `${page} ${number}`).not.toMatch(
        key,
      );
  const { segments } = await evening.state();
  for (const part of Object.keys(segments))
    expect(await html(`/meetings/${tonight}/rehearsal?part=${part}`), part).not.toMatch(key);
  await evening.press("go", { segment: "two-kinds", from: "welcome" });
  expect(await evening.page("/run")).not.toMatch(key);
});

test("what is to be prepared names sheets that open, and as many copies as six people, two who lead and a spare need", async () => {
  const page = await html(`/meetings/${tonight}`);
  expect(textOf(page)).toMatch(/Print 9 × \S/);
  expect(page).not.toMatch(/\.md\b/);
  const href = new RegExp(`href="/meetings/${tonight}/handouts#(sheet-\\d+)"`).exec(page);
  expect(href?.[1]).toBeDefined();
  expect(await html(`/meetings/${tonight}/handouts`)).toContain(`id="${href?.[1]}"`);
  expect(textOf(page)).toContain(
    "Copies are counted for 6 people who hold a place, 2 facilitators, and one to spare.",
  );
  const french = textOf(await html(`/meetings/${meeting("finished", 2)}`, marc));
  expect(french).not.toMatch(/\.md\b/);
});
