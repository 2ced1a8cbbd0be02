/** What the findings about a whole course know: its phases, the session that repeats, what the last one tells of. */

/**
 * `phase` is a title from the front matter, `number` that of a session (0: none is named); `found` is what stands under
 * `repeats.session` or `method`, "" where nothing does; `until` is the last meeting that people may join, of `sessions`
 * that count.
 */
export type CourseFacts = {
  "first-session": { missing: "agreement" | "intro-round"; which: "first" | "repeated" };
  "last-session": { missing: "farewell" | "shared-goal" };
  "last-session-next": Record<string, never>;
  "final-early": { last: string };
  "home-practice-forgotten": { next: string };
  "home-practice-never-given": { found: string };
  "repeats-session": { found: string; suggestion: string; why: "unknown" | "unsaid" | "not-counted" };
  "phase-session": { phase: string; number: number; why: "unknown" | "twice" | "order" | "none" };
  "phase-missing": { number: number };
  "entry-beyond": { until: number; sessions: number };
  "method-unlisted": { found: string; suggestion: string };
};

export const milderCourse: Partial<Record<keyof CourseFacts, "warning">> = {
  "last-session-next": "warning",
  "final-early": "warning",
  "home-practice-never-given": "warning",
  "phase-missing": "warning",
  "entry-beyond": "warning",
  "method-unlisted": "warning",
};
