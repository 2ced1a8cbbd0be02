/**
 * Every page of the map, as everybody who may open it: axe finds nothing in either theme or language, nothing is wider
 * than a phone, no title tells a neighbour anything, no link leads nowhere; and no page of the map was forgotten.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signLink } from "#app/server/http/links.server.ts";
import { addressLetters, letters } from "#app/words/letters.ts";
import { members } from "#app/words/organisations.ts";
import { ownAddress, places } from "#app/words/me.ts";
import { planning } from "#app/words/cycles.ts";
import { run, screen } from "#app/words/meetings.ts";
import { cycle, meeting, organisation, person, place, type CastName } from "#db/cast/cast.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { goOnTo, markOnRun, runScreen, screenCode, thisEvening } from "#tests/journeys/evening.ts";
import { lookClosely, walkAll, type Pattern } from "#tests/journeys/looking.ts";
import { builtRoutes } from "#tests/routes/security/routes.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { letterTo, meet, textOf, type Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { askForPlace, be, planGroup, saveAndPublish, takePlace, zoneByDay } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let patterns: Pattern[];
let code = "";
const looked = new Set<string>();
/** Letters whose links a stranger may try. */
const opened: string[] = [];
/** Pages that only a form leads to. */
const planned: string[] = [];
/** Pages of the change of address that Ana has begun. */
const changing: string[] = [];
const leftToStrangers = ["/demonstration", "/mailbox", "/mailbox/:letter"];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ clock: { at: thisEvening(), still: false } }),
  ]);
  patterns = (await builtRoutes()).map(({ pattern, resource }) => ({ pattern, page: !resource }));
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const home = `/organisations/${organisation()}`;
const acts =
  "open next back go skip restore shorten minutes pause resume turn pass thanks again check mark lead take-back";
const walkers: [CastName | null, string[]][] = [
  [
    null,
    [
      ...["/", "/?choose=zone", "/sign-in", "/asked", "/asked/again", "/asked/address", "/leave", "/screen"],
      "/nothing-here",
    ],
  ],
  [
    "nadia",
    [
      ...[home, "/me", "/organisations", `${home}/letters`],
      ...["draft", "clocks", "cancel", `places/${place("open", "farid")}/offer`].map(
        (page) => `/cycles/${cycle("open")}/${page}`,
      ),
    ],
  ],
  [
    "marc",
    [
      `${home}/curricula`,
      `${home}/curricula/reference`,
      `/cycles/${cycle("tonight")}`,
      ...["", `/${meeting("tonight", 5)}`, `/${meeting("tonight", 5)}/back`].map(
        (act) => `/cycles/${cycle("tonight")}/version${act}`,
      ),
      runScreen,
      ...`${acts} close reopen step outcome look goal note`.split(" ").map((act) => `${runScreen}/${act}`),
    ],
  ],
  ["ana", ["/me", "/me/feed/end", `/me/meetings/${meeting("tonight", 4)}/coming`]],
  ["emma", ["/me", `/me/places/${place("open", "emma")}/offer`]],
];

test(
  "the house is lived in: a letter, an invitation, a draft, a place given back, a meeting that is being led",
  fillTheHouse,
);

for (const language of ["en", "fr"] as const)
  for (const [name, starts] of walkers)
    test(`every page that ${name ?? "a stranger"} may open is fit for everybody (${language})`, async () => {
      const coming = { base: server.url, language, script: true };
      const walker = name ? await be(browser, name, coming) : await meet(browser, coming);
      const more = { nadia: planned, ana: changing } as Partial<Record<string, string[]>>;
      const known = [...starts, ...(more[name ?? ""] ?? [])];
      const round = name ? { starts: known, skip: leftToStrangers } : { starts: [...starts, ...opened] };
      const faults = await walkAll(walker, { ...round, patterns, looked });
      expect([...new Set(faults)].join("\n")).toBe("");
      await walker.leave();
    }, 480_000);

for (const language of ["en", "fr"] as const)
  test(`the screen in the room is fit for everybody (${language})`, async () => {
    const room = await meet(browser, { base: server.url, language, script: true });
    await room.go("/screen");
    await room.fill(screen[language].code, code);
    await room.press(screen[language].open);
    expect((await lookClosely(room.page)).join("\n")).toBe("");
    looked.add(`/screens/:meeting ${language}`);
    await room.leave();
  });

test("no page of the map was forgotten", () => {
  const elsewhere = ["/set-up"];
  const seen = [...looked].map((entry) => entry.split(" ").slice(0, 2).join(" "));
  const forgotten = patterns
    .filter(({ pattern, page }) => page && !elsewhere.includes(pattern))
    .flatMap(({ pattern }) => [`${pattern} en`, `${pattern} fr`])
    .filter((entry) => !seen.includes(entry));
  expect(forgotten.join("\n")).toBe("");
});

