/**
 * Everybody follows every link they find, while tonight's meeting is led: nobody comes across a marker that is not
 * for them, on no page, file, fragment, letter or line of the log [D5 D6 D7 D14 D49 D51 D74].
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { titleOf, walk } from "#tests/support/crawl.ts";
import type { Answer } from "#tests/support/crawl.ts";
import { roleNames, who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { person, place } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { leaksIn, markable, unmarked } from "./markers.ts";
import { changedTables, rowsOf } from "./rows.ts";
import type { Rows } from "./rows.ts";
import { lettersOf, visitor } from "./visitor.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
let before: Rows;
const walked = new Map<RoleName, Answer[]>();
beforeAll(async () => {
  world = await openWorld();
  await live();
  for (const id of Object.values(who)) if (id) await world.at.cookieFor(id);
  before = await rowsOf(world.at.app.store);
  for (const role of roleNames) walked.set(role, await walk(world.at, { as: who[role], starts: startsOf() }));
}, 240_000);
afterAll(() => world.close());

function startsOf(): string[] {
  const { organisation, cycle, meeting, openCycle } = world.ids;
  const roots = [
    "/",
    `/groups/${openCycle}`,
    "/me",
    "/me/download/file",
    "/me/feed",
    "/organisations",
    "/screen",
  ];
  const cyclePages = ["", "/roster", "/roster?contacts=yes", "/letters", "/course"].map(
    (page) => `/cycles/${cycle}${page}`,
  );
  const meetingPages = ["", "/script", "/sheet", "/roll", "/run", "/run/view"].map(
    (page) => `/meetings/${meeting}${page}`,
  );
  return [...roots, `/organisations/${organisation}`, ...cyclePages, ...meetingPages];
}

/** Tonight is led, a letter is written to the group, somebody asks for a place, and all letters are delivered. */
async function live(): Promise<void> {
  const { at, ids } = world;
  const [run, as] = [`/meetings/${ids["meeting"]}/run`, { as: who.leader }];
  const done = async (path: string, form: Record<string, string>) =>
    expect([path, (await at.post(path, form, as)).status]).toEqual([path, 303]);
  await done(`${run}/open`, { anyway: "yes" });
  await done(`${run}/mark`, { voice: place("tonight", "ana"), mark: "here" });
  await done(`${run}/note`, { text: "The room was warm." });
  await done(`/cycles/${ids["cycle"]}/letters`, { once: newId(), to: "all", body: "The door code is new." });
  await visitor(at).post("/sign-in", { address: "nobody@example.org" });
  await visitor(at).post(`/groups/${ids["openCycle"]}/place`, {
    ...{ once: newId(), name: "Sam", address: "sam@example.org" },
    ...{ adult: "yes", language: "en", takingPart: "yes", reminders: "yes" },
  });
  await at.pass();
}

let here = "";
/** The leader goes on to a segment of tonight. */
async function go(segment: string): Promise<void> {
  const form = { segment, from: here };
  const { status } = await world.at.post(`/meetings/${world.ids["meeting"]}/run/go`, form, {
    as: who.leader,
  });
  if (status === 303) here = segment;
}

function leaks(judge: (answer: Answer, role: RoleName) => string[]): string[] {
  return [...walked].flatMap(([role, answers]) =>
    answers.flatMap((answer) => judge(answer, role).map((what) => `${role} at ${answer.path}: ${what}`)),
  );
}

test("every private column is marked, or named as one that is not", () => {
  const { tables } = world.at.app.store;
  const marked = new Set(world.marks.map((mark) => mark.what));
  const missing = Object.values(tables).flatMap((table) => markable(table).map(([, column]) => column));
  const names = missing.filter(
    (column) => ![...marked].some((what) => what.endsWith(`.${snakeOf(column.name)}`)),
  );
  expect(names.map((column) => column.name)).toEqual([]);
  expect(Object.keys(unmarked).length).toBeLessThan(6);
});

