/** Whatever people call themselves, their group or their house: eighty letters without a space widen no page on a phone [F20]. */
import { join } from "node:path";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "#app/words/meetings.ts";
import { cycle, meeting, organisation, place, type CastName } from "#db/cast/cast.server.ts";
import { goOnTo, markOnRun, runScreen, thisEvening } from "#tests/journeys/evening.ts";
import { walkAll, type Pattern } from "#tests/journeys/looking.ts";
import { builtRoutes } from "#tests/routes/security/routes.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

const long = (first: string): string => first + "annamarialuisa".repeat(6).slice(0, 80 - first.length);

let browser: Browser;
let server: ServerProcess;
let patterns: Pattern[];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ clock: { at: thisEvening(), still: false } }),
  ]);
  patterns = (await builtRoutes()).map(({ pattern, resource }) => ({ pattern, page: !resource }));
  const marc = await be(browser, "marc", { base: server.url, language: "en" });
  await marc.go(runScreen);
  await markOnRun(marc, "Grace", "here");
  await marc.press(run.en.open);
  await goOnTo(marc, "Goal review", server);
  await marc.leave();
  nameEverything();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Every name that somebody types, in the data of the running house. */
function nameEverything(): void {
  const data = new SqliteClient(join(server.dataDir, "alongside.db"));
  data.pragma("busy_timeout = 5000");
  for (const table of ["places", "members", "cycles", "organisations", "venues"])
    data.prepare(`update ${table} set name = ? where name is not null`).run(long(table[0]!.toUpperCase()));
  data.close();
}

/** Only the width is looked at here; everything else has its own journey. */
class Everything extends Set<string> {
  override has = (): boolean => true;
}

const rounds: [CastName, string[]][] = [
  ["nadia", [`/organisations/${organisation()}`, `/cycles/${cycle("open")}/roster`]],
  [
    "marc",
    [
      runScreen,
      ...["", "/roll", "/sheet", "/handouts", "/rehearsal", "/not-well"].map(
        (page) => `/meetings/${meeting("tonight", 4)}${page}`,
      ),
      ...["turn", "mark", "lead", "step"].map((act) => `${runScreen}/${act}`),
    ],
  ],
  ["ana", ["/me", "/not-well", `/me/places/${place("tonight", "ana")}`]],
];

for (const [who, starts] of rounds)
  test(`a name of eighty letters widens no page that ${who} may open at 360 px`, async () => {
    const walker = await be(browser, who, { base: server.url, language: "en", script: false });
    const faults = await walkAll(walker, { starts, patterns, skip: ["/mailbox"], looked: new Everything() });
    expect(await walker.page.evaluate(() => innerWidth)).toBe(360);
    expect([...new Set(faults)].filter((fault) => fault.includes("sideways")).join("\n")).toBe("");
    await walker.leave();
  }, 240_000);
