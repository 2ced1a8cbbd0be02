/**
 * Every route of the build, opened and posted to by everybody: what each of them meets is written by hand in
 * `outcomes`, a route without a line there fails, and no answer holds a marker that its reader may not see, whatever
 * its status [D1 D5 D6 D7 D10 D11 D12 D13 D16 D28 D72 D73 V8.2 V8.3.1 V8.4.1].
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginningOf } from "#tests/support/crawl.ts";
import { roleGroups, roleNames, who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { leaksIn } from "./markers.ts";
import { table } from "./outcomes.ts";
import type { Outcomes } from "./outcomes.ts";
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

/** One letter for what a role meets: `s` the way to sign in (with the form, where one was sent), `m` another way on, or the status. */
function letterOf({ status, headers }: Response): string {
  if (status >= 300 && status < 309)
    return (headers.get("location") ?? "").startsWith("/sign-in?") ? "s" : "m";
  const letters: Record<number, string> = {
    200: "o",
    400: "x",
    403: "3",
    404: "4",
    405: "5",
    409: "c",
    410: "g",
  };
  return letters[status] ?? { 401: "s", 422: "i", 429: "t" }[status] ?? String(status);
}

/** The letters of all roles, grouped as the table is written. */
function line(letters: Partial<Record<RoleName, string>>): string {
  return roleGroups.map((group) => group.map((role) => letters[role] ?? "-").join("")).join(" ");
}

function expected(said: string): Record<RoleName, string> {
  const letters = said.replaceAll(" ", "");
  if (letters.length !== roleNames.length) throw new Error(`A line has ${roleNames.length} letters: ${said}`);
  return Object.fromEntries(roleNames.map((role, index) => [role, letters[index]])) as Record<
    RoleName,
    string
  >;
}

test("every route of the build has a line in the table, and every line a route", () => {
  expect(Object.keys(table).sort()).toEqual(routes.map(({ id }) => id).sort());
  const acting = (ids: string[]) => ids.sort();
  expect(acting(Object.keys(table).filter((id) => table[id]?.post))).toEqual(
    acting(routes.filter(({ acts }) => acts).map(({ id }) => id)),
  );
});

test("everybody meets at every page what the table says, and reads nothing that is not for them", async () => {
  const met: Record<string, string> = {};
  const leaks: string[] = [];
  for (const { id, pattern } of routes) {
    const path = fill(table[id]?.at ?? pattern, world.ids);
    const letters: Partial<Record<RoleName, string>> = {};
    for (const role of roleNames) {
      const answer = await world.at.get(path, { as: who[role] });
      letters[role] = letterOf(answer);
      const head = JSON.stringify([...answer.headers]);
      const stream = (answer.headers.get("content-type") ?? "").startsWith("text/event-stream");
      const body = stream ? await beginningOf(answer) : await answer.text();
      leaks.push(
        ...leaksIn(head + body, role, world.marks, table[id]?.holder).map(
          (mark) => `${id} tells ${role} ${mark}`,
        ),
      );
    }
    met[id] = line(letters);
  }
  expect(leaks).toEqual([]);
  expect(met).toEqual(Object.fromEntries(routes.map(({ id }) => [id, table[id]?.get])));
}, 240_000);

test("everybody meets at every act what the table says; whoever is refused changes nothing", async () => {
  for (const id of Object.values(who)) if (id) await world.at.cookieFor(id);
  const kept = await rowsOf(world.at.house.store);
  const met: Record<string, string> = {};
  const faults: string[] = [];
  for (const { id, pattern, acts } of routes) {
    if (!acts) continue;
    const outcomes = table[id];
    const letters: Partial<Record<RoleName, string>> = {};
    for (const role of inOrder(outcomes)) {
      const writes = writesOf(world.at.house.store);
      const answer = await post(outcomes, pattern, role);
      letters[role] = letterOf(answer);
      const leaked = leaksIn(
        JSON.stringify([...answer.headers]) + (await answer.text()),
        role,
        world.marks,
        outcomes?.holder,
      );
      faults.push(...leaked.map((mark) => `${id} tells ${role} ${mark}`));
      if (writesOf(world.at.house.store) === writes) continue;
      const changed = changedTables(kept, await rowsOf(world.at.house.store));
      if (changed.length === 0) continue;
      if (!"om".includes(letters[role] ?? ""))
        faults.push(`${id} by ${role}: ${letters[role]} and yet ${changed.join()}`);
      await restore(world.at.house.store, kept);
    }
    met[id] = line(letters);
  }
  expect(faults).toEqual([]);
  const wanted = routes.filter(({ acts }) => acts).map(({ id }) => [id, table[id]?.post]);
  expect(met).toEqual(Object.fromEntries(wanted));
}, 240_000);

/** Those who are refused first, so that what they meet does not follow from what others did. */
function inOrder(outcomes: Outcomes | undefined): RoleName[] {
  const letters = outcomes?.post ? expected(outcomes.post) : null;
  return [...roleNames].sort(
    (a, b) => Number("om".includes(letters?.[a] ?? "")) - Number("om".includes(letters?.[b] ?? "")),
  );
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