/** Something for every page: a letter with a link that works, an invitation, a draft, a meeting that is being led. */
async function fillTheHouse(): Promise<void> {
  const base = server.url;
  const stranger = await meet(browser, { base });
  await askForPlace(stranger, cycle("open"), { name: "Sam", address: "sam@example.org" });
  const subjects = {
    confirm: letters.en.confirmAsk("", "").subject,
    join: letters.en.invited("", "", "").subject,
  };
  opened.push((await letterTo(base, "sam@example.org", subjects.confirm)).path);
  const nadia = await be(browser, "nadia", { base, language: "en", size: "desk" });
  await nadia.go(`/organisations/${organisation()}/members/invite`);
  await nadia.fill(members.en.invite.name, "Léa");
  await nadia.fill(members.en.invite.address, "lea@example.org");
  await nadia.tick(members.en.roles.author.name);
  await nadia.press(members.en.invite.act);
  opened.push((await letterTo(base, "lea@example.org", subjects.join)).path);
  const startDate = `${new Date().getUTCFullYear() + 1}-10-07`;
  await planGroup(nadia, { name: "A draft", startDate, time: "17:00", zone: "Europe/Paris", capacity: 8 });
  planned.push(nadia.page.url().slice(base.length).replace("/cycles/new?", "/cycles?"));
  await nadia.press(planning.en.save);
  planned.push(`${nadia.path()}/plan/save`);
  await nadia.go(`${home}/curricula`);
  await nadia.follow("My team and me");
  planned.push(`${nadia.path()}/facilitators`);
  const ana = await be(browser, "ana", { base });
  await ana.go(`/me/places/${place("open", "ana")}/withdraw`);
  await ana.press(places.en.leaving.button);
  const withdrawn = letters.en.withdrawn("", "").subject;
  opened.push((await letterTo(base, "ana@example.org", withdrawn)).path);
  await ana.go("/me/address");
  await ana.fill(ownAddress.en.address, "ana.new@example.org");
  await ana.press(ownAddress.en.send);
  const changed = addressLetters.en.change("", "").subject;
  const letter = await textOf(base, await letterTo(base, "ana.new@example.org", changed));
  changing.push("/me/address/waiting", /\/me\/address\/[^\s<>"]+/.exec(letter)?.[0] ?? "no link");
  opened.push(cannotCome(), whose(), stay(), ...reminders());
  failALetter();
  await offerASeat(nadia);
  const marc = await be(browser, "marc", { base, language: "en" });
  await marc.go(runScreen);
  await markOnRun(marc, "Grace", "here");
  await marc.press(run.en.open);
  await goOnTo(marc, "Goal review", server);
  code = await screenCode(marc);
  for (const person of [stranger, nadia, ana, marc]) await person.leave();
}

/** A group somewhere where it is day, because nobody is offered a seat at night: one holds it, gives it back, one is asked, one waits. */
async function offerASeat(nadia: Somebody): Promise<void> {
  const base = server.url;
  const startDate = new Date(server.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const zone = zoneByDay(new Date(server.now()));
  await nadia.go(home);
  await planGroup(nadia, { name: "A small one", startDate, time: "15:00", zone, capacity: 1 });
  const group = await saveAndPublish(nadia);
  const [iris, jules, kim] = [
    await meet(browser, { base }),
    await meet(browser, { base }),
    await meet(browser, { base }),
  ];
  await takePlace(iris, base, group, { name: "Iris", address: "iris@example.org" });
  await takePlace(jules, base, group, { name: "Jules", address: "jules@example.org" });
  await takePlace(kim, base, group, { name: "Kim", address: "kim@example.org" });
  await iris.go("/me");
  await iris.follow("A small one");
  await iris.follow(places.en.withdraw);
  await iris.press(places.en.leaving.button);
  opened.push((await letterTo(base, "jules@example.org", letters.en.offered("", "", [], "").subject)).path);
  planned.push(`/cycles/${group}/roster`);
  for (const person of [iris, jules, kim]) await person.leave();
}

/** A mail server has refused what was written to Ana last. */
function failALetter(): void {
  const data = new SqliteClient(join(server.dataDir, "alongside.db"));
  data.pragma("busy_timeout = 5000");
  data
    .prepare(
      "update outbox set state = 'failed', failure = '550' where id = (select id from outbox where kind = 'place-withdrawn' limit 1)",
    )
    .run();
  data.close();
}

/** The links at the end of a reminder: no more of them, and again after all. */
function reminders(): string[] {
  const secret = readFileSync(join(server.dataDir, "secret"), "utf8").trim();
  const link = `/reminders/${signLink([secret], "reminders", place("tonight", "grace"), null)}`;
  return [link, `${link}/on`];
}

/** The link of a letter that asks whether a mailbox is theirs. */
function whose(): string {
  const secret = readFileSync(join(server.dataDir, "secret"), "utf8").trim();
  return `/address/${signLink([secret], "address", person("emma"), null)}`;
}

/** The link of a letter about an erasure that was taken back: nobody's, so that everybody stays for the walks. */
function stay(): string {
  const data = new SqliteClient(join(server.dataDir, "alongside.db"));
  data.pragma("busy_timeout = 5000");
  const [asked, due] = [server.now(), server.now() + 7 * 86_400_000];
  data
    .prepare(
      "insert into erasures (id, person_hash, asked_at, due_at, taken_back_at, listed_at) values ('erasure', 'nobody', ?, ?, ?, ?)",
    )
    .run(asked, due, asked, asked);
  data.close();
  const secret = readFileSync(join(server.dataDir, "secret"), "utf8").trim();
  return `/stay/${signLink([secret], "stay", "erasure", new Date(due))}`;
}

/** The link of a letter about next week's meeting, which leaves days before it: signed as the house signs it. */
function cannotCome(): string {
  const secret = readFileSync(join(server.dataDir, "secret"), "utf8").trim();
  const subject = `${meeting("tonight", 5)}.${place("tonight", "grace")}`;
  return `/cannot-come/${signLink([secret], "cannot-come", subject, null)}`;
}
