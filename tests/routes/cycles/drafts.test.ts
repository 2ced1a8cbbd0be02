/** Drafts over HTTP: their answers come back in the form, what follows is shown first, and throwing away asks once more [F21]. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, person } from "#db/cast/cast.server.ts";
import { shelfOf } from "#db/curricula/curricula.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

let there: TestApp;
let home: string;
beforeAll(async () => {
  there = await openTestApp();
  const { persons } = there.app.store.tables;
  await there.app.store.tx(({ write }) =>
    write
      .update(persons)
      .set({ language: "en" })
      .where(eq(persons.id, person("nadia"))),
  );
  const [organisation] = await there.app.store.read.select().from(there.app.store.tables.organisations);
  home = `/organisations/${organisation?.id ?? ""}`;
});
afterAll(() => there.close());

const nadia = { as: person("nadia") };
const plan = {
  name: "Spring group",
  startDate: "2026-03-26",
  time: "18:30",
  zone: "Europe/Paris",
  rhythm: "twice-weekly",
  otherDay: "2",
  skipHolidays: "yes",
  closedDates: "2026-04-09",
  timeOn: "",
  occurrence: "",
  instead: "",
  times: "",
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

async function draft(): Promise<string> {
  const kept = await shelfOf(there.app.store, home.split("/").at(-1) ?? "");
  const one = kept.find(
    ({ plan: text, version }) => version && text?.curriculum.title.includes("Acceptance"),
  );
  const path = `${home}/cycles?curriculum=${(one ?? kept.find(({ version }) => version))?.id ?? ""}`;
  const saved = await there.post(path, { once: newId(), ...plan }, nadia);
  expect(saved.status).toBe(303);
  return (saved.headers.get("location") ?? "").replace(/\?.*/, "");
}

const read = async (path: string) => (await there.get(path, nadia)).text();
const waysIn = (html: string) => [...html.matchAll(/action="(\/cycles\/[^"]+)"/g)].map(([, to]) => to ?? "");

test("a draft is changed: its answers stand in the form, its dates are shown first, then it is saved", async () => {
  const path = await draft();
  expect(await read(path)).toContain(`href="${path}/plan"`);
  const form = await read(`${path}/plan`);
  for (const value of ["Spring group", "2026-03-26", "18:30", "9", "The house", "1 rue du Port"])
    expect(form).toContain(`value="${value}"`);
  expect(form).toContain("2026-04-09</textarea>");
  expect(form).toMatch(/<option[^>]*(value="2"[^>]*selected=""|selected=""[^>]*value="2")/);
  const typed = { once: newId(), ...plan, name: "Summer group", rhythm: "weekly", otherDay: "" };
  const [ask = ""] = waysIn(form);
  const shown = await (await there.post(ask, typed, nadia)).text();
  expect(textOf(shown)).toContain("Thursday 2 April");
  expect(await read(path)).not.toContain("Summer group");
  const [save = ""] = waysIn(shown);
  for (const click of [1, 2]) {
    const saved = await there.post(save, typed, nadia);
    expect([saved.status, saved.headers.get("location")], `click ${click}`).toEqual([
      303,
      `${path}?said=changed`,
    ]);
  }
  expect(textOf(await read(path))).toContain("Summer group");
});

test("a form that is wrong comes back with what was typed, and names the field", async () => {
  const path = await draft();
  const [ask = ""] = waysIn(await read(`${path}/plan`));
  const refused = await there.post(ask, { once: newId(), ...plan, name: "", venueName: "" }, nadia);
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain("Give the group a name.");
});

test("throwing a draft away asks once more; afterwards it is gone, and a second click says the same", async () => {
  const path = await draft();
  expect(textOf(await read(`${path}/throw-away`))).toContain("This cannot be undone.");
  const organisation = home.split("/").at(-1) ?? "";
  for (const click of [1, 2]) {
    const gone = await there.post(`${path}/throw-away`, { organisation }, nadia);
    expect(gone.headers.get("location"), `click ${click}`).toBe(`${home}?said=thrown-away`);
  }
  expect((await there.get(path, nadia)).status).toBe(404);
  expect(textOf(await read(`${home}?said=thrown-away`))).toContain("The draft is thrown away.");
});

test("the second day of a week can be chosen before anything was wrong", async () => {
  const path = await draft();
  expect(await read(`${path}/plan`)).toContain('name="otherDay"');
  const shelf = await read(`${home}/curricula`);
  const way = /href="([^"]+cycles\/new\?curriculum=[^"]+)"/.exec(shelf)?.[1] ?? "";
  expect(await read(way)).toContain('name="otherDay"');
});

test("every form that comes back names the field that is missing, each in words of its own", async () => {
  const shelf = await read(`${home}/curricula`);
  const planning = /href="([^"]+cycles\/new\?curriculum=[^"]+)"/.exec(shelf)?.[1] ?? "";
  const group = (await draft()).split("/").at(-1) ?? "";
  const forms: [string, string][] = [
    [planning, "nadia"],
    ["/organisations/new", "nadia"],
    [`${home}/settings`, "nadia"],
    [`${home}/members/invite`, "nadia"],
    [`${home}/crisis/new`, "nadia"],
    [`/cycles/${group}/places/new`, "nadia"],
    [`/cycles/${cycle("tonight")}/letters`, "nadia"],
    [`/cycles/${group}/capacity`, "nadia"],
    ["/sign-in", ""],
  ];
  for (const [path, who] of forms) {
    const as = who ? { as: person("nadia") } : {};
    const answer = await there.post(path, { once: newId() }, as);
    expect(answer.status, path).toBe(422);
    const html = await answer.text();
    const summary = /error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
    const said = [...summary.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => textOf(text ?? "").trim());
    expect(said.length, path).toBeGreaterThan(0);
    expect(new Set(said).size, `${path}: ${said.join(" | ")}`).toBe(said.length);
    expect(
      said.filter((text) => /fill this in|^Choose one of the answers/.test(text)),
      path,
    ).toEqual([]);
  }
});
