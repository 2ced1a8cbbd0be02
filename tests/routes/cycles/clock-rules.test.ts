/** Clock rules over HTTP: what planners and owners read of old ones, and how a group follows new ones [D91]. */
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { offsetAt } from "#app/domain/zones.ts";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import { cycle, organisation, person, place } from "#db/cast/cast.server.ts";
import { startsAhead } from "#db/cycles/clock-shifts.server.ts";
import { findInstallation, raiseClockRules } from "#db/people/installations.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { rulesOf2025, rulesOf2026 } from "#tests/support/clock-rules.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";
import { someDay } from "#tests/support/stores.ts";

/** Each house reads the whole shelf; on a busy machine that takes a while. */
vi.setConfig({ testTimeout: 120_000 });

const home = `/organisations/${organisation()}`;
const nadia = { as: person("nadia") };
const group = `/cycles/${cycle("open")}`;

async function withHouse(clockRules: ClockRules, work: (there: TestApp) => Promise<void>): Promise<void> {
  const there = await openTestApp({ clockRules });
  try {
    for (const name of ["nadia", "marc", "ana"] as const) await speaks(there.app.store, person(name), "en");
    await work(there);
  } finally {
    await there.close();
  }
}

async function page(there: TestApp, path: string, as = nadia.as): Promise<string> {
  const response = await there.get(path, { as });
  expect([path, response.status]).toEqual([path, 200]);
  return plainly(await response.text());
}

const plainly = (text: string) => text.replaceAll("<!-- -->", "").replaceAll("\u00a0", " ");

async function planPath(there: TestApp): Promise<string> {
  const shelf = await page(there, `${home}/curricula`);
  const id = new RegExp(`${home}/curricula/([\\w-]{22})"`).exec(shelf)?.[1] ?? "";
  return `?curriculum=${id}`;
}

const winterGroup = {
  ...{ name: "Harbour group", startDate: "2026-11-12", time: "18:30", rhythm: "weekly", skipHolidays: "yes" },
  ...{ closedDates: "", timeOn: "", occurrence: "", capacity: "9", format: "in-person", country: "CA" },
  ...{ language: "en", listed: "no", leadA: person("marc"), leadB: "" },
  ...{ venueName: "The house", venueAddress: "1 Harbour Street", venueAccess: "", venueJoin: "" },
};

/** The answer to "show all dates", or to "save". */
async function plan(there: TestApp, zone: string, save = false): Promise<string> {
  const path = `${home}/cycles${save ? "" : "/new"}${await planPath(there)}`;
  const answer = await there.post(path, { once: newId(), ...winterGroup, zone }, nadia);
  expect(answer.status).toBe(save ? 303 : 200);
  return save ? (answer.headers.get("location") ?? "").replace(/\?.*/, "") : plainly(await answer.text());
}

const old =
  "This machine’s clock rules for America/Vancouver are old (2025c): start it with Node 24, in its newest version.";

test("whoever plans a winter in Vancouver on a machine with the rules of 2025 reads that they are old, in their language", async () => {
  await withHouse(rulesOf2025, async (there) => {
    expect(await plan(there, "America/Vancouver")).toContain(old);
    expect(await plan(there, "Europe/Paris")).not.toContain("clock rules");
    await speaks(there.app.store, person("nadia"), "fr");
    expect(await plan(there, "America/Vancouver")).toContain(
      "Les règles d’heure de cette machine pour America/Vancouver sont anciennes (2025c) : démarrez-la avec Node 24",
    );
  });
});

test("whoever owns the house reads it as long as such meetings are ahead, and so does whoever moves one there", async () => {
  await withHouse(rulesOf2025, async (there) => {
    expect(await page(there, home)).not.toContain("clock rules");
    const path = await plan(there, "America/Vancouver", true);
    expect(await page(there, home)).toContain(old);
    expect(await page(there, home, person("marc"))).not.toContain("clock rules");
    const meeting = /\/meetings\/[\w-]{22}\/move/.exec(await page(there, path))?.[0] ?? "";
    expect(await page(there, `${meeting}?date=2026-11-11&time=18:30&scope=one&occurrence=`)).toContain(old);
    const nextSummer = new Date("2027-06-01T12:00:00Z");
    expect(await startsAhead(there.app.store, organisation(), nextSummer)).toEqual([]);
  });
});

test("a machine with the rules of 2026 says nothing of clocks, and which rules it has stands in health, log and data", async () => {
  await withHouse(rulesOf2026, async (there) => {
    expect(await plan(there, "America/Vancouver")).not.toContain("clock rules");
    expect(await (await there.get("/healthz")).text()).toBe("ok\nclock rules 2026f\n");
    expect(there.logged.join("")).toContain('"clockRules":"2026f","msg":"clock rules"');
    expect((await findInstallation(there.app.store))?.clockRules).toBe("2026f");
  });
});

test("a process older than the data warns wherever somebody looks, and moves nothing", async () => {
  await withHouse(rulesOf2025, async (there) => {
    await raiseClockRules(there.app.store, "2026f");
    const older =
      "This machine’s clock rules (2025c) are older than those used here before (2026f): start it with Node 24";
    expect(await page(there, home)).toContain(older);
    expect(await plan(there, "Europe/Paris")).toContain(older);
    expect(await (await there.get("/healthz")).text()).toMatch(/^ok\nclock rules 2025c, older than 2026f/);
    await fromAnotherClock(there);
    await there.pass();
    expect(await page(there, group)).not.toContain("Clocks are set by new rules");
    there.setNow(new Date(someDay.getTime() + 80 * 3_600_000));
    await there.pass();
    expect((await startsOf(there))[0]).toBe("19:00");
  });
});

