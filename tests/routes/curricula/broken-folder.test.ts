/** A folder that breaks: its last good version stays in use, and the shelf says what is in the way. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadShelf } from "#app/server/curricula/curricula-shelf.server.ts";
import { shelf as words } from "#app/words/curricula.ts";
import { organisation } from "#db/cast/cast.server.ts";
import { shelfOf } from "#db/curricula/curricula.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { addRoles, who } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { ledMeetingIn, marc, textOf, tonight } from "../meetings/led-meeting.ts";

let at: TestApp;
let folder: string;
const session = "acceptance/04-more-than-a-label.md";
beforeAll(async () => {
  at = await openTestApp();
  await addRoles(at.app.store, someDay);
  folder = mkdtempSync(join(tmpdir(), "shelf-"));
  cpSync("curricula", folder, { recursive: true });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await at.close();
});

const shelved = async () =>
  (await shelfOf(at.app.store, organisation())).find((one) => one.folder === "acceptance");
const page = async (path: string, as: string | null) => textOf(await (await at.get(path, { as })).text());

const damages: [what: string, damage: (text: string) => string][] = [
  ["front matter that cannot be read", (text) => text.replace("---\n", "---\ntitle: [\n")],
  [
    "a private line carried into what is shown",
    (text) => text.replace(/(> \[!SHOW\]\n> .*\n)/, "$1and this line has lost its mark\n"),
  ],
  ["a file that is no text any more", () => "\u0000\u0001"],
  ["a hostile file", () => "*a_".repeat(30_000)],
  ["an empty file", () => ""],
];

test.each(damages)(
  "%s: the group goes on with the last good version, and the shelf lists what was found",
  async (_what, damage) => {
    const { app } = at;
    await loadShelf(app, folder);
    const before = await shelved();
    const script = await page(`/meetings/${tonight}/script`, marc);
    const text = readFileSync(join(folder, session), "utf8");
    writeFileSync(join(folder, session), damage(text));
    await loadShelf(app, folder);
    const after = await shelved();
    expect(after?.versionId).toBe(before?.versionId);
    const errors = after?.findings.filter((one) => one.severity === "error") ?? [];
    expect(errors.length).toBeGreaterThan(0);
    const path = `/organisations/${organisation()}/curricula`;
    const shelf = await page(path, who.author);
    expect(shelf).toContain(textOf(words.en.errors(errors.length)));
    expect(shelf).toContain(words.en.broken);
    const one = await page(`${path}/${after?.id}`, who.author);
    expect(one).toContain(words.en.broken);
    const places = one.replace(/ : /g, ":");
    for (const { at: place } of errors)
      expect(places).toContain(`${place.file}:${place.line}:${place.column}`);
    expect(await page(`/meetings/${tonight}/script`, marc)).toBe(script);
    writeFileSync(join(folder, session), text);
    await loadShelf(app, folder);
    expect((await shelved())?.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  },
);

test("a meeting can be opened and led while its folder lies broken", async () => {
  writeFileSync(join(folder, "acceptance/curriculum.md"), "not a curriculum");
  await loadShelf(at.app, folder);
  const evening = ledMeetingIn(at);
  await evening.begin();
  expect((await at.get(`/meetings/${tonight}/run`, { as: marc })).status).toBe(200);
  expect(await page(`/organisations/${organisation()}/curricula`, who.author)).toContain(words.en.broken);
});
