/**
 * Licences as far as a programme needs them: what may be done with somebody else's text. Creative Commons licences are
 * read by their letters (BY, NC, ND, SA), as identifier, in words or as an address; of the others only a few are known.
 */

export type Licence = {
  kind: "commons" | "free" | "reserved" | "unknown";
  nonCommercial: boolean;
  noDerivatives: boolean;
  /** The family to share alike in (`BY-SA`, `BY-NC-SA`, …); "" when there is none. */
  shareAlike: string;
};

const none: Licence = { kind: "unknown", nonCommercial: false, noDerivatives: false, shareAlike: "" };

/** Reads `CC-BY-NC-SA-4.0`, `CC BY 4.0`, an address of creativecommons.org, `public domain`, `all rights reserved`, … */
export function licenceOf(text: string): Licence {
  const words = text.trim().toUpperCase();
  if (/ALL RIGHTS RESERVED|TOUS DROITS R[ÉE]SERV[ÉE]S|^COPYRIGHT\b|^©|PROPRIETARY|NO LICEN[CS]E/.test(words))
    return { ...none, kind: "reserved" };
  if (
    /\bCC0\b|PUBLIC[- ]?DOMAIN|DOMAINE PUBLIC|PUBLICDOMAIN\/ZERO|^(?:MIT|UNLICENSE|ETALAB|OGL)\b/.test(words)
  )
    return { ...none, kind: "free" };
  const commons = /(?:^|[^A-Z])(?:CC|LICENSES|CREATIVE COMMONS)[\s/-]+(BY(?:[\s-]+(?:NC|ND|SA))*)\b/.exec(
    words,
  );
  if (!commons) return none;
  const letters = (commons[1] ?? "").split(/[\s-]+/);
  return {
    kind: "commons",
    nonCommercial: letters.includes("NC"),
    noDerivatives: letters.includes("ND"),
    shareAlike: letters.includes("SA") ? letters.join("-") : "",
  };
}
