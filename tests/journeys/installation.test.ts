/**
 * A real installation, behind https: the code from the terminal opens set-up once, a number to call is checked, the
 * first group is planned and published, and somebody takes a place in it by letters that went through a mail server.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comingIn, setUp } from "#app/words/front.ts";
import { crisis, members, organisations } from "#app/words/organisations.ts";
import { letters } from "#app/words/letters.ts";
import { places } from "#app/words/me.ts";
import { openProxy, type Proxy } from "#tests/journeys/https.ts";
import { lookClosely } from "#tests/journeys/looking.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { beginning, meet, type Somebody } from "#tests/support/journey.ts";
import { startInVain, startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { askForPlace, planGroup, saveAndPublish, zoneByDay } from "#tests/support/people.ts";
import { startMailServer, type MailServer } from "#tests/support/smtp.ts";

let browser: Browser;
let server: ServerProcess;
let proxy: Proxy;
let mail: MailServer;
let olga: Somebody;
let group: string;

beforeAll(async () => {
  [browser, mail, proxy] = await Promise.all([
    openBrowser(),
    startMailServer(),
    openProxy(() => server.port),
  ]);
  server = await startServer({
    env: {
      PUBLIC_URL: proxy.origin,
      SECRET: "for this test only and longer than it must be",
      SMTP_URL: mail.url,
      MAIL_FROM: "letters@rivages.example",
      TRUST_PROXY: "1",
    },
  });
  olga = await meet(browser, { base: proxy.origin, trusting: true, language: "fr", size: "desk" });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await Promise.all([proxy.close(), mail.close()]);
});

test("half a configuration refuses to start, with one clear sentence", async () => {
  const { code, output } = await startInVain({ env: { PUBLIC_URL: "https://groups.example.org" } });
  expect(code).not.toBe(0);
  expect(output.trim()).toMatch(/^SECRET is missing: [^\n]+\.$/);
});

test("without the code nobody gets in; with it the house is set up once", async () => {
  const words = setUp.fr;
  await olga.go("/set-up");
  expect(await lookCloselyAt(olga, "/set-up")).toEqual([]);
  await describeHouse(olga, "2222-2222-2222-2222");
  await olga.sees(words.errors["wrong-code"]);
  expect(await olga.page.getByLabel(words.ownerName).inputValue()).toBe("Olga");
  await describeHouse(olga, codeFrom(server.output()).toLowerCase().replaceAll("-", " "));
  await olga.sees(organisations.fr.said.founded);
  expect(await olga.go("/set-up")).toBe(404);
  for (const path of ["/demonstration", "/mailbox"]) expect(await olga.go(path)).toBe(404);
});

test("the sign-in is bound to this host and to https", async () => {
  const cookies = await olga.context.cookies();
  const signIn = cookies.find(({ name }) => name === "__Host-alongside");
  expect(signIn).toMatchObject({
    secure: true,
    httpOnly: true,
    path: "/",
    domain: "localhost",
    sameSite: "Lax",
  });
  expect(cookies.filter(({ name }) => !name.startsWith("__Host-"))).toEqual([]);
});

test("Olga checks a number to call, takes the roles she needs, and publishes the first group [F6]", async () => {
  await olga.go("/organisations");
  await olga.follow(organisations.fr.nav.crisis);
  await olga.press(beginning(crisis.fr.verify));
  await olga.sees(crisis.fr.said.verified);
  await olga.follow(organisations.fr.nav.members);
  await olga.follow(`${members.fr.list.change} ${members.fr.list.changeAbout("Olga")}`);
  for (const role of ["coordinator", "facilitator"] as const) await olga.tick(members.fr.roles[role].name);
  await olga.press(members.fr.member.act);
  const startDate = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const planned = {
    name: "Atelier du jeudi",
    startDate,
    time: "17:00",
    zone: zoneByDay(new Date()),
    capacity: 6,
  };
  await planGroup(olga, { ...planned, leads: ["Olga"] });
  group = await saveAndPublish(olga);
});

test("Pia takes a place by a letter that went through a mail server, and signs in again by another", async () => {
  const pia = await meet(browser, { base: proxy.origin, trusting: true });
  await askForPlace(pia, group, { name: "Pia", address: "pia@example.org" });
  await pia.go(await linkIn(letters.en.confirmAsk("", "").subject, "/proofs/"));
  await pia.press(comingIn.en.proof.confirm);
  await pia.sees(places.en.said.held);
  await pia.press(comingIn.en.signOut.button);
  await pia.go("/sign-in");
  await pia.fill(comingIn.en.signIn.address, "pia@example.org");
  await pia.press(comingIn.en.signIn.send);
  await pia.go(await linkIn(letters.en.signIn("", "").subject, "/proofs/"));
  await pia.press(comingIn.en.proof.in);
  expect(pia.path()).toBe("/me");
  await pia.leave();
});

test("every letter came from the neutral name, to one person, and told nothing on the outside", async () => {
  expect(mail.received.length).toBeGreaterThanOrEqual(3);
  for (const { from, to, mail: letter } of mail.received) {
    expect([from, to.length]).toEqual(["letters@rivages.example", 1]);
    expect(letter.from).toMatchObject({ name: "Le Port", address: "letters@rivages.example" });
    expect(letter.subject).not.toMatch(/Atelier|Making room|accept/i);
    expect(letter.html).not.toMatch(/<img|src=/);
  }
  await olga.leave();
});

async function describeHouse(owner: Somebody, code: string): Promise<void> {
  const { fields } = organisations.fr;
  await owner.fill(setUp.fr.code, code);
  await owner.fill(fields.name, "Le Port, entraide");
  await owner.fill(fields.neutralName, "Le Port");
  await owner.fill(fields.zone, "Europe/Paris");
  await owner.select(fields.country, "FR");
  await owner.choose(fields.language, organisations.fr.languages.fr);
  await owner.fill(setUp.fr.ownerName, "Olga");
  await owner.fill(setUp.fr.ownerAddress, "olga@example.org");
  await owner.press(setUp.fr.act);
}

function codeFrom(output: string): string {
  return /code: ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(output)?.[1] ?? "";
}

/** The path of a link in the newest letter with this subject. */
async function linkIn(subject: string, path: string): Promise<string> {
  const newest = () =>
    mail.received.filter(({ mail: { subject: its } }) => its === subject).at(-1)?.mail.text ?? "";
  await expect.poll(newest, { timeout: 15_000, interval: 150 }).toContain(path);
  const link = newest().match(new RegExp(`${proxy.origin}(${path}\\S+)`))?.[1];
  return link ?? "";
}

/** The same page for somebody whose browser runs scripts, which the examination needs. */
async function lookCloselyAt(owner: Somebody, path: string): Promise<string[]> {
  const eyes = { base: proxy.origin, trusting: true, script: true, language: owner.language };
  const other = await meet(browser, eyes);
  await other.go(path);
  const faults = await lookClosely(other.page);
  await other.close();
  return faults;
}
