/** From the shelf to a published group and its changes, over HTTP, with the cast and the real curriculum. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, organisation, person } from "#db/cast/cast.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  for (const name of ["nadia", "marc", "sofia", "ana"] as const)
    await speaks(there.app.store, person(name), "en");
});
afterAll(() => there.close());

const home = `/organisations/${organisation()}`;
const nadia = { as: person("nadia") };
const marc = { as: person("marc") };

async function html(path: string, asked = nadia): Promise<string> {
  const response = await there.get(path, asked);
  expect([path, response.status]).toEqual([path, 200]);
  return plainly(await response.text());
}

/** Without the renderer's comments, and with ordinary spaces. */
function plainly(text: string): string {
  return text.replaceAll("<!-- -->", "").replaceAll("\u00a0", " ");
}

async function curriculum(): Promise<string> {
  return new RegExp(`${home}/curricula/([\\w-]{22})"`).exec(await html(`${home}/curricula`))?.[1] ?? "";
}

const plan = {
  name: "Spring group",
  startDate: "2026-03-26",
  time: "18:30",
  zone: "Europe/Paris",
  rhythm: "weekly",
  skipHolidays: "yes",
  closedDates: "2026-04-09",
  timeOn: "",
  occurrence: "",
  capacity: "9",
  format: "in-person",
  country: "FR",
  language: "en",
  listed: "yes",
  leadA: person("marc"),
  leadB: person("sofia"),
  venueName: "The house",
  venueAddress: "1 rue du Port",
  venueAccess: "Step-free",
  venueJoin: "",
};

async function planned(typed: Record<string, string>): Promise<string> {
  const path = `${home}/cycles?curriculum=${await curriculum()}`;
  const saved = await there.post(path, { once: newId(), ...plan, ...typed }, nadia);
  expect(saved.status).toBe(303);
  return (saved.headers.get("location") ?? "").replace(/\?.*/, "");
}

test("the shelf leads to a curriculum, its sessions as scripts with clock times, and its handouts", async () => {
  const path = `${home}/curricula/${await curriculum()}`;
  const page = await html(path);
  const session = /href="([^"]+\/sessions\/[^"]+)"/.exec(page)?.[1] ?? "";
  const handout = /href="([^"]+\/handouts\/[^"]+)"/.exec(page)?.[1] ?? "";
  const script = await html(`${session}?start=18:30`);
  for (const words of [">18:30 <", ">Say<", "Safety: say this", ">Check<", "Ends at 20:00"])
    expect(script).toContain(words);
  expect((await html(handout)).match(/<h1/g)).toHaveLength(1);
  for (const secret of [path, session, handout]) {
    expect((await there.get(secret, { as: person("ana") })).status).toBe(404);
    expect((await there.get(secret)).status).toBe(302);
  }
  expect((await there.get(`${session}?start=25:00`, nadia)).status).toBe(422);
  expect((await there.get(`${path}/sessions/..%2f..%2fsafety`, nadia)).status).toBe(404);
});

test("all dates are shown before anything is saved: holidays and closed days left out, the clock change marked [S2 S3]", async () => {
  const path = `${home}/cycles/new?curriculum=${await curriculum()}`;
  expect(await html(path)).toContain('value="Thursday group"');
  const typed = { once: newId(), ...plan };
  const before = (await html(home)).match(/Spring group/g);
  const shown = await there.post(path, typed, nadia);
  expect(shown.status).toBe(200);
  const text = plainly(await shown.text());
  for (const words of [
    "Thursday 26 March",
    "the clock has changed",
    "Thursday 9 April: closed",
    "Thursday 14 May: ",
  ])
    expect(text).toContain(words);
  expect(text).not.toContain("Thursday 9 April, ");
  expect((await html(home)).match(/Spring group/g)).toEqual(before);
});

test("a planned group is a draft that only its people see, then it is published, once", async () => {
  const path = await planned({ name: "Quiet group" });
  expect(await html(`${path}?said=saved`)).toContain("Draft");
  expect(await html(home, marc)).toContain("Quiet group");
  expect((await there.get(path, { as: person("ana") })).status).toBe(404);
  expect((await there.post(`${path}/publish`, {}, nadia)).status).toBe(303);
  expect((await there.post(`${path}/publish`, {}, nadia)).status).toBe(303);
  expect(await html("/")).toContain("Quiet group");
  expect((await there.post(`${path}/draft`, {}, nadia)).status).toBe(303);
  expect(await html("/")).not.toContain("Quiet group");
});

