/** The way from an empty organisation to its first group, step by step. */

/** The steps in their order. */
export const firstSteps = ["role", "numbers", "members", "curriculum", "plan", "publish"] as const;

export type FirstStep = (typeof firstSteps)[number];
