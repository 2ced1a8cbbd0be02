/**
 * Every route of the build, opened and posted to by everybody: what each of them meets is written by hand in
 * `outcomes`, a route without a line there fails, and no answer holds a marker that its reader may not see, whatever
 * its status [D1 D5 D6 D7 D10 D11 D12 D13 D16 D28 D72 D73 V8.2 V8.3.1 V8.4.1].
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginningOf } from "#tests/support/crawl.ts";
import { roleNames, who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { leaksIn } from "./markers.ts";
import { outcomeOfEach, table } from "./outcomes.ts";
import type { Met, Outcome, Outcomes } from "./outcomes.ts";
import { builtRoutes } from "./routes.ts";
import type { BuiltRoute } from "./routes.ts";
import { changedTables, restore, rowsOf, writesOf } from "./rows.ts";
import { fill, openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
let routes: BuiltRoute[];
beforeAll(async () => {
  world = await openWorld();
  routes = await builtRoutes();
});
afterAll(() => world.close());

/** What a role met, in the words of the table; a status that the table has no word for as it is. */
function outcomeOf({ status, headers }: Response): string {
  if (status >= 300 && status < 309)
    return (headers.get("location") ?? "").startsWith("/sign-in?") ? "sign-in" : "onward";
  const words: Record<number, Outcome> = {
    200: "page",
    400: "bad-request",
    401: "sign-in",
    403: "forbidden",
    404: "not-found",
    409: "conflict",
    410: "gone",
    422: "form-again",
  };
  return words[status] ?? String(status);
}

type MetByEach = Partial<Record<RoleName, string>>;

test("every route of the build has a line in the table, and every line a route", () => {
  expect(Object.keys(table).sort()).toEqual(routes.map(({ id }) => id).sort());
  const acting = (ids: string[]) => ids.sort();
  expect(acting(Object.keys(table).filter((id) => table[id]?.post))).toEqual(
    acting(routes.filter(({ acts }) => acts).map(({ id }) => id)),
  );
});

test("everybody meets at every page what the table says, and reads nothing that is not for them", async () => {
  const met: Record<string, MetByEach> = {};
  const leaks: string[] = [];
  for (const { id, pattern } of routes) {
    const path = fill(table[id]?.at ?? pattern, world.ids);
    const here: MetByEach = {};
    for (const role of roleNames) {
      const answer = await world.at.get(path, { as: who[role] });
      here[role] = outcomeOf(answer);
      const head = JSON.stringify([...answer.headers]);
      const stream = (answer.headers.get("content-type") ?? "").startsWith("text/event-stream");
      const body = stream ? await beginningOf(answer) : await answer.text();
      leaks.push(
        ...leaksIn(head + body, role, world.marks, table[id]?.holder).map(
          (mark) => `${id} tells ${role} ${mark}`,
        ),
      );
    }
    met[id] = here;
  }
  expect(leaks).toEqual([]);
  expect(met).toEqual(Object.fromEntries(routes.map(({ id }) => [id, spelt(table[id]?.get)])));
}, 240_000);

test("everybody meets at every act what the table says; whoever is refused changes nothing", async () => {
  for (const id of Object.values(who)) if (id) await world.at.cookieFor(id);
  const kept = await rowsOf(world.at.app.store);
  const met: Record<string, MetByEach> = {};
  const faults: string[] = [];
  for (const { id, pattern, acts } of routes) {
    if (!acts) continue;
    const outcomes = table[id];
    const here: MetByEach = {};
    for (const role of inOrder(outcomes)) {
      const writes = writesOf(world.at.app.store);
      const answer = await post(outcomes, pattern, role);
      here[role] = outcomeOf(answer);
      const leaked = leaksIn(
        JSON.stringify([...answer.headers]) + (await answer.text()),
        role,
        world.marks,
        outcomes?.holder,
      );
      faults.push(...leaked.map((mark) => `${id} tells ${role} ${mark}`));
      if (writesOf(world.at.app.store) === writes) continue;
      const changed = changedTables(kept, await rowsOf(world.at.app.store));
      if (changed.length === 0) continue;
      if (!mayChange(here[role])) faults.push(`${id} by ${role}: ${here[role]} and yet ${changed.join()}`);
      await restore(world.at.app.store, kept);
    }
    met[id] = here;
  }
  expect(faults).toEqual([]);
  const wanted = routes.filter(({ acts }) => acts).map(({ id }) => [id, spelt(table[id]?.post)]);
  expect(met).toEqual(Object.fromEntries(wanted));
}, 240_000);

