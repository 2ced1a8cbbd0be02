/** Leading a meeting by plain forms, as on a phone without any script. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { named, person } from "#db/cast/cast.server.ts";
import { markOf } from "#db/meetings/marks.server.ts";
import { notesOf } from "#db/meetings/session-notes.server.ts";
import { stepOf } from "#db/meetings/steps.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ana, ledMeetingIn, marc, nadia, seat, sofia, textOf, tonight } from "./led-meeting.ts";
import type { LedMeeting } from "./led-meeting.ts";

let app: TestApp;
let evening: LedMeeting;
beforeEach(async () => {
  app = await openTestApp();
  evening = ledMeetingIn(app);
});
afterEach(() => app.close());

test("Marc opens the meeting, sees what to say, and goes on in one tap", async () => {
  await evening.begin();
  const welcome = textOf(await evening.page("/run"));
  expect(welcome).toContain("Welcome back. Some of us have had a good week");
  expect(welcome).toContain("1 sur 12");
  const answer = await evening.press("next", { segment: "check-in", from: "welcome" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/meetings/${tonight}/run#here`]);
  expect((await evening.state()).current).toBe("check-in");
});

test("an act has a page of its own, for whoever reloads or has it read out", async () => {
  await evening.begin();
  for (const act of [
    "pause",
    "next",
    "skip",
    "shorten",
    "minutes",
    "mark",
    "lead",
    "close",
    "note",
    "goal",
    "step",
    "look",
  ]) {
    const answer = await app.get(`/meetings/${tonight}/run/${act}`, { as: sofia });
    expect([act, answer.status]).toEqual([act, 200]);
    expect(await answer.text(), act).toContain(`action="/meetings/${tonight}/run/${act}"`);
  }
});

test("two phones: whoever tapped on an old screen is told that the other went on, and nothing happens twice", async () => {
  await evening.begin();
  await evening.press("next", { segment: "check-in", from: "welcome" });
  const late = await evening.press("next", { segment: "goal-review", from: "welcome" }, sofia);
  expect(late.status).toBe(409);
  const told = textOf(await late.text());
  expect(told).toContain("Marc went on to “Check-in”. Somebody else has gone on in the meantime.");
  expect((await evening.state()).current).toBe("check-in");
});

test("two phones tap Next a moment apart: one part is left, and the other phone is told who went on [F17]", async () => {
  await evening.begin();
  const start = (await evening.state()).startedAt!.getTime() + 5 * 60_000;
  const tap = async (ms: number, segment: string, from: string, as: string) => {
    app.setNow(new Date(start + ms));
    return evening.press("next", { segment, from, at: String(start + ms) }, as);
  };
  expect((await tap(0, "check-in", "welcome", marc)).status).toBe(303);
  expect(textOf(await evening.page("/run", sofia))).toContain("2 of 12 · B leads · Marc went on");
  expect(textOf(await evening.page("/run"))).toContain("Marc a continué");
  for (const gap of [60, 300, 1_900]) {
    const soon = await tap(gap, "goal-review", "check-in", sofia);
    expect(soon.status).toBe(409);
    const page = await soon.text();
    expect(page).toContain("<title>Not done: ");
    expect(page).not.toContain("quicker");
    expect(textOf(page)).toContain("Marc went on to “Check-in”. This part has only just begun");
  }
  const own = textOf(await (await tap(1_950, "goal-review", "check-in", marc)).text());
  expect(own).toContain("Ce temps vient tout juste de commencer");
  expect(own).not.toContain("Marc est à");
  expect((await evening.state()).current).toBe("check-in");
  expect((await tap(2_000, "goal-review", "check-in", sofia)).status).toBe(303);
});

test("a part that was on the screen for a few seconds stands in the record as left out, and can be gone to [F17]", async () => {
  await evening.begin();
  const start = (await evening.state()).startedAt!.getTime() + 5 * 60_000;
  for (const [seconds, segment, from] of [
    [0, "check-in", "welcome"],
    [5, "goal-review", "check-in"],
  ] as const) {
    app.setNow(new Date(start + seconds * 1000));
    expect((await evening.press("next", { segment, from })).status).toBe(303);
  }
  const screen = textOf(await evening.page("/run", sofia));
  expect(screen).toMatch(/Check-in \d+\u00a0?\s?min left out Go here Check-in/);
  await evening.press("close", { anyway: "yes" });
  const record = textOf(await evening.page("", sofia));
  expect(record).toMatch(/Check-in 11 – left out/);
  expect(record).not.toMatch(/Check-in 11 0 held/);
});

test("the same tap sent twice is one act and both are sent back to the screen", async () => {
  await evening.begin();
  const seen = String((await evening.state()).seq);
  const [first, second] = await Promise.all([
    evening.press("minutes", { seen, segment: "welcome", minutes: "5" }),
    evening.press("minutes", { seen, segment: "welcome", minutes: "5" }),
  ]);
  expect([first?.status, second?.status]).toEqual([303, 303]);
  expect((await evening.state()).segments["welcome"]?.given).toBe(5);
});

test("a round: one tap gives the word, anybody may pass, and only a shared step is shown in a person's turn", async () => {
  await evening.begin();
  await evening.press("go", { segment: "goal-review", from: "welcome" });
  await evening.press("turn", { segment: "goal-review", voice: seat("benoit") });
  expect(await evening.page("/run")).not.toContain("Appeler mon frère");
  await evening.press("turn", { segment: "goal-review", voice: seat("ana") });
  const page = textOf(await evening.page("/run", sofia));
  expect(page).toContain("Has the word Ana");
  expect(page).toContain("Walk as far as the park");
  await evening.press("outcome", { step: named("step", "tonight ana 3"), outcome: "changed" });
  await evening.press("pass", { segment: "goal-review", voice: seat("ana") });
  expect((await evening.state()).turns["goal-review"]).toMatchObject({
    done: [seat("benoit")],
    passed: [seat("ana")],
  });
  expect((await evening.state()).outcomes).toEqual({ [named("step", "tonight ana 3")]: "changed" });
});

test("a step under the threshold opens the curriculum's questions, and the next one goes back to the screen", async () => {
  await evening.begin();
  await evening.press("go", { segment: "goal-setting", from: "welcome" });
  const step = {
    voice: seat("hugo"),
    what: "Take the bus",
    howMuch: "",
    when: "",
    howOften: "",
    confidence: "5",
  };
  const answer = await evening.press("step", step, sofia);
  expect(answer.status).toBe(200);
  const page = textOf(await answer.text());
  expect(page).toContain("What would make it smaller?");
  const smaller = await evening.press("step", { ...step, what: "One stop", confidence: "8" }, sofia);
  expect(smaller.status).toBe(303);
  expect(await stepOf(app.app.store, seat("hugo"), tonight)).toMatchObject({
    what: "One stop",
    confidence: 8,
    shared: false,
  });
});

test("what was typed comes back when something is missing, with a sentence beside the field", async () => {
  await evening.begin();
  const answer = await evening.press("step", {
    voice: seat("hugo"),
    what: "",
    howMuch: "ten minutes",
    when: "",
    howOften: "",
    confidence: "11",
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('value="ten minutes"');
  expect(textOf(page)).toContain("Écrivez un nombre dans les limites.");
});

test("a note is about the session and kept once, although it was sent twice", async () => {
  await evening.begin();
  const seen = String((await evening.state()).seq);
  await evening.press("note", { seen, text: "The heating was off." });
  await evening.press("note", { seen, text: "The heating was off." });
  expect((await notesOf(app.app.store, tonight)).map((note) => note.text)).toEqual(["The heating was off."]);
});

test("a part with safety words cannot be left out, and the end of the meeting asks for them", async () => {
  await evening.begin();
  const skip = await evening.press("skip", { segment: "check-out", reason: "late" }, sofia);
  expect(skip.status).toBe(409);
  expect(textOf(await skip.text())).toContain("This part holds safety words.");
  const close = await evening.press("close", {}, sofia);
  expect(close.status).toBe(409);
  const asked = await close.text();
  expect(asked).toContain("<title>Not done: ");
  expect(textOf(asked)).toContain("Check-out");
  expect((await evening.press("close", { anyway: "yes" })).status).toBe(303);
  expect(textOf(await evening.page("", sofia))).toContain("Planned and real minutes");
  expect((await evening.press("reopen")).status).toBe(303);
});

test("what is missing is said of its own field: the note, the step, the goal of the group", async () => {
  await evening.begin();
  const { seq } = await evening.state();
  const step = { voice: seat("ana"), what: " ", howMuch: "", when: "", howOften: "", confidence: "" };
  for (const [act, form, en, fr] of [
    ["note", { text: "" }, "Write your note first.", "Écrivez d’abord votre note."],
    ["step", step, "Write what the person wants to do.", "Écrivez ce que la personne veut faire."],
    ["goal", { text: "", pattern: "common", target: "" }, "Write what the group", "Écrivez ce que le groupe"],
  ] as const) {
    for (const [said, as] of [
      [en, sofia],
      [fr, marc],
    ] as const) {
      const answer = await evening.press(act, form, as);
      expect([answer.status, textOf(await answer.text())], act).toEqual([422, expect.stringContaining(said)]);
    }
  }
  expect((await evening.state()).seq).toBe(seq);
});

test("behind the plan, the screen proposes what the author marked, and one tap does it", async () => {
  await evening.begin();
  const start = (await evening.state()).startedAt ?? new Date();
  await app.post(`/meetings/${tonight}/roll`, { rest: "here" }, { as: marc });
  app.setNow(new Date(start.getTime() + 40 * 60_000));
  const page = textOf(await evening.page("/run", sofia));
  expect(page).toContain("To end on time");
  expect(page).toMatch(/min behind · ends \d\d:\d\d instead of 20:00/);
});

test("only who leads the cycle or coordinates comes in; to anybody else these pages are not there", async () => {
  await evening.begin();
  expect((await app.get(`/meetings/${tonight}/run`, { as: nadia })).status).toBe(200);
  for (const path of ["", "/run", "/run/view", "/run/stream", "/run/next", "/roll", "/script", "/sheet"]) {
    expect([path, (await app.get(`/meetings/${tonight}${path}`, { as: ana })).status]).toEqual([path, 404]);
    expect([path, (await app.get(`/meetings/${tonight}${path}`)).status]).toEqual([path, 302]);
  }
  expect((await evening.press("pause", {}, ana)).status).toBe(404);
  expect((await evening.state()).phase).toBe("running");
});

test("somebody of another group is not found, whatever the form says", async () => {
  await evening.begin();
  const stranger = await evening.press("mark", { voice: person("emma"), mark: "here" });
  expect(stranger.status).toBe(404);
  expect((await evening.press("mark", { voice: seat("ana"), mark: "dancing" })).status).toBe(422);
  expect(await markOf(app.app.store, tonight, seat("ana"))).toBe("unknown");
});

test("marks and turns say which of them is pressed, and what a tap on them will have done [F30]", async () => {
  await evening.begin();
  await evening.press("go", { segment: "check-in", from: "welcome" });
  await evening.press("mark", { voice: seat("ana"), mark: "late" });
  await evening.press("turn", { segment: "check-in", voice: seat("grace") });
  const page = await evening.page("/run", sofia);
  const buttonOf = (id: string) => new RegExp(`<button[^>]*id="${id}"[^>]*>`).exec(page)?.[0] ?? "";
  expect(buttonOf(`mark-late-${seat("ana")}`)).toContain('aria-pressed="true" data-told="Ana: late"');
  expect(buttonOf(`mark-here-${seat("ana")}`)).toContain('aria-pressed="false" data-told="Ana: here"');
  expect(buttonOf(`word-turn-${seat("grace")}`)).toContain('aria-pressed="true"');
  expect(buttonOf(`word-turn-${seat("ana")}`)).toContain('aria-pressed="false" data-told="Ana has the word"');
  const again = await evening.press("turn", { segment: "check-in", voice: seat("grace") });
  expect(again.status, "a second tap on whoever has the word changes nothing").toBe(303);
});

test("numbers to call are read in the language of their service [F35]", async () => {
  await evening.begin();
  for (const path of ["/not-well", ""])
    expect(await evening.page(path, sofia), path).toContain('<bdi lang="fr">Urgence européenne</bdi>');
});

test("the screen's address is told with its host", async () => {
  await evening.begin();
  const { host } = app.app.config.publicUrl;
  expect(await evening.page("/run", sofia)).toContain(`<a href="/screen">${host}/screen</a>`);
});
