/** Dates and times the way a person says them, in both languages, in zones with their own ideas [D88 D90]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cityOf, day, dayAndTime, inZone, moment, saysYear, shortDay, span, time } from "#app/words/dates.ts";

const at = (text: string) => new Date(text);
const evening = at("2026-03-12T17:30:00Z");
/** Whose now it is where nothing else is said. */
const spring = at("2026-03-05T15:00:00Z");

test("a date is said in full, shortly, and with its time and place", () => {
  expect(day("en", "Europe/Paris", evening)).toBe("Thursday 12\u00a0March 2026");
  expect(day("fr", "Europe/Paris", evening)).toBe("jeudi 12\u00a0mars 2026");
  expect(shortDay("fr", "Europe/Paris", evening, spring)).toBe("jeudi 12\u00a0mars");
  expect(dayAndTime("en", "Europe/Paris", evening, spring)).toBe("Thursday 12\u00a0March, 18:30");
  expect(moment("en", "Europe/Paris", evening)).toBe("Thursday 12\u00a0March 2026, 18:30 in Paris");
  expect(moment("fr", "Europe/Paris", evening)).toBe("jeudi 12\u00a0mars 2026, 18\u00a0h\u00a030 à Paris");
});

test("French says premier of a month and no minutes on the hour", () => {
  const first = at("2026-05-01T16:00:00Z");
  expect(day("fr", "Europe/Paris", first)).toBe("vendredi 1er\u00a0mai 2026");
  expect(day("en", "Europe/Paris", first)).toBe("Friday 1\u00a0May 2026");
  expect(time("fr", "Europe/Paris", first)).toBe("18\u00a0h");
  expect(time("fr", "Europe/Paris", at("2026-05-01T06:05:00Z"))).toBe("8\u00a0h\u00a005");
  expect(shortDay("fr", "Europe/Paris", at("2026-08-11T10:00:00Z"), spring)).toBe("mardi 11\u00a0août");
});

test("midnight is the beginning of a day", () => {
  expect(dayAndTime("en", "Europe/Paris", at("2026-03-11T23:00:00Z"), spring)).toBe(
    "Thursday 12\u00a0March, 00:00",
  );
  expect(time("fr", "Europe/Paris", at("2026-03-11T23:00:00Z"))).toBe("0\u00a0h");
});

test("from when to when", () => {
  expect(span("en", "Europe/Paris", evening, at("2026-03-12T19:00:00Z"))).toBe("18:30 to 20:00");
  expect(span("fr", "Europe/Paris", evening, at("2026-03-12T19:00:00Z"))).toBe(
    "de 18\u00a0h\u00a030 à 20\u00a0h",
  );
});

test("the two half past two of the autumn night are both said as the wall shows them [D88]", () => {
  for (const instant of ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"])
    expect(time("en", "Europe/Paris", at(instant))).toBe("02:30");
});

test("the same instant is another evening, or another day, elsewhere [D90]", () => {
  const elsewhere: [string, string, string][] = [
    ["Asia/Tokyo", "Friday 13\u00a0March, 02:30", "in Tokyo"],
    ["Asia/Kathmandu", "Thursday 12\u00a0March, 23:15", "in Kathmandu"],
    ["Australia/Lord_Howe", "Friday 13\u00a0March, 04:30", "in Lord\u00a0Howe"],
    ["Pacific/Apia", "Friday 13\u00a0March, 06:30", "in Apia"],
    ["America/Argentina/Buenos_Aires", "Thursday 12\u00a0March, 14:30", "in Buenos\u00a0Aires"],
    ["UTC", "Thursday 12\u00a0March, 17:30", "UTC"],
    ["Etc/GMT+3", "Thursday 12\u00a0March, 14:30", "UTC"],
  ];
  for (const [zone, said, where] of elsewhere) {
    expect(dayAndTime("en", zone, evening, spring), zone).toBe(said);
    expect(inZone("en", zone), zone).toBe(where);
  }
});

test("French has its own names for some cities", () => {
  expect(inZone("fr", "Europe/London")).toBe("à Londres");
  expect(inZone("fr", "Africa/Cairo")).toBe("au Caire");
  expect(inZone("fr", "Indian/Reunion")).toBe("à La\u00a0Réunion");
  expect(inZone("en", "Europe/London")).toBe("in London");
  expect(cityOf("Europe/Brussels", "fr")).toBe("Bruxelles");
});

test("what is said is what the zone's own clock shows, for any minute of forty years anywhere", () => {
  const zones = [
    "Europe/Paris",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "UTC",
  ];
  const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), minute, fc.nat(59_999), (zone, minutes, rest) => {
      const instant = new Date(minutes * 60_000 + rest);
      const said = `${day("en", zone, instant)}, ${time("en", zone, instant)}`.replaceAll("\u00a0", " ");
      const options = { timeZone: zone, dateStyle: "full", timeStyle: "short" } as const;
      const shown = new Intl.DateTimeFormat("en-GB", options).format(instant);
      expect(said).toBe(shown.replace(/,|\sat\s/g, (found) => (found === "," ? "" : ", ")));
    }),
    { numRuns: 300 },
  );
});

test("a date more than ten months ahead, or of a year that is over, says its year; all others are plain without [F21]", () => {
  const said = (text: string, now: string) =>
    shortDay("en", "Europe/Paris", at(text), at(now)).replace("\u00a0", " ");
  const november = "2026-11-30T12:00:00Z";
  expect(said("2027-09-29T12:00:00Z", november)).toBe("Wednesday 29 September");
  expect(said("2027-10-01T12:00:00Z", november)).toBe("Friday 1 October 2027");
  expect(said("2026-10-02T12:00:00Z", november)).toBe("Friday 2 October");
  expect(said("2026-03-12T12:00:00Z", november)).toBe("Thursday 12 March 2026");
  expect(said("2025-12-01T12:00:00Z", november)).toBe("Monday 1 December 2025");
  expect(said("2026-12-20T12:00:00Z", "2027-01-10T12:00:00Z")).toBe("Sunday 20 December 2026");
  expect(
    dayAndTime("fr", "Europe/Paris", at("2028-01-06T17:30:00Z"), at(november)).replaceAll("\u00a0", " "),
  ).toBe("jeudi 6 janvier 2028, 18 h 30");
});

test("no two days that are told without a year are told alike", () => {
  const day = 86_400_000;
  const days = fc.integer({ min: -800, max: 800 });
  fc.assert(
    fc.property(
      fc.date({ min: at("2020-01-01"), max: at("2040-01-01"), noInvalidDate: true }),
      days,
      days,
      (now, a, b) => {
        const [one, other] = [a, b].map((n) => new Date(now.getTime() + n * day));
        if (!one || !other) return;
        const bare = [one, other].every((instant) => !saysYear("UTC", instant, now));
        if (bare && a !== b) {
          const said = (instant: Date) => instant.toISOString().slice(5, 10);
          expect(said(one)).not.toBe(said(other));
        }
      },
    ),
    { numRuns: 2000 },
  );
});
