/** Whose clock rules are old, by how much they can be trusted, and what is said of them. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { zoneChanges } from "#app/domain/zones/changed-zones.ts";
import { clockDoubts, isOlder } from "#app/domain/zones/clock-rules.ts";
import { offsetsIn, shippedOffsetAt, shippedRelease } from "#app/domain/zones/written-rules.ts";
import { isZone, offsetAt } from "#app/domain/zones.ts";
import { ownClockRules } from "#app/server/start/clock-rules.server.ts";
import { northAmerican, rulesOf2025, rulesOf2026, vtimezoneOf } from "#tests/support/clock-rules.ts";

const winter = new Date("2026-12-04T02:30:00Z");
const at = (zone: string, startsAt = winter) => [{ zone, startsAt }];

test("releases follow each other by year and letter, and what names none is older than any", () => {
  const inOrder = ["", "2024b", "2025a", "2025c", "2026a", "2026f", "2026z", "2026za", "2027a"];
  for (const [index, one] of inOrder.entries())
    for (const [other, two] of inOrder.entries())
      expect([one, two, isOlder(one, two)]).toEqual([one, two, index < other]);
  expect(isOlder("?", "2025c")).toBe(true);
  expect(isOlder("2025c", "?")).toBe(false);
});

test("a machine with the rules of 2025 is in doubt about Vancouver, Edmonton and Casablanca, and told what would do", () => {
  for (const [zone, release] of [
    ["America/Vancouver", "2026b"],
    ["America/Edmonton", "2026c"],
    ["Africa/Casablanca", "2026c"],
  ] as const)
    expect(clockDoubts(rulesOf2025, at(zone))).toEqual([
      { zone, standing: "old", version: "2025c", release },
    ]);
});

test("what changed after the shipped rules were written is known, too: Manitoba, Inuvik", () => {
  expect(isOlder(shippedRelease, "2026e")).toBe(true);
  expect(clockDoubts(rulesOf2025, at("America/Winnipeg"))).toMatchObject([
    { standing: "old", release: "2026e" },
  ]);
  const inSeptember = { ...rulesOf2025, version: "2026c" };
  expect(clockDoubts(inSeptember, at("America/Inuvik"))).toMatchObject([
    { standing: "old", release: "2026d" },
  ]);
});

test("nothing is said where old and new rules agree: in summer, elsewhere, and on a machine that has the new ones", () => {
  const summer = new Date("2026-07-02T01:30:00Z");
  expect(clockDoubts(rulesOf2025, at("America/Vancouver", summer))).toEqual([]);
  expect(clockDoubts(rulesOf2025, [...at("Europe/Paris"), ...at("Asia/Tokyo"), ...at("UTC")])).toEqual([]);
  expect(clockDoubts(rulesOf2026, [...at("America/Vancouver"), ...at("America/Winnipeg")])).toEqual([]);
});

test("a machine that is newer than all we know is used, and the difference is still said", () => {
  const ahead = { version: "2031a", offsetAt: () => 0 };
  const instants = [...at("Europe/Paris"), ...at("Europe/Paris", new Date("2026-12-11T02:30:00Z"))];
  expect(clockDoubts(ahead, instants)).toEqual([
    { zone: "Europe/Paris", standing: "differs", version: "2031a", release: shippedRelease },
  ]);
});

test("a machine that does not say which rules it has is taken for an old one", () => {
  const silent = { ...rulesOf2025, version: "" };
  expect(clockDoubts(silent, at("America/Vancouver"))).toMatchObject([{ standing: "old", version: "" }]);
});

test("each change in the list is what this machine shows, if its rules are new enough, and is not, if they are older", () => {
  const day = 86_400_000;
  for (const { zones, release, from, until, offsetMinutes } of zoneChanges) {
    if (offsetMinutes === null) continue;
    const [first, last] = [Date.parse(from), until ? Date.parse(until) : Infinity];
    const samples = [0, 1, 40, 100, 200, 300].map((days) => first + days * day).filter((time) => time < last);
    for (const zone of zones.filter(isZone)) {
      const shown = samples.map((time) => offsetAt(new Date(time), zone));
      const right = samples.map(() => offsetMinutes);
      if (isOlder(ownClockRules.version, release)) expect([zone, shown]).not.toEqual([zone, right]);
      else expect([zone, shown]).toEqual([zone, right]);
    }
  }
});

test("whoever takes up another version of the shipped rules writes down its release", () => {
  const path = "node_modules/timezones-ical-library/package.json";
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
  expect([version, shippedRelease]).toEqual(["2.3.2", "2026c"]);
});

test("shipped rules read from their VTIMEZONE give what this machine shows, to the minute of each turn of the clock", () => {
  const settled = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Asia/Tokyo"];
  const instants = fc
    .integer({ min: Date.UTC(2025, 0), max: Date.UTC(2033, 0) })
    .map((time) => new Date(time));
  const turns = [
    "2026-03-29T01:00:00Z",
    "2026-10-25T01:00:00Z",
    "2026-11-01T06:00:00Z",
    "2027-04-03T15:00:00Z",
  ];
  const nearTurns = fc
    .tuple(fc.constantFrom(...turns), fc.integer({ min: -90, max: 90 }))
    .map(([turn, minutes]) => new Date(Date.parse(turn) + minutes * 60_000));
  fc.assert(
    fc.property(fc.constantFrom(...settled), fc.oneof(instants, nearTurns), (zone, instant) => {
      expect([zone, instant, shippedOffsetAt(instant, zone)]).toEqual([
        zone,
        instant,
        offsetAt(instant, zone),
      ]);
    }),
  );
  expect(shippedOffsetAt(winter, "Mars/Olympus")).toBeNull();
});

test("a VTIMEZONE that begins once and for all, or has two yearly rules, is read from its first turn on", () => {
  const once = { kind: "STANDARD", from: "-0430", to: "-0400", start: "20160501T023000" };
  const caracas = offsetsIn(vtimezoneOf("America/Caracas", [once]));
  expect(
    ["2016-05-01T06:59:59Z", "2016-05-01T07:00:00Z", "2030-01-01T00:00:00Z"].map((t) => caracas(new Date(t))),
  ).toEqual([-270, -240, -240]);
  const vancouver = offsetsIn(northAmerican("America/Vancouver", "-0800", "-0700"));
  expect(["2026-11-01T08:59:59Z", "2026-11-01T09:00:00Z"].map((t) => vancouver(new Date(t)))).toEqual([
    -420, -480,
  ]);
});
