/** The headers that every answer of every route carries [D35 D42 D43 D44 D47 V3.4]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { look } from "#tests/support/crawl.ts";
import type { Answer } from "#tests/support/crawl.ts";
import { who } from "#tests/support/roles.ts";
import { table } from "./outcomes.ts";
import { builtRoutes } from "./routes.ts";
import { fill, openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
const answers: (Answer & { id: string; as: string | null })[] = [];
beforeAll(async () => {
  world = await openWorld();
  for (const { id, pattern } of await builtRoutes())
    for (const as of [null, who.participant, who.leader, who.owner])
      answers.push({ id, as, ...(await look(world.at, fill(table[id]?.at ?? pattern, world.ids), { as })) });
}, 240_000);
afterAll(() => world.close());

/** Each answer's say on one header, where it is not as it should be. */
function wrong(judge: (answer: (typeof answers)[number]) => boolean): string[] {
  return answers
    .filter((answer) => !judge(answer))
    .map(({ id, as, status }) => `${id} ${as ? "signed in" : "stranger"} ${status}`);
}

test("no page may be framed, and none runs a script that is not a file of ours [D42 D43]", () => {
  expect(
    wrong(({ headers }) => {
      const policy = headers.get("content-security-policy") ?? "";
      const parts = [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ];
      return parts.every((part) => policy.includes(part)) && !/unsafe-|\*|data:|https?:/.test(policy);
    }),
  ).toEqual([]);
  expect(wrong(({ headers }) => headers.get("x-frame-options") === "DENY")).toEqual([]);
});

test("pages hold no script of their own but data for search engines, no handler, no style attribute with an address [D43]", () => {
  const pages = answers.filter(({ type }) => type.startsWith("text/html"));
  expect(pages.length).toBeGreaterThan(10);
  const bad = pages.filter(({ body }) => {
    const scripts = [...body.matchAll(/<script\b([^>]*)>/g)].map(([, given]) => given ?? "");
    const own = scripts.every(
      (given) => /type="application\/ld\+json"/.test(given) || /src="\/assets\/[^"]+"/.test(given),
    );
    return !own || /\son[a-z]+="/i.test(body) || /javascript:/i.test(body) || /style="[^"]*url\(/i.test(body);
  });
  expect(bad.map(({ id }) => id)).toEqual([]);
});

test("nothing private is kept by a cache on the way [D44]", () => {
  const feed = (id: string) => /feeds\/feed$/.test(id);
  expect(
    wrong(({ id, status, headers }) => {
      const said = headers.get("cache-control") ?? "";
      if (feed(id) && status === 200) return said === "private, no-cache";
      return said === "no-store" || (headers.get("content-type") ?? "").startsWith("text/event-stream");
    }),
  ).toEqual([]);
});

test("every answer says what it is, keeps the address to our own house and stays alone in its window", () => {
  const wanted = {
    "x-content-type-options": /^nosniff$/,
    "referrer-policy": /^same-origin$/,
    "cross-origin-opener-policy": /^same-origin$/,
    "cross-origin-resource-policy": /^same-origin$/,
    "permissions-policy": /camera=\(\)/,
    "strict-transport-security": /^max-age=(3153[6-9]|[4-9]\d)\d+/,
  };
  for (const [name, value] of Object.entries(wanted))
    expect(
      wrong(({ headers }) => value.test(headers.get(name) ?? "")).map((line) => `${name}: ${line}`),
    ).toEqual([]);
  expect(
    wrong(({ headers, body }) => {
      const type = headers.get("content-type") ?? "";
      return body === "" || /; ?charset=utf-8/i.test(type) || /^(application\/zip|image\/png)$/.test(type);
    }),
  ).toEqual([]);
});

test("no answer is open to other origins or tells what runs here [D47]", () => {
  const none = [
    "access-control-allow-origin",
    "x-powered-by",
    "server",
    "x-remix-response",
    "x-remix-error",
    "x-remix-redirect",
  ];
  for (const name of none)
    expect(
      wrong(({ headers }) => headers.get(name) === null),
      name,
    ).toEqual([]);
});

test("no page loads anything from another host [D50 Y8]", () => {
  const pages = answers.filter(({ type }) => type.startsWith("text/html"));
  const loaded =
    /<(?:img|link|script|iframe|source|video|audio|object|embed)\b[^>]*\s(?:src|href|srcset|data)="([^"]*)"/g;
  const elsewhere = pages.flatMap(({ id, body }) =>
    [...body.matchAll(loaded)]
      .filter(([, url]) => !/^\/(?!\/)/.test(url ?? ""))
      .map(([, url]) => `${id} ${url}`),
  );
  expect(elsewhere).toEqual([]);
});