function spelt(met: Met | undefined): MetByEach | undefined {
  return met && outcomeOfEach(met);
}

function mayChange(outcome: string | undefined): boolean {
  return outcome === "page" || outcome === "onward";
}

/** Those who are refused first, so that what they meet does not follow from what others did. */
function inOrder(outcomes: Outcomes | undefined): RoleName[] {
  const each = spelt(outcomes?.post);
  return [...roleNames].sort((a, b) => Number(mayChange(each?.[a])) - Number(mayChange(each?.[b])));
}

function post(outcomes: Outcomes | undefined, pattern: string, role: RoleName): Promise<Response> {
  const form = Object.entries(outcomes?.form ?? {}).map(([name, value]) => [
    name,
    value.startsWith(":") ? fill(value, world.ids) : value,
  ]);
  const path = fill(outcomes?.at ?? pattern, world.ids);
  return world.at.post(path, Object.fromEntries(form) as Record<string, string>, { as: who[role] });
}

test("a page without an act refuses posts [D85]", async () => {
  for (const { id, pattern, acts } of routes) {
    if (acts) continue;
    const answer = await world.at.post(
      fill(table[id]?.at ?? pattern, world.ids),
      {},
      { as: who.participant },
    );
    expect([404, 405], `${id} ${answer.status}`).toContain(answer.status);
  }
});

test("a thing of one organisation is not found under the address of the other [D9 D13 D15]", async () => {
  const mixed: string[] = [];
  for (const { id, pattern } of routes) {
    const at = table[id]?.at ?? pattern;
    const names = [...at.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
    for (const name of names.filter((one) => world.idsOfB[one])) {
      const path = fill(at, { ...world.ids, [name]: world.idsOfB[name] ?? "" });
      for (const role of ["leader", "coordinator", "owner", "participant"] as const) {
        const answer = await world.at.get(path, { as: who[role] });
        const leaked = leaksIn(await answer.text(), role, world.marks);
        const open = answer.status === 200 && !path.startsWith("/groups/");
        if (open || leaked.length > 0)
          mixed.push(`${id} with ${name} of B: ${role} ${answer.status} ${leaked.join()}`);
      }
    }
  }
  expect(mixed).toEqual([]);
}, 240_000);

test("ids that are near, wrong in kind, or no ids at all are not found, and break nothing [D9 D15 D64]", async () => {
  const shapes = [
    "1",
    "__proto__",
    "constructor",
    "%5B%24ne%5D",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "%0d%0aX-Y:z",
  ];
  shapes.push("x".repeat(5000), "A".repeat(22), "%F0%9F%98%80", "'%20OR%201=1%20--");
  const broken: string[] = [];
  for (const { id, pattern } of routes.filter(({ pattern }) => pattern.includes(":"))) {
    const at = table[id]?.at ?? pattern;
    for (const [, name = ""] of at.matchAll(/:(\w+)/g))
      for (const shape of shapes) {
        const path = fill(at, world.ids, { [name]: shape });
        const answer = await world.at.get(path, { as: who.leader });
        if (![302, 303, 400, 403, 404, 410, 429].includes(answer.status))
          broken.push(`${path} ${answer.status}`);
        await answer.body?.cancel();
      }
  }
  expect(broken).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
}, 240_000);
