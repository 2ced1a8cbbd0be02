/**
 * A place in a group, from finding it to giving it back: asked for on one page, confirmed from the mailbox, waited for
 * in the open, offered, taken; and everything letters and calendars do around it. Scripts never run here.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, comingIn, front } from "#app/words/front.ts";
import { changes, cycleWords } from "#app/words/cycles.ts";
import { letters } from "#app/words/letters.ts";
import { me, places } from "#app/words/me.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { letterTo, mailbox, meet, textOf, type Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import {
  askForPlace,
  be,
  codeIn,
  openConfirmation,
  planGroup,
  saveAndPublish,
  takePlace,
  zoneByDay,
} from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let base: string;
let group: string;
let [iris, jules, kim]: Somebody[] = [];

const name = "Morning group";

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
  base = server.url;
  const nadia = await be(browser, "nadia", { base, language: "en", size: "desk" });
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await planGroup(nadia, { name, startDate: soon, time: "15:00", zone: zoneByDay(new Date()), capacity: 1 });
  group = await saveAndPublish(nadia);
  await nadia.leave();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("Iris finds the group, sees its dates before any form, and asks for a place on one page", async () => {
  iris = await meet(browser, { base });
  await iris.go("/");
  await iris.follow(name);
  await iris.sees(front.en.group.dates(8));
  await iris.follow(front.en.group.ask);
  await askForPlace(iris, group, { name: "Iris", address: "iris@example.org", reminders: true });
  expect(iris.path()).toBe("/asked");
});

test("from the opened letter to the confirmed place are at most three pages", async () => {
  const asker = iris!;
  await openConfirmation(asker, base, "iris@example.org");
  const before = asker.pages - 1;
  await asker.press(comingIn.en.proof.confirm);
  expect(asker.path()).toMatch(/^\/me/);
  await asker.sees(places.en.said.held);
  expect(asker.pages - before).toBeLessThanOrEqual(3);
  await letterTo(base, "iris@example.org", letters.en.held("", [], "").subject);
});

test("a link that was used is over, and says so kindly", async () => {
  const asker = iris!;
  const used = await letterTo(base, "iris@example.org", letters.en.confirmAsk("", "").subject);
  await asker.go(used.path);
  await asker.follow(/\/proofs\//);
  await asker.sees(comingIn.en.proof.over);
  await asker.sees(comingIn.en.proof.done);
});

test("Jules comes second to a full group: he types the code of a fresh letter, and sees his own place in the list", async () => {
  jules = await meet(browser, { base, language: "fr" });
  await askForPlace(jules, group, { name: "Jules", address: "jules@example.org" });
  const subject = letters.fr.confirmAsk("", "").subject;
  const stale = await codeIn(base, "jules@example.org", subject);
  await jules.follow(comingIn.fr.asked.again);
  await jules.press(comingIn.fr.again.send);
  await jules.sees(comingIn.fr.asked.said.again);
  const fresh = await codeIn(base, "jules@example.org", subject, 2);
  await jules.fill(comingIn.fr.asked.code, stale === fresh ? "000000" : stale);
  await jules.press(comingIn.fr.asked.use);
  await jules.sees(comingIn.fr.errors["code-wrong"]);
  await jules.fill(comingIn.fr.asked.code, fresh);
  await jules.press(comingIn.fr.asked.use);
  await jules.sees(places.fr.position(1));
});

test("Kim waits behind Jules; nobody is shown anybody else", async () => {
  kim = await meet(browser, { base });
  await takePlace(kim, base, group, { name: "Kim", address: "kim@example.org" });
  await kim.sees(places.en.position(2));
  for (const other of ["Iris", "Jules"]) expect(await kim.text()).not.toContain(other);
});

test("Iris says from a letter that she can’t come, and takes it back; the same from her page", async () => {
  const holder = iris!;
  const invitation = await letterTo(base, "iris@example.org", /^\w+ \d+\s\w+$/);
  expect(await textOf(base, invitation)).not.toMatch(/Morning|Making room|accept/i);
  const away = await meet(browser, { base });
  await away.go(invitation.path);
  await away.follow(/\/cannot-come\//);
  await away.press(answers.en.yes);
  await away.sees(answers.en.doneTitle);
  await away.press(answers.en.undo);
  await away.leave();
  await holder.go("/me");
  await holder.press(places.en.cannot);
  await holder.sees(places.en.excused);
  await holder.press(places.en.can);
  expect(await holder.text()).not.toContain(places.en.excused);
});

test("the dates are there as a file and as a private address that can be ended", async () => {
  const holder = iris!;
  await holder.go("/me");
  await holder.follow(name);
  const file = await holder.context.request.get(
    (await holder.page.getByRole("link", { name: places.en.datesFile }).getAttribute("href")) ?? "",
  );
  const dates = await file.text();
  expect(dates.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  expect(dates).not.toMatch(/Morning|Making room|Iris/);
  await holder.follow(me.en.nav.calendar);
  await holder.press(me.en.feed.make);
  const address =
    /https?:\/\/\S+\/feeds\/\S+/.exec(await holder.page.content())?.[0].replace(/["<].*/s, "") ?? "";
  expect((await fetch(address)).headers.get("content-type")).toMatch(/^text\/calendar/);
  await holder.follow(me.en.feed.end);
  await holder.press(me.en.feed.end);
  expect((await fetch(address)).ok).toBe(false);
});

