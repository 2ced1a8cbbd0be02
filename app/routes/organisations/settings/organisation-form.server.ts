/** Reading what an organisation says of itself, at set-up, in its settings and when another one is founded. */
import { z } from "zod";
import { countriesToChoose } from "#app/domain/holidays.ts";
import { isZone, zonesToChoose } from "#app/domain/zones.ts";
import { field } from "#app/server/http/forms.server.ts";
import { languages } from "#app/words/language.ts";
import type { Language } from "#app/words/language.ts";

const codes = new Set(countriesToChoose("en").map((country) => country.code));

export const zoneField = () => z.string().min(1, "missing").refine(isZone, "not-a-zone");
export const countryField = () =>
  z
    .string()
    .min(1, "missing")
    .refine((code) => codes.has(code), "not-a-country");

/** The fields of an organisation; codes of errors: see words/organisations. */
export const organisationFields = () => ({
  name: field.line(120),
  neutralName: field.line(60),
  zone: zoneField(),
  language: field.choice(languages),
  country: countryField(),
});

/** What the fields offer to choose from. */
export function organisationChoices(language: Language) {
  return { zones: zonesToChoose(), countries: countryOptions(language) };
}

export function countryOptions(language: Language) {
  return countriesToChoose(language).map(({ code, name }) => ({ value: code, label: name }));
}
