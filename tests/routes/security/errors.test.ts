/**
 * When something breaks: the page says so with a number and nothing else, the log has the stack under that number,
 * the process lives [D48].
 */
import { expect, test } from "vitest";
import { who } from "#tests/support/roles.ts";
import { builtRoutes } from "./routes.ts";
import { fill, openWorld } from "./world.ts";
import { table } from "./outcomes.ts";

test("a page that breaks shows a number, which finds the stack in the log; nothing else is told [D48]", async () => {
  // Stacks as Node writes them: the test runner rewrites them by source maps, and on a busy machine that overflows.
  Reflect.deleteProperty(Error, "prepareStackTrace");
  const { at, ids } = await openWorld();
  const cookies = new Map([[null, ""]] as [string | null, string][]);
  for (const as of [who.leader]) cookies.set(as, await at.cookieFor(String(as)));
  await at.app.store.close();
  for (const { id, pattern } of await builtRoutes())
    for (const [as, cookie] of cookies) {
      at.logged.length = 0;
      const answer = await at.get(fill(table[id]?.at ?? pattern, ids), { headers: { Cookie: cookie } });
      const body = await answer.text();
      expect(body, id).not.toMatch(
        /\bat .*:\d+:\d+|node_modules|SQLITE|SqliteError|TypeError|database connection|mark-/,
      );
      if (answer.status < 500) continue;
      const told = at.logged.join("");
      expect(told, id).toMatch(/"level":"error"/);
      expect(told, id).toMatch(/\\n\s+at /);
      const number = /"request":"([\w-]+)"/.exec(told)?.[1];
      if (answer.headers.get("content-type")?.startsWith("text/html") && as === null)
        expect(body, id).toContain(number);
      expect(answer.headers.get("cache-control"), id).toBe("no-store");
      expect(answer.headers.get("content-security-policy"), id).toContain("default-src 'none'");
    }
  const health = await at.get("/healthz");
  expect(health.status).toBe(503);
}, 240_000);
