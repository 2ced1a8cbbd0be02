/** What a planner typed, read and checked; answers to questions about the clock are worked into the rule. */
import { z } from "zod";
import type { DateRule } from "#app/domain/groups/planning.ts";
import { mostSeats } from "#app/domain/groups/enrolment.ts";
import { formats, rhythms } from "#app/domain/curriculum/plan.ts";
import type { Rhythm } from "#app/domain/curriculum/plan.ts";
import { isDate, isTime, weekdayOf, weekdays } from "#app/domain/groups/schedule/days.ts";
import type { Weekday } from "#app/domain/groups/schedule/days.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { languages } from "#app/words/language.ts";
import type { NewCycle } from "#db/cycles/planning.server.ts";
import { countryField, zoneField } from "../../organisations/settings/organisation-form.server.ts";
import { venueFields, venueOf, venueWrong } from "./venue-fields.server.ts";

const optionalId = () => z.string().regex(/^([A-Za-z0-9_-]{22})?$/, "not-a-choice");

const planFields = () => ({
  once: field.once(),
  name: field.line(80),
  startDate: field.date(),
  time: field.time(),
  zone: zoneField(),
  rhythm: field.choice(rhythms),
  otherDay: z.enum(["", "1", "2", "3", "4", "5", "6", "7"], { error: "not-a-choice" }),
  /** Asked for only where a session repeats. */
  times: field.optionalWhole(1, 60),
  skipHolidays: field.tick(),
  closedDates: linesOf((line) => isDate(line), "bad-dates"),
  timeOn: linesOf((line) => isDate(line.slice(0, 10)) && isTime(line.slice(11)), "bad-times"),
  occurrence: z.enum(["", "first", "second"], { error: "not-a-choice" }),
  /** The answer to a question about one date: `2026-03-29 03:30`, or `2026-03-29 skip`. */
  instead: z.string().regex(/^(\d{4}-\d{2}-\d{2} (\d{2}:\d{2}|skip))?$/, "not-a-choice"),
  capacity: field.whole(1, mostSeats),
  format: field.choice(formats),
  country: countryField(),
  language: field.choice(languages),
  listed: field.choice(["yes", "no"]),
  leadA: optionalId(),
  leadB: optionalId(),
  ...venueFields(),
});

/** One entry a line, white space folded, empty lines left out. */
function linesOf(isGood: (line: string) => boolean, code: string) {
  return z.string().transform((text, check) => {
    const lines = text
      .split("\n")
      .map((line) => line.trim().replace(/\s+/g, " "))
      .filter(Boolean);
    if (lines.length <= 60 && lines.every(isGood)) return lines;
    check.addIssue({ code: "custom", message: code });
    return z.NEVER;
  });
}

export type PlanTyped =
  | { ok: true; cycle: Omit<NewCycle, "organisationId" | "versionId" | "by">; typed: Typed }
  | { ok: false; typed: Typed; wrong: Wrong };

/** Reads the form. `typed` comes back with answers worked in, so that the next page shows what is meant. */
export async function readPlanForm(request: Request): Promise<PlanTyped> {
  const form = await readForm(request, planFields());
  if (!form.ok) return form;
  const { values } = form;
  const rule = ruleOf(values);
  const typed = {
    ...form.typed,
    instead: "",
    closedDates: rule.closedDates.join("\n"),
    timeOn: Object.entries(rule.timeOn ?? {})
      .map((entry) => entry.join(" "))
      .join("\n"),
  };
  const wrong = { ...venueWrong(values, values.format), ...otherDayWrong(values) };
  if (Object.keys(wrong).length > 0) return { ok: false, typed, wrong };
  const { once, name, zone, capacity, format, country, language, listed, times } = values;
  const leading = leadingOf(values.leadA, values.leadB);
  const venue = venueOf(values, country);
  const cycle = {
    once,
    name,
    zone,
    capacity,
    format,
    country,
    language,
    listed: listed === "yes",
    leading,
    venue,
    rule,
    times,
  };
  return { ok: true, cycle, typed };
}

type Values = z.infer<z.ZodObject<ReturnType<typeof planFields>>>;

function ruleOf({
  startDate,
  time,
  rhythm,
  otherDay,
  skipHolidays,
  closedDates,
  timeOn,
  occurrence,
  instead,
}: Values): DateRule {
  const [date = "", answer = ""] = instead.split(" ");
  const closed = answer === "skip" ? [...closedDates, date] : closedDates;
  const times = Object.fromEntries(timeOn.map((line) => [line.slice(0, 10), line.slice(11)]));
  if (answer !== "" && answer !== "skip") times[date] = answer;
  return {
    startDate,
    time,
    everyWeeks: rhythm === "fortnightly" ? 2 : 1,
    ...weekdaysOf(rhythm, weekdayOf(startDate), Number(otherDay)),
    skipHolidays,
    closedDates: [...new Set(closed)].sort(),
    ...(occurrence && { occurrence }),
    ...(Object.keys(times).length > 0 && { timeOn: times }),
  };
}

function weekdaysOf(rhythm: Rhythm, first: Weekday, other: number): Pick<DateRule, "weekdays"> {
  if (rhythm === "days") return { weekdays: [...weekdays] };
  return rhythm === "twice-weekly"
    ? { weekdays: weekdays.filter((day) => day === first || day === other) }
    : {};
}

/** Twice a week needs a second weekday. */
function otherDayWrong({ rhythm, otherDay, startDate }: Values): Wrong {
  if (rhythm !== "twice-weekly") return {};
  if (otherDay === "") return { otherDay: "other-day-missing" };
  return Number(otherDay) === weekdayOf(startDate) ? { otherDay: "same-day" } : {};
}

function leadingOf(a: string, b: string): NewCycle["leading"] {
  const one = a ? [{ personId: a, part: "A" as const }] : [];
  return b ? [...one, { personId: b, part: a ? ("B" as const) : ("A" as const) }] : one;
}
