/**
 * Every programme of ours from its first meeting to its farewell, in each language it is written in, by the plain forms
 * its pages offer: planned, published, filled, led part by part with the room's screen beside it, closed, completed.
 */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language, Segment } from "#app/domain/curriculum/plan.ts";
import { minutesIn } from "#app/domain/curriculum/plan.ts";
import { figuresWords } from "#app/words/cycles.ts";
import { signLink } from "#app/server/http/links.server.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { shelfOf } from "#db/curricula/curricula.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { rosterOf } from "#db/places/roster.server.ts";
import { stateOf } from "#db/meetings/runs.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";
import { someDay } from "#tests/support/stores.ts";

const programmes = [
  "acceptance",
  "facilitating-together",
  "managing-addiction-risk",
  "my-care-team",
  "returning-to-work",
] as const;
const names = ["Ida", "Jonas", "Kim", "Leo", "Mona"];
const nadia = { as: person("nadia") };
const marc = { as: person("marc") };
const minute = 60_000;

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  for (const name of ["nadia", "marc", "sofia"] as const) await speaks(there.app.store, person(name), "en");
});
afterAll(() => there.close());

for (const folder of programmes)
  for (const language of ["en", "fr"] as const)
    test(`${folder} is led from the first meeting to the farewell (${language})`, async () => {
      there.setNow(someDay);
      const cycleId = await plan(folder, language);
      const meetings = await meetingsOf(there.app.store, cycleId);
      for (const meeting of meetings) await lead(meeting.id, language);
      const course = textOf(await page(`/cycles/${cycleId}/course`, nadia));
      for (const { number } of meetings) expect(course).toContain(figuresWords.en.parts(number));
      const { cycles } = there.app.store.tables;
      const led = await there.app.store.read.select().from(cycles).where(eq(cycles.id, cycleId));
      expect(led).toMatchObject([{ state: "finished", language }]);
    });

/** Plans and publishes a cycle from the shelf, and enrols people by hand. Gives its id. */
async function plan(folder: string, language: Language): Promise<string> {
  const { store } = there.app;
  const found = (await shelfOf(store, organisation())).find((one) => one.folder === folder);
  expect(found?.plan, `${folder} can be run`).toBeTruthy();
  const { curriculum } = found!.plan!;
  const form = {
    once: newId(),
    name: `${folder} ${language}`,
    startDate: "2026-03-26",
    time: "18:30",
    zone: "Europe/Paris",
    rhythm: "weekly",
    skipHolidays: "yes",
    closedDates: "",
    timeOn: "",
    occurrence: "",
    capacity: String(curriculum.group.max),
    format: "in-person",
    country: "FR",
    language,
    listed: "yes",
    leadA: person("marc"),
    leadB: person("sofia"),
    venueName: "The house",
    venueAddress: "1 rue du Port",
    venueAccess: "Step-free",
    venueJoin: "",
  };
  const saved = await there.post(
    `/organisations/${organisation()}/cycles?curriculum=${found!.id}`,
    form,
    nadia,
  );
  expect(saved.status, await saved.clone().text()).toBe(303);
  const path = (saved.headers.get("location") ?? "").replace(/\?.*/, "");
  expect((await there.post(`${path}/publish`, {}, nadia)).status).toBe(303);
  for (const name of names) {
    const given = { once: newId(), name, address: "", language, adult: "yes", consent: "yes" };
    expect((await there.post(`${path}/places/new`, given, nadia)).status).toBe(303);
  }
  return path.split("/").at(-1) ?? "";
}

