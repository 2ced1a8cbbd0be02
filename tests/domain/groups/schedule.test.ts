/** Dates of a cycle: the clock on the wall, clock changes, holidays, odd zones and odd days. */
import { expect, test } from "vitest";
import { planDates, type ScheduleRule } from "#app/domain/groups/schedule.ts";
import { addCalendarDays, isDate } from "#app/domain/groups/schedule/days.ts";
import { wallOf } from "#app/domain/zones.ts";
function rule(change: Partial<ScheduleRule> = {}): ScheduleRule {
  return {
    startDate: "2026-03-03",
    time: "18:30",
    zone: "Europe/Paris",
    everyWeeks: 1,
    sessions: sessions(8),
    skipDates: [],
    skipHolidays: false,
    ...change,
  };
}

function sessions(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `s${index + 1}`, minutes: 120, counts: true }));
}

function planned(change: Partial<ScheduleRule> = {}) {
  const plan = planDates(rule(change));
  if (!plan.ok) throw new Error(`refused: ${plan.refusal} at ${plan.at}`);
  return plan;
}

test("a group at half past six meets at half past six before and after the clocks change, and sees the change marked [S1]", () => {
  const { dates } = planned({ startDate: "2026-03-17", sessions: sessions(4) });
  expect(dates.map((one) => one.startsAt.toISOString())).toEqual([
    "2026-03-17T17:30:00.000Z",
    "2026-03-24T17:30:00.000Z",
    "2026-03-31T16:30:00.000Z",
    "2026-04-07T16:30:00.000Z",
  ]);
  expect(dates.map((one) => one.clockChange)).toEqual([false, false, true, false]);
  expect(dates.map((one) => one.offsetMinutes)).toEqual([60, 60, 120, 120]);
});

test("02:30 on the night the clocks go forward is refused at the start of a series, with times that exist [D87]", () => {
  const plan = planDates(rule({ startDate: "2026-03-29", time: "02:30" }));
  expect(plan).toMatchObject({ ok: false, refusal: "no-such-time", at: "2026-03-29" });
  if (plan.ok) return;
  expect(plan.suggestions.map((one) => `${one.date} ${one.time}`)).toEqual([
    "2026-03-29 01:30",
    "2026-03-29 03:30",
  ]);
});

test("02:30 in the gap is also refused deep in a series, and another time on that one night answers it [D87 S1]", () => {
  const nightly = { startDate: "2026-03-15", time: "02:30", sessions: sessions(4) };
  expect(planDates(rule(nightly))).toMatchObject({ ok: false, refusal: "no-such-time", at: "2026-03-29" });
  const { dates } = planned({ ...nightly, timeOn: { "2026-03-29": "03:30" } });
  expect(dates.map((one) => one.time)).toEqual(["02:30", "02:30", "03:30", "02:30"]);
  expect(dates[2]!.startsAt.toISOString()).toBe("2026-03-29T01:30:00.000Z");
});

