/**
 * More than two hundred ways to make a program of a text, in every text of a curriculum, through every view of it:
 * pages for authors and facilitators, paper, the run screen, the group's screen, participants' pages, letters. Each
 * answer is read as a browser reads it, and compared with the same page before [D52].
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, organisation, place } from "#db/cast/cast.server.ts";
import { findVersion } from "#db/curricula/curricula.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { vectors } from "#tests/domain/curriculum/xss-vectors.ts";
import { dangersIn, ownLoud, readHtml } from "#tests/support/html.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { addRoles, who } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { ledMeetingIn, group, marc, tonight } from "../meetings/led-meeting.ts";
import { planOfTexts, putInUse } from "./hostile-plan.ts";
import { lettersOf } from "./visitor.ts";

let at: TestApp;
let screen = "";
const own = new Map<string, Set<string>>();
type View = { path: string; as: string | null | undefined };
let views: View[] = [];

beforeAll(async () => {
  at = await openTestApp();
  const { store, clock } = at.app;
  await addRoles(store, someDay);
  const evening = ledMeetingIn(at);
  await evening.begin();
  const opened = await at.post("/screen", { code: await evening.code() });
  screen =
    opened.headers
      .getSetCookie()
      .find((one) => one.startsWith("screen="))
      ?.split(";")[0] ?? "";
  const running = await findCycle(store, group);
  const version = running && (await findVersion(store, running.versionId));
  const found = await findPlannedMeeting(store, tonight);
  if (!version || !found) throw new Error("There is no meeting tonight.");
  const of = { curriculumId: version.curriculumId, session: found.session.id };
  views = viewsOf(of);
  const use = (texts: readonly string[]) =>
    putInUse(
      store,
      {
        curriculumId: of.curriculumId,
        cycleId: group,
        plan: planOfTexts(version.plan, of.session, texts),
        text: texts.join("\n"),
      },
      clock.now(),
    );
  await use(vectors.map((_, n) => `word ${n}`));
  for (const view of views) own.set(view.path, ownLoud(await bytes(view)));
  await use(vectors);
}, 240_000);
afterAll(() => at.close());

function viewsOf({ curriculumId, session }: { curriculumId: string; session: string }): View[] {
  const shelf = `/organisations/${organisation()}/curricula`;
  const author = [
    "",
    "/handouts",
    "/step-slips",
    "/practice",
    "/facilitators",
    "/findings",
    ...["", "/views", "/run-sheet", "/handouts"].map((one) => `/sessions/${session}${one}`),
  ];
  const leader = [
    "",
    "/script",
    "/script?as=run-sheet",
    "/script?print=large",
    "/sheet",
    "/roll",
    "/run",
    "/run/view",
    "/run/close",
    "/run/goal",
    "/run/step",
  ];
  const cyclePages = ["", "/course", "/version", "/roster", "/facilitators", "/letters"];
  const own = ["", "/step", "/settings", "/withdraw", "/letter"].map(
    (one) => `/me/places/${place("tonight", "ana")}${one}`,
  );
  return [
    ...[shelf, ...author.map((one) => `${shelf}/${curriculumId}${one}`)].map((path) => ({
      path,
      as: who.author,
    })),
    { path: `${shelf}/${curriculumId}/sessions/${session}?start=18:30&language=en`, as: who.coordinator },
    { path: `/organisations/${organisation()}/cycles/new?curriculum=${curriculumId}`, as: who.coordinator },
    { path: `/organisations/${organisation()}`, as: who.coordinator },
    ...leader.map((one) => ({ path: `/meetings/${tonight}${one}`, as: marc })),
    ...cyclePages.map((one) => ({ path: `/cycles/${group}${one}`, as: marc })),
    { path: `/cycles/${cycle("open")}/version`, as: who.coordinator },
    { path: `/screens/${tonight}`, as: undefined },
    ...["/me", ...own].map((path) => ({ path, as: who.participant })),
    { path: "/", as: null },
    { path: `/groups/${cycle("open")}`, as: null },
  ];
}

async function bytes({ path, as }: View): Promise<string> {
  const answer = await at.get(path, as === undefined ? { headers: { Cookie: screen } } : { as });
  const body = await answer.text();
  expect([path, answer.status]).toEqual([path, 200]);
  return body;
}

test("there are two hundred vectors and more, no two alike", () => {
  expect(new Set(vectors).size).toBeGreaterThanOrEqual(200);
});

test("the reader of pages sees what a browser would run", () => {
  const caught = [
    "<script>1</script>",
    "<IMG SRC=x OnError=alert(1)>",
    "<a/onclick=x>",
    "<a href='java\tscript:x'>x</a>",
    '<a href="jav&#x61;script:x">x</a>',
    "<svg></svg>",
    "<form></form>",
    "<p style='x'></p>",
    "<iframe></iframe>",
    "<b>",
    "</div>",
    "<a href='data:x'>x</a>",
  ];
  for (const html of caught) expect(dangersIn(html), html).not.toEqual([]);
  const quiet = [
    '<a href="/me?x=javascript:1" title="<script>">x</a>',
    "<!-- <script> --><p>&lt;script&gt;</p>",
    "<title><script></title>",
    '<img src="media/x.png"/>',
  ];
  for (const html of quiet) expect(dangersIn(html), html).toEqual([]);
  expect(readHtml("<p>a<br>b</p>").elements.map(({ name }) => name)).toEqual(["p", "br"]);
});

test("no view of a curriculum runs, loads or catches anything", async () => {
  let seen = 0;
  for (const view of views) {
    const html = await bytes(view);
    expect(dangersIn(html, own.get(view.path)), view.path).toEqual([]);
    if (html.includes("alert(1)")) seen++;
  }
  expect(seen).toBeGreaterThan(views.length / 2);
}, 240_000);

test("each handout alone says its vector and nothing more", async () => {
  const [{ path = "" } = {}] = views.filter((view) => view.path.endsWith("/handouts"));
  const first = `${path}/v0`;
  const page = ownLoud((await bytes({ path, as: who.author })).replace(/<main[\s\S]*<\/main>/, ""));
  for (let n = 0; n < vectors.length; n += 7) {
    const html = await bytes({ path: first.replace("v0", `v${n}`), as: who.author });
    expect(dangersIn(html, page), vectors[n]).toEqual([]);
  }
});

test("the live fragments of the run and of the group’s screen are as quiet as their pages", async () => {
  for (const [path, page, asked] of [
    [`/meetings/${tonight}/run/stream`, `/meetings/${tonight}/run`, { as: marc }],
    [`/screens/${tonight}/stream`, `/screens/${tonight}`, { headers: { Cookie: screen } }],
  ] as const) {
    const data = await firstChange(await at.get(path, asked));
    const html = String((JSON.parse(data) as { html?: unknown }).html);
    expect(html.length, path).toBeGreaterThan(10_000);
    expect(dangersIn(html, own.get(page)), path).toEqual([]);
  }
});

/** What the first change in a stream carries. Lines end with LF alone: others may stand in the text. */
async function firstChange(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let said = "";
  const event = () => said.slice(Math.max(0, said.indexOf("event: changed")));
  while (!event().startsWith("event") || !event().includes("\n\n")) {
    const next = await reader?.read();
    if (!next || next.done) break;
    said += decoder.decode(next.value, { stream: true });
  }
  await reader?.cancel();
  const lines = (event().split("\n\n")[0] ?? "").split("\n").filter((line) => line.startsWith("data: "));
  return lines.map((line) => line.slice(6)).join("\n");
}

