/**
 * What people agree to when they take part, by version. A version is never edited: new words are a new version, and
 * what somebody agreed to stays readable as they read it.
 */
import { firstConsents } from "./front.ts";

/** The version that new asks agree to. */
export const consentVersion = "1";

export const consentTexts = { "1": firstConsents } as const satisfies Record<string, typeof firstConsents>;

/** The words of a version; of the newest where the version is not known any more. */
export function consentsOf(version: string): typeof firstConsents {
  return version in consentTexts
    ? consentTexts[version as keyof typeof consentTexts]
    : consentTexts[consentVersion];
}