test("a time in the clock's gap is asked about, and the answer is kept for that day only", async () => {
  const path = `${home}/cycles/new?curriculum=${await curriculum()}`;
  const night = { once: newId(), ...plan, startDate: "2026-03-22", time: "02:30" };
  const asked = await there.post(path, night, nadia);
  expect(asked.status).toBe(422);
  const text = await asked.text();
  expect(text).toContain('value="2026-03-29 03:30"');
  expect(text).toContain('value="2026-03-29 skip"');
  expect(text).toContain('value="02:30"');
  const answered = await there.post(path, { ...night, instead: "2026-03-29 03:30" }, nadia);
  expect(answered.status).toBe(200);
  expect(plainly(await answered.text())).toContain("Sunday 29 March, 03:30 to 05:00");
});

test("a time that happens twice is asked about", async () => {
  const path = `${home}/cycles/new?curriculum=${await curriculum()}`;
  const night = { once: newId(), ...plan, startDate: "2026-10-18", time: "02:30" };
  const asked = await there.post(path, night, nadia);
  expect(asked.status).toBe(422);
  expect(await asked.text()).toContain("happens twice");
  const answered = await there.post(path, { ...night, occurrence: "second" }, nadia);
  expect(answered.status).toBe(200);
});

test("mistakes bring the form back with everything typed", async () => {
  const path = `${home}/cycles/new?curriculum=${await curriculum()}`;
  const typed = {
    once: newId(),
    ...plan,
    name: "Typed name",
    startDate: "2026-02-30",
    capacity: "many",
    venueName: "",
  };
  const back = await there.post(path, typed, nadia);
  expect(back.status).toBe(422);
  const text = await back.text();
  expect(text).toContain('value="Typed name"');
  expect(text).toContain("Say how many places there are, as a whole number.");
});

test("a facilitator plans only what they lead", async () => {
  const path = `${home}/cycles/new?curriculum=${await curriculum()}`;
  const others = { once: newId(), ...plan, leadA: person("sofia"), leadB: "" };
  const refused = await there.post(path, others, marc);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("choose yourself");
  expect((await there.post(path, { ...others, leadB: person("marc") }, marc)).status).toBe(200);
});

test("a second submit of the same form opens the same cycle", async () => {
  const path = `${home}/cycles?curriculum=${await curriculum()}`;
  const form = { once: newId(), ...plan };
  const both = await Promise.all([there.post(path, form, nadia), there.post(path, form, nadia)]);
  expect(new Set(both.map((one) => one.headers.get("location"))).size).toBe(1);
});

test("a meeting is moved after its resulting dates were shown; a stale page is not obeyed", async () => {
  const path = await planned({ name: "Moving group" });
  const id = path.split("/").at(-1) ?? "";
  const [first] = await meetingsOf(there.app.store, id);
  const query = "date=2026-03-31&time=18:00&scope=following&occurrence=";
  const shown = await html(`/meetings/${first?.id}/move?${query}`);
  expect(shown).toContain("Tuesday 31 March, 18:00 to 19:30");
  // The week of 9 April is left out on Thursdays, and stays left out on Tuesdays.
  expect(shown).toContain("Tuesday 14 April, 18:00 to 19:30");
  expect(plainly(shown)).toContain("Tuesday 7 April: a week the group leaves out");
  const seen = /name="seen" value="(\d+)"/.exec(shown)?.[1] ?? "";
  const form = { date: "2026-03-31", time: "18:00", scope: "following", occurrence: "", seen };
  const stale = await there.post(`/meetings/${first?.id}/move?${query}`, { ...form, seen: "1" }, nadia);
  expect(stale.status).toBe(422);
  const moved = await there.post(`/meetings/${first?.id}/move?${query}`, form, nadia);
  expect(moved.headers.get("location")).toBe(`${path}?said=moved`);
  expect((await meetingsOf(there.app.store, id))[1]?.date).toBe("2026-04-14");
});

test("a date in the past or one that is taken is told under the date, an hour the clock skips under the time", async () => {
  const path = await planned({ name: "Told under" });
  const [first, second] = await meetingsOf(there.app.store, path.split("/").at(-1) ?? "");
  const asked = async (what: string) => {
    const page = await there.get(`/meetings/${first?.id}/${what}&lang=en`, nadia);
    expect(page.status).toBe(422);
    return plainly(await page.text());
  };
  const taken = `date=${second?.date}&time=18:30&scope=one&occurrence=`;
  const past = "date=2020-01-02&time=18:30&scope=one&occurrence=";
  for (const what of [
    `move?${taken}`,
    `move?${past}`,
    `cancel?how=replace&${taken}`,
    `cancel?how=replace&${past}`,
  ]) {
    const page = await asked(what);
    expect(page).toMatch(/<a href="#date">(This date is in the past|Two meetings would be)/);
    expect(page).toMatch(/<input[^>]*id="date"[^>]*aria-invalid="true"/);
    expect(page).not.toContain('href="#time"');
  }
  const skipped = await asked("move?date=2026-03-29&time=02:30&scope=one&occurrence=");
  expect(skipped).toContain('<a href="#time">On that day the clock jumps');
});

