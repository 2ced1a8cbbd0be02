/** What happened in the demonstration's groups so far: who holds a place, who came, what they planned. */
import type { CastName, GroupName } from "./cast.server.ts";
import type { markKinds, outcomes } from "../tables/meetings.server.ts";

type Mark = (typeof markKinds)[number];
type Outcome = (typeof outcomes)[number];

export type Group = {
  name: string;
  language: "en" | "fr";
  time: string;
  capacity: number;
  format: "in-person" | "online" | "phone";
  /** Weeks from the anchor week to the first meeting; tonight's fourth meeting is week 0. */
  firstWeek: number;
  /** Days after the anchor's weekday. */
  dayShift: number;
  held: readonly CastName[];
  waiting: readonly CastName[];
};

export const groups: Record<GroupName, Group> = {
  open: {
    name: "Garden room group",
    language: "en",
    time: "18:00",
    capacity: 4,
    format: "online",
    firstWeek: 2,
    dayShift: -2,
    held: ["david", "grace", "ana", "chloe"],
    waiting: ["emma", "farid"],
  },
  tonight: {
    name: "Evening group",
    language: "en",
    time: "18:30",
    capacity: 8,
    format: "in-person",
    firstWeek: -3,
    dayShift: 0,
    held: ["ana", "benoit", "chloe", "david", "grace", "hugo"],
    waiting: [],
  },
  finished: {
    name: "Groupe de l’atelier",
    language: "fr",
    time: "18:00",
    capacity: 8,
    format: "in-person",
    firstWeek: -14,
    dayShift: -1,
    held: ["farid", "benoit", "grace", "emma"],
    waiting: [],
  },
};

/** Marks by meeting (1 first) in the order of `held`. */
export const marks: Record<Exclude<GroupName, "open">, readonly (readonly Mark[])[]> = {
  tonight: [
    ["here", "here", "here", "late", "here", "here"],
    ["here", "here", "excused", "here", "here", "not-here"],
    ["here", "late", "here", "excused", "here", "here"],
  ],
  finished: [
    ["here", "here", "here", "here"],
    ["here", "excused", "here", "here"],
    ["here", "here", "here", "late"],
    ["here", "here", "not-here", "here"],
    ["excused", "here", "here", "here"],
    ["here", "here", "here", "left-early"],
    ["here", "here", "here", "excused"],
    ["here", "late", "here", "here"],
  ],
};

export type StoryStep = {
  group: "tonight" | "finished";
  of: CastName;
  meeting: number;
  what: string;
  howMuch: string;
  when: string;
  howOften: string;
  confidence: number | null;
  shared: boolean;
  by: "person" | "facilitator";
  outcome: Outcome;
};

export const steps: readonly StoryStep[] = [
  {
    group: "tonight",
    of: "ana",
    meeting: 2,
    what: "Walk to the end of my street",
    howMuch: "ten minutes",
    when: "after breakfast",
    howOften: "three days",
    confidence: 8,
    shared: true,
    by: "person",
    outcome: "done",
  },
  {
    group: "tonight",
    of: "ana",
    meeting: 3,
    what: "Walk as far as the park",
    howMuch: "twenty minutes",
    when: "before lunch",
    howOften: "three days",
    confidence: 7,
    shared: true,
    by: "person",
    outcome: "not-said",
  },
  {
    group: "tonight",
    of: "benoit",
    meeting: 3,
    what: "Appeler mon frère",
    howMuch: "une fois",
    when: "dimanche",
    howOften: "",
    confidence: 5,
    shared: false,
    by: "person",
    outcome: "not-said",
  },
  {
    group: "tonight",
    of: "grace",
    meeting: 2,
    what: "Play the piano again",
    howMuch: "one piece",
    when: "in the evening",
    howOften: "twice",
    confidence: 9,
    shared: true,
    by: "person",
    outcome: "partly",
  },
  {
    group: "tonight",
    of: "grace",
    meeting: 3,
    what: "Play for a friend",
    howMuch: "one song",
    when: "on Saturday",
    howOften: "once",
    confidence: 7,
    shared: true,
    by: "person",
    outcome: "not-said",
  },
  {
    group: "tonight",
    of: "hugo",
    meeting: 3,
    what: "Take the bus one stop",
    howMuch: "one stop",
    when: "on Monday",
    howOften: "once",
    confidence: 8,
    shared: true,
    by: "facilitator",
    outcome: "not-said",
  },
  {
    group: "finished",
    of: "farid",
    meeting: 7,
    what: "Écrire à mon ancien collègue",
    howMuch: "trois lignes",
    when: "mardi",
    howOften: "une fois",
    confidence: 8,
    shared: true,
    by: "person",
    outcome: "done",
  },
];

/** The shared goal of a group: a wording, the meeting that adopted it, and hands by meeting: [took a step, of]. */
export const goals: Record<
  Exclude<GroupName, "open">,
  { text: string; adopted: number; reviews: readonly (readonly [number, number, number])[] }
> = {
  tonight: {
    text: "By our last meeting each of us has done one thing we had put off.",
    adopted: 1,
    reviews: [
      [2, 2, 5],
      [3, 3, 5],
    ],
  },
  finished: {
    text: "D’ici la dernière séance, chaque personne a fait une chose qu’elle remettait à plus tard.",
    adopted: 1,
    reviews: [
      [2, 1, 3],
      [3, 2, 4],
      [4, 2, 3],
      [5, 3, 3],
      [6, 3, 4],
      [7, 3, 3],
      [8, 4, 4],
    ],
  },
};

export const notes: readonly { group: "tonight" | "finished"; meeting: number; text: string }[] = [
  {
    group: "tonight",
    meeting: 2,
    text: "The pairs needed two minutes more. The room was cold: heating on from 18:00.",
  },
  {
    group: "tonight",
    meeting: 3,
    text: "The two columns worked well on paper. Grounding before the break is better than after.",
  },
];
