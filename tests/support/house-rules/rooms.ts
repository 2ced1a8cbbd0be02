/**
 * Which room a file is in, and what each room may take from another room or from a package (README, "A map of the
 * house"). Every rule takes one source and answers with its faults, one sentence each; no faults, no fault.
 */
import { posix } from "node:path";
import type { Import, Source } from "#tests/support/house-rules/sources.ts";

export const ROOMS = ["domain", "words", "ui", "styles", "moving", "server", "routes", "tasks"] as const;

/** `entry` is the root, the server entry and the list of routes; `setting` a configuration; `outside` all else. */
export type Room = (typeof ROOMS)[number] | "entry" | "db" | "tests" | "setting" | "outside";

const SPEECH: Room[] = ["words", "domain"];
const MACHINE: Room[] = ["server", "db", ...SPEECH];
const PAGES: Room[] = [...MACHINE, "ui", "styles", "moving"];

const MAY_IMPORT: Record<Exclude<Room, "tests" | "setting" | "outside">, Room[]> = {
  domain: ["domain"],
  words: SPEECH,
  ui: ["ui", "styles", ...SPEECH],
  styles: ["styles"],
  moving: ["moving", ...SPEECH],
  db: ["db", "domain"],
  server: MACHINE,
  routes: ["routes", ...PAGES],
  entry: ["entry", "routes", ...PAGES],
  tasks: ["tasks", ...PAGES],
};

const PURE_PACKAGES =
  /^(date-fns|@date-fns\/tz|ical-generator|ical\.js|zod|yaml|unified|vfile|date-holidays|diff|timezones-ical-library|(remark|rehype|mdast|hast|unist|micromark)(-.+)?)$/;

const ONLY_IN: { packages: RegExp; rooms: Room[] }[] = [
  { packages: /^(react|react-dom|@remix-run\/react)$/, rooms: ["ui", "routes", "entry"] },
  { packages: /^@remix-run\/node$/, rooms: ["server", "routes", "entry"] },
  { packages: /^@remix-run\/express$/, rooms: ["server"] },
  { packages: /^@remix-run\/(dev|serve|testing)$/, rooms: ["setting"] },
  { packages: /^(drizzle-orm|drizzle-kit|better-sqlite3|pg)$/, rooms: ["db"] },
  {
    packages: /^(express|compression|nodemailer|pino|yauzl|@fastify\/busboy|age-encryption)$/,
    rooms: ["server"],
  },
  // The last step of a build packs the sources before there is a server.
  { packages: /^yazl$/, rooms: ["server", "tasks"] },
  { packages: /^idiomorph$/, rooms: ["moving"] },
];

const NO_NODE: Room[] = ["domain", "words", "moving", "ui"];
const MOVING_ADDRESS = /\?(worker&)?url$/;
const NEEDS_MACHINE =
  /^(node:.+|drizzle-orm|better-sqlite3|pg|express|compression|nodemailer|pino|yauzl|yazl|@fastify\/busboy|@remix-run\/(node|express))$/;

/** The room a path is in. */
export function roomOf(path: string): Room {
  const [house, room] = path.split("/");
  if (house === "db") return /^db\/drizzle\.[a-z]+\.ts$/.test(path) ? "setting" : "db";
  if (house === "tests") return "tests";
  if (house === "app") {
    if (/^app\/(root\.tsx|routes\.ts|entry\.[a-z]+\.tsx?)$/.test(path)) return "entry";
    return ROOMS.find((name) => name === room) ?? "outside";
  }
  return path.includes("/") ? "outside" : "setting";
}

/** The house has these rooms and no others. */
export function strangeRoom(source: Source): string[] {
  return roomOf(source.path) === "outside" ? [`${source.path} is in no room of the house`] : [];
}

