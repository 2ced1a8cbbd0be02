/** Reading changes nothing: every address of the build, by GET and by HEAD, again and again [D18 V3.5.3]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { look } from "#tests/support/crawl.ts";
import { who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { knock } from "./raw-request.ts";
import { table } from "./outcomes.ts";
import { builtRoutes } from "./routes.ts";
import { changedTables, rowsOf, writesOf } from "./rows.ts";
import { fill, openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const readers: RoleName[] = ["anonymous", "participant", "leader", "owner"];
/** Words in the query that an act might be tempted to listen to. */
const tempting = "said=moved&_method=delete&_action=delete&confirm=yes&name=x&mark=here&voice=x&once=x";

test("no page, file or stream changes a row by being read", async () => {
  const { at, ids } = world;
  const cookies = new Map<RoleName, Record<string, string>>();
  for (const role of readers) {
    const id = who[role];
    cookies.set(role, { Host: "groups.example.org", ...(id && { Cookie: await at.cookieFor(id) }) });
  }
  const before = await rowsOf(at.app.store);
  for (const { id, pattern } of await builtRoutes()) {
    const path = fill(table[id]?.at ?? pattern, ids);
    const tempted = `${path}${path.includes("?") ? "&" : "?"}${tempting}`;
    const writes = writesOf(at.app.store);
    for (const role of readers) {
      const head = await knock(at.origin, tempted, { method: "HEAD", headers: cookies.get(role) ?? {} });
      expect(await head.text(), id).toBe("");
      const stream = head.headers.get("content-type")?.startsWith("text/event-stream");
      if (!stream) await look(at, tempted, { as: who[role] });
    }
    if (writesOf(at.app.store) === writes) continue;
    expect(changedTables(before, await rowsOf(at.app.store)), id).toEqual([]);
  }
}, 240_000);
