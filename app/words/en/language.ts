/** English itself: what it calls itself, its locale, and how it tells dates. Its sentences take their grammar from here. */
import { grammarOf } from "../grammar.ts";
import { datesOf } from "../telling-dates.ts";

const locale = "en-GB";

const grammar = grammarOf(locale);
const dates = datesOf(locale, {
  date: (date) => String(date),
  clock: (hour, minute) => `${hour}:${minute}`,
  span: (start, end) => `${start} to ${end}`,
  inCity: (city) => `in ${city}`,
  cities: {},
});

export const english = {
  name: "English",
  locale,
  direction: "ltr",
  colon: ":",
  typeset: (text: string) => text,
  ...grammar,
  ...dates,
} as const;

export const { counted, listed, eitherOf, country, ofEachLanguage } = grammar;
export const { day, dayAndTime, inZone, moment, shortDay, span } = dates;