/** A room takes only from the rooms that its arrows reach; nothing takes from curricula or from the tests. */
export function wrongWay(source: Source): string[] {
  const room = roomOf(source.path);
  if (room === "tests" || room === "setting" || room === "outside") return [];
  return ownImports(source).flatMap(({ from, target }) => {
    const there = roomOf(target);
    if (there === "moving" && room !== "moving" && !MOVING_ADDRESS.test(from)) {
      return [`${source.path} imports ${from}: pages take only the address of a moving script (?worker&url)`];
    }
    return MAY_IMPORT[room].includes(there) ? [] : [`${source.path} (${room}) imports ${target} (${there})`];
  });
}

/** React, Remix, drizzle and the machine's packages have rooms of their own; domain has a short list. */
export function wrongPackage(source: Source): string[] {
  const room = roomOf(source.path);
  if (room === "tests" || room === "setting") return [];
  return packagesOf(source).flatMap(({ name, from }) => {
    const kept = ONLY_IN.find(({ packages }) => packages.test(name));
    if (kept && !kept.rooms.includes(room)) return [`${source.path} (${room}) imports ${from}`];
    if (from.startsWith("node:"))
      return NO_NODE.includes(room) ? [`${source.path} (${room}) imports ${from}`] : [];
    if (room === "domain" && !PURE_PACKAGES.test(name))
      return [`${source.path} imports ${from}: not a pure package`];
    return [];
  });
}

/** ical-generator lets CRLF through and has to be wrapped: one folder does. */
export function strayCalendar(source: Source): string[] {
  if (roomOf(source.path) === "tests" || source.path.startsWith("app/domain/calendar/")) return [];
  const stray = packagesOf(source).some(({ name }) => name === "ical-generator");
  return stray ? [`${source.path} imports ical-generator`] : [];
}

/** Each Node has its own SQLite, and the wrong one ends the process: one file chooses, for tests as well. */
export function straySqlite(source: Source): string[] {
  if (source.path === "db/kit/sqlite-client.server.ts") return [];
  const stray = source.imports.some(({ from, onlyTypes }) => !onlyTypes && /^better-sqlite3/.test(from));
  return stray ? [`${source.path} imports better-sqlite3 itself`] : [];
}

/** Files of server and db that touch the machine say so in their name: then the build keeps them from browsers. */
export function unmarkedMachine(source: Source): string[] {
  if (!["server", "db"].includes(roomOf(source.path)) || /\.server\.tsx?$/.test(source.path)) return [];
  const touched = source.imports.find(
    ({ from, onlyTypes }) =>
      !onlyTypes && (NEEDS_MACHINE.test(packageName(from)) || /\.server\.tsx?$/.test(from)),
  );
  return touched ? [`${source.path} imports ${touched.from} and does not end in .server.ts`] : [];
}

/** Imports of our own files end in their real extension and go by `#app`, `#db`, `#tests` or a relative path. */
export function vagueImport(source: Source): string[] {
  return source.imports
    .map(({ from }) => from)
    .filter((from) => /^[.#~/]/.test(from) && !from.startsWith("virtual:"))
    .filter((from) => !/^(\.|#(app|db|tests)\/)/.test(from) || !/\.(tsx?|js|css|json|md)(\?.*)?$/.test(from))
    .map((from) => `${source.path} imports "${from}": say #app, #db or #tests and the extension`);
}

function ownImports(source: Source): (Import & { target: string })[] {
  return source.imports
    .filter(({ from }) => /^[.#]/.test(from))
    .map((one) => ({ ...one, target: targetOf(source.path, one.from) }));
}

function targetOf(path: string, from: string): string {
  const bare = from.replace(/\?.*$/, "");
  return bare.startsWith("#") ? bare.slice(1) : posix.join(posix.dirname(path), bare);
}

function packagesOf(source: Source): (Import & { name: string })[] {
  return source.imports
    .filter(({ from }) => !/^[.#~/]/.test(from) && !from.startsWith("virtual:"))
    .map((one) => ({ ...one, name: packageName(one.from) }));
}

function packageName(from: string): string {
  if (from.startsWith("node:")) return from;
  return from.split("/", from.startsWith("@") ? 2 : 1).join("/");
}
