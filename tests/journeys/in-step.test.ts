/**
 * An evening where scripts run: two facilitators’ phones and the screen in the room stay in step without reloading, the
 * room’s screen shows what is for the group and nothing else, and the plug pulled in the middle loses nothing.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layers } from "#app/words/shared.ts";
import { runActs, run, screen } from "#app/words/meetings.ts";
import { clockWords } from "#app/words/run-clock.ts";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { refusalOf } from "#app/words/refusals.ts";
import { cycle } from "#db/cast/cast.server.ts";
import {
  later,
  nextPart,
  partNow,
  runScreen,
  screenCode,
  thisEvening,
  unfold,
} from "#tests/journeys/evening.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { meet, type Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let [marc, sofia, room]: Somebody[] = [];
const words = run.en;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ clock: { at: thisEvening(), still: true } }),
  ]);
  const coming = { base: server.url, language: "en", script: true } as const;
  marc = await be(browser, "marc", coming);
  sofia = await be(browser, "sofia", { ...coming, size: "desk" });
  for (const leader of [marc, sofia]) {
    await leader.go(runScreen);
    await leader.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  }
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("what one taps shows on the other’s screen by itself, in a moment", async () => {
  await tapMark(marc!, "Ana", "here");
  await sofia!.sees(words.roll(1, 6));
  await tapMark(sofia!, "Grace", "late");
  await marc!.sees(words.roll(2, 6));
  await marc!.tap(words.open);
  await sofia!.tap(words.begin("Welcome"));
  await bothAreAt("Welcome");
  await marc!.tap(words.pause);
  await sofia!.sees(clockWords.en.paused);
  await sofia!.tap(words.resume);
  await later(server, marc!, sofia!);
  await marc!.tap(words.next("Check-in"));
  await bothAreAt("Check-in");
});

test("two taps on the same button are one step", async () => {
  const [one, two] = [marc!, sofia!];
  const label = words.next("Last week");
  await later(server, one, two);
  await Promise.all([one.tap(label), two.tap(label)]);
  await bothAreAt("Last week");
});

test("Next tapped on the other phone a moment later leaves nothing, and says who went on [F17]", async () => {
  const [one, two] = [marc!, sofia!];
  await later(server, one, two);
  await one.tap(words.next("Goal review"));
  await bothAreAt("Goal review");
  await later(server, one, two);
  await one.tap(words.next("Two kinds of words"));
  await bothAreAt("Two kinds of words");
  await two.sees(words.wentOn("Marc"));
  await two.tap(words.next("I am someone who"));
  await two.sees(/Marc went on to “Two kinds of words”\. This part has only just begun/);
  await bothAreAt("Two kinds of words");
  await later(server, one, two);
  await two.tap(words.next("I am someone who"));
  await bothAreAt("I am someone who");
  await one.sees(words.wentOn("Sofia"));
  await later(server, one, two);
  await one.tap(words.previous("Two kinds of words"));
  await bothAreAt("Two kinds of words");
  await later(server, one, two);
  await one.tap(words.previous("Goal review"));
  await bothAreAt("Goal review");
});

test("words being typed stay where they are while the other goes on", async () => {
  const [typist, other] = [sofia!, marc!];
  await unfold(typist, words.noteTitle);
  await typist.fill(words.noteTitle, "The room was cold at fi");
  await later(server, typist, other);
  await other.tap(words.next("Two kinds of words"));
  await bothAreAt("Two kinds of words");
  const note = typist.page.getByLabel(words.noteTitle, { exact: true });
  expect(await note.inputValue()).toBe("The room was cold at fi");
  await typist.tap(words.noteSave);
  await typist.sees(words.notes(1));
});

test("the screen in the room opens by its code, and shows what is for the group and nothing else", async () => {
  const leader = marc!;
  const code = await screenCode(leader);
  room = await meet(browser, { base: server.url, size: "desk", script: true });
  await room.go("/screen");
  await room.fill(screen.en.code, "WRONGONE");
  await room.press(screen.en.open);
  await room.fill(screen.en.code, code);
  await room.press(screen.en.open);
  expect(room.path()).toMatch(/^\/screens\//);
  await room.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  await room.sees("Two kinds of words");
  for (const title of ["I am someone who", "Break"]) {
    await later(server, leader);
    await leader.tap(words.next(title));
    await bothAreAt(title);
    await room.sees(title);
    expect(await room.page.evaluate(isCut), title).toBe(false);
    const seen = await room.text();
    for (const word of [layers.en.say, layers.en.note, "Ana", "Grace", "behind", "in hand"])
      expect(seen, title).not.toMatch(new RegExp(`\\b${word}\\b`));
  }
});

test("the plug is pulled in the middle of the evening: nothing is lost, and the screens go on by themselves", async () => {
  const leader = marc!;
  await later(server, leader);
  await server.kill();
  await leader.sees(clockWords.en.away);
  await leader.tap(words.next("A word and me"));
  await leader.sees(/Not yet sent/);
  server = await startServer({
    dataDir: server.dataDir,
    port: server.port,
    clock: { at: server.now(), still: true },
  });
  await expect.poll(() => partNow(leader), { timeout: 40_000 }).toBe("A word and me");
  await expect.poll(() => partNow(sofia!), { timeout: 40_000 }).toBe("A word and me");
  await expect.poll(() => room!.text(), { timeout: 40_000 }).toContain("A word and me");
  await leader.sees(words.roll(2, 6));
  for (const person of [marc!, sofia!, room!])
    expect(await person.page.evaluate(() => "neverReloaded" in window)).toBe(true);
});

test("whoever was signed out meanwhile is told so at the next tap, and nothing is lost by it", async () => {
  const leader = sofia!;
  const context = leader.page.context();
  const cookies = await context.cookies();
  await context.clearCookies({ name: "alongside" });
  await leader.tap(await nextPart(leader));
  await leader.sees(clockWords.en.signedOut);
  await context.addCookies(cookies);
  await leader.go(runScreen);
  expect(await partNow(leader)).not.toBe("");
});

test("somebody who is taken off the group while their screen is open is shown nothing more of it", async () => {
  const planner = await be(browser, "marc", { base: server.url, language: "en", script: true });
  await planner.go(`/cycles/${cycle("tonight")}/facilitators`);
  await planner.select(planning.en.leadB, "");
  await planner.press(cycleWords.en.naming.act);
  await sofia!.sees(refusalOf("en", 404).title);
  expect(await sofia!.text()).not.toContain("A word and me");
  await sofia!.go(runScreen);
  await sofia!.sees(refusalOf("en", 404).title);
  await planner.leave();
});

test("the evening is closed on one phone, and the others know", async () => {
  const leader = marc!;
  await leader.page.locator("#parts").waitFor({ state: "attached" });
  await leader.go(`${runScreen}/close`);
  const tick = leader.page.getByRole("checkbox");
  if ((await tick.count()) > 0) await tick.first().check();
  await leader.press(runActs.en.acts.close?.button);
  expect(await partNow(leader)).toBe(words.closed);
  await room!.sees(screen.en.over);
  // It opens itself once more, and then has no script that could do so again.
  await room!.page.locator("script[type='module']").waitFor({ state: "detached" });
});

test("none of the three screens complained of more than the tap that was refused, or asked another host", async () => {
  const lost =
    /status of 40[149]|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/;
  for (const person of [marc!, sofia!, room!]) {
    person.complaints.splice(0, Infinity, ...person.complaints.filter((complaint) => !lost.test(complaint)));
    await person.leave();
  }
});

/** Runs in the page. */
function isCut(): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  return scrollHeight > clientHeight || scrollWidth > clientWidth;
}

async function tapMark(leader: Somebody, name: string, mark: "here" | "late"): Promise<void> {
  await unfold(leader, /^Who is here/);
  await leader.tap(`${mark} ${name}`);
}

async function bothAreAt(title: string): Promise<void> {
  for (const leader of [marc!, sofia!])
    await expect.poll(() => partNow(leader), { timeout: 8_000 }).toBe(title);
}
