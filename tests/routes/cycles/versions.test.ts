/** A newer version beside a running group, page by page; and a group that is led in French. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SessionChange } from "#app/domain/curriculum/changes/changes-between.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import type { Translation } from "#app/domain/curriculum/translations/translation.ts";
import { toldIn } from "#app/words/curricula.ts";
import { changeSentence } from "#app/words/version-changes.ts";
import { versionWords } from "#app/words/cycles.ts";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { findCurriculum, findVersion, keepFolder } from "#db/curricula/curricula.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ledMeetingIn, group, marc, nadia, textOf, tonight } from "../meetings/led-meeting.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const next = meeting("tonight", 5);
/** Marc reads French. */
const words = versionWords.fr;
const told = toldIn.fr;
const welcome: SessionChange = { what: "words", title: "Welcome", before: [], after: [] };
const newWords = "These words are newer than the group.";

async function cycleAndPlan() {
  const { store } = app.app;
  const cycle = await findCycle(store, group);
  const version = cycle && (await findVersion(store, cycle.versionId));
  if (!cycle || !version) throw new Error("There is no group tonight.");
  return { cycle, version, plan: structuredClone(version.plan) };
}

/** Publishes a newer version of tonight's curriculum and gives its id. */
async function publish(rewrite: (plan: Plan) => void): Promise<string> {
  const { store, clock } = app.app;
  const { cycle, version, plan } = await cycleAndPlan();
  plan.curriculum.version = "9.0.0";
  rewrite(plan);
  const shelved = await findCurriculum(store, cycle.organisationId, version.curriculumId);
  const folder = shelved?.folder ?? "";
  const read = { folder, findings: [], version: { hash: newId(), source: [], plan } };
  await keepFolder(store, read, clock.now());
  return (await findCurriculum(store, cycle.organisationId, version.curriculumId))?.version?.id ?? "";
}

function otherWords(plan: Plan): void {
  for (const session of plan.sessions)
    for (const segment of session.segments)
      for (const block of segment.blocks) if (block.kind === "say") block.markdown = newWords;
}

const said =
  /^(?:title|publicTitle|neutralTitle|aim|recap|markdown|prompts|condition|summary|introduction|agreement)$/;

/** Every text, and the minutes of every part, other than they were. */
function otherwise(plan: Plan): void {
  const anew = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return said.test(key) ? `Newer: ${value}` : value;
    if (typeof value === "number") return key === "minutes" ? value + 1 : value;
    if (Array.isArray(value)) return value.map((one) => anew(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, anew(one, name)]));
  };
  Object.assign(plan, anew(plan, ""));
}

/** A page without what differs at every visit. */
async function bytes(path: string, headers: Record<string, string> = {}, as: string = marc): Promise<string> {
  const answer = await app.get(path, headers.Cookie ? { headers } : { as });
  expect(answer.status).toBe(200);
  return (await answer.text()).replace(/nonce="[^"]*"|name="once" value="[^"]*"|visit [\w-]+/g, "");
}

test("publishing a newer version changes no byte of what leaders, the group or participants see", async () => {
  const evening = ledMeetingIn(app);
  await evening.begin();
  const opened = await app.post("/screen", { code: await evening.code() });
  const cookie =
    opened.headers
      .getSetCookie()
      .find((one) => one.startsWith("screen="))
      ?.split(";")[0] ?? "";
  const sheets = ["", "/script", "/script?as=run-sheet", "/script?print=large", "/run-sheet", "/handouts"];
  const led = [tonight, next].flatMap((id) =>
    [...sheets, "/step-slips", "/sheet", "/roll"].map((one) => `/meetings/${id}${one}`),
  );
  const own = `/me/places/${place("tonight", "ana")}`;
  const leaders = [
    ...led,
    `/meetings/${tonight}/run`,
    `/meetings/${tonight}/run/view`,
    `/cycles/${group}/course`,
  ];
  const anas = ["/me", own, `${own}/step`, `${own}/dates.ics`, `/me/meetings/${tonight}/sheets`];
  const look = async () => {
    const seen = new Map<string, string>();
    for (const path of leaders) seen.set(path, await bytes(path));
    for (const path of anas) seen.set(path, await bytes(path, {}, person("ana")));
    seen.set("the screen", await bytes(`/screens/${tonight}`, { Cookie: cookie }));
    seen.set("for everybody", await bytes(`/groups/${cycle("open")}`));
    return seen;
  };
  const before = await look();
  await publish(otherwise);
  expect(await look()).toEqual(before);
}, 60_000);

test("the page of the group says in one line that there is a newer version, and its page what would change", async () => {
  const path = `/cycles/${group}`;
  expect(await bytes(path)).not.toContain(`${path}/version`);
  expect(textOf(await bytes(`${path}/version`))).toContain(words.none);
  await publish(otherWords);
  expect(textOf(await bytes(path))).toContain(`${words.quiet} ${words.look}`);
  const page = textOf(await bytes(`${path}/version`));
  expect(page).toContain(words.newer("9.0.0"));
  expect(page).toContain(textOf(changeSentence("fr", welcome)));
  expect(page).toContain(newWords);
  expect(page).toContain(textOf(words.past(3)));
});

