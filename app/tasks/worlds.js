/**
 * The machines that `npm run test:everything` pretends to be: each Node that people run has another set of fonts, zone,
 * language and hour of the day, so that nothing is found only where the tests were written. Fonts are given by a
 * fontconfig file that knows one folder, the hour by libfaketime (Debian: faketime).
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stopped } from "./steps.js";

/** @typedef {"DejaVu" | "Liberation" | "Noto"} Fonts */

/**
 * `hour` as on the zone's clocks, null for the machine's own; `only` the tests to run, none for all of them.
 * @typedef {{ node: string, fonts: Fonts, zone: string, language: string, hour: string | null, only: string[] }} World
 */

/** @type {Record<Fonts, { folder: string, packages: string[] }>} */
const fontSets = {
  DejaVu: { folder: "/usr/share/fonts/truetype/dejavu", packages: ["fonts-dejavu-core"] },
  Liberation: { folder: "/usr/share/fonts/truetype/liberation", packages: ["fonts-liberation"] },
  Noto: {
    folder: "/usr/share/fonts/truetype/noto",
    packages: ["fonts-noto-core", "fonts-noto-mono"],
  },
};

/** What stands on paper and on screens depends on fonts, and what is due on the hour. */
const printedAndDue = ["tests/journeys/printing.test.ts", "tests/journeys/long-names.test.ts", "tests/db"];

/** @type {World[]} */
export const worlds = [
  { node: "24", fonts: "DejaVu", zone: "Pacific/Chatham", language: "C.UTF-8", hour: "09:00", only: [] },
  {
    node: "22",
    fonts: "Liberation",
    zone: "Asia/Kathmandu",
    language: "fr_FR.UTF-8",
    hour: "23:30",
    only: [],
  },
  { node: "20", fonts: "Noto", zone: "Pacific/Chatham", language: "en_GB.UTF-8", hour: null, only: [] },
  ...[
    /** @type {const} */ (["DejaVu", "23:30"]),
    /** @type {const} */ (["Liberation", "09:00"]),
    /** @type {const} */ (["Noto", "23:30"]),
    /** @type {const} */ (["Noto", "09:00"]),
  ].map(([fonts, hour]) => ({
    ...{ node: "24", fonts, hour, only: printedAndDue },
    ...{ zone: "Asia/Kathmandu", language: "fr_FR.UTF-8" },
  })),
];

/** @param {World} world */
export function nameOf({ node, fonts, zone, language, hour, only }) {
  const what = only.length === 0 ? "everything" : only.join(" ");
  return `Node ${node}, ${fonts}, ${zone}, ${language}, ${hour ?? "now"}: ${what}`;
}

/**
 * What the programs of a world find around them.
 * @param {World} world
 * @param {{ home: string, now: Date, clock?: string | null }} how `home` takes the world's files; `clock` is libfaketime's place
 * @returns {Record<string, string>}
 * @throws {Stopped} when the machine lacks the fonts or the clock, with the line that gets them
 */
export function aroundOf(world, { home, now, clock = fakeClock() }) {
  const { folder, packages } = fontSets[world.fonts];
  if (!existsSync(folder))
    throw new Stopped(`No ${world.fonts} here: apt-get install -y ${packages.join(" ")}`);
  if (world.hour && !clock) throw new Stopped("No other clock here: apt-get install -y faketime");
  mkdirSync(home, { recursive: true });
  const file = join(home, `${world.fonts}.conf`);
  writeFileSync(file, fontconfigOf(world.fonts, folder, join(home, `${world.fonts}-cache`)));
  const later = world.hour ? untilHour(world.hour, world.zone, now) : 0;
  return {
    FONTCONFIG_FILE: file,
    TESTS_ZONE: world.zone,
    LANG: world.language,
    LC_ALL: "",
    // An offset, not an instant: every program that is started shows the same time. What measures spans is left alone.
    ...(world.hour && clock ? { LD_PRELOAD: clock, FAKETIME: `+${later}`, DONT_FAKE_MONOTONIC: "1" } : {}),
  };
}

/** What a whole world needs from Debian that is not here. */
export function missingOfWorlds() {
  const fonts = Object.values(fontSets).flatMap(({ folder, packages }) =>
    existsSync(folder) ? [] : packages,
  );
  return [...fonts, ...(fakeClock() ? [] : ["faketime"])];
}

/**
 * What a run of `npm test` on this Node leaves to test:everything, in one sentence.
 * @param {string} version as in `process.versions.node`
 */
export function leftOut(version) {
  const others = [...new Set(worlds.map(({ node }) => node))].filter(
    (node) => node !== version.split(".")[0],
  );
  const zones = [...new Set(worlds.map(({ zone }) => zone))].filter((zone) => zone !== "Pacific/Chatham");
  const hours = [...new Set(worlds.flatMap(({ hour }) => hour ?? []))];
  return `Left to npm run test:everything: Node ${others.join(" and ")}; fonts other than this machine's (${Object.keys(fontSets).join(", ")}); ${zones.join(", ")}; French around it; ${hours.join(" and ")}.`;
}

/** @param {Fonts} fonts @param {string} folder @param {string} cache */
function fontconfigOf(fonts, folder, cache) {
  const mono = fonts === "DejaVu" ? "DejaVu Sans Mono" : `${fonts} Mono`;
  const families = { serif: `${fonts} Serif`, "sans-serif": `${fonts} Sans`, monospace: mono };
  const aliases = Object.entries(families).map(
    ([family, name]) =>
      `  <alias binding="same"><family>${family}</family><prefer><family>${name}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${cache}</cachedir>
${aliases.join("\n")}
</fontconfig>
`;
}

/**
 * Seconds from now until the clocks of a zone next show this hour.
 * @param {string} hour "23:30" @param {string} zone @param {Date} now
 */
function untilHour(hour, zone, now) {
  const shown = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" }).format(now);
  const [h = 0, m = 0, s = 0] = shown.split(":").map(Number);
  const [wantedH = 0, wantedM = 0] = hour.split(":").map(Number);
  const day = 86_400;
  return (wantedH * 3600 + wantedM * 60 - (h * 3600 + m * 60 + s) + day) % day;
}

/** Where libfaketime for programs with threads is, null when it is not. */
function fakeClock() {
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib") : [];
  const places = folders.map((folder) => join("/usr/lib", folder, "faketime", "libfaketimeMT.so.1"));
  return places.find((place) => existsSync(place)) ?? null;
}
