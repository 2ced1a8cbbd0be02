/** Sheets on people's own pages: from the meeting's beginning on, for those who hold a place, and sheets alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownSheets } from "#app/words/me.ts";
import { adoptVersion } from "#db/cycles/adoption.server.ts";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { findCurriculum, findVersion, keepFolder } from "#db/curricula/curricula.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";
import { textOf } from "../meetings/led-meeting.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
});
afterAll(() => there.close());

const tonight = meeting("tonight", 4);
const ana = { as: person("ana") };
const sheets = async (id: string) => textOf(await (await there.get(`/me/meetings/${id}/sheets`, ana)).text());
const links = async () => (await there.get(`/me/places/${place("tonight", "ana")}`, ana)).text();

test("before the meeting there is a kind word and no sheet; from its beginning on there are its sheets", async () => {
  const evening = (await findPlannedMeeting(there.app.store, tonight))!;
  const given = evening.session.segments.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "handout" ? [block.path] : [])),
  );
  const titles = evening.plan.handouts.filter(({ path }) => given.includes(path)).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  const start = evening.meeting.startsAt.getTime();
  there.setNow(new Date(start - 60_000));
  expect(await links()).not.toContain(`/me/meetings/${tonight}/sheets`);
  for (const title of titles) expect(await sheets(tonight)).not.toContain(title);
  there.setNow(new Date(start));
  expect(await links()).toContain(`/me/meetings/${tonight}/sheets`);
  for (const title of titles) expect(await sheets(tonight)).toContain(title);
});

test("what facilitators say, do and note is not on anybody's sheets [R7]", async () => {
  const { session } = (await findPlannedMeeting(there.app.store, tonight))!;
  const page = await sheets(tonight);
  for (const { blocks } of session.segments)
    for (const block of blocks)
      if (["say", "text", "if", "points", "tip", "story"].includes(block.kind) && block.markdown.length > 60)
        expect(page).not.toContain(textOf(block.markdown).slice(0, 60));
});

test("the sheets of another group's meeting are not there, and sheets nobody hands out are nobody's", async () => {
  const other = await there.get(`/me/meetings/${tonight}/sheets`, { as: person("emma") });
  expect(other.status).toBe(404);
  const first = (await findPlannedMeeting(there.app.store, meeting("tonight", 1)))!;
  const spoken = first.session.prepare.join(" ");
  const page = await sheets(meeting("tonight", 1));
  const prepared = first.plan.handouts.filter(({ path }) => spoken.includes(path));
  const given = first.session.segments
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === "handout");
  for (const { path, title } of prepared)
    if (!given.some((block) => block.kind === "handout" && block.path === path))
      expect(page, path).not.toContain(title);
});

test("sheets in another language than the page’s say so, once for all of them", async () => {
  const page = async (language: string) =>
    (await there.get(`/me/meetings/${meeting("tonight", 1)}/sheets?lang=${language}`, ana)).text();
  const french = await page("fr");
  expect(textOf(french).split(ownSheets.fr.allIn.en ?? "").length - 1).toBe(1);
  expect(french).not.toContain(ownSheets.fr.oneIn.en);
  expect(french).toContain('lang="en"');
  expect(await page("en")).not.toContain(ownSheets.en.allIn.en);
});

/** The fifth meeting is led from a version in which its session has a neutral title of its own, in one language. */
async function nameTheFifth(): Promise<string> {
  const { store, clock } = there.app;
  const group = (await findCycle(store, cycle("tonight")))!;
  const pinned = (await findVersion(store, group.versionId))!;
  const plan = structuredClone(pinned.plan);
  plan.curriculum.version = "9.0.0";
  for (const session of plan.sessions) if (session.number === 5) session.neutralTitle = "The fifth evening";
  const { folder } = (await findCurriculum(store, group.organisationId, pinned.curriculumId))!;
  await keepFolder(
    store,
    { folder, findings: [], version: { hash: "named", source: [], plan } },
    clock.now(),
  );
  const versionId = (await findCurriculum(store, group.organisationId, pinned.curriculumId))!.version!.id;
  const act = { cycleId: group.id, meetingId: meeting("tonight", 5), versionId, by: person("marc") };
  expect((await adoptVersion(store, act, clock.now())).ok).toBe(true);
  return plan.sessions.find(({ number }) => number === 5)!.title;
}

test("a meeting is called by the neutral title of its session, never by the title of the script", async () => {
  const script = await nameTheFifth();
  const page = async (path: string) => textOf(await (await there.get(path, ana)).text());
  const [own, given] = [
    `/me/places/${place("tonight", "ana")}`,
    `/me/meetings/${meeting("tonight", 5)}/sheets`,
  ];
  expect((await page(own)).split("The fifth evening").length - 1).toBe(1);
  expect(await page(given)).toContain("The fifth evening");
  for (const path of [own, given, "/me"]) expect(await page(path)).not.toContain(script);
  expect(await page(`${own}?lang=fr`)).not.toContain("The fifth evening");
});