test("each of them finds their way about", () => {
  const least: Partial<Record<RoleName, number>> = {
    leader: 60,
    coordinator: 60,
    participant: 20,
    owner: 15,
    anonymous: 8,
  };
  for (const [role, count] of Object.entries(least))
    expect(walked.get(role as RoleName)?.filter(({ status }) => status === 200).length, role).toBeGreaterThan(
      count,
    );
  const broken = leaks(({ status }) => (status >= 500 ? [String(status)] : []));
  expect(broken).toEqual([]);
});

test("what is private is seen by those it is for, so that not seeing it elsewhere means something", () => {
  const seenBy = (role: RoleName) => {
    const bodies = (walked.get(role) ?? []).map(({ body }) => body).join("");
    return [...new Set(world.marks.filter(({ text }) => bodies.includes(text)).map(({ what }) => what))];
  };
  const leading = ["addresses.address", "venues.join", "messages.body", "places.name", "session_notes.text"];
  expect(seenBy("leader")).toEqual(
    expect.arrayContaining([...leading, "shared_goals.text", "script", "group"]),
  );
  expect(seenBy("coordinator")).toEqual(expect.arrayContaining(leading));
  const own = ["steps.what", "steps.how_often", "places.own_title", "venues.join", "messages.body"];
  expect(seenBy("participant")).toEqual(expect.arrayContaining(own));
  expect(seenBy("owner")).toEqual(expect.arrayContaining(["member_invitations.address", "members.name"]));
  expect(seenBy("author")).toEqual(expect.arrayContaining(["script"]));
  expect(seenBy("leader of B")).toEqual(expect.arrayContaining(leading));
});

test("following links changes nothing [D18]", async () => {
  expect(changedTables(before, await rowsOf(world.at.app.store))).toEqual([]);
});

test("nobody comes across what is not for them [D5 D6 D7 D14]", () => {
  expect(
    leaks(({ body, headers }, role) => leaksIn(JSON.stringify([...headers]) + body, role, world.marks)),
  ).toEqual([]);
});

test("addresses are on the roster's page of addresses and on the owner's pages of members, one's own on one's own pages, and nowhere else [D6]", () => {
  const addresses = world.marks.filter((mark) => mark.what === "addresses.address");
  const allowed = /^\/cycles\/[^/]+\/roster|^\/organisations\/[^/]+\/members|^\/me\/(download|address)/;
  expect(
    leaks(({ path, body }) =>
      allowed.test(path) ? [] : addresses.filter(({ text }) => body.includes(text)).map(({ text }) => text),
    ),
  ).toEqual([]);
});

test("what participants and strangers see in a tab or keep as a file names no topic and nobody [D51]", () => {
  const staff: RoleName[] = [
    "leader",
    "other leader",
    "coordinator",
    "author",
    "owner",
    "owner of B",
    "leader of B",
  ];
  expect(
    leaks((answer, role) => {
      if (staff.includes(role)) return [];
      const kept = /filename="?([^";]*)/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "";
      return `${titleOf(answer)} ${kept}`.match(/mark-[\w-]+/g) ?? [];
    }),
  ).toEqual([]);
  const calendars = leaks(({ type, body }, role) =>
    type.startsWith("text/calendar")
      ? world.marks
          .filter((m) => body.includes(m.text) && (m.what !== "places.own_title" || m.personId !== who[role]))
          .map((m) => m.text)
      : [],
  );
  expect(calendars).toEqual([]);
});

test("letters say nothing of anybody else, and outside of them nothing of the topic [D5 D51 D74]", async () => {
  const letters = await lettersOf(world.at);
  expect(letters.length).toBeGreaterThan(6);
  const ownerOf = (address: string) =>
    world.marks.find((mark) => mark.text === address.split("@")[0])?.personId ?? null;
  const faults = letters.flatMap(({ toAddress, subject, text, html, calendar }) => {
    const owner = ownerOf(toAddress);
    const all = `${subject} ${text} ${html} ${calendar ?? ""}`;
    const others = world.marks.filter(
      (mark) => all.includes(mark.text) && !(owner !== null && mark.personId === owner),
    );
    const told = others.filter((mark) => mark.what !== "members.name");
    const outside =
      `${subject} ${calendar ?? ""}`.match(/mark-(?!addresses-address|places-own-title)[\w-]+/g) ?? [];
    return [...told.map((mark) => mark.text), ...outside].map((what) => `${subject}: ${what}`);
  });
  expect(faults).toEqual([]);
  for (const { calendar } of letters)
    expect((calendar?.match(/^ATTENDEE/gm) ?? []).length).toBeLessThanOrEqual(1);
});

