/** Pictures and sound of tonight: on the leaders' page by the shelf, on the group's screen by the screen's own cookie. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Block, Plan } from "#app/domain/curriculum/plan.ts";
import { person } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { addMedia, recording } from "#tests/support/media.ts";
import { ledMeetingIn, group, marc, tonight } from "./led-meeting.ts";
import type { LedMeeting } from "./led-meeting.ts";

const at = { file: "04-more-than-a-label.md", line: 1, column: 1 };
const shown: Block[] = [
  { kind: "play", media: "media/breath.mp3", markdown: "Breathe in.", at },
  { kind: "show", markdown: "![A circle](media/circle.png)", at },
];
const told: Block[] = [{ kind: "tip", markdown: "![For you only](media/circle.png)", at }];

let app: TestApp;
let evening: LedMeeting;
beforeEach(async () => {
  app = await openTestApp();
  evening = ledMeetingIn(app);
  await putMediaIn();
});
afterEach(() => app.close());

/** The welcome shows its leaders a picture; the check-in shows and plays both to the group. */
async function putMediaIn(): Promise<void> {
  const { cycles: c, versions: v } = app.app.store.tables;
  const [row] = await app.app.store.read
    .select({ id: v.id, curriculumId: v.curriculumId, plan: v.plan })
    .from(c)
    .innerJoin(v, eq(v.id, c.versionId))
    .where(eq(c.id, group));
  if (!row) throw new Error("no version");
  const blocksOf = (id: string) => (id === "check-in" ? shown : id === "welcome" ? told : []);
  const plan: Plan = {
    ...row.plan,
    sessions: row.plan.sessions.map((session) => ({
      ...session,
      segments: session.segments.map((one) => ({ ...one, blocks: [...one.blocks, ...blocksOf(one.id)] })),
    })),
  };
  await app.app.store.tx(async ({ write }) => {
    await write.update(v).set({ plan }).where(eq(v.id, row.id));
    await write.update(c).set({ hash: "with media" }).where(eq(c.id, group));
  });
  await addMedia(app.app.store, row.curriculumId);
}

async function screenCookie(): Promise<string> {
  const answer = await app.post("/screen", { code: await evening.code() });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("screen="));
  return cookie?.split(";")[0] ?? "";
}

test("the group's screen plays and shows what stands in the part at hand, and nothing that is for leaders", async () => {
  await evening.begin();
  const Cookie = await screenCookie();
  const media = (name: string, headers: Record<string, string> = { Cookie }) =>
    app.get(`/screens/${tonight}/media/${name}`, { headers });
  expect((await media("circle.png")).status).toBe(404);
  await evening.press("go", { segment: "check-in", from: "welcome" });
  const page = await (await app.get(`/screens/${tonight}`, { headers: { Cookie } })).text();
  expect(page).toContain(
    `<audio class="no-print" controls="" preload="none" src="/screens/${tonight}/media/breath.mp3"`,
  );
  expect(page).toContain(`src="/screens/${tonight}/media/circle.png"`);
  const sound = await media("breath.mp3", { Cookie, Range: "bytes=0-9" });
  expect([sound.status, sound.headers.get("content-type")]).toEqual([206, "audio/mpeg"]);
  expect(Buffer.from(await sound.arrayBuffer())).toEqual(recording.bytes.subarray(0, 10));
  expect((await media("circle.png")).status).toBe(200);
  for (const name of ["other.png", "..%2fcurriculum.md", ""])
    expect((await media(name)).status, name).toBe(404);
  expect((await media("circle.png", {})).status).toBe(404);
  expect((await app.get(`/screens/${tonight}/media/circle.png`, { as: person("ana") })).status).toBe(404);
  await evening.press("close", { anyway: "yes" });
  expect((await media("circle.png")).status).toBe(404);
});

test("those who lead see and hear it on their own page, from the version they lead", async () => {
  await evening.begin();
  const addressIn = (page: string, name: string) =>
    new RegExp(`src="(/organisations/[^"]+/media/${name}[^"]*)"`).exec(page)?.[1]?.replaceAll("&amp;", "&") ??
    "";
  const welcome = addressIn(await evening.page("/run"), "circle.png");
  expect(welcome).toMatch(/\?version=[\w-]{22}$/);
  expect((await app.get(welcome, { as: marc })).status).toBe(200);
  await evening.press("go", { segment: "check-in", from: "welcome" });
  const sound = addressIn(await evening.page("/run"), "breath.mp3");
  expect((await app.get(sound, { as: marc })).headers.get("content-type")).toBe("audio/mpeg");
  expect((await app.get(sound, { as: person("ana") })).status).toBe(404);
  expect(await evening.page("/script")).toContain("media/breath.mp3");
});