test("letters that carry a group’s name or a facilitator’s words are quiet, too", async () => {
  const { clock } = at.app;
  for (const body of [
    vectors.slice(0, 60).join("\n\n"),
    vectors.slice(60, 130).join("\n\n"),
    vectors.slice(130).join("\n\n"),
  ])
    expect(
      (
        await at.post(
          `/cycles/${group}/letters`,
          { once: newId(), to: "all", body: body.replaceAll("\0", "").slice(0, 3900) },
          { as: marc },
        )
      ).status,
    ).toBe(303);
  // Typed words leave now, or not at all; reminders and invitations with them in a title follow.
  await at.pass();
  at.setNow(new Date(clock.now().getTime() + 8 * 86_400_000));
  await at.pass();
  const letters = await lettersOf(at);
  const hostile = letters.filter(({ html, text, subject }) =>
    `${html} ${text} ${subject}`.includes("alert(1)"),
  );
  // What waits for the same reader is one letter: everybody who is written to has all of it.
  expect(hostile.length).toBeGreaterThan(4);
  for (const { text } of hostile)
    for (const n of [0, 60, 130]) expect(text).toContain(vectors[n]?.split("\n")[0]);
  const plainly = ownLoud(letters.find((letter) => !hostile.includes(letter))?.html ?? "");
  for (const { html, subject } of hostile) {
    expect(dangersIn(html, plainly), subject).toEqual([]);
    expect(subject).not.toMatch(/[\r\n]/);
  }
});
