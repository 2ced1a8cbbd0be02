/**
 * Names as people write them, and as somebody might write them to break something: kept as typed, shown as text, on
 * pages, in letters and in calendars [D67 D68 D69 D76 D77 D80 D81].
 */
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decoded } from "#tests/support/crawl.ts";
import { cycle, place } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { who } from "#tests/support/roles.ts";
import { lettersOf, verificationFor, visitor } from "./visitor.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld({ marked: false });
});
afterAll(() => world.close());

const names = [
  "Zoé",
  "Zoe\u0301 in parts",
  "O’Brien-D'Arcy",
  "عبد الله",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "👩‍👩‍👧‍👦".repeat(60),
  "X",
  "Null",
  "<b>Bold</b><script>alert(1)</script>",
  '"; DROP TABLE places; --',
  '=HYPERLINK("https://evil.example")',
  "\u202Eevil\u202C",
  "&lt;already&gt; {{name}} ${name} %s",
  'a;b,c\\n:d"e',
];

/** What is kept of a name: composed, and without the signs that turn the direction of what stands beside it. */
const kept = (name: string) => name.normalize("NFC").replace(/[\u202A-\u202E\u2066-\u2069]/g, "");

/** The text of a page as people read it, tags taken out first. */
function read(html: string): string {
  return decoded(html.replace(/<[^>]+>/g, ""));
}

test("a name comes back as it was written, as text and set apart from the line around it [D67 D77 D80]", async () => {
  const path = `/groups/${cycle("open")}/place`;
  for (const [n, name] of names.entries()) {
    const address = `name${n}@example.org`;
    const person = visitor(world.at);
    const form = { once: newId(), name, address, adult: "yes", language: "en", takingPart: "yes" };
    expect((await person.post(path, form)).status, name).toBe(303);
    const { path: link } = await verificationFor(world.at, address);
    const asked = await (await person.get(link)).text();
    expect(read(asked)).toContain(kept(name));
    const done = await person.post(link, {});
    const settings = `${done.headers.get("location")?.split("?")[0]}/settings`;
    const page = await (await person.get(settings)).text();
    expect(
      /name="name"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="name"/
        .exec(page)
        ?.slice(1)
        .map((v) => decoded(v ?? ""))
        .join(""),
    ).toBe(kept(name));
  }
  const roster = await (await world.at.get(`/cycles/${cycle("open")}/roster`, { as: who.leader })).text();
  for (const name of names) {
    expect(read(roster)).toContain(kept(name));
    expect(roster).not.toContain("<script>alert");
  }
  expect(roster).toMatch(/<bdi[^>]*>[^<]*evil/);
  expect(roster).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  for (const { text, html, subject } of await lettersOf(world.at)) {
    expect(html).not.toMatch(/<b>Bold|<script/);
    expect(`${subject}${text}`).not.toMatch(/[\r\0]|undefined|\[object/);
  }
}, 60_000);

test("what cannot be a name is refused with what was typed, or cleaned: nothing, too long, control characters [D80 D81]", async () => {
  const path = `/groups/${cycle("open")}/place`;
  const form = { address: "odd@example.org", adult: "yes", language: "en", takingPart: "yes" };
  for (const name of ["", "   ", "👩‍👩‍👧‍👦".repeat(61), "x".repeat(200), "\u0001\u0007", "\u202E\u2066"]) {
    const answer = await world.at.post(path, { once: newId(), name, ...form });
    expect(answer.status, name).toBe(422);
    expect(await answer.text()).toContain("odd@example.org");
  }
  expect((await world.at.post(path, { once: newId(), name: "An\u0000a", ...form })).status).toBe(400);
  const odd = visitor(world.at);
  expect(
    (await odd.post(path, { once: newId(), name: "An\u0001a\r\nBcc: x@evil.example\ud800", ...form })).status,
  ).toBe(303);
  const { path: link } = await verificationFor(world.at, "odd@example.org");
  const page = read(await (await odd.get(link)).text());
  expect(page).toMatch(/Ana Bcc: x@evil\.example|An a Bcc: x@evil\.example/);
});

test("a letter with a tower of accents is refused with a sentence of its own, in both languages [D80]", async () => {
  const path = `/groups/${cycle("open")}/place`;
  const form = { address: "tower@example.org", adult: "yes", language: "en", takingPart: "yes" };
  for (const [lang, said] of [
    ["en", "carries more accents than we can show"],
    ["fr", "porte ici plus d’accents"],
  ]) {
    const name = `Z${"\u0301".repeat(800)}oe`;
    const answer = await world.at.post(`${path}?lang=${lang}`, { once: newId(), name, ...form });
    const html = await answer.text();
    expect([answer.status, read(html)]).toEqual([422, expect.stringContaining(said ?? "")]);
    expect(html).toContain("tower@example.org");
  }
});

test("an address with a line break, two addresses, or a name in front goes nowhere else [D76 D78]", async () => {
  const bad = [
    "a@b.example\r\nBcc: evil@x.example",
    "a@b.example, evil@x.example",
    "Evil <evil@x.example>",
    "a@b",
    "a@127.0.0.1",
    '"a b"@c.example',
  ];
  const before = (await lettersOf(world.at)).length;
  for (const address of bad) {
    const answer = await world.at.post("/sign-in", { address });
    expect([422, 429], address).toContain(answer.status);
  }
  await world.at.pass();
  expect((await lettersOf(world.at)).length).toBe(before);
});

test("own words for the calendar arrive there as they are, and cannot say anything else [D68 D69]", async () => {
  const at = `/me/places/${place("tonight", "ana")}`;
  for (const own of [
    ...names.filter((name) => name.length < 60),
    "A\r\nATTENDEE:mailto:evil@x.example",
    "END:VEVENT",
  ]) {
    const form = { name: "Ana", title: "own", ownTitle: own, invitations: "rolling", language: "en" };
    expect((await world.at.post(`${at}/settings`, form, { as: who.participant })).status, own).toBe(303);
    const file = await world.at.get(`${at}/dates.ics`, { as: who.participant });
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="dates.ics"');
    const text = await file.text();
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    const events = calendar.getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(2);
    expect(
      calendar
        .getAllSubcomponents()
        .map((one) => one.name)
        .every((name) => /^(vevent|vtimezone)$/.test(name)),
    ).toBe(true);
    for (const event of events) {
      expect(event.getFirstPropertyValue("summary")).toBe(kept(own).replace(/\s*[\r\n]+\s*/g, " "));
      expect(event.getAllProperties("attendee")).toEqual([]);
    }
  }
}, 60_000);
