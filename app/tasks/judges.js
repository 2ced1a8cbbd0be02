/**
 * What the tests need besides packages: a real browser, a real PostgreSQL, and calendar programs that were not written
 * by us. On Debian, as root, `npm test` gets them itself; anywhere else it says what is missing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { onPath } from "./ground.js";

/**
 * @typedef {{ what: string, packages: string[], here: () => boolean }} Judge
 */

const OLDEST_POSTGRES = 15;

/** @type {Judge[]} */
export const judges = [
  {
    what: "a browser (Chromium, or another one named by the variable CHROMIUM)",
    packages: ["chromium"],
    here: () => existsSync(process.env["CHROMIUM"] ?? "/usr/bin/chromium"),
  },
  { what: "khal, a calendar program", packages: ["khal"], here: () => onPath("khal") },
  {
    what: "python3 with icalendar",
    packages: ["python3", "python3-icalendar"],
    here: () =>
      runs("/usr/bin/python3", ["-c", "import icalendar"]) || runs("python3", ["-c", "import icalendar"]),
  },
  {
    what: "libical with its headers",
    packages: ["libical-dev"],
    here: () => existsSync("/usr/include/libical/ical.h"),
  },
  {
    what: "poppler, which reads printed pages again",
    packages: ["poppler-utils"],
    here: () => onPath("pdftotext") && onPath("pdftohtml"),
  },
  {
    what: `PostgreSQL ${OLDEST_POSTGRES} or newer (initdb and postgres; their folder can be named by POSTGRES_BIN)`,
    packages: ["postgresql"],
    here: () => postgresFolder() !== null,
  },
  { what: "a C compiler", packages: ["gcc", "libc6-dev"], here: () => onPath("gcc") || onPath("cc") },
];

/**
 * Those that are not here.
 * @param {Judge[]} [all]
 */
export function missingJudges(all = judges) {
  return all.filter((judge) => !judge.here());
}

/**
 * The folder in which the newest PostgreSQL of this machine has its programs, null when there is none. Debian keeps
 * them off the PATH, a folder for each version.
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [debian]
 */
export function postgresFolder(env = process.env, debian = "/usr/lib/postgresql") {
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const newestFirst = versions.filter((version) => version >= OLDEST_POSTGRES).sort((a, b) => b - a);
  const folders = env["POSTGRES_BIN"]
    ? [env["POSTGRES_BIN"]]
    : [
        ...newestFirst.map((version) => join(debian, String(version), "bin")),
        ...(env["PATH"] ?? "").split(delimiter).filter(Boolean),
      ];
  const whole = (/** @type {string} */ folder) =>
    ["initdb", "postgres"].every((name) => existsSync(join(folder, name)));
  return folders.find(whole) ?? null;
}

/** Whether this machine lets us install Debian packages. */
export function mayInstall() {
  return process.getuid?.() === 0 && onPath("apt-get");
}

/**
 * The one line that gets what is missing.
 * @param {Judge[]} missing
 */
export function judgesLine(missing) {
  return `apt-get install -y ${missing.flatMap((judge) => judge.packages).join(" ")}`;
}

/** @param {string} command @param {string[]} args */
function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
