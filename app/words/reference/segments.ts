/** The authors' reference: kinds of segments, flags and keys of their headings, and what stands in them. */
import { audienceOf, type Audience, type Block, type SegmentKind } from "#app/domain/curriculum/plan.ts";
import type { Placeholder } from "#app/domain/curriculum/placeholders.ts";
import type { Flag, KeyName } from "#app/domain/curriculum/segment-keys.ts";

/** `often`: minutes as they are met in programmes that have been published. */
export const kinds: Record<SegmentKind, { what: string; often: string }> = {
  welcome: { what: "opening words, safety words, the plan", often: "3–8" },
  agreement: { what: "making or reading the group's agreement", often: "2–20" },
  "intro-round": { what: "names, in the first session", often: "15–20" },
  "check-in": { what: "first round: how do you arrive?", often: "10–20" },
  recap: { what: "what we carried over from last time", often: "3–8" },
  "goal-review": { what: "what happened with the steps", often: "10–15" },
  "shared-goal": { what: "the goal of the whole group", often: "5–15" },
  input: { what: "somebody explains something", often: "4–12" },
  story: { what: "a facilitator tells something of their own", often: "5–8" },
  brainstorm: { what: "collecting, without comments", often: "5–15" },
  discussion: { what: "talking together", often: "8–20" },
  pairs: { what: "talking in twos", often: "8–15" },
  "small-groups": { what: "talking in threes or fours", often: "10–20" },
  exercise: { what: "something to do, often on paper", often: "10–20" },
  "role-play": { what: "trying something out, with stepping out of the role", often: "14–30" },
  grounding: { what: "a short quiet exercise, eyes open", often: "3–5" },
  reading: { what: "reading a text", often: "3–10" },
  audio: { what: "hearing a recording", often: "3–10" },
  break: { what: "a break", often: "8–15" },
  "goal-setting": { what: "each chooses a step", often: "10–15" },
  "home-practice": { what: "something to try at home", often: "3–5" },
  evaluation: { what: "asking people what helped", often: "5–10" },
  appreciation: { what: "saying something good to each other", often: "10–16" },
  "check-out": { what: "last round, with the last question", often: "6–15" },
  closing: { what: "farewell, in the last session", often: "5–20" },
  admin: { what: "practical things", often: "2–10" },
  buffer: { what: "time in reserve", often: "2–10" },
  debrief: { what: "for the facilitators, after the meeting; not counted", often: "10–15" },
};

export const flags: Record<Flag, string> = {
  core: "the heart of the session: it is not skipped",
  every: "in `frame.md`: every session that counts has it, or names it under `without`",
  optional: "may be left out altogether",
  final: "the last look at the shared goal",
  pass: "it is said that people may pass",
  scribe: "the facilitator who does not lead writes down",
};

export const keys: Record<KeyName, { what: string; example: string }> = {
  floor: { what: "the fewest minutes it needs when the meeting is late", example: "floor=8" },
  max: { what: "the most minutes it should ever take", example: "max=20" },
  cut: { what: "what is shortened first: 1 before 2", example: "cut=1" },
  lead: { what: "who leads: A, B or a role", example: "lead=B" },
  needs: { what: "segments that must come before", example: "needs=three-piles" },
  only: {
    what: "exists in one format only: `in-person`, `online`, `phone`, `short`",
    example: "only=online",
  },
  each: { what: "a round: seconds for each voice", example: "each=60s" },
  voices: {
    what: "who speaks in the round: `participants`, or `all` with the facilitators",
    example: "voices=all",
  },
  order: {
    what: "`volunteer`, `circle`, or `fair` (who spoke early last time speaks later)",
    example: "order=circle",
  },
  size: { what: "how many sit together", example: "size=3" },
  turns: { what: "minutes for each of them", example: "turns=4m" },
  method: { what: "which goals it is about", example: "method=action-plan" },
  tally: {
    what: "the segment also counts how many took a step towards the shared goal",
    example: "tally=shared",
  },
  "max-ideas": { what: "when to stop collecting", example: "max-ideas=20" },
  wait: { what: "seconds of silence after each question of the segment", example: "wait=20" },
};

type Marker = { write: string; what: string; who: string };

const seen: Record<Audience, string> = {
  facilitators: "facilitators",
  group: "group screen",
  participants: "participants' own pages",
};
const none = { file: "", line: 1, column: 1 };
const heard = "facilitators (the group hears it)";

/** Who sees a kind of block comes from the same function as on the screens. */
function shown(block: Pick<Block, "kind">): string {
  return seen[audienceOf({ ...block, markdown: "", at: none } as Block)];
}

/** What stands in a segment, by the name of its marker; "" for what has none. */
export const markers: readonly (Marker & { name: string })[] = [
  { name: "", write: "> words", what: "said aloud, word for word", who: heard },
  {
    name: "SAFETY",
    write: "> [!SAFETY] every-meeting",
    what: "an approved wording from `safety.md`, said aloud; with `mandatory` your own safety line, below it",
    who: heard,
  },
  {
    name: "ASK",
    write: "> [!ASK] wait 20 s, pass allowed",
    what: "questions, below it, one a line with `> -`",
    who: shown({ kind: "ask" }),
  },
  { name: "SHOW", write: "> [!SHOW]", what: "shown to the group", who: shown({ kind: "show" }) },
  {
    name: "READ",
    write: "> [!READ]",
    what: "somebody who likes reads it aloud",
    who: shown({ kind: "read" }),
  },
  {
    name: "PLAY",
    write: "> [!PLAY] media/rain.mp3",
    what: "a recording, with its words below",
    who: shown({ kind: "play" }),
  },
  {
    name: "HANDOUT",
    write: "> [!HANDOUT] handouts/my-step.md",
    what: "a sheet",
    who: shown({ kind: "handout" }),
  },
  {
    name: "POINTS",
    write: "> [!POINTS]",
    what: "what to say in your own words",
    who: shown({ kind: "points" }),
  },
  {
    name: "IF",
    write: "> [!IF] somebody cries",
    what: "what to do or say if that happens",
    who: shown({ kind: "if" }),
  },
  {
    name: "STORY",
    write: "> [!STORY]",
    what: "room for a facilitator's own story, and its limits",
    who: shown({ kind: "story" }),
  },
  { name: "TIP", write: "> [!TIP]", what: "a hint", who: shown({ kind: "tip" }) },
  { name: "ONLINE", write: "> [!ONLINE]", what: "a note for online meetings", who: shown({ kind: "text" }) },
  {
    name: "IN-PERSON",
    write: "> [!IN-PERSON]",
    what: "a note for meetings in a room",
    who: shown({ kind: "text" }),
  },
  {
    name: "PHONE",
    write: "> [!PHONE]",
    what: "a note for meetings by telephone",
    who: shown({ kind: "text" }),
  },
  { name: "SHORT", write: "> [!SHORT]", what: "a note for the short form", who: shown({ kind: "text" }) },
  {
    name: "ANNEX",
    write: "> [!ANNEX] work",
    what: "the annex for the country of the group",
    who: shown({ kind: "annex" }),
  },
  { name: "", write: "ordinary text", what: "a note", who: shown({ kind: "text" }) },
  { name: "", write: "- [ ] The break was held", what: "a box to tick", who: shown({ kind: "checkpoint" }) },
];

export const filled: Record<Placeholder, string> = {
  name: "the name of the group",
  "next.date": "the date of the next meeting",
  crisis: "the help lines for the place where people are",
  agreement: "the group's agreement",
  "shared-goal": "the group's shared goal",
};
