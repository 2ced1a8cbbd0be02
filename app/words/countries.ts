/** Names of countries in the reader's language. */
import type { Language } from "./language.ts";

/** `country`: two letters, ISO 3166; a code nobody knows is shown as it is. */
export function countryIn(language: Language, country: string): string {
  return new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(country) ?? country;
}