test("one meeting takes the newer version, leads from it, and goes back", async () => {
  const versionId = await publish(otherWords);
  const path = `/cycles/${group}/version/${next}`;
  expect(textOf(await bytes(path))).toContain(textOf(changeSentence("fr", welcome)));
  const taken = await app.post(path, { version: versionId }, { as: marc });
  expect([taken.status, taken.headers.get("location")]).toEqual([
    303,
    `/cycles/${group}/version?said=taken#meeting-${next}`,
  ]);
  expect(textOf(await bytes(`/meetings/${next}/script`))).toContain(newWords);
  expect(textOf(await bytes(`/meetings/${tonight}/script`))).not.toContain(newWords);
  const page = textOf(await bytes(`/cycles/${group}/version?said=taken`));
  expect(page).toContain(words.said.taken);
  expect(page).toContain(words.taken("9.0.0"));
  const again = textOf(await bytes(path));
  expect(again).toContain(words.taken("9.0.0"));
  expect(again).not.toContain(textOf(words.confirm.heading(5)));
  expect(textOf(await bytes(`${path}/back`))).toContain(textOf(words.undo.heading(5)));
  expect((await app.post(`${path}/back`, {}, { as: marc })).status).toBe(303);
  expect(textOf(await bytes(`${path}/back`))).toContain(words.undo.already);
  expect(textOf(await bytes(`/meetings/${next}/script`))).not.toContain(newWords);
});

test("what cannot be taken is explained kindly, and what has begun stays", async () => {
  const versionId = await publish((plan) => {
    plan.sessions = plan.sessions.filter((one) => one.number !== 5);
  });
  const page = textOf(await bytes(`/cycles/${group}/version`));
  expect(page).toContain(textOf(words.refusals["session-gone"]));
  const refused = await app.post(`/cycles/${group}/version/${next}`, { version: versionId }, { as: marc });
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain(textOf(words.refusals["session-gone"]));
  const evening = ledMeetingIn(app);
  await evening.begin();
  const begun = await app.post(`/cycles/${group}/version/${tonight}`, { version: versionId }, { as: marc });
  expect([begun.status, textOf(await begun.text()).includes(words.refusals.begun)]).toEqual([422, true]);
  for (const page of ["", "/back"])
    expect(textOf(await bytes(`/cycles/${group}/version/${tonight}${page}`))).toContain(words.refusals.begun);
});

test("meetings of another group are not found here", async () => {
  const other = meeting("open", 1);
  expect((await app.get(`/cycles/${group}/version/${other}`, { as: nadia })).status).toBe(404);
  expect((await app.post(`/cycles/${group}/version/${other}/back`, {}, { as: nadia })).status).toBe(404);
});

/** A translation in which only session 5 is whole, and every text of it ends in a mark. */
function translated(plan: Plan): Translation {
  const mark = (text: string) => `${text} [fr]`;
  const session = plan.sessions.find((one) => one.number === 5);
  const segments = Object.fromEntries(
    (session?.segments ?? []).map(({ id, title, at, blocks }) => {
      const told = blocks.map((block) =>
        block.kind === "ask"
          ? { ...block, prompts: block.prompts.map(mark) }
          : { ...block, markdown: block.markdown && mark(block.markdown) },
      );
      return [id, { title: mark(title), at, blocks: told }];
    }),
  );
  const head = { file: "fr/05.md", title: mark(session?.title ?? ""), neutralTitle: "Séance 5" };
  return {
    language: "fr",
    curriculum: {
      title: "Accueillir",
      publicTitle: "Le groupe du jeudi",
      introduction: "Avant de vous inscrire.",
    },
    sessions: { [session?.id ?? ""]: { ...head, segments } },
    handouts: [],
    annexes: [],
  };
}

test("a curriculum is read in the languages it has, and a French group is planned with what is not translated told", async () => {
  await publish((plan) => {
    plan.translations = { fr: translated(plan) };
  });
  const { cycle, version } = await cycleAndPlan();
  const shelf = `/organisations/${cycle.organisationId}/curricula/${version.curriculumId}`;
  const page = await bytes(`${shelf}?language=fr`);
  expect(page).toContain("Avant de vous inscrire.");
  expect(page).toContain("?language=en");
  const session = version.plan.sessions.find((one) => one.number === 5);
  expect(textOf(await bytes(`${shelf}/sessions/${session?.id}?language=fr`))).toContain(
    `${session?.title} [fr]`,
  );
  expect(textOf(await bytes(`${shelf}/sessions/${session?.id}?language=en`))).not.toContain("[fr]");
  const form = await bytes(
    `/organisations/${cycle.organisationId}/cycles/new?curriculum=${version.curriculumId}&language=fr`,
  );
  expect(form).toContain('value="Le groupe du jeudi"');
  expect(textOf(form)).toContain(
    textOf(told.some("en", [told.session(1, null), told.session(2, null)], 0)).slice(0, -1),
  );
});

test("a group that is led in French has its script in French, and in English where that is missing, and it says so", async () => {
  const { store } = app.app;
  const versionId = await publish((plan) => {
    plan.translations = { fr: translated(plan) };
  });
  const { cycles: c } = store.tables;
  await store.tx(async ({ write }) => void (await write.update(c).set({ language: "fr", versionId })));
  const led = await findPlannedMeeting(store, next);
  expect(led?.plan.curriculum.language).toBe("fr");
  const script = textOf(await bytes(`/meetings/${next}/script`));
  expect(script).toContain(`${led?.session.title}`);
  expect(script).not.toContain(told.script.en);
  const english = await bytes(`/meetings/${tonight}/script`);
  expect(textOf(english)).toContain(textOf(told.parts("en", ["Welcome"])).slice(0, -1));
  expect(english).toContain('<section lang="en">');
  const evening = ledMeetingIn(app);
  await evening.begin();
  expect(textOf(await evening.page("/run"))).toContain(told.part.en);
});