test("the log holds no name, no address, no word of anybody, and nothing that opens a door [D49]", async () => {
  const { at, ids, marks } = world;
  for (const path of [
    "/proofs/",
    "/join/",
    "/feeds/",
    "/offers/",
    "/cannot-come/",
    "/reminders/",
    "/address/",
    "/stay/",
    "/me/address/",
  ]) {
    await at.get(`${path}${"s3cret".repeat(7)}`);
    await at.post(`${path}${"s3cret".repeat(7)}`, { name: "s3cret" });
  }
  await at.get(`/cycles/${ids["cycle"]}/roster`, { as: person("farid") });
  await at.get(`/organisations/${ids["organisation"]}/settings`, { as: person("marc") });
  const log = at.logged.join("");
  expect(log).toContain("refused");
  expect(marks.filter((mark) => log.includes(mark.text))).toEqual([]);
  expect(log).not.toMatch(/s3cret|@example\.org/);
  for (const name of ["join", "feed", "cannotCome", "offer"]) expect(log).not.toContain(ids[name]);
  for (const line of at.logged) expect(() => void JSON.parse(line)).not.toThrow();
});

test("a step is seen in its person's turn if they share it, and otherwise by nobody but them", async () => {
  const { at, ids, marks } = world;
  const run = `/meetings/${ids["meeting"]}/run`;
  const segments = await at.app.store.read
    .select({ plan: at.app.store.tables.versions.plan })
    .from(at.app.store.tables.versions);
  const rounds = segments.flatMap(({ plan }) => plan.sessions[3]?.segments.filter((one) => one.round) ?? []);
  let [ana, benoit] = ["", ""];
  for (const { id: segment } of rounds) {
    await go(segment);
    for (const name of ["ana", "benoit"] as const) {
      await at.post(`${run}/mark`, { voice: place("tonight", name), mark: "here" }, { as: who.leader });
      await at.post(`${run}/turn`, { segment, voice: place("tonight", name) }, { as: who.leader });
      const page = await (await at.get(run, { as: who.leader })).text();
      if (name === "ana") ana += page;
      else benoit += page;
    }
  }
  const stepsIn = (page: string, of: string) =>
    marks.filter((mark) => mark.what === "steps.what" && mark.personId === of && page.includes(mark.text));
  expect(stepsIn(ana, person("ana")).length).toBe(1);
  expect(stepsIn(ana + benoit, person("benoit"))).toEqual([]);
});

test("the group's screen shows what is for the group, segment by segment, and nothing else [D7]", async () => {
  const { at, ids, marks } = world;
  const run = `/meetings/${ids["meeting"]}/run`;
  const page = await (await at.get(run, { as: who.leader })).text();
  const [code = ""] =
    /\b[A-HJKMNP-Z2-9]{4}[ -]?[A-HJKMNP-Z2-9]{4}\b/.exec(page.replace(/<[^>]+>/g, " ")) ?? [];
  const screen = visitor(at);
  expect((await screen.post("/screen", { code })).status, code).toBe(303);
  const segments = new Set([...page.matchAll(/name="segment" value="([^"]+)"/g)].map(([, id]) => id ?? ""));
  expect(segments.size).toBeGreaterThan(5);
  let shown = "";
  for (const segment of segments) {
    await go(segment);
    shown += await (await screen.get(`/screens/${ids["meeting"]}`)).text();
  }
  const [group] = marks.filter((mark) => mark.what === "group" && mark.organisationId === null);
  expect(shown).toContain(group?.text);
  expect(
    marks.filter(
      (mark) => shown.includes(mark.text) && mark.what !== "group" && mark.what !== "shared_goals.text",
    ),
  ).toEqual([]);
  expect((await screen.get(`/meetings/${ids["meeting"]}`)).status).toBe(302);
});

function snakeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
