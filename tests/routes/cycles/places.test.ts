/** The way to a place over real HTTP: look at the dates, ask, open the letter, hold a place, give it back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, person } from "#db/cast/cast.server.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { eventOf } from "#app/routes/front/groups/event-data.ts";
import { keptLetters } from "#db/letters/outbox.server.ts";
import type { PublicCycle } from "#db/cycles/public-cycles.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  const roomy = { cycleId: cycle("open"), capacity: 40, byPersonId: person("nadia") };
  await changeCapacity(app.app.store, roomy, app.app.clock.now());
});
afterAll(() => app.close());

const browserOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const onceIn = (html: string) => /name="once" value="([^"]+)"/.exec(html)?.[1] ?? newId();
const textOf = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

const given = { adult: "yes", language: "en", takingPart: "yes" };

/** Asks for a place in a fresh browser, a second later than before; gives the answer and the browser's cookies. */
async function ask(address: string, more: Record<string, string> = {}, group = cycle("open")) {
  app.setNow(new Date(app.app.clock.now().getTime() + 1000));
  const form = await app.get(`/groups/${group}/place`);
  const once = onceIn(await form.text());
  const answer = await app.post(`/groups/${group}/place`, {
    once,
    name: "Zoe",
    address,
    ...given,
    ...more,
  });
  return { cookie: browserOf(answer), answer };
}

/** Asks for a sign-in letter in a fresh browser. */
async function askToSignIn(address: string, then = "/me") {
  const answer = await app.post("/sign-in", { address, then });
  return { cookie: browserOf(answer), answer };
}

/** The path and code of the newest proof letter in the local mailbox. */
async function letterTo(address: string) {
  await app.pass();
  const { store } = app.app;
  const kept = (await keptLetters(store)).find((one) => one.toAddress === address);
  const [full] = (await store.read.select().from(store.tables.keptLetters)).filter(
    (one) => one.id === kept?.id,
  );
  return {
    path: /\/proofs\/[\w-]+/.exec(full?.text ?? "")?.[0] ?? "",
    code: /\b\d{6}\b/.exec(full?.text ?? "")?.[0] ?? "",
  };
}

test("a stranger sees the dates before any form, and nothing of how to join", async () => {
  const list = await (await app.get("/")).text();
  expect(list).toContain(`/groups/${cycle("open")}`);
  expect(textOf(list)).toMatch(/(Starts|Next meeting): \w+ \d+\s\w+, \d\d:\d\d in Paris/);
  const group = await (await app.get(`/groups/${cycle("open")}`)).text();
  expect(group).toContain("application/ld+json");
  expect(group).toContain("/place");
  expect(group).not.toMatch(/meet\.|join/i);
});

test("the data block of a group cannot be ended by a name [D52]", () => {
  const at = {
    startsAt: new Date(0),
    endsAt: new Date(5_400_000),
    id: "m",
    format: "online",
    counts: true,
  } as const;
  const named = {
    name: "</script><script>alert(1)</script>",
    format: "online",
    town: null,
    language: "en",
    zone: "UTC",
  };
  const group = { ...named, meetings: [at], organisationName: "Rivages" } as unknown as PublicCycle;
  const block = eventOf(group, "https://groups.example.org/groups/x");
  expect(block).not.toContain("<");
  expect((JSON.parse(block) as { name: string }).name).toBe(named.name);
});

test("times are shown beside the reader's own where that differs", async () => {
  const list = await (await app.get("/?zone=Asia%2FTokyo")).text();
  expect(textOf(list)).toMatch(/in Paris \(.*in Tokyo\)/);
});

