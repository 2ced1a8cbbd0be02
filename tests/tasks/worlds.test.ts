/** The machines that test:everything pretends to be (app/tasks/worlds.js). */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aroundOf, leftOut, nameOf, worlds } from "#app/tasks/worlds.js";

const whole = worlds.filter(({ only }) => only.length === 0);
const [first] = whole;

test("every Node, set of fonts, zone and hour has a run of all tests, and no world is run twice", () => {
  expect(whole.map(({ node }) => node)).toEqual(["24", "22", "20"]);
  for (const part of ["fonts", "zone", "language", "hour"] as const)
    for (const world of worlds)
      expect(
        whole.some((one) => one[part] === world[part]),
        `${part} of ${nameOf(world)}`,
      ).toBe(true);
  const pairs = worlds.map(({ fonts, hour }) => `${fonts} ${hour}`);
  for (const fonts of ["DejaVu", "Liberation", "Noto"])
    for (const hour of ["09:00", "23:30"]) expect(pairs).toContain(`${fonts} ${hour}`);
  expect(new Set(worlds.map(nameOf)).size).toBe(worlds.length);
});

test("every test that a world runs alone is there", () => {
  for (const path of worlds.flatMap(({ only }) => only)) expect(existsSync(path), path).toBe(true);
});

test("a world has its fonts and no others, and its hour by an offset that all its programs share", () => {
  const home = mkdtempSync(join(tmpdir(), "alongside-worlds-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  if (!first) throw new Error("there is no world");
  const here = { ...first, fonts: fontsHere() };
  const now = new Date("2026-11-30T12:00:00Z");
  const around = aroundOf(
    { ...here, zone: "Asia/Kathmandu", hour: "23:30" },
    { home, now, clock: "/clock.so" },
  );
  // A quarter to six in Kathmandu: five hours and three quarters until half past eleven.
  expect(around).toMatchObject({ FAKETIME: "+20700", LD_PRELOAD: "/clock.so", TESTS_ZONE: "Asia/Kathmandu" });
  const fonts = readFileSync(around["FONTCONFIG_FILE"] ?? "", "utf8");
  expect(fonts.match(/<dir>/g)).toHaveLength(1);
  expect(aroundOf({ ...here, hour: null }, { home, now, clock: null })).not.toHaveProperty("FAKETIME");
  expect(() => aroundOf({ ...here, hour: "09:00" }, { home, now, clock: null })).toThrow("faketime");
});

/** A set that this machine has. */
function fontsHere() {
  const sets = ["DejaVu", "Liberation", "Noto"] as const;
  const found = sets.find((name) => existsSync(`/usr/share/fonts/truetype/${name.toLowerCase()}`));
  if (!found)
    throw new Error("This machine has none of the sets of fonts: apt-get install -y fonts-dejavu-core");
  return found;
}

test("what a run leaves to the other is said: the Nodes it is not, fonts, zones and hours", () => {
  const said = leftOut("22.12.0");
  for (const words of ["Node 24 and 20", "DejaVu", "Asia/Kathmandu", "09:00 and 23:30"])
    expect(said).toContain(words);
});
