/** Names of countries in the reader's language. */
import type { Language } from "./language.ts";
import { spoken } from "./registry.ts";

/** `country`: two letters, ISO 3166; a code nobody knows is shown as it is. */
export function countryIn(language: Language, country: string): string {
  return spoken[language].country(country);
}
