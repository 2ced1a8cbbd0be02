/** Numbers to call grow old: what is wrong with a directory, country by country [L28]. */
import { expect, test } from "vitest";
import { directoryFindings, directoryNeeds } from "#app/domain/groups/crisis.ts";
import { addCalendarDays } from "#app/domain/groups/schedule/days.ts";

const today = "2026-06-01";
const entry = (country: string, days: number | null) => ({
  country,
  verifiedOn: days === null ? null : addCalendarDays(today, -days),
});
const codes = (entries: ReturnType<typeof entry>[], ...countries: string[]) =>
  directoryFindings(entries, countries, today).map((one) => `${one.severity} ${one.code} ${one.country}`);

test("a country in use has at least one number that somebody verified", () => {
  expect(codes([], "FR")).toEqual(["error none FR"]);
  expect(codes([entry("GB", 1)], "FR", "GB", "FR")).toEqual(["error none FR"]);
  expect(codes([entry("FR", null)], "FR")).toEqual(["error unverified FR"]);
  expect(codes([entry("FR", null), entry("FR", 0)], "FR")).toEqual([]);
});

test("a number grows old after 180 days and is worth nothing after 365", () => {
  expect(codes([entry("FR", 180)], "FR")).toEqual([]);
  expect(codes([entry("FR", 181)], "FR")).toEqual(["warning old FR"]);
  expect(codes([entry("FR", 365)], "FR")).toEqual(["warning old FR"]);
  expect(codes([entry("FR", 366), entry("FR", 3)], "FR")).toEqual(["error expired FR"]);
  expect(directoryFindings([entry("FR", 200)], ["FR"], today)[0]).toMatchObject({ days: 200 });
});

test("numbers of countries where no group meets, and dates ahead, worry nobody", () => {
  expect(codes([entry("GB", 900), entry("FR", -3)], "FR")).toEqual([]);
});

test("an organisation sees where a number is missing, and how many are to be verified again", () => {
  const needs = (entries: ReturnType<typeof entry>[], ...countries: string[]) =>
    directoryNeeds(entries, countries, today);
  expect(needs([entry("FR", 400)], "FR", "GB", "FR")).toEqual({ missing: ["FR", "GB"], aged: 0 });
  expect(needs([entry("FR", 400), entry("FR", 200), entry("GB", 2)], "GB", "FR")).toEqual({
    missing: [],
    aged: 2,
  });
});
