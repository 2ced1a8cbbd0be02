/** A browser that keeps no cookies is told so before a link is used up or a letter is waited for in vain [F4]. */
import { afterAll, beforeAll, expect, test } from "vitest";

import { decoded } from "#tests/support/crawl.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const textOf = async (answer: Response) => decoded((await answer.text()).replace(/<[^>]*>/g, " "));

/** A link as it stands in the newest letter of the local mailbox. */
async function newestLink(): Promise<string> {
  await app.pass();
  const { keptLetters } = app.app.store.tables;
  const letters = await app.app.store.read.select().from(keptLetters);
  const links = letters.flatMap((letter) => [...JSON.stringify(letter).matchAll(/\/proofs\/[\w-]{43}/g)]);
  return links.at(-1)?.[0] ?? "";
}

const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");

test("without cookies the page about the mailbox says so at once; with cookies it does not", async () => {
  const sent = await app.post("/sign-in", { address: "ana@example.org", then: "/me" });
  expect(await textOf(await app.get("/asked"))).toContain("keeps no cookie");
  const kept = await app.get("/asked", { headers: { Cookie: cookieIn(sent) } });
  expect(await textOf(kept)).not.toContain("keeps no cookie");
});

test("a link is not used up in a browser that would forget it at once", async () => {
  await app.post("/sign-in", { address: "ana@example.org", then: "/me" });
  const link = await newestLink();
  const page = await app.get(link);
  expect(await page.clone().text()).toContain('name="cookies" value="set"');
  const without = await app.post(link, { cookies: "set" });
  expect(without.status).toBe(422);
  expect(await textOf(without)).toContain("your link is still good");
  const signedIn = await app.post(link, { cookies: "set" }, { headers: { Cookie: cookieIn(page) } });
  expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, "/me"]);
});
