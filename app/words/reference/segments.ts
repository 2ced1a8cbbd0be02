/** The authors' reference in English: kinds of segments, flags and keys of their headings, and what stands in them. */
import type { SegmentKind } from "#app/domain/curriculum/plan.ts";
import type { Placeholder } from "#app/domain/curriculum/placeholders.ts";
import type { Flag, KeyName } from "#app/domain/curriculum/format/segment-keys.ts";
import type { Marked, MarkerName, Seen } from "./markers.ts";

export const kinds: Record<SegmentKind, string> = {
  welcome: "opening words, safety words, the plan",
  agreement: "making or reading the group's agreement",
  "intro-round": "names, in the first session",
  "check-in": "first round: how do you arrive?",
  recap: "what we carried over from last time",
  "goal-review": "what happened with the steps",
  "shared-goal": "the goal of the whole group",
  input: "somebody explains something",
  story: "a facilitator tells something of their own",
  brainstorm: "collecting, without comments",
  discussion: "talking together",
  pairs: "talking in twos",
  "small-groups": "talking in threes or fours",
  exercise: "something to do, often on paper",
  "role-play": "trying something out, with stepping out of the role",
  grounding: "a short quiet exercise, eyes open",
  reading: "reading a text",
  audio: "hearing a recording",
  break: "a break",
  "goal-setting": "each chooses a step",
  "home-practice": "something to try at home",
  evaluation: "asking people what helped",
  appreciation: "saying something good to each other",
  "check-out": "last round, with the last question",
  closing: "farewell, in the last session",
  admin: "practical things",
  buffer: "time in reserve",
  debrief: "for the facilitators, after the meeting; not counted",
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

/** Who sees what stands in a segment. */
export const seen: Record<Seen, string> = {
  facilitators: "facilitators",
  group: "group screen",
  participants: "participants' own pages",
  heard: "facilitators (the group hears it)",
};

export const markers: Record<MarkerName, Marked> = {
  say: { write: "> words", what: "said aloud, word for word" },
  SAFETY: {
    write: "> [!SAFETY] every-meeting",
    what: "an approved wording from `safety.md`, said aloud; with `mandatory` your own safety line, below it",
  },
  ASK: {
    write: "> [!ASK] wait 20 s, pass allowed",
    what: "questions, below it, one a line with `> -`",
  },
  SHOW: { write: "> [!SHOW]", what: "shown to the group" },
  READ: { write: "> [!READ]", what: "somebody who likes reads it aloud" },
  PLAY: { write: "> [!PLAY] media/rain.mp3", what: "a recording, with its words below" },
  HANDOUT: { write: "> [!HANDOUT] handouts/my-step.md", what: "a sheet" },
  POINTS: { write: "> [!POINTS]", what: "what to say in your own words" },
  IF: { write: "> [!IF] somebody cries", what: "what to do or say if that happens" },
  STORY: { write: "> [!STORY]", what: "room for a facilitator's own story, and its limits" },
  TIP: { write: "> [!TIP]", what: "a hint" },
  ONLINE: { write: "> [!ONLINE]", what: "a note for online meetings" },
  "IN-PERSON": { write: "> [!IN-PERSON]", what: "a note for meetings in a room" },
  PHONE: { write: "> [!PHONE]", what: "a note for meetings by telephone" },
  SHORT: { write: "> [!SHORT]", what: "a note for the short form" },
  ANNEX: { write: "> [!ANNEX] work", what: "the annex for the country of the group" },
  note: { write: "ordinary text", what: "a note" },
  box: { write: "- [ ] The break was held", what: "a box to tick" },
};

export const filled: Record<Placeholder, string> = {
  name: "the name of the group",
  "next.date": "the date of the next meeting",
  crisis: "the help lines for the place where people are",
  agreement: "the group's agreement",
  "shared-goal": "the group's shared goal",
};
