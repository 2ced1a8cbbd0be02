/** For each rule about how sessions are built a change to a curriculum we ship that this rule alone catches. */
import { all, replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";
const file = "03-fighting-it-or-making-room.md";
const last = "08-difference-as-strength-and-goodbye.md";
const hour = "{.discussion #one-hour .pass lead=A floor=7}";

const fewSegments = `---
title: Four things
aim: Do few things for long.
minutes: 90
without: [welcome]
---

## Check-in (22 min)

> [!SAFETY] every-meeting

## Goal review (22 min)

## Break (24 min)

## Check-out (22 min)

## Debrief
`;

export const structureMutations: Mutation[] = [
  { rule: "segment-id-twice", folder, file, change: replacing("#one-hour", "#what-it-costs") },
  {
    rule: "check-in-missing",
    folder,
    file,
    change: replacing("## Check-in\n", "## Check-in {.discussion}\n"),
  },
  {
    rule: "check-out-missing",
    folder,
    file,
    change: replacing("## Check-out\n", "## Check-out {.discussion}\n"),
  },
  {
    rule: "first-session",
    folder,
    file: "01-why-we-are-here.md",
    change: replacing("{.agreement #agreement", "{.discussion #agreement"),
  },
  {
    rule: "last-session",
    folder,
    file: last,
    change: all(
      replacing("{.appreciation #one-strength", "{.exercise #one-strength"),
      replacing("{.closing #goodbye", "{.check-out #goodbye"),
    ),
  },
  {
    rule: "goal-never-reviewed",
    folder,
    file: last,
    change: replacing("## Goal review {each=45s}", "## Goal review {.recap each=45s}"),
  },
  {
    rule: "goal-never-set",
    folder,
    file: "01-why-we-are-here.md",
    change: replacing("{.shared-goal #shared-goal", "{.discussion #shared-goal"),
    also: {
      "02-what-i-lost-what-i-kept.md": replacing("## Goal setting\n", "## Goal setting {.exercise}\n"),
    },
  },
  {
    rule: "goal-review-first",
    folder,
    file: "01-why-we-are-here.md",
    change: replacing("{.story #story", "{.goal-review #story"),
  },
  {
    rule: "home-practice-forgotten",
    folder,
    file: "02-what-i-lost-what-i-kept.md",
    change: replacing("{.recap #recap", "{.discussion #recap"),
  },
  {
    rule: "home-practice-never-given",
    folder,
    file: "01-why-we-are-here.md",
    change: replacing("It wasn't easy for some of us to get here today.", "How was what you tried at home?"),
  },
  {
    rule: "last-session-next",
    folder: "facilitating-together",
    file: "04-we-lead.md",
    change: all(
      replacing(", and the first is what comes next. The sheet", ". The sheet"),
      replacing("> We'll meet once more in about two months, and the date's on your page. You", "> You"),
      replacing("> We meet once more, in about two months. The date is on your page.\n>\n", ""),
    ),
  },
  {
    rule: "final-early",
    folder,
    file: "06-what-matters-and-the-wall.md",
    change: replacing("{.shared-goal #", "{.shared-goal .final #"),
  },
  {
    rule: "repeats-session",
    folder,
    file: "curriculum.md",
    change: replacing("topics: [acceptance]", "topics: [acceptance]\nrepeats: { session: 09-after }"),
  },
  {
    rule: "phase-session",
    folder,
    file: "curriculum.md",
    change: replacing(
      "topics: [acceptance]",
      "topics: [acceptance]\nphases: [{ title: One, sessions: [1, 2, 3, 4, 5] }, { title: Two, sessions: [5, 6, 7, 8] }]",
    ),
  },
  {
    rule: "phase-missing",
    folder,
    file: "curriculum.md",
    change: replacing(
      "topics: [acceptance]",
      "topics: [acceptance]\nphases: [{ title: One, sessions: [1, 2, 3, 4] }, { title: Two, sessions: [5, 6, 7] }]",
    ),
  },
  {
    rule: "entry-beyond",
    folder,
    file: "curriculum.md",
    change: replacing("entry: closed", "entry: { until: 9 }"),
  },
  { rule: "method-unlisted", folder, file: last, change: replacing("shared:common", "shared:comon") },
  { rule: "shared-goal-untouched", folder, file: "frame.md", change: replacing(" tally=shared", "") },
  { rule: "needs-unknown", folder, file, change: replacing(hour, hour.replace("}", " needs=nowhere}")) },
  { rule: "needs-later", folder, file, change: replacing(hour, hour.replace("}", " needs=goodbye}")) },
  {
    rule: "segments-many",
    folder,
    file,
    change: all(
      replacing("## One hour (12 min)", "## One hour (8 min)"),
      replacing(
        "## Goal setting\n",
        "## One (2 min) {.admin}\n\n## Two (2 min) {.admin}\n\n## Goal setting\n",
      ),
    ),
  },
  { rule: "segments-few", folder, file, change: () => fewSegments },
  {
    rule: "lead-long",
    folder,
    file,
    change: all(
      replacing("## Check-in\n", "## Check-in {lead=A}\n"),
      replacing("#back-in-the-room .pass lead=B", "#back-in-the-room .pass lead=A"),
      replacing("#what-it-costs .core .pass lead=B", "#what-it-costs .core .pass lead=A"),
    ),
  },
  {
    rule: "scribe-lead",
    folder,
    file: "04-more-than-a-label.md",
    change: replacing("{.brainstorm #two-kinds-of-words .scribe", "{.brainstorm #two-kinds-of-words"),
  },
  {
    rule: "completion-session",
    folder,
    file: "curriculum.md",
    change: replacing("of: counted,", "of: counted, must: [9],"),
  },
  {
    rule: "completion-amount",
    folder,
    file: "curriculum.md",
    change: replacing("at-least: 2/3", "at-least: 9"),
  },
  {
    rule: "completion-late",
    folder,
    file: "curriculum.md",
    change: replacing("late-after: 30", "late-after: 90"),
  },
];