test("a time in the night is asked about, when a group is planned and when a meeting moves", async () => {
  const path = `${home}/cycles/new?curriculum=${await curriculum()}`;
  const shown = async (time: string, language = "en") => {
    const answer = await there.post(`${path}&lang=${language}`, { once: newId(), ...plan, time }, nadia);
    expect(answer.status).toBe(200);
    return plainly(await answer.text());
  };
  expect(await shown("02:30")).toContain("02:30 is in the night. Did you mean 14:30?");
  expect(await shown("00:00")).toContain("00:00 is in the night. Did you mean 12:00?");
  expect(await shown("06:30", "fr")).toContain("Vouliez-vous dire 18 h 30 ?");
  await there.get("/?lang=en", nadia);
  expect(await shown("07:00")).not.toContain("is in the night");
  const group = await planned({ name: "Night group" });
  const [first] = await meetingsOf(there.app.store, group.split("/").at(-1) ?? "");
  const moved = await html(
    `/meetings/${first?.id}/move?date=2026-03-27&time=01:15&scope=one&occurrence=&lang=en`,
  );
  expect(moved).toContain("01:15 is in the night. Did you mean 13:15?");
});

test("a meeting is cancelled and its session pushed; a past date is refused", async () => {
  const path = await planned({ name: "Cancelling group" });
  const id = path.split("/").at(-1) ?? "";
  const [first] = await meetingsOf(there.app.store, id);
  const shown = await html(`/meetings/${first?.id}/cancel?how=push&date=&time=18:30`);
  const seen = /name="seen" value="(\d+)"/.exec(shown)?.[1] ?? "";
  const form = { how: "push", date: "", time: "18:30", occurrence: "", seen };
  expect((await there.post(`/meetings/${first?.id}/cancel`, form, nadia)).status).toBe(303);
  expect(await meetingsOf(there.app.store, id)).toHaveLength(9);
  const past = await there.get(`/meetings/${first?.id}/move?date=2026-01-01&time=18:00&scope=one`, nadia);
  expect(past.status).toBe(422);
});

test("who leads is changed and the earlier door closes; a place for one evening is changed", async () => {
  const path = await planned({ name: "Replacing group", leadA: person("marc"), leadB: "" });
  const id = path.split("/").at(-1) ?? "";
  expect((await there.get(path, marc)).status).toBe(200);
  const named = await there.post(`${path}/facilitators`, { leadA: person("sofia"), leadB: "" }, nadia);
  expect(named.status).toBe(303);
  expect((await there.get(path, marc)).status).toBe(404);
  const [first] = await meetingsOf(there.app.store, id);
  const venue = {
    format: "online",
    venueName: "",
    venueAddress: "",
    venueAccess: "",
    venueJoin: "javascript:1",
  };
  expect((await there.post(`/meetings/${first?.id}/venue`, venue, nadia)).status).toBe(422);
  const good = { ...venue, venueJoin: "https://meet.example.org/abc" };
  expect((await there.post(`/meetings/${first?.id}/venue`, good, nadia)).status).toBe(303);
});

test("a letter to the group reaches each who holds a place, discreetly, and stands on the page", async () => {
  const path = `/cycles/${cycle("tonight")}/letters`;
  const once = /name="once" value="([\w-]+)"/.exec(await html(path, marc))?.[1] ?? "";
  const form = { once, to: "all", body: "The door code is new.\n<b>4711</b>" };
  expect((await there.post(path, { ...form, body: "" }, marc)).status).toBe(422);
  expect((await there.post(path, form, marc)).status).toBe(303);
  expect((await there.post(path, form, marc)).status).toBe(303);
  const page = await html(path, marc);
  expect(page.match(/The door code is new/g)).toHaveLength(1);
  expect(page).toContain("&lt;b&gt;4711&lt;/b&gt;");
  expect((await there.get(path, { as: person("ana") })).status).toBe(404);
});

test("only a coordinator calls a group off, after seeing what that means", async () => {
  const path = `/cycles/${cycle("open")}`;
  expect((await there.post(`${path}/cancel`, { words: "" }, marc)).status).not.toBe(303);
  expect(await html(`${path}/cancel`)).toContain("cancelled");
  expect((await there.post(`${path}/cancel`, { words: "We are sorry." }, nadia)).status).toBe(303);
  expect(await html(`${path}?said=called-off`)).toContain("Called off");
});
