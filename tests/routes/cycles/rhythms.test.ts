/** Programmes that are no weekly course, planned by their own rhythm over HTTP: the form asks what each of them needs. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFolder } from "#app/server/curricula/curricula-on-disk.server.ts";
import { importCurriculum } from "#app/server/curricula/curriculum-import.server.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  await speaks(there.app.store, person("nadia"), "en");
});
afterAll(() => there.close());

const nadia = { as: person("nadia") };
const cycles = `/organisations/${organisation()}/cycles`;

async function bringIn(folder: string): Promise<string> {
  const { files, media } = readFolder(join("tests/curricula/skeletons", folder));
  const bytesOf = (hash: string) => media.find((one) => one.hash === hash)?.bytes ?? Buffer.alloc(0);
  const sent = files.map(({ path, text, media: own }) => ({
    name: `${folder}/${path}`,
    bytes: own ? Buffer.from(bytesOf(own.hash)) : Buffer.from(text),
  }));
  const who = { organisationId: organisation(), personId: person("nadia") };
  const kept = await importCurriculum(there.app, { ...who, folder, files: sent });
  if (!kept.ok) throw new Error(kept.refusal.code);
  return kept.id;
}

function asked(change: Record<string, string>): Record<string, string> {
  return {
    ...{ once: newId(), name: "Another group", startDate: "2026-05-26", time: "17:00", zone: "Europe/Paris" },
    ...{ skipHolidays: "yes", closedDates: "", timeOn: "", occurrence: "", capacity: "8", country: "FR" },
    ...{ format: "in-person", language: "en", listed: "no", leadA: person("marc"), leadB: person("sofia") },
    ...{ venueName: "The house", venueAddress: "1 rue du Port", venueAccess: "Step-free", venueJoin: "" },
    ...change,
  };
}

async function form(id: string): Promise<string> {
  const page = await (await there.get(`${cycles}/new?curriculum=${id}`, nadia)).text();
  return page.replaceAll("<!-- -->", "");
}

async function planned(id: string, change: Record<string, string>) {
  const saved = await there.post(`${cycles}?curriculum=${id}`, asked(change), nadia);
  expect(saved.status).toBe(303);
  const cycleId = /\/cycles\/([^?]+)/.exec(saved.headers.get("location") ?? "")?.[1] ?? "";
  const meetings = await meetingsOf(there.app.store, cycleId);
  return {
    cycleId,
    held: meetings.map((one) => `${one.number} ${one.date.slice(5)}`),
    ids: meetings.map((one) => one.id),
  };
}

test("an open weekly meeting is planned for as many evenings as wished, and each offers its topics", async () => {
  const id = await bringIn("open-weekly");
  const page = await form(id);
  expect(page).toContain("How many meetings");
  expect(page).toContain('value="10"');
  const none = await there.post(
    `${cycles}/new?curriculum=${id}`,
    asked({ rhythm: "weekly", times: "" }),
    nadia,
  );
  expect(none.status).toBe(422);
  expect(await none.text()).toContain("Say how many meetings there are.");
  const { held, ids } = await planned(id, { rhythm: "weekly", times: "3" });
  expect(held).toEqual(["1 05-26", "2 06-02", "3 06-09"]);
  const evening = await (await there.get(`/meetings/${ids[2]}`, nadia)).text();
  for (const topic of ["sleep", "family", "money", "anger"]) expect(evening).toContain(topic);
});

test("a course of six calls is planned for twice a week; the second day has to be another one", async () => {
  const id = await bringIn("by-telephone");
  const page = await form(id);
  expect(page).toContain("The second day of the week");
  expect(page).not.toContain("How many meetings");
  const call = { format: "phone", rhythm: "twice-weekly", venueJoin: "+33 1 23 45 67 89" };
  for (const [otherDay, sentence] of [
    ["", "Choose the second day of the week."],
    ["2", "The first date is on this day already."],
  ] as const) {
    const back = await there.post(`${cycles}/new?curriculum=${id}`, asked({ ...call, otherDay }), nadia);
    expect(back.status).toBe(422);
    expect(await back.text()).toContain(sentence);
  }
  const { held } = await planned(id, { ...call, otherDay: "4" });
  expect(held).toEqual(["1 05-26", "2 05-28", "3 06-02", "4 06-04", "5 06-09", "6 06-11"]);
});

test("a course packed into two days is planned for days in a row [S1]", async () => {
  const id = await bringIn("two-days");
  expect(await form(id)).toMatch(/value="days"[^>]*checked|checked[^>]*value="days"/);
  const { held } = await planned(id, { rhythm: "days", startDate: "2026-06-06", time: "10:00" });
  expect(held).toEqual(["1 06-06", "2 06-07"]);
});
