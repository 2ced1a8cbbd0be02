/** A browser that keeps no cookies is told so before a link is used up or a letter is waited for in vain [F4]. */
import { afterAll, beforeAll, expect, test } from "vitest";

import { decoded } from "#tests/support/crawl.ts";
import { openTestHouse } from "#tests/support/house.ts";
import type { TestHouse } from "#tests/support/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const textOf = async (answer: Response) => decoded((await answer.text()).replace(/<[^>]*>/g, " "));

/** A link as it stands in the newest letter of the local mailbox. */
async function newestLink(): Promise<string> {
  await house.pass();
  const { keptLetters } = house.house.store.tables;
  const letters = await house.house.store.read.select().from(keptLetters);
  const links = letters.flatMap((letter) => [...JSON.stringify(letter).matchAll(/\/proofs\/[\w-]{43}/g)]);
  return links.at(-1)?.[0] ?? "";
}

const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");

test("without cookies the page about the mailbox says so at once; with cookies it does not", async () => {
  const sent = await house.post("/sign-in", { address: "ana@example.org", then: "/me" });
  expect(await textOf(await house.get("/asked"))).toContain("keeps no cookie");
  const kept = await house.get("/asked", { headers: { Cookie: cookieIn(sent) } });
  expect(await textOf(kept)).not.toContain("keeps no cookie");
});

test("a link is not used up in a browser that would forget it at once", async () => {
  await house.post("/sign-in", { address: "ana@example.org", then: "/me" });
  const link = await newestLink();
  const page = await house.get(link);
  expect(await page.clone().text()).toContain('name="cookies" value="set"');
  const without = await house.post(link, { cookies: "set" });
  expect(without.status).toBe(422);
  expect(await textOf(without)).toContain("your link is still good");
  const signedIn = await house.post(link, { cookies: "set" }, { headers: { Cookie: cookieIn(page) } });
  expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, "/me"]);
});