test("02:30 on the night the clocks go back is asked about, first or second, deep in a series too [D88 S1]", () => {
  const nightly = { startDate: "2026-10-11", time: "02:30", sessions: sessions(4) };
  const asked = planDates(rule(nightly));
  expect(asked).toMatchObject({ ok: false, refusal: "time-happens-twice", at: "2026-10-25" });
  if (asked.ok) return;
  expect(asked.suggestions.map((one) => [one.occurrence, one.instant.toISOString()])).toEqual([
    ["first", "2026-10-25T00:30:00.000Z"],
    ["second", "2026-10-25T01:30:00.000Z"],
  ]);
  const starts = (overlapChoice: "first" | "second") => planned({ ...nightly, overlapChoice }).dates[2]!;
  expect(starts("first").startsAt.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(starts("second").startsAt.toISOString()).toBe("2026-10-25T01:30:00.000Z");
  expect(starts("second").occurrence).toBe("second");
  expect(planned({ ...nightly, overlapChoice: "first" }).dates[1]!.occurrence).toBeUndefined();
});

test("a meeting that runs through the night of the change lasts as long as it lasts", () => {
  const { dates } = planned({ startDate: "2026-10-25", time: "01:30", sessions: sessions(1) });
  expect(wallOf(dates[0]!.endsAt, "Europe/Paris")).toEqual({ date: "2026-10-25", time: "02:30" });
  expect(dates[0]!.endsAt.getTime() - dates[0]!.startsAt.getTime()).toBe(120 * 60_000);
});

test("Lord Howe changes its clocks by half an hour", () => {
  const lordHowe = { zone: "Australia/Lord_Howe", startDate: "2026-09-27", sessions: sessions(2) };
  const { dates } = planned(lordHowe);
  expect(dates.map((one) => one.offsetMinutes)).toEqual([630, 660]);
  expect(dates[1]!.clockChange).toBe(true);
  const gap = planDates(rule({ ...lordHowe, time: "02:10" }));
  expect(gap).toMatchObject({ ok: false, refusal: "no-such-time", at: "2026-10-04" });
  if (!gap.ok) expect(gap.suggestions.map((one) => one.time)).toEqual(["01:40", "02:40"]);
});

test("Apia had no 30 December 2011: the days before and after are proposed", () => {
  const plan = planDates(rule({ zone: "Pacific/Apia", startDate: "2011-12-23", sessions: sessions(3) }));
  expect(plan).toMatchObject({ ok: false, refusal: "no-such-time", at: "2011-12-30" });
  if (plan.ok) return;
  expect(plan.suggestions.map((one) => `${one.date} ${one.time}`)).toEqual([
    "2011-12-29 18:30",
    "2011-12-31 18:30",
  ]);
  const { dates } = planned({
    zone: "Pacific/Apia",
    startDate: "2011-12-23",
    sessions: sessions(2),
    skipDates: ["2011-12-30"],
  });
  expect(dates.map((one) => one.startsAt.toISOString())).toEqual([
    "2011-12-24T04:30:00.000Z",
    "2012-01-06T04:30:00.000Z",
  ]);
});

test("Kathmandu is at five hours and three quarters, Tokyo never changes its clocks", () => {
  expect(planned({ zone: "Asia/Kathmandu" }).dates[0]!.startsAt.toISOString()).toBe(
    "2026-03-03T12:45:00.000Z",
  );
  const tokyo = planned({ zone: "Asia/Tokyo", sessions: sessions(52) });
  expect(tokyo.dates.every((one) => one.offsetMinutes === 540 && !one.clockChange)).toBe(true);
});

test("29 February is a day in leap years and not a date in others", () => {
  expect(planned({ startDate: "2028-02-22", sessions: sessions(2) }).dates[1]!.date).toBe("2028-02-29");
  expect(planDates(rule({ startDate: "2027-02-29" }))).toMatchObject({ ok: false, refusal: "bad-date" });
  expect(["2028-02-29", "2027-02-29", "2100-02-29", "2026-04-31", "26-04-01"].map(isDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("a series goes over the end of a year, also of one with 53 weeks", () => {
  const { dates } = planned({ startDate: "2026-12-22", everyWeeks: 2, sessions: sessions(3) });
  expect(dates.map((one) => one.date)).toEqual(["2026-12-22", "2027-01-05", "2027-01-19"]);
});

test("public holidays and closed dates are skipped and listed, and no session is lost [S2]", () => {
  const { dates, skipped } = planned({
    startDate: "2026-04-27",
    sessions: sessions(4),
    country: "FR",
    skipHolidays: true,
    skipDates: ["2026-05-11"],
  });
  expect(dates.map((one) => one.date)).toEqual(["2026-04-27", "2026-05-04", "2026-05-18", "2026-06-01"]);
  expect(skipped).toEqual([
    { date: "2026-05-11", reason: "closed" },
    { date: "2026-05-25", reason: "holiday", name: "Whit Monday" },
  ]);
});

test("a holiday that is kept is named on its date, in the language asked for", () => {
  const plan = planDates(rule({ startDate: "2026-05-25", country: "FR", sessions: sessions(2) }), "fr");
  if (!plan.ok) throw new Error(plan.refusal);
  expect(plan.dates.map((one) => one.holiday)).toEqual(["Lundi de Pentecôte", null]);
  expect(plan.skipped).toEqual([]);
});

test("a meeting that ends after half past eight is marked, also when it ends after midnight [S3]", () => {
  const late = (time: string) => planned({ time }).dates[0]!.lateEvening;
  expect([late("18:30"), late("18:31"), late("23:00"), late("09:00")]).toEqual([false, true, true, false]);
});

test("a rule that makes no sense is refused with its reason", () => {
  const refusal = (change: Partial<ScheduleRule>) => {
    const plan = planDates(rule(change));
    return plan.ok ? null : plan.refusal;
  };
  expect(refusal({ zone: "Europe/Atlantis" })).toBe("unknown-zone");
  expect(refusal({ time: "24:00" })).toBe("bad-time");
  expect(refusal({ startDate: "tomorrow" })).toBe("bad-date");
  expect(refusal({ everyWeeks: 0 })).toBe("bad-interval");
  expect(refusal({ sessions: [] })).toBe("no-sessions");
  expect(refusal({ sessions: [{ id: "s1", minutes: 0, counts: true }] })).toBe("bad-minutes");
  const closed = Array.from({ length: 300 }, (_, week) => addCalendarDays("2026-03-03", 7 * week));
  expect(refusal({ skipDates: closed })).toBe("too-many-skipped");
});
