/** The authors' reference: what may stand in a segment, in the order of its table, and who gets to see it. */
import { audienceOf, type Audience, type Block } from "#app/domain/curriculum/plan.ts";

/** Each marker by its name, in small letters what has none, and the kind of block that it becomes. */
const becomes = {
  say: "say",
  SAFETY: "safety",
  ASK: "ask",
  SHOW: "show",
  READ: "read",
  PLAY: "play",
  HANDOUT: "handout",
  POINTS: "points",
  IF: "if",
  STORY: "story",
  TIP: "tip",
  ONLINE: "text",
  "IN-PERSON": "text",
  PHONE: "text",
  SHORT: "text",
  ANNEX: "annex",
  note: "text",
  box: "checkpoint",
} as const satisfies Record<string, Block["kind"]>;

export type MarkerName = keyof typeof becomes;
/** What an author writes, and what it is. */
export type Marked = { write: string; what: string };
/** Those who see it, or `heard`: facilitators see it and read it to the group. */
export type Seen = Audience | "heard";

export const markerNames = Object.keys(becomes) as MarkerName[];
const none = { file: "", line: 1, column: 1 };

/** Who sees it comes from the same function as on the screens. */
export function seenBy(name: MarkerName): Seen {
  const kind = becomes[name];
  if (kind === "say" || kind === "safety") return "heard";
  return audienceOf({ kind, markdown: "", at: none } as Block);
}
