/**
 * What no page of ours ever sends is turned away before any page is reached, on every route: data requests of the
 * framework, strange methods, foreign hosts, posts of other sites, bodies that do not end [D2 D3 D4 D17 D45 D46
 * D47 D82 D84 D85 D86].
 */
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { who } from "#tests/support/roles.ts";
import { knock } from "./raw-request.ts";
import { table } from "./outcomes.ts";
import { builtRoutes } from "./routes.ts";
import type { BuiltRoute } from "./routes.ts";
import { changedTables, rowsOf } from "./rows.ts";
import { fill, openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
let routes: BuiltRoute[];
beforeAll(async () => {
  world = await openWorld();
  routes = await builtRoutes();
});
afterAll(() => world.close());

const everybody = [null, who.participant, who.leader];

function pathOf(route: BuiltRoute): string {
  return fill(table[route.id]?.at ?? route.pattern, world.ids);
}

test("no route answers a data request of the framework, whoever asks [D2 D3 D4]", async () => {
  const ids = routes.map(({ id }) => id);
  for (const route of routes) {
    const path = pathOf(route).split("?")[0] ?? "/";
    const bare = path === "/" ? "/_root" : path.replace(/\/$/, "");
    const forms = [`${bare}.data`, `${bare}.DATA`, `${bare}%2edata`, `${bare}.data/x.js`, `${bare}/_.data`];
    forms.push(...ids.slice(0, 3).map((id) => `${bare}.data?_routes=${encodeURIComponent(id)}`));
    forms.push(
      `${path}?_data=${encodeURIComponent(route.id)}`,
      `${path}?%5Fdata=root`,
      `${path}?_routes=root`,
    );
    forms.push(`${path}?x=1&_data=${encodeURIComponent(route.id)}`, `${path}?_routes`);
    for (const form of forms) {
      const answer = await world.at.get(form, { as: who.leader });
      expect(`${form} ${answer.status}`).toBe(`${form} 404`);
      expect(await answer.text()).not.toMatch(/mark-|"data"/);
    }
  }
}, 240_000);

test("the framework's list of routes is not handed out [D4]", async () => {
  for (const path of ["/__manifest", "/__manifest?p=/me", "/%5f_manifest", "/__manifest/", "/__MANIFEST"])
    expect((await world.at.get(path, { as: who.leader })).status, path).toBe(404);
});

test("a private page cannot be asked for under a name that a cache would keep [D45]", async () => {
  for (const route of routes.filter(({ resource }) => !resource)) {
    const path = pathOf(route).split("?")[0] ?? "/";
    if (path === "/") continue;
    for (const form of [
      `${path}/x.css`,
      `${path}%2fx.css`,
      `${path}.css`,
      `${path};x.css`,
      `${path}%00.css`,
    ]) {
      const answer = await world.at.get(form, { as: who.participant });
      const body = await answer.text();
      expect([302, 400, 404, 410, 429], `${form} ${answer.status}`).toContain(answer.status);
      expect(answer.headers.get("cache-control"), form).toBe("no-store");
      expect(body, form).not.toContain("mark-");
    }
  }
}, 240_000);

test("only GET, HEAD and POST are known [D85]", async () => {
  for (const route of routes)
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
      const { status, body } = await raw(method, pathOf(route));
      expect(`${method} ${route.id} ${status}`).toBe(`${method} ${route.id} 405`);
      expect(body).not.toContain("mark-");
    }
}, 240_000);

test("a foreign host is not answered, and one that is claimed by a proxy's header is not believed [D46]", async () => {
  for (const host of [
    "evil.example",
    "groups.example.org.evil.example",
    "groups.example.org:8443",
    "127.0.0.1",
    "",
  ])
    expect((await raw("GET", "/", { Host: host })).status, host).toMatch(/^4(21|00)$/);
  for (const forwarded of ["evil.example", "a:80@evil.example", "evil.example:99999", "x:y"]) {
    const answer = await raw("GET", "/me", { "X-Forwarded-Host": forwarded, "X-Forwarded-Proto": "gopher" });
    expect([302, 303, 404], forwarded).toContain(Number(answer.status));
    expect(answer.headers.get("location") ?? "").not.toContain("evil");
  }
});

test("a request for an absolute address or a broken one is answered calmly, and tells nothing [D46 D47]", async () => {
  for (const path of [
    "http://evil.example/me",
    "//evil.example/me",
    "/%",
    "/%c0%ae%c0%ae/",
    "/\\evil.example",
    "*",
  ]) {
    const { status, body, headers } = await raw("GET", path);
    expect(["302", "303", "400", "404", "421"], `${path} ${status}`).toContain(status);
    expect(body, path).not.toMatch(/\bat .*:\d+|node_modules|Error:/);
    expect(headers.get("location") ?? "", path).not.toMatch(/^(https?:)?\/\/evil/);
  }
});