test("Iris gives her place back with one tap, and Jules, who has waited longest, is asked and takes it", async () => {
  const [leaver, next] = [iris!, jules!];
  await leaver.go("/me");
  await leaver.follow(name);
  await leaver.follow(places.en.withdraw);
  await leaver.press(places.en.leaving.button);
  await leaver.sees(places.en.said.withdrawn);
  await letterTo(base, "iris@example.org", letters.en.withdrawn("", "").subject);

  const offer = await letterTo(base, "jules@example.org", letters.fr.offered("", "", [], "").subject);
  await next.go(offer.path);
  await next.follow(/\/offers\//);
  await next.press(places.fr.offer.accept);
  await next.go("/me");
  await next.sees(places.fr.states.held);
  expect((await mailbox(base)).filter(({ to }) => to === "kim@example.org")).toHaveLength(2);
  const waiting = kim!;
  await waiting.go("/me");
  await waiting.follow(name);
  await waiting.sees(places.en.position(1));
});

test("Marc writes to the group: one letter each, no address, and the subject says nothing", async () => {
  const marc = await be(browser, "marc", { base, language: "en" });
  await marc.go(`/cycles/${group}/letters`);
  await marc.fill(changes.en.letters.body, "The door code is now 4711.");
  await marc.press(changes.en.letters.act);
  await marc.sees(cycleWords.en.said.written);
  const kept = await letterTo(base, "jules@example.org", letters.fr.message("", [], "", false).subject);
  const told = await textOf(base, kept);
  expect(told).toContain("4711");
  expect(told).not.toMatch(/@/);
  const others = (await mailbox(base)).filter(
    ({ subject, to }) => subject === kept.subject && to !== kept.to,
  );
  expect(others).toEqual([]);
  await marc.leave();
});

test("Jules writes back from the letter: both who lead get it under the name he chose, and no address", async () => {
  const writer = jules!;
  const words = places.fr.writing;
  const told = await letterTo(base, "jules@example.org", letters.fr.message("", [], "", false).subject);
  await writer.go(told.path);
  await writer.follow(/\/letter$/);
  await writer.press(words.send);
  await writer.sees(places.fr.errors["body.missing"]);
  await writer.fill(words.body, "Merci\u00a0! À jeudi.");
  await writer.press(words.send);
  await writer.sees(places.fr.said.written);
  const subjects = {
    marc: letters.fr.message("", [], "", false).subject,
    sofia: letters.en.message("", [], "", false).subject,
  };
  for (const lead of ["marc", "sofia"] as const) {
    const reply = await textOf(base, await letterTo(base, `${lead}@example.org`, subjects[lead]));
    expect(reply).toContain("> Merci\u00a0! À jeudi.");
    expect(reply).toContain("Jules");
    expect(reply).not.toContain("jules@");
    expect(reply).toContain(`/cycles/${group}/letters?to=`);
  }
});

test("a meeting is moved, another cancelled: whoever holds a place gets a letter for each", async () => {
  const marc = await be(browser, "marc", { base, language: "en" });
  await marc.go(`/cycles/${group}`);
  const links = marc.page.locator("a[href^='/meetings/'][href$='/move']");
  const [first = "", second = ""] = await links.evaluateAll((all) =>
    all.map((a) => a.getAttribute("href") ?? ""),
  );
  await marc.go(first);
  await marc.fill(changes.en.move.time, "16:00");
  await marc.choose(changes.en.move.scope, changes.en.move.one);
  await marc.press(changes.en.move.show);
  await marc.sees(changes.en.tells(1));
  await marc.press(changes.en.move.act);
  await marc.sees(cycleWords.en.said.moved);
  await letterTo(base, "jules@example.org", letters.fr.changes("", [one], "", "").subject, 1);
  await marc.go(second.replace(/move$/, "cancel"));
  await marc.choose(changes.en.cancel.how, changes.en.cancel.drop);
  await marc.press(changes.en.cancel.show);
  await marc.press(changes.en.cancel.act);
  await marc.sees(cycleWords.en.said.cancelled);
  await letterTo(base, "jules@example.org", letters.fr.changes("", [one], "", "").subject, 2);
  await marc.leave();
});

test("none of them saw another host or a complaint", async () => {
  for (const person of [iris, jules, kim]) await person?.leave();
});

const at = {
  startsAt: new Date(0),
  endsAt: new Date(0),
  zone: "UTC",
  format: "in-person",
  writtenAt: new Date(),
} as const;
const one = { what: "cancelled", between: [], was: at, now: null } as const;
