/** What the findings about the pace of an evening know: rounds, breaks, the short form, who writes. Minutes are whole. */

export type PaceFacts = {
  "round-heavy": { minutes: number; session: number };
  "round-crowd": { people: number; each: number; mostPeople: number; mostEach: number };
  "break-second": { variants: string; minutes: number };
  "short-unreachable": { variants: string; reach: number; short: number };
  "scribe-lead": { why: "no-scribe" | "alone" };
};

export const milderPace: Record<keyof PaceFacts, "warning"> = {
  "round-heavy": "warning",
  "round-crowd": "warning",
  "break-second": "warning",
  "short-unreachable": "warning",
  "scribe-lead": "warning",
};
