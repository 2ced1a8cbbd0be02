/** Dates in sentences: whatever the zone, they say what the calendar and the clock there show. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { day, dayAndTime, moment, shortDay, time } from "#app/words/dates.ts";

const evening = new Date("2026-03-12T17:30:00Z");

test("a date is told the way a person says it, in both languages", () => {
  expect(moment("en", "Europe/Paris", evening)).toBe("Thursday 12\u00a0March 2026, 18:30 in Paris");
  expect(moment("fr", "Europe/Paris", evening)).toBe("jeudi 12\u00a0mars 2026, 18\u00a0h\u00a030 à Paris");
  expect(day("fr", "Europe/Paris", new Date("2026-02-01T12:00:00Z"))).toBe("dimanche 1er\u00a0février 2026");
  expect(dayAndTime("fr", "UTC", new Date("2026-08-31T18:00:00Z"))).toBe("lundi 31\u00a0août, 18\u00a0h");
});

test("a date is the one that calendar and clock of the zone show", () => {
  const zones = fc.constantFrom("Europe/Paris", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "UTC");
  const instants = fc.date({ min: new Date("1970-01-02"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      const shape = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
      const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
      const format = new Intl.DateTimeFormat("en-GB", { ...shape, ...clock, timeZone: zone });
      const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
      expect(shortDay("en", zone, instant)).toBe(`${parts["weekday"]} ${parts["day"]}\u00a0${parts["month"]}`);
      expect(day("en", zone, instant)).toBe(`${shortDay("en", zone, instant)} ${parts["year"]}`);
      expect(time("en", zone, instant)).toBe(`${parts["hour"]}:${parts["minute"]}`);
    }),
  );
});
