/** First-run set-up over HTTP: the code, the form that keeps what was typed, and the door that closes. */
import { expect, test } from "vitest";
import { setUpCode, setUpLine } from "#app/server/start/set-up.server.ts";
import { foundInstallation } from "#db/people/installations.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";
import { underItsName } from "../security/raw-request.ts";
import { someDay } from "#tests/support/stores.ts";
import { textOf } from "#tests/support/text.ts";

const settings = {
  PUBLIC_URL: "https://groups.example.org",
  SECRET: "a secret of at least thirty-two letters",
};
const filled = {
  name: "Rivages, entraide",
  neutralName: "Rivages",
  zone: "Europe/Paris",
  country: "FR",
  language: "fr",
  ownerName: "Nadia <b>",
  ownerAddress: "Nadia@Example.org",
};

async function emptyHouse(): Promise<TestApp> {
  const there = underItsName(await openTestApp({ settings, seed: false }));
  await foundInstallation(there.app.store, "real", someDay);
  return there;
}

test("an empty installation prints its code and shows the set-up page", async () => {
  const there = await emptyHouse();
  const lines = await setUpLine(there.app);
  expect(lines.join("\n")).toContain(await setUpCode(there.app));
  const page = await there.get("/set-up");
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Code from the terminal");
  await there.close();
});

test("a wrong code, a wrong zone or a missing name bring the form back with what was typed", async () => {
  const there = await emptyHouse();
  const wrongCode = await there.post("/set-up", { ...filled, code: "AAAA-BBBB-CCCC-DDDD" });
  expect(wrongCode.status).toBe(422);
  const html = await wrongCode.text();
  expect(html).toContain("not the code");
  expect(html).toContain("Nadia &lt;b&gt;");
  const code = await setUpCode(there.app);
  const wrongZone = await there.post("/set-up", { ...filled, code, zone: "Paris", ownerName: "" });
  expect(wrongZone.status).toBe(422);
  expect(await wrongZone.text()).toContain("Choose a time zone from the list");
  await there.close();
});

test("eleven wrong codes in an hour close the door even for the right one", async () => {
  const there = await emptyHouse();
  for (let tries = 0; tries < 10; tries++) await there.post("/set-up", { ...filled, code: `wrong ${tries}` });
  const right = await there.post("/set-up", { ...filled, code: await setUpCode(there.app) });
  expect(right.status).toBe(422);
  there.setNow(new Date(someDay.getTime() + 3_700_000));
  const later = await there.post("/set-up", { ...filled, code: await setUpCode(there.app) });
  expect(later.status).toBe(303);
  await there.close();
});

test("the right code, typed small and without hyphens, moves in and signs in; then the page is gone", async () => {
  const there = await emptyHouse();
  const code = (await setUpCode(there.app)).toLowerCase().replaceAll("-", " ");
  const done = await there.post("/set-up", { ...filled, code });
  expect(done.status).toBe(303);
  const cookie = done.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const home = await there.get(done.headers.get("location") ?? "", { headers: { Cookie: cookie } });
  expect(home.status).toBe(200);
  expect(await home.text()).toContain("Rivages, entraide");
  expect((await there.get("/set-up")).status).toBe(404);
  expect((await there.post("/set-up", { ...filled, code })).status).toBe(404);
  expect(await setUpLine(there.app)).toEqual([]);
  await there.close();
});

/** Moves in with these answers; gives the first page as its new owner sees it, and a way to read other pages. */
async function settleIn(more: Record<string, string>) {
  const there = await emptyHouse();
  const done = await there.post("/set-up", {
    ...filled,
    ...more,
    language: "en",
    code: await setUpCode(there.app),
  });
  const cookie = done.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const get = (path: string) => there.get(path, { headers: { Cookie: cookie } });
  const home = await (await get(done.headers.get("location") ?? "")).text();
  return { there, get, home };
}

const steps = (home: string) =>
  [
    ...home
      .slice(home.indexOf("Towards your first group"), home.indexOf("What needs you"))
      .matchAll(/href="([^"]+)"/g),
  ].map(([, href]) => href ?? "");

test("the form asks whether the owner will also plan groups, and has said yes already", async () => {
  const there = await emptyHouse();
  const page = await (await there.get("/set-up")).text();
  expect(page).toMatch(/<input[^>]*name="plans"[^>]*checked=""/);
  await there.close();
});

test("an owner who plans, too, finds the steps to a first group, and every one of them opens [F6]", async () => {
  const { there, get, home } = await settleIn({ plans: "yes" });
  expect(steps(home).map((href) => href.replace(/.*organisations.[\w-]+/, ""))).toEqual([
    "/crisis",
    "/members",
    "/curricula",
    "/curricula",
  ]);
  expect(home).not.toContain("Take the role of coordinator yourself");
  for (const href of steps(home)) expect((await get(href)).status, href).toBe(200);
  expect(textOf(home)).toMatch(/coordinators plan its groups\. \( ?done ?\)/);
  expect(textOf(home).match(/\( ?done ?\)/g)).toHaveLength(1);
  await there.close();
});

test("an owner who does not plan is led to the role, and to no page that would turn them away [F6]", async () => {
  const { there, get, home } = await settleIn({});
  expect(home).not.toContain("Plan one from a curriculum");
  for (const href of steps(home)) expect((await get(href)).status, href).toBe(200);
  expect(home).toContain("Take the role of coordinator yourself");
  expect(textOf(home)).not.toMatch(/\( ?done ?\)/);
  await there.close();
});
