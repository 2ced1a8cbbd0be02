/**
 * Pictures of the telling pages, as people see them: phone and desk, light and dark, English and French. Not a test: it
 * needs a build, and is bundled and run by hand, with the folder to write into:
 *
 *   npx esbuild tests/journeys/pictures.ts --bundle --platform=node --packages=external --format=esm \
 *     --outfile=.cache/pictures.mjs && node .cache/pictures.mjs .cache/pictures
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { run, screen } from "#app/words/meetings.ts";
import { cycle, organisation, place, type CastName } from "#db/cast/cast.server.ts";
import {
  goOnTo,
  markOnRun,
  runScreen,
  screenCode,
  thisEvening,
  tonight,
  turnOf,
} from "#tests/journeys/evening.ts";
import { openBrowser, type Eyes } from "#tests/support/browser.ts";
import { meet, type Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be, planGroup } from "#tests/support/people.ts";

type Look = Required<Pick<Eyes, "size" | "scheme" | "language">>;
type Scene = {
  name: string;
  as?: CastName;
  path: string;
  whole?: boolean;
  do?: (person: Somebody) => Promise<void>;
};

const before: Scene[] = [
  { name: "groups", path: "/" },
  { name: "group", path: `/groups/${cycle("open")}`, whole: true },
  { name: "ask", path: `/groups/${cycle("open")}/place`, whole: true },
  { name: "own-page", path: "/me", as: "ana" },
  { name: "own-place", path: `/me/places/${place("tonight", "ana")}`, as: "ana", whole: true },
  { name: "overview", path: `/organisations/${organisation()}`, as: "nadia" },
  { name: "cycle", path: `/cycles/${cycle("tonight")}`, as: "marc", whole: true },
  { name: "course", path: `/cycles/${cycle("finished")}/course`, as: "marc" },
  { name: "ready", path: tonight, as: "marc", whole: true },
  { name: "roster", path: `/cycles/${cycle("open")}/roster`, as: "marc" },
  { name: "plan", path: `/organisations/${organisation()}`, as: "nadia", do: seeDates },
];
const during: Scene[] = [
  { name: "run", path: runScreen, as: "marc" },
  { name: "run-whole", path: runScreen, as: "marc", whole: true },
  { name: "roll", path: `${tonight}/roll`, as: "marc" },
  { name: "screen", path: "/screen", do: openScreen },
];

const looks: Look[] = (["phone", "desk"] as const).flatMap((size) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (["en", "fr"] as const).map((language) => ({ size, scheme, language })),
  ),
);

let code = "";

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ clock: { at: thisEvening(), still: false } }),
  ]);
  for (const look of looks) await take(browser, server, { scenes: before, look, folder });
  await leadHalfAnEvening(browser, server);
  for (const look of looks) await take(browser, server, { scenes: during, look, folder });
  await browser.close();
  await server.stop();
}

type Taking = { scenes: readonly Scene[]; look: Look; folder: string };

async function take(
  browser: Browser,
  server: ServerProcess,
  { scenes, look, folder }: Taking,
): Promise<void> {
  const wanted = process.argv.slice(3);
  for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const coming = { base: server.url, ...look };
    const person = scene.as ? await be(browser, scene.as, coming) : await meet(browser, coming);
    await person.go(scene.path);
    await scene.do?.(person);
    const path = join(folder, `${scene.name}-${look.size}-${look.scheme}-${look.language}.png`);
    await person.page.screenshot({ path, fullPage: scene.whole ?? false });
    await person.close();
  }
}

/** Marc calls the roll and leads to the review of the steps, where Ana has the word. */
async function leadHalfAnEvening(browser: Browser, server: ServerProcess): Promise<void> {
  const marc = await be(browser, "marc", { base: server.url, language: "en" });
  await marc.go(runScreen);
  for (const name of ["Ana", "Benoît", "Grace", "Hugo"]) await markOnRun(marc, name, "here");
  await marc.press(run.en.open);
  await goOnTo(marc, "Goal review", server);
  await turnOf(marc, "Grace", "thanks");
  await marc.press(/^Ana/, marc.page.locator("#round"));
  code = await screenCode(marc);
  await marc.close();
}

async function openScreen(room: Somebody): Promise<void> {
  await room.fill(screen[room.language].code, code);
  await room.press(screen[room.language].open);
}

async function seeDates(nadia: Somebody): Promise<void> {
  const startDate = `${new Date().getUTCFullYear() + 1}-10-07`;
  const name = nadia.language === "fr" ? "Le groupe du jeudi" : "Thursday group";
  await planGroup(nadia, { name, startDate, time: "18:30", zone: "Europe/Paris", capacity: 10 });
}

await main(process.argv[2] ?? ".cache/pictures");
