/**
 * Every page of the map, as everybody who may open it: axe finds nothing in either theme or language, nothing is wider
 * than a phone, no title tells a neighbour anything, no link leads nowhere; and no page of the map was forgotten.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { organisation, type CastName } from "#db/cast.server.ts";
import { walkAll, type Pattern } from "#tests/journeys/looking.ts";
import { builtRoutes } from "#tests/routes/security/routes.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { meet } from "#tests/support/journey.ts";
import { startMachine, type Machine } from "#tests/support/machine.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let machine: Machine;
let patterns: Pattern[];
const looked = new Map<string, number>();

beforeAll(async () => {
  [browser, machine] = await Promise.all([openBrowser(), startMachine()]);
  patterns = (await builtRoutes()).map(({ pattern, resource }) => ({ pattern, page: !resource }));
});

afterAll(async () => {
  await browser.close();
  await machine.stop();
});

const home = `/organisations/${organisation()}`;
const walkers: [CastName | null, string[]][] = [
  [null, ["/", "/?choose=zone", "/sign-in", "/asked", "/asked/again", "/leave", "/screen", "/nothing-here"]],
  ["nadia", [home, "/me", "/organisations"]],
  ["marc", [home, "/me"]],
  ["ana", ["/me"]],
  ["farid", ["/me"]],
];

for (const language of ["en", "fr"] as const)
  test(`every page in ${language} is fit for everybody`, async () => {
    const faults: string[] = [];
    for (const [name, starts] of walkers) {
      const coming = { base: machine.url, language, script: true };
      const person = name ? await be(browser, name, coming) : await meet(browser, coming);
      faults.push(
        ...(await walkAll(person, { starts, patterns, looked })).map((fault) => `${name}: ${fault}`),
      );
      faults.push(...person.complaints.map((complaint) => `${name}: ${complaint}`));
      expect([...person.hosts]).toEqual([new URL(machine.url).host]);
      await person.close();
    }
    expect([...new Set(faults)]).toEqual([]);
  });

test("no page of the map was forgotten", () => {
  const elsewhere = ["/set-up"];
  const forgotten = patterns
    .filter(({ pattern, page }) => page && !elsewhere.includes(pattern) && !looked.has(`${pattern} en`))
    .map(({ pattern }) => pattern);
  expect(forgotten).toEqual([]);
});