test("from the opened letter to a place it is one page and one tap, and the cookie is fresh", async () => {
  const { cookie, answer } = await ask("zoe@example.org");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/asked"]);
  const { path } = await letterTo("zoe@example.org");
  const look = await app.get(path, { headers: { Cookie: cookie } });
  expect(look.status).toBe(200);
  expect(await look.text()).toContain("Confirm and go on");
  const done = await app.post(path, {}, { headers: { Cookie: cookie } });
  expect(done.status).toBe(303);
  expect(done.headers.get("location")).toMatch(/^\/me\/places\/[\w-]{22}\?said=held$/);
  const signedIn = browserOf(done);
  const page = await app.get(done.headers.get("location") ?? "", { headers: { Cookie: signedIn } });
  expect(await page.text()).toContain("Your place is confirmed");
});

test("looking at a link, three times and by HEAD, uses nothing up; it works once after that [D25 D19]", async () => {
  await ask("look@example.org");
  const { path } = await letterTo("look@example.org");
  for (let times = 0; times < 3; times++) expect((await app.get(path)).status).toBe(200);
  expect((await fetch(`${app.origin}${path}`, { method: "HEAD" })).status).toBe(200);
  expect((await app.post(path, {})).headers.get("location")).toMatch(/said=held/);
  const again = await app.post(path, {});
  expect(again.headers.get("location")).toBe(path);
  expect((await app.get(path)).status).toBe(410);
});

test("a link opened in another browser asks before it signs anybody in there [D23]", async () => {
  const { cookie } = await ask("two@example.org");
  const { path } = await letterTo("two@example.org");
  const elsewhere = await (await app.get(path)).text();
  expect(elsewhere).toContain("sign in on this device");
  const same = await (await app.get(path, { headers: { Cookie: cookie } })).text();
  expect(same).not.toContain("on this device");
});

test("the typed code does the same as the link, in the browser that asked only [D33]", async () => {
  const { cookie } = await ask("code@example.org");
  const { code } = await letterTo("code@example.org");
  const elsewhere = await app.post("/asked", { code });
  expect(elsewhere.status).toBe(422);
  const here = await app.post(
    "/asked",
    { code: `${code.slice(0, 3)} ${code.slice(3)}` },
    { headers: { Cookie: cookie } },
  );
  expect(here.headers.get("location")).toMatch(/^\/me\/places\//);
});

test("the answer to an ask and to a sign-in is the same for somebody known and somebody unknown [D26 D28]", async () => {
  const answers = [await ask("ana@example.org"), await ask("unknown@example.org")];
  const shapes = answers.map(({ answer }) => [answer.status, answer.headers.get("location")]);
  expect(shapes[0]).toEqual(shapes[1]);
  const pages = await Promise.all(
    answers.map(async ({ cookie }) => (await app.get("/asked", { headers: { Cookie: cookie } })).text()),
  );
  const [known = "", unknown = ""] = pages;
  expect(known.replace("ana@example.org", "")).toBe(unknown.replace("unknown@example.org", ""));
  const signIns = [
    await app.post("/sign-in", { address: "ana@example.org" }),
    await app.post("/sign-in", { address: "noone@example.org" }),
  ];
  expect(signIns.map((one) => [one.status, one.headers.get("location")])).toEqual([
    [303, "/asked"],
    [303, "/asked"],
  ]);
});

test("a known mailbox is asked who the place is for, and only once it is proved", async () => {
  const { cookie } = await ask("b.g@example.org", { name: "Bea" });
  const { path } = await letterTo("b.g@example.org");
  const page = await (await app.get(path, { headers: { Cookie: cookie } })).text();
  for (const name of ["Benoît", "Grace"]) expect(page).toContain(name);
  expect(page).toContain("somebody else who shares this mailbox");
  const unanswered = await app.post(path, {}, { headers: { Cookie: cookie } });
  expect(unanswered.headers.get("location")).toBe(path);
  const done = await app.post(path, { who: person("benoit") }, { headers: { Cookie: cookie } });
  const mine = await app.get(done.headers.get("location") ?? "", { as: person("benoit") });
  expect(mine.status).toBe(200);
});

test("a stranger's mailbox gets five letters at one sitting, and whoever asks more often is told how long to wait [D32]", async () => {
  const statuses: number[] = [];
  for (let times = 0; times < 7; times++) {
    statuses.push((await ask("victim@example.org", { name: `Somebody ${times}` })).answer.status);
    await app.pass();
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429]);
  const { answer } = await ask("victim@example.org", { name: "Kept as typed" });
  expect(answer.headers.get("retry-after")).toBe("3600");
  const page = await answer.text();
  for (const said of ["Kept as typed", "The next one can leave in 60\u00a0minutes"])
    expect(page).toContain(said);
  await app.pass();
  const letters = await keptLetters(app.app.store, 500);
  expect(letters.filter((one) => one.toAddress === "victim@example.org")).toHaveLength(5);
  const { path } = await letterTo("victim@example.org");
  expect((await app.get(path)).status).toBe(200);
  app.setNow(new Date(app.app.clock.now().getTime() + 3_600_000));
  expect((await ask("victim@example.org", { name: "An hour later" })).answer.status).toBe(303);
});

