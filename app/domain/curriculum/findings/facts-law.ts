/** What the findings about sources, licences, links and checks that were switched off know. */

/** `source`, `measure`: ids from the front matter; `own`: the licence of the curriculum itself. */
export type LawFacts = {
  "anchor-missing": { found: string; suggestion: string };
  "licence-forbids": {
    source: string;
    licence: string;
    use: string;
    why: "reserved" | "no-derivatives" | "non-commercial";
  };
  "licence-share-alike": { source: string; licence: string; own: string };
  "licence-unstated": { source: string; use: string };
  "source-uncited": { source: string };
  "claim-uncited": { found: string };
  "measure-licence": { measure: string };
};

/** `off`: the id of the rule that was or should be switched off. */
export type SwitchFacts = {
  "switch-unknown": { found: string; suggestion: string };
  /** `found`: what stands where the reason should be, "" for nothing. */
  "switch-reasonless": { off: string; found: string };
  "switch-unused": { off: string };
  "switch-locked": { off: string };
  "switched-off": { off: string; reason: string };
};

export const milderLaw: Partial<Record<keyof (LawFacts & SwitchFacts), "warning" | "info">> = {
  "licence-unstated": "warning",
  "source-uncited": "warning",
  "claim-uncited": "warning",
  "measure-licence": "warning",
  "switch-unknown": "warning",
  "switch-reasonless": "warning",
  "switch-locked": "warning",
  "switch-unused": "info",
  "switched-off": "info",
};
