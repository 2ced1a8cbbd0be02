/** The zones and countries a form offers, and the public holidays known of them. */
import { expect, test } from "vitest";
import { countriesToChoose, holidayOn, holidaysOf } from "#app/domain/holidays.ts";
import { isZone, zonesToChoose } from "#app/domain/zones.ts";

const zones = zonesToChoose();

test("a zone is one that the machine knows, spelled as it is spelled", () => {
  expect(["Europe/Paris", "Asia/Kathmandu", "Asia/Katmandu", "Europe/Kyiv", "UTC"].every(isZone)).toBe(true);
  expect(["europe/paris", "+01:00", "Europe/Paris\r\nX-EVIL:1", "Nowhere/City", ""].some(isZone)).toBe(false);
  expect(zones.every(isZone)).toBe(true);
  expect(zones).toContain("Asia/Kathmandu");
  expect(zones).not.toContain("Asia/Katmandu");
});

test("only public holidays count, each day of a long feast is one, and an unknown country has none", () => {
  const france = holidaysOf("FR", 2026, "fr");
  expect(france).toHaveLength(11);
  expect(france.map((one) => one.name)).not.toContain("Fête des Mères");
  expect(holidaysOf("FR", 2026, "fr")).toBe(france);
  const feast = holidaysOf("SA", 2026, "en").filter((one) => one.name.includes("Ramadan"));
  expect(feast.map((one) => one.date)).toEqual(["2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22"]);
  expect(holidaysOf("XX", 2026, "en")).toEqual([]);
  expect([holidayOn("FR", "2026-07-14", "en"), holidayOn("FR", "2026-07-15", "en")]).toEqual([
    "Bastille Day",
    null,
  ]);
  expect(countriesToChoose("fr").find((one) => one.code === "DE")?.name).toBe("Allemagne");
});
