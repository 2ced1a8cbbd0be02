/** One evening, led from a phone that runs no scripts: from “is everything ready” to the closed meeting. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goalWords, runActs, run } from "#app/words/meetings.ts";
import { layers } from "#app/words/shared.ts";
import { organisations } from "#app/words/organisations.ts";
import { ownStep } from "#app/words/me.ts";
import { toldIn } from "#app/words/curricula.ts";
import { place } from "#db/cast/cast.server.ts";
import {
  goOnTo,
  later,
  markOnRun,
  nextPart,
  partNow,
  runScreen,
  thisEvening,
  tonight,
  turnOf,
  unfold,
} from "#tests/journeys/evening.ts";
import { openBrowser } from "#tests/support/browser.ts";
import type { Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let marc: Somebody;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ clock: { at: thisEvening(), still: true } }),
  ]);
  marc = await be(browser, "marc", { base: server.url, language: "fr" });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const words = run.fr;

test("before the meeting Marc sees who comes, who apologised and what to bring, and can print it all", async () => {
  await marc.follow(organisations.fr.home.toMeeting);
  expect(marc.path()).toBe(tonight);
  for (const name of ["Ana", "Benoît", "Chloé", "David", "Grace", "Hugo"]) await marc.sees(name);
  for (const paper of ["script", "sheet"]) expect(await marc.go(`${tonight}/${paper}`)).toBe(200);
  for (const name of ["Ana", "Hugo"]) await marc.sees(name);
});

test("the roll is called in one tap a person, and the meeting opens", async () => {
  await marc.go(runScreen);
  for (const name of ["Ana", "Benoît", "Grace"]) await markOnRun(marc, name, "here");
  await marc.press(words.open);
  await markOnRun(marc, "David", "late");
  await markOnRun(marc, "Hugo", "not-here");
  await marc.sees(words.roll(4, 6));
});

test("the script says what to say; a pause stands still; somebody may pass", async () => {
  expect(await nextPart(marc)).toBe(words.begin("Welcome"));
  await marc.press(words.begin("Welcome"));
  await marc.sees(layers.fr.say);
  await marc.sees(toldIn.fr.script.en);
  await marc.press(words.pause);
  await marc.press(words.resume);
  await goOnTo(marc, "Check-in", server);
  await turnOf(marc, "Grace", "thanks");
  await turnOf(marc, "Benoît", "passes");
  await marc.sees(words.passed);
});

test("last week’s step is shown in the turn of whoever shares it, and of nobody else", async () => {
  await goOnTo(marc, "Goal review", server);
  await marc.press(/^Benoît/, marc.page.locator("#round"));
  expect(await marc.text()).not.toContain("Appeler mon frère");
  await marc.press(words.thanks);
  await marc.press(/^Ana/, marc.page.locator("#round"));
  await marc.sees("Walk as far as the park");
  await marc.choose(words.outcome, words.outcomes.done);
  await marc.press(words.note);
  await marc.press(words.thanks);
  await marc.fill(goalWords.fr.looks.common.count, "3");
  await marc.fill(goalWords.fr.looks.common.of, "4");
  await marc.press(goalWords.fr.lookSave);
  await marc.sees(words.goalLooked(3, 4));
});

test("a part is left out with a reason, but none that holds words of safety", async () => {
  await goOnTo(marc, "Two kinds of words", server);
  await unfold(marc, words.skip);
  await marc.sees(words.skipSafety);
  await goOnTo(marc, "Which words", server);
  await unfold(marc, words.skip);
  await marc.choose(words.reason, words.reasons.late);
  await marc.press(words.skip);
  expect(await partNow(marc)).not.toBe("Which words");
  await unfold(marc, words.agenda);
  await marc.sees(words.states.skipped);
});

test("Ana writes her step on her own page; Grace’s is written down for her, and the questions open under seven", async () => {
  await goOnTo(marc, "Goal setting", server);
  const ana = await be(browser, "ana", { base: server.url });
  await ana.go(`/me/places/${place("tonight", "ana")}/step`);
  await ana.fill(ownStep.en.what, "Sit on the bench by the lake");
  await ana.choose(ownStep.en.confidence, "8");
  await ana.press(ownStep.en.save);
  await ana.leave();

  await marc.press(/^Grace/, marc.page.locator("#round"));
  await marc.follow(words.writeStepFor("Grace"));
  const form = goalWords.fr.step;
  await marc.fill(form.what, "Play for two friends");
  await marc.fill(form.confidence(10), "5");
  await marc.press(form.save);
  await marc.sees(form.smaller(7));
  await marc.go(runScreen);
  await marc.press(words.thanks);
});

test("a note about the session is kept, and the meeting is closed only after its safety words, or anyway", async () => {
  await unfold(marc, words.noteTitle);
  await marc.fill(words.noteTitle, "The threes took longer than planned.");
  await marc.press(words.noteSave);
  await marc.sees(words.notes(1));
  while (await nextPart(marc)) {
    const next = await nextPart(marc);
    if (next === words.close) break;
    await later(server);
    await marc.press(next);
  }
  await marc.follow(words.close);
  await closeAnyway(marc);
  await marc.go(runScreen);
  expect(await partNow(marc)).toBe(words.closed);
  await marc.leave();
});

/** Presses the button of the closing page, with its tick where safety words were left unsaid. */
async function closeAnyway(leader: Somebody): Promise<void> {
  const tick = leader.page.getByRole("checkbox");
  if ((await tick.count()) > 0) await tick.first().check();
  await leader.press(runActs.fr.acts.close?.button);
}