test("a form with something missing comes back with what was typed and a sentence for each", async () => {
  const { answer } = await ask("not an address", { name: "Zoé 🧑‍🚀", takingPart: "" });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  for (const kept of ["not an address", "Zoé 🧑‍🚀", "Please write one mail address", "without your agreement"])
    expect(page).toContain(kept);
});

test("a name of two hundred emoji and an address with a line break are refused in a sentence [D80]", async () => {
  const long = await ask("emoji@example.org", { name: "🧑‍🚀".repeat(200) });
  expect(long.answer.status).toBe(422);
  const broken = await ask("a@example.org\r\nBcc: b@example.org");
  expect(broken.answer.status).toBe(422);
});

test("after signing in nobody is led to another house [D41]", async () => {
  for (const then of ["//evil.example", "/\\evil.example", "https:evil.example", "javascript:alert(1)"]) {
    app.setNow(new Date(app.app.clock.now().getTime() + 700_000));
    const { cookie } = await askToSignIn("david@example.org", then);
    const { path } = await letterTo("david@example.org");
    const done = await app.post(path, {}, { headers: { Cookie: cookie } });
    expect(done.headers.get("location")).toBe("/me");
  }
});

test("signing out ends the sign-in on the server, and the browser is asked to forget [D36]", async () => {
  const { cookie } = await askToSignIn("chloe@example.org");
  const { path } = await letterTo("chloe@example.org");
  const signedIn = browserOf(await app.post(path, {}, { headers: { Cookie: cookie } }));
  expect((await app.get("/me", { headers: { Cookie: signedIn } })).status).toBe(200);
  const out = await app.post("/sign-out", {}, { headers: { Cookie: signedIn } });
  expect(out.headers.get("clear-site-data")).toContain('"cache"');
  const replayed = await app.get("/me", { headers: { Cookie: signedIn } });
  expect(replayed.headers.get("location")).toMatch(/^\/sign-in/);
});

test("the form for a place says how many questions it asks, and each control has a short name [F38]", async () => {
  for (const [language, words] of [
    ["en", "short questions"],
    ["fr", "questions courtes"],
  ] as const) {
    const page = await app.get(`/groups/${cycle("open")}/place?lang=${language}`);
    const form = /<form method="post"[\s\S]*?<\/form>/.exec(await page.text())?.[0] ?? "";
    const controls = [...form.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => tag);
    const names = controls
      .filter((tag) => !tag.includes('type="hidden"'))
      .map((tag) => /name="([^"]*)"/.exec(tag)?.[1]);
    expect(form.replace(/\u00a0/g, " ")).toContain(`${new Set(names).size} ${words}`);
    const labels = [...form.matchAll(/<label[^>]*>([\s\S]*?)<\/label>/g)].map(([, label = ""]) => label);
    expect(labels.length).toBeGreaterThan(5);
    for (const label of labels) expect(label.split(/\s+/).length, label).toBeLessThan(26);
  }
});
