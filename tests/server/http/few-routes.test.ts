/** A request handed only some of the routes is answered as if it had been handed all of them. */
import { createRequestHandler } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/node";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fewRoutes } from "#app/server/http/few-routes.server.ts";
import { bareBuild } from "#tests/bench/bare/build.tsx";

const paths = [
  ...[
    "me",
    "me/places/:place",
    "me/steps/:step",
    "me/:any/groups",
    "groups/:cycle",
    "groups",
    "feeds/:token",
  ],
  ...["me/:any/places/a/*", ":word/odd", "*"],
];
const says = (path: string) => ({ path, loader: () => new Response(path) });
const whole = bareBuild(Object.fromEntries(paths.map((path) => [path, says(path)])));
const partOf = fewRoutes(whole);
const answerOf = async (build: typeof whole, path: string) => {
  const answer = await createRequestHandler(build, "production")(
    new Request(`http://127.0.0.1${path}`),
    {} as AppLoadContext,
  );
  return `${answer.status} ${await answer.text()}`;
};

test("every address leads where it would lead among all routes", async () => {
  const word = fc.constantFrom(
    "me",
    "ME",
    "m%65",
    "me%2Fplaces",
    "places",
    "groups",
    "odd",
    "steps",
    "a/",
    "//",
    "",
    "a",
    "%C3%A9",
  );
  const path = fc.array(word, { maxLength: 6 }).map((words) => `/${words.join("/")}`);
  await fc.assert(
    fc.asyncProperty(path, async (asked) => {
      expect(await answerOf(partOf(asked), asked)).toBe(await answerOf(whole, asked));
    }),
    { numRuns: 400 },
  );
  expect(await answerOf(partOf("/me/places/7"), "/me/places/7")).toBe("200 me/places/:place");
  expect(await answerOf(partOf("/nowhere"), "/nowhere")).toBe("200 *");
});

test("an address is handed its own routes and not the others, the same build every time", () => {
  expect(Object.keys(partOf("/feeds/1").routes)).toEqual(["root", "feeds/:token", ":word/odd", "*"]);
  expect(partOf("/feeds/1")).toBe(partOf("/feeds/2"));
});

test("however many addresses are tried, there are few builds", () => {
  const words = ["me", "places", "groups", "steps", "odd", "x", "a"];
  const builds = new Set(
    words.flatMap((one) =>
      words.flatMap((two) =>
        words.flatMap((three) =>
          [1, 2, 3, 4, 9].map((n) => partOf(`/${[one, two, three, ...words].slice(0, n).join("/")}`)),
        ),
      ),
    ),
  );
  expect(builds.size).toBeLessThan(20);
});
