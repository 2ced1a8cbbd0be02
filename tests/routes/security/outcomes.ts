/** stub for now */
export type Outcomes = { at?: string; get: string; post?: string };
export const table: Record<string, Outcomes> = {};
