/** What the findings about privacy know: titles that tell, questions that pry, sheets and names that belong to people. */

/** What no prompt asks for. */
export const privateMatters = ["employer", "diagnosis", "medicines", "full-name", "address"] as const;
export type PrivateMatter = (typeof privateMatters)[number];

/** `found` is the word as it stands in the text, or the file that is linked to. */
export type PrivacyFacts = {
  "title-tells": { key: string; found: string };
  "asks-private": { what: PrivateMatter; found: string };
  "sheet-given-up": { found: string };
  "private-reachable": { how: "linked" | "quoted" | "marked"; found: string };
  "real-name": { found: string };
};

export const milderPrivacy: Partial<Record<keyof PrivacyFacts, "warning">> = {
  "asks-private": "warning",
  "real-name": "warning",
};
