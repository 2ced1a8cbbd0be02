/** What has to be there before Alongside can start (app/tasks/ground.js), and what is said when it is not. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  buildReady,
  buildStamp,
  compilerLine,
  hashOfSources,
  missingCompilerTools,
  packagesReady,
  sameLock,
  sqlitePackage,
  sqliteReady,
  tooOld,
} from "#app/tasks/ground.js";
import { sqliteClientFile, sqlitePackage as packageOfTheStore } from "#db/kit/sqlite-client.server.ts";

const LOCK = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/kept": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/elsewhere": { version: "2.0.0", optional: true },
  },
};

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "alongside-ground-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test("somebody with an old Node is told which one to get", () => {
  expect(tooOld("18.20.4")).toContain("Node 20.19 or newer and this is Node 18.20.4");
  expect(tooOld("20.18.9")).not.toBeNull();
  expect(["20.19.0", "22.1.0", "24.0.0"].map(tooOld)).toEqual([null, null, null]);
});

test("packages are in place when npm finished installing what the lock file asks for", () => {
  const kept = LOCK.packages["node_modules/kept"];
  expect(sameLock(LOCK, { packages: { "node_modules/kept": kept } })).toBe(true);
  expect(sameLock(LOCK, { packages: {} })).toBe(false);
  expect(sameLock(LOCK, { packages: { "node_modules/kept": { ...kept, version: "1.0.1" } } })).toBe(false);
  expect(sameLock(LOCK, { packages: { "node_modules/kept": { ...kept, integrity: "sha512-b" } } })).toBe(
    false,
  );
  const surplus = { "node_modules/kept": kept, "node_modules/left": { version: "1.0.0" } };
  expect(sameLock(LOCK, { packages: surplus })).toBe(false);
});

test("an installation that was interrupted is no installation", () => {
  const lock = JSON.stringify(LOCK);
  expect(packagesReady(folder({ "package-lock.json": lock, "node_modules/kept/index.js": "" }))).toBe(false);
  const half = folder({ "package-lock.json": lock, "node_modules/.package-lock.json": lock.slice(0, 40) });
  expect(packagesReady(half)).toBe(false);
  const whole = folder({ "package-lock.json": lock, "node_modules/.package-lock.json": lock });
  expect(packagesReady(whole)).toBe(true);
});

test("Node 20 opens databases with the SQLite it compiles, every newer one with the one that comes ready", () => {
  const versions = ["20.19.0", "20.20.2", "22.0.0", "24.21.0", "26.1.0"];
  expect(versions.map(sqlitePackage)).toEqual([
    "better-sqlite3-node20",
    "better-sqlite3-node20",
    "better-sqlite3",
    "better-sqlite3",
    "better-sqlite3",
  ]);
  expect(versions.map(packageOfTheStore)).toEqual(versions.map(sqlitePackage));
  expect(sqliteClientFile).toContain(`/${sqlitePackage(process.versions.node)}/`);
});

test("no package runs a program of its own while it is installed, but the one that Node 20 compiles", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
  expect(readFileSync(".npmrc", "utf8")).not.toMatch(/omit=optional|optional=false/);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies["better-sqlite3"]).toMatch(/^13\./);
  expect(dependencies["better-sqlite3-node20"]).toMatch(/^npm:better-sqlite3@12\./);
});

test("SQLite opens here, and where it is not there that is noticed", () => {
  expect(sqliteReady(process.cwd())).toBe(true);
  expect(sqliteReady(folder({}))).toBe(false);
});

test("a build is good for the sources it was made from: a new date changes nothing, a new word does", () => {
  const built = { "build/client/a.css": "", "build/server/index.js": "", "build/machine/main.js": "" };
  const root = folder({
    "app/words/page.ts": "export const hello = 1;",
    "db/cast/cast.server.ts": "",
    ...built,
  });
  expect(buildReady(root)).toBe(false);
  writeFileSync(buildStamp(root), hashOfSources(root));
  expect(buildReady(root)).toBe(true);
  utimesSync(join(root, "app/words/page.ts"), new Date(0), new Date(0));
  expect(buildReady(root)).toBe(true);
  writeFileSync(join(root, "app/words/page.ts"), "export const hello = 2;");
  expect(buildReady(root)).toBe(false);
});

test("a build of which a part is gone is made again", () => {
  const root = folder({ "app/root.tsx": "", "build/client/a.css": "", "build/server/index.js": "" });
  writeFileSync(buildStamp(root), hashOfSources(root));
  expect(buildReady(root)).toBe(false);
});

test("who has to compile SQLite and cannot is told one line to paste", () => {
  const onlyMake = (name: string): boolean => name === "make";
  expect(missingCompilerTools(onlyMake)).toEqual(["python3", "g++"]);
  expect(missingCompilerTools(() => true)).toEqual([]);
  expect(compilerLine("linux", () => false)).toBe("apt-get install -y python3 make g++");
  expect(compilerLine("linux", (name) => name === "apk")).toBe("apk add python3 make g++");
  expect(compilerLine("darwin")).toBe("xcode-select --install");
});