/** Leads one meeting: the roll, every part in its order, one step, the goal, the closing. */
async function lead(meetingId: string, language: Language): Promise<void> {
  const { store } = there.app;
  const evening = (await findPlannedMeeting(store, meetingId))!;
  let now = evening.meeting.startsAt.getTime();
  const at = (moment: number): void => there.setNow(new Date((now = moment)));
  at(now - 5 * minute);
  for (const who of [nadia, marc]) expect(await page(`/meetings/${meetingId}`, who)).toContain("Ida");
  at(now + 5 * minute);
  await press(meetingId, "open");
  for (const { id, state } of await rosterOf(store, evening.meeting.cycleId))
    if (state === "held") await press(meetingId, "mark", { voice: id, mark: "here" });
  const parts = evening.session.segments.filter(isLed);
  const room = await screenOf(meetingId);
  const seen: string[] = [];
  for (const part of parts) {
    await press(meetingId, "next");
    const script = await page(`/meetings/${meetingId}/run`, marc);
    const state = await stateOf(store, evening);
    seen.push(state.current ?? "");
    expect(script).toContain(escaped(part.title));
    expect(script).toContain(`id="script-${part.id}" lang="${language}"`);
    await roomSeesOnlyTheGroups(room, meetingId, part);
    if (part.kind === "goal-setting") await writeStep(meetingId, evening.meeting.cycleId);
    at(now + Math.max(1, minutesIn(part, "in-person")) * minute);
  }
  expect(seen, `${evening.session.id} in ${language}`).toEqual(parts.map(({ id }) => id));
  const state = await stateOf(store, evening);
  expect(state.current).toBe(parts.at(-1)?.id);
  await press(meetingId, "close");
  expect((await stateOf(store, evening)).phase).toBe("closed");
  expect(await page(`/meetings/${meetingId}`, marc)).toContain("Ida");
}

/** What is on the clock of an evening in a room. */
function isLed(segment: Segment): boolean {
  return segment.kind !== "debrief" && minutesIn(segment, "in-person") > 0;
}

async function writeStep(meetingId: string, cycleId: string): Promise<void> {
  const [first] = (await rosterOf(there.app.store, cycleId)).filter(({ state }) => state === "held");
  const step = { what: "Walk to the park", howMuch: "", when: "Tuesday", howOften: "once", confidence: "8" };
  await press(meetingId, "step", { voice: first?.id ?? "", ...step });
}

/** The cookie of the room's screen, as its code gives it: typed hundreds of times, the code would be refused. */
async function screenOf(meetingId: string): Promise<string> {
  const { config, clock } = there.app;
  const until = new Date(clock.now().getTime() + 600 * minute);
  const token = signLink(config.secrets, "screen", meetingId, until);
  return (await cookiesOf(config).screen.serialize(token)).split(";")[0] ?? "";
}

async function roomSeesOnlyTheGroups(Cookie: string, meetingId: string, part: Segment): Promise<void> {
  const answer = await there.get(`/screens/${meetingId}`, { headers: { Cookie } });
  const shown = textOf(await answer.text());
  expect(shown).toContain(part.title);
  const shared = part.blocks.flatMap((block) =>
    block.kind === "show" || block.kind === "ask" || block.kind === "read" ? [block.markdown] : [],
  );
  for (const block of part.blocks) {
    if (block.kind !== "say" && block.kind !== "if" && block.kind !== "text") continue;
    const opening = textOf(block.markdown).slice(0, 60);
    if (opening.length > 30 && !shared.some((text) => textOf(text).includes(opening)))
      expect(shown, `${part.id} shows what is for facilitators`).not.toContain(opening);
  }
}

async function page(path: string, asked: { as: string }): Promise<string> {
  const answer = await there.get(path, asked);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

/** Presses the button the run screen offers for this act, or the page it leads to, with what stands in its form. */
async function press(meetingId: string, act: string, typed: Record<string, string> = {}): Promise<void> {
  const path = `/meetings/${meetingId}/run`;
  const here = formsIn(await page(path, marc), `${path}/${act}`);
  const offered = here.length > 0 ? here : formsIn(await page(`${path}/${act}`, marc), `${path}/${act}`);
  const form =
    offered.find((fields) => Object.entries(typed).every(([name, value]) => fields[name] === value)) ??
    offered[0];
  expect(form, `${act} is offered`).toBeDefined();
  const answer = await there.post(`${path}/${act}`, { ...form, ...typed }, marc);
  const why = `${textOf(await answer.clone().text()).slice(0, 300)} ${there.logged.slice(-1).join("")}`;
  expect([act, answer.status], why).toEqual([act, 303]);
}

/** The hidden and ticked fields of every form that posts to this address. */
function formsIn(html: string, action: string): Record<string, string>[] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  return forms
    .filter(([, head]) => attribute(head, "action") === action)
    .map(([, , body = ""]) =>
      Object.fromEntries(
        [...body.matchAll(/<input\b([^>]*)>/g)]
          .filter(([, field]) => attribute(field, "type") === "hidden" || / checked\b/.test(field ?? ""))
          .map(([, field]) => [attribute(field, "name"), attribute(field, "value")]),
      ),
    );
}

function attribute(tag: string | undefined, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag ?? "")?.[1] ?? "";
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/[*_>`]|^#+ /gm, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;")
    .replaceAll("<", "&lt;");
}
