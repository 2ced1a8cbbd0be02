/** Moving in: the demonstration starts, everybody of the cast is one click away, and the owner brings a team together. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstration } from "#app/words/front.ts";
import { shortDay } from "#app/words/dates.ts";
import { frame } from "#app/words/shared.ts";
import { letters } from "#app/words/letters.ts";
import { members, organisations } from "#app/words/organisations.ts";
import { cast, meeting, organisation, signInNames } from "#db/cast/cast.server.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { letterTo, meet } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("the demonstration prints its address, and a stranger finds groups and dates there", async () => {
  expect(server.output()).toContain(server.url);
  const stranger = await meet(browser, { base: server.url });
  await stranger.go("/");
  await stranger.follow("Garden room group");
  expect(stranger.path()).toMatch(/^\/groups\//);
  await stranger.sees(/in Paris/);
  await stranger.leave();
});

test("one click makes anybody anybody of the cast, in both languages", async () => {
  for (const language of ["en", "fr"] as const) {
    const visitor = await meet(browser, { base: server.url, language });
    for (const name of signInNames) {
      await visitor.go(`/demonstration?lang=${language}`);
      await visitor.press(demonstration[language].signInAs(cast[name].name));
      const staff = "roles" in cast[name];
      expect(visitor.path()).toBe(staff ? `/organisations/${organisation()}` : "/me");
    }
    await visitor.leave();
  }
});

test("tonight’s meeting is tonight", async () => {
  const marc = await be(browser, "marc", { base: server.url, language: "fr" });
  await marc.follow(organisations.fr.home.toMeeting);
  expect(marc.path()).toBe(`/meetings/${meeting("tonight", 4)}`);
  await marc.sees(shortDay("fr", "Europe/Paris", new Date(), new Date()));
  await marc.leave();
});

test("the owner invites somebody by a mailed link, gives a role, and removes them at once", async () => {
  const base = server.url;
  const nadia = await be(browser, "nadia", { base, language: "fr", size: "desk" });
  const words = members.fr;
  await nadia.follow(organisations.fr.nav.members);
  await nadia.follow(words.list.invite);
  await nadia.fill(words.invite.name, "Léa");
  await nadia.fill(words.invite.address, "lea@example.org");
  await nadia.tick(words.roles.facilitator.name);
  await nadia.choose(words.invite.language, organisations.fr.languages.en);
  await nadia.press(words.invite.act);
  await nadia.sees(words.said.invited!);

  const lea = await meet(browser, { base });
  const kept = await letterTo(base, "lea@example.org", letters.en.invited("", "", "").subject);
  await lea.go(kept.path);
  await lea.follow(/\/join\//);
  await lea.press(members.en.join.act);
  expect(lea.path()).toBe(`/organisations/${organisation()}`);
  expect(await lea.go(`/organisations/${organisation()}/members`)).toBe(403);

  await nadia.go(`/organisations/${organisation()}/members`);
  await nadia.follow(`${words.list.change} ${words.list.changeAbout("Léa")}`);
  await nadia.tick(words.roles.owner.name);
  await nadia.press(words.member.act);
  await nadia.sees(words.said.changed!);
  expect(await lea.go(`/organisations/${organisation()}/members`)).toBe(200);

  await nadia.follow(`${words.list.change} ${words.list.changeAbout("Léa")}`);
  await nadia.follow(words.member.remove);
  await nadia.press(words.remove.act("Léa"));
  await nadia.sees(words.said.removed!);
  await lea.go(`/organisations/${organisation()}`);
  expect(lea.path()).toBe("/sign-in");
  await Promise.all([lea.leave(), nadia.leave()]);
});

test("signing out leaves nothing to go back to", async () => {
  const ana = await be(browser, "ana", { base: server.url, script: true });
  const seen = await ana.text();
  await ana.press(frame.en.signOut);
  await ana.page.goBack();
  expect(await ana.text()).not.toBe(seen);
  expect(ana.path()).toBe("/sign-in");
  await ana.leave();
});