/** As if the garden room group had been planned by rules that knew no summer time: an hour later than it is. */
async function fromAnotherClock({ app: { store } }: TestApp): Promise<void> {
  const { meetings: m } = store.tables;
  const rows = await store.read
    .select()
    .from(m)
    .where(eq(m.cycleId, cycle("open")));
  await store.tx(async ({ write }) => {
    for (const { id, startsAt, endsAt } of rows)
      await write
        .update(m)
        .set({ startsAt: later(startsAt), endsAt: later(endsAt) })
        .where(eq(m.id, id));
  });
}

const later = (instant: Date) => new Date(instant.getTime() + 3_600_000);

/** What the group's page shows as times, on a wall in Paris. */
async function startsOf(there: TestApp): Promise<string[]> {
  const shown = await page(there, group);
  return [...shown.matchAll(/(\d\d:\d\d) to \d\d:\d\d/g)].map(([, start]) => start ?? "");
}

const newRules: ClockRules = { version: "2099a", offsetAt };

test("a coordinator sees which meetings follow new rules and says yes; people are told once and calendars rise", async () => {
  await withHouse(newRules, async (there) => {
    await fromAnotherClock(there);
    await there.pass();
    expect(await page(there, home)).toContain("Garden room group: clocks are set by new rules, and");
    expect(await page(there, group)).toContain(`href="${group}/clocks"`);
    const list = await page(there, `${group}/clocks`);
    for (const words of ["Session 1", "18:00 to", "19:00 to", "If nobody confirms", "one letter"])
      expect(list).toContain(words);
    const seen = /name="seen" value="(\d+)"/.exec(list)?.[1] ?? "";
    const before = await sequences(there);
    expect((await there.post(`${group}/clocks`, { seen: "99999" }, nadia)).status).toBe(422);
    const [one, two] = [
      await there.post(`${group}/clocks`, { seen }, nadia),
      await there.post(`${group}/clocks`, { seen }, nadia),
    ];
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(one.headers.get("location")).toBe(`${group}?said=clocks`);
    expect(await page(there, `${group}?said=clocks`)).toContain("The times on the wall are kept");
    expect(two.headers.get("location")).toBe(`${group}?said=clocks-stand`);
    const nothing = await page(there, `${group}?said=clocks-stand`);
    expect(nothing).toContain("There was nothing to do: no time has changed, and nobody is written to.");
    expect(nothing).not.toContain("The times on the wall are kept");
    expect(new Set(await startsOf(there))).toEqual(new Set(["18:00"]));
    expect(await page(there, `${group}/clocks`)).toContain("There is nothing to do");
    expect(await sequences(there)).toEqual(before.map((number) => number + 1));
    await there.pass();
    const anas = (await lettersTo(there, "ana@example.org")).filter(
      ({ subject }) => subject === subjectOfAll,
    );
    expect(anas).toHaveLength(1);
    expect(plainly(anas[0]?.text ?? "")).toMatch(/As planned: \w+ \d+ \w+, 18:00 in Paris/);
  });
});

const subjectOfAll = "The time of your dates";

function lettersTo({ app: { store } }: TestApp, address: string) {
  const { keptLetters: k } = store.tables;
  return store.read.select().from(k).where(eq(k.toAddress, address));
}

/** SEQUENCE of Ana's entries in the open group, as her file of dates has them. */
async function sequences(there: TestApp): Promise<number[]> {
  const file = await there.get(`/me/places/${place("open", "ana")}/dates.ics`, { as: person("ana") });
  return [...(await file.text()).matchAll(/^SEQUENCE:(\d+)/gm)].map(([, number]) => Number(number));
}

test("if nobody says a word it is done after three days; strangers to the group never see the list", async () => {
  await withHouse(newRules, async (there) => {
    await fromAnotherClock(there);
    await there.pass();
    for (const as of [person("ana"), person("emma")])
      expect((await there.get(`${group}/clocks`, { as })).status).toBe(404);
    expect((await startsOf(there))[0]).toBe("19:00");
    there.setNow(new Date(someDay.getTime() + 72 * 3_600_000));
    await there.pass();
    expect((await startsOf(there))[0]).toBe("18:00");
  });
});

test("dates in a zone whose clocks changed lately reach calendars in UTC, with the time on the wall beside them", async () => {
  await withHouse(rulesOf2026, async (there) => {
    const { meetings: m } = there.app.store.tables;
    const [startsAt, endsAt] = [new Date("2026-12-04T01:30:00Z"), new Date("2026-12-04T03:30:00Z")];
    await there.app.store.tx(({ write }) =>
      write
        .update(m)
        .set({ zone: "America/Edmonton", startsAt, endsAt })
        .where(eq(m.cycleId, cycle("open"))),
    );
    const path = `/me/places/${place("open", "ana")}/dates.ics`;
    const text = (await (await there.get(path, { as: person("ana") })).text()).replaceAll("\r\n ", "");
    expect(text).toContain("DTSTART:20261204T013000Z");
    expect(text).not.toContain("TZID");
    expect(plainly(text)).toMatch(/DESCRIPTION:Thursday 3 December 2026\\, 1[89]:30 to 2[01]:30 in Edmonton/);
  });
});