test("nothing about the machine is told: no versions, no maps, no files beside the pages [D47]", async () => {
  const paths = [
    "/.git/config",
    "/.env",
    "/metrics",
    "/server-status",
    "/package.json",
    "/.vite/manifest.json",
  ];
  paths.push(
    "/assets/",
    "/assets/../server/index.js",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/..%2f..%2fpackage.json",
  );
  for (const path of paths) expect((await raw("GET", path)).status, path).toMatch(/^40[04]$/);
  const page = await world.at.get("/");
  for (const asset of (await page.text()).match(/\/assets\/[^"]+/g) ?? []) {
    expect((await world.at.get(asset)).status).toBe(200);
    expect((await world.at.get(`${asset}.map`)).status).toBe(404);
  }
  for (const name of ["x-powered-by", "server", "x-remix-response", "x-remix-error"])
    expect(page.headers.get(name), name).toBeNull();
});

test("a post of another site changes nothing, on pages and on files alike [D17]", async () => {
  for (const as of everybody) if (as) await world.at.cookieFor(as);
  const before = await rowsOf(world.at.app.store);
  const foreign: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    {},
    { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
    { Origin: "https://groups.example.org.evil.example" },
    { Origin: "https://groups.example.org", "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { Referer: "https://groups.example.org/" },
  ];
  // Posted to by mail programs, without a cookie: the secret in the address is what it asks for.
  const bySecret = "routes/feeds/reminders-off";
  for (const route of routes.filter(({ id }) => id !== bySecret))
    for (const headers of foreign)
      for (const as of everybody) {
        const cookie: Record<string, string> = as ? { Cookie: await world.at.cookieFor(as) } : {};
        const type = { "Content-Type": "application/x-www-form-urlencoded" };
        const answer = await raw(
          "POST",
          pathOf(route),
          { ...type, ...cookie, ...headers },
          "name=ana&address=x@example.org",
        );
        expect(`${route.id} ${JSON.stringify(headers)} ${answer.status}`).toBe(
          `${route.id} ${JSON.stringify(headers)} 403`,
        );
      }
  expect(changedTables(before, await rowsOf(world.at.app.store))).toEqual([]);
}, 240_000);

test("only our own kind of form is read: no plain text, no JSON, no files, no packed bodies [D17 D86]", async () => {
  for (const type of [
    "text/plain",
    "application/json",
    "multipart/form-data; boundary=x",
    "",
    "text/x-www-form-urlencoded",
  ])
    expect((await post("/sign-in", "address=x", { "Content-Type": type })).status, type).toBe("415");
  const packed = { "Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": "gzip" };
  expect((await post("/sign-in", "address=x", packed)).status).toBe("415");
});

test("a body that is too long, of unknown length, or has a hundred thousand fields is refused or ignored [D82]", async () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  expect((await post("/sign-in", `address=${"x".repeat(300_000)}`, form)).status).toBe("413");
  expect((await post("/sign-in", "address=x", { ...form, "Transfer-Encoding": "chunked" })).status).toBe(
    "411",
  );
  const fields = await post(
    "/sign-in",
    Array.from({ length: 60_000 }, (_, n) => `a${n % 9}=`)
      .join("&")
      .slice(0, 250_000),
    form,
  );
  expect(["400", "413", "422"]).toContain(fields.status);
});

test("two readings of one request are refused: length and chunks at once, two lengths, a bare line feed [D84]", async () => {
  const start = "POST /sign-in HTTP/1.1\r\nHost: groups.example.org\r\nSec-Fetch-Site: same-origin\r\n";
  const type = "Content-Type: application/x-www-form-urlencoded\r\n";
  const smuggled = [
    `${start}${type}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /me HTTP/1.1\r\n\r\n`,
    `${start}${type}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde`,
    `${start}${type}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    `GET / HTTP/1.1\nHost: groups.example.org\n\n`,
  ];
  for (const text of smuggled) expect(await bytes(text), text).toMatch(/^HTTP\/1\.1 4\d\d/);
});

type Raw = { status: string; headers: Headers; body: string };

function post(path: string, body: string, headers: Record<string, string>): Promise<Raw> {
  return raw("POST", path, { "Sec-Fetch-Site": "same-origin", ...headers }, body);
}

async function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Raw> {
  const answer = await knock(world.at.origin, path, {
    method,
    headers: { Host: "groups.example.org", ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: String(answer.status), headers: answer.headers, body: await answer.text() };
}

/** Raw bytes on a socket; the answer's beginning. */
function bytes(text: string): Promise<string> {
  const { port, hostname } = new URL(world.at.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let said = "";
    socket.setEncoding("utf8").on("data", (part: string) => (said += part));
    socket.on("close", () => resolve(said)).on("error", reject);
  });
}
