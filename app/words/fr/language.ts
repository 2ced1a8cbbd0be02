/** French itself: what it calls itself, its locale, and how it tells dates. Its sentences take their grammar from here. */
import { grammarOf } from "../grammar.ts";
import { datesOf } from "../telling-dates.ts";
import { spaced } from "./spaced.ts";

const locale = "fr-FR";

const grammar = grammarOf(locale);
const dates = datesOf(locale, {
  date: (date) => (date === 1 ? "1er" : String(date)),
  clock: (hour, minute) => `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`,
  span: (start, end) => `de ${start} à ${end}`,
  inCity: (city) => (city.startsWith("Le\u00a0") ? `au ${city.slice(3)}` : `à ${city}`),
  cities: {
    Algiers: "Alger",
    Athens: "Athènes",
    Beirut: "Beyrouth",
    Brussels: "Bruxelles",
    Bucharest: "Bucarest",
    Cairo: "Le\u00a0Caire",
    Copenhagen: "Copenhague",
    Geneva: "Genève",
    Kathmandu: "Katmandou",
    Kyiv: "Kiev",
    Lisbon: "Lisbonne",
    London: "Londres",
    Montreal: "Montréal",
    Moscow: "Moscou",
    Noumea: "Nouméa",
    Reunion: "La\u00a0Réunion",
    Vienna: "Vienne",
    Warsaw: "Varsovie",
  },
});

export const french = {
  name: "Français",
  locale,
  direction: "ltr",
  colon: "\u00a0:",
  typeset: spaced,
  ...grammar,
  ...dates,
} as const;

export const { counted, listed, eitherOf, country, ofEachLanguage } = grammar;
export const { day, dayAndTime, inZone, moment, shortDay, span } = dates;
