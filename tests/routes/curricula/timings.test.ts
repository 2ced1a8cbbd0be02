/** The page on practice: empty, hidden below three groups, then figures and a patch; for those it is for. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { timings } from "#app/words/curricula.ts";
import { organisation } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { likeGroup } from "#tests/support/more-groups.ts";
import { addRoles, who } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { textOf } from "../meetings/led-meeting.ts";

let app: TestApp;
let page: string;
const words = timings.en;
beforeAll(async () => {
  app = await openTestApp();
  await addRoles(app.app.store, someDay);
  const { curricula: c } = app.app.store.tables;
  const rows = await app.app.store.read.select({ id: c.id, folder: c.folder }).from(c);
  const id = rows.find((row) => row.folder === "acceptance")?.id ?? "";
  page = `/organisations/${organisation()}/curricula/${id}/practice`;
});
afterAll(() => app.close());

const read = async (path: string) => textOf(await (await app.get(path, { as: who.author })).text());

test("two groups are too few: the page says what will be here, and there is no patch", async () => {
  const text = await read(page);
  expect(text).toContain(words.empty);
  expect(text).toContain(words.hidden);
  expect((await app.get(`${page}.patch`, { as: who.author })).status).toBe(404);
});

test("three groups give figures to authors, owners and coordinators, and to nobody else", async () => {
  await likeGroup(app.app.store, "finished");
  await likeGroup(app.app.store, "finished");
  for (const role of ["author", "owner", "coordinator"] as const)
    expect([role, (await app.get(page, { as: who[role] })).status]).toEqual([role, 200]);
  expect((await app.get(page, { as: who.leader })).status).toBe(403);
  expect((await app.get(page, { as: who.participant })).status).toBe(404);
  const text = await read(page);
  expect(text).toContain(words.takeHeading);
  expect(text).toContain(words.shared);
  expect(text).not.toContain(words.empty);
});

test("the medians come as a patch that applies to the programme’s own folder", async () => {
  const answer = await app.get(`${page}.patch`, { as: who.author });
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z0-9.-]+\.patch"$/);
  expect(answer.headers.get("content-type")).toContain("text/x-diff");
  const patch = await answer.text();
  const folder = mkdtempSync(join(tmpdir(), "programme-"));
  try {
    cpSync("curricula/acceptance", folder, { recursive: true });
    execFileSync("git", ["apply", "-"], { cwd: folder, input: patch });
    const changed = patch.match(/^\+(## .*)$/m)?.[1] ?? "";
    const file = patch.match(/^\+\+\+ b\/(.*)$/m)?.[1] ?? "";
    expect(readFileSync(join(folder, file), "utf8")).toContain(changed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an author takes one median alone, sees what it does to the session, and may take none", async () => {
  const whole = await (await app.get(page, { as: who.author })).text();
  const keys = [...whole.matchAll(/name="take"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="take"/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  expect(keys.length).toBeGreaterThan(3);
  const key = keys.find((one) => !one.startsWith("frame.md")) ?? "";
  const one = await read(`${page}?${new URLSearchParams({ chosen: "yes", take: key }).toString()}`);
  expect(one).toContain("@@ -");
  expect(one).toContain(`+++ b/${key.split(" ")[0]}`);
  expect(one).toContain(words.unbalanced);
  const patch = await (
    await app.get(`${page}.patch?${new URLSearchParams({ chosen: "yes", take: key }).toString()}`, {
      as: who.author,
    })
  ).text();
  expect(patch.match(/^[+]## /gm)).toHaveLength(1);
  const none = await read(`${page}?chosen=yes`);
  expect(none).toContain(words.nothingChosen);
  expect(none).not.toContain("@@ -");
});

test("the page holds no name, no date and no id of a meeting", async () => {
  const { meetings: m, members } = app.app.store.tables;
  const html = await (await app.get(page, { as: who.author })).text();
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  for (const { id } of await app.app.store.read.select({ id: m.id }).from(m)) expect(main).not.toContain(id);
  for (const { name } of await app.app.store.read.select({ name: members.name }).from(members))
    expect(main).not.toContain(name);
  expect(main).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
});
