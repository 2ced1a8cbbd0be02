/** A moment on the group's clock and on the reader's: the day is said again only where it is another one (safety 90). */
import { expect, test } from "vitest";
import { momentForReader, spanForReader } from "#app/words/reader-zone.ts";

const now = new Date("2026-03-05T15:00:00Z");
const at = new Date("2026-03-17T17:00:00Z");
const told = (zone: string | null) =>
  momentForReader("en", "Europe/Paris", zone, at, now).replaceAll("\u00a0", " ");

test("somebody elsewhere reads the group's time by its city, and their own beside it [D90]", () => {
  expect(told(null)).toBe("Tuesday 17 March, 18:00 in Paris");
  expect(told("Europe/London")).toBe("Tuesday 17 March, 18:00 in Paris (17:00 in London)");
  expect(told("Asia/Kathmandu")).toBe("Tuesday 17 March, 18:00 in Paris (22:45 in Kathmandu)");
  expect(told("Asia/Tokyo")).toBe("Tuesday 17 March, 18:00 in Paris (Wednesday 18 March, 02:00 in Tokyo)");
  expect(told("Australia/Lord_Howe")).toContain("(Wednesday 18 March, 04:00 in Lord Howe)");
  expect(told("Pacific/Apia")).toContain("(Wednesday 18 March, 06:00 in Apia)");
});

test("where both clocks show the same, nothing is said twice", () => {
  expect(told("Europe/Berlin")).toBe("Tuesday 17 March, 18:00 in Paris");
});

test("a French list tells the span the way it is said", () => {
  const span = spanForReader(
    "fr",
    "Europe/Paris",
    "Europe/London",
    {
      startsAt: at,
      endsAt: new Date("2026-03-17T18:30:00Z"),
    },
    now,
  );
  expect(span.replaceAll("\u00a0", " ")).toMatch(
    /^mardi 17 mars, de 18 h à 19 h 30 \(17 h à Lond(on|res)\)$/,
  );
});
