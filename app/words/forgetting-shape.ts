/** What is said of one kind of thing that is kept for a time. */
export type KindWords = {
  name: string;
  /** What becomes of it, and what stays. */
  what: string;
  /** Why so long. */
  why: string;
  /** So many of them. */
  count: (count: number) => string;
};
