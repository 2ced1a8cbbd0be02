/** When reminders go. */
import { expect, test } from "vitest";
import { mayRemind } from "#app/domain/letters/reminders.ts";

const meeting = { startsAt: new Date("2026-03-12T18:30:00+01:00"), zone: "Europe/Paris" };
const at = (text: string) => new Date(text);

test("a reminder goes the day before, not earlier, and not once the meeting has begun", () => {
  expect(mayRemind(meeting, false, at("2026-03-11T18:29:00+01:00"))).toBe(false);
  expect(mayRemind(meeting, false, at("2026-03-11T18:30:00+01:00"))).toBe(true);
  expect(mayRemind(meeting, false, at("2026-03-12T18:30:00+01:00"))).toBe(false);
});

test("what the night holds back leaves in the morning, on the group's clock", () => {
  expect(mayRemind(meeting, false, at("2026-03-11T23:30:00+01:00"))).toBe(false);
  expect(mayRemind(meeting, false, at("2026-03-12T09:30:00+01:00"))).toBe(true);
  expect(mayRemind({ ...meeting, zone: "America/New_York" }, false, at("2026-03-11T23:30:00+01:00"))).toBe(
    true,
  );
});

test("whoever said that they cannot come is not reminded", () => {
  expect(mayRemind(meeting, true, at("2026-03-12T09:30:00+01:00"))).toBe(false);
});
