/** The authors' reference in English, rule by rule: the minutes of an evening, and how sessions are built and hang together. */
import type { Paragraphs } from "./rules-reading.ts";

export const time: Paragraphs<"time"> = {
  "minutes-sum": {
    says: "The minutes of all segments together are not the minutes of the session, in one of its formats.",
    mend: "Take away or add what the finding counts. The debrief is not counted.",
  },
  "round-short": {
    says: "In a full group, not everybody would have their turn: voices times seconds is more than the minutes. The finding shows the sum.",
    mend: "Give the round more minutes, or each voice fewer seconds (`each=`).",
  },
  "turns-short": {
    says: "In pairs or small groups, the turns together take longer than the segment.",
    mend: "Make the turns shorter or the segment longer.",
  },
  "round-heavy": {
    says: "One round takes more than a quarter of the session. People wait for long and speak once.",
    mend: "Give each voice less time, or let people talk in twos first.",
  },
  "round-crowd": {
    says: "The group may have more than twelve people, and a round gives each more than a minute and a half. Nobody can listen that long.",
    mend: "Make the group smaller, the turns shorter, or split the group.",
  },
  "break-missing": {
    says: "People would sit for more than 75 minutes without a break.",
    mend: "Add a segment of kind `.break`, or move it.",
  },
  "break-late": {
    says: "On a screen, people would sit for more than an hour without a break.",
    mend: "Move the break, or add a short one for that format: `only=online`.",
  },
  "break-second": {
    says: "The session takes more than two hours and has one break only.",
    mend: "Add a second one.",
  },
  "input-long": {
    says: "Somebody explains something for more than twelve minutes. Nobody listens that long.",
    mend: "Make it shorter, or put a question to the group in the middle.",
  },
  "inputs-heavy": {
    says: "Explaining takes more than a quarter of the session.",
    mend: "Let the group find some of it: a brainstorm, pairs, a discussion.",
  },
  "no-slack": {
    says: "When the meeting is late, fewer than ten minutes can be won back.",
    mend: "Give some segments a rank and a floor (`cut=1 floor=6`), or rank kinds in `cut-order`.",
  },
  "short-unreachable": {
    says: "The session has a short form, but what may be shortened does not bring the long form down to it.",
    mend: "Give more segments a rank and a floor, or plan a longer short form.",
  },
  "floor-above": {
    says: "The fewest minutes of a segment are more than the minutes it has.",
    mend: "Lower the `floor`, or give the segment more minutes.",
  },
  "floor-zero": {
    says: "A floor of 0 means that the segment may go altogether, but it is not marked so.",
    mend: "Add `.optional`, or give it a floor.",
  },
  "max-below": {
    says: "The most minutes of a segment are fewer than the minutes it has.",
    mend: "Raise `max`, or plan fewer minutes.",
  },
  "core-long": {
    says: "What is marked as the heart of the session, with break and check-out, is longer than the session.",
    mend: "Mark as `.core` only what no meeting can go without.",
  },
  "words-over": {
    says: "The words to say take longer than the segment, at 130 words a minute in English and 150 in French.",
    mend: "Shorten the text, or give it more minutes. Remember the time that people need to answer.",
  },
  "words-heavy": {
    says: "Reading aloud takes more than 40 % of the session.",
    mend: "Turn some of the words into questions, or into notes.",
  },
};

export const structure: Paragraphs<"structure"> = {
  "segment-id-twice": {
    says: "Two segments of a session have the same name, so they could not be told apart.",
    mend: "Give the second one a name of its own: `{#another-name}`.",
  },
  "check-in-missing": {
    says: "A meeting does not let people arrive: it has no check-in (or, in the first, no round of names).",
    mend: "Add a segment of kind `.check-in` or `.intro-round`.",
  },
  "check-out-missing": {
    says: "A meeting does not let people leave: it has no check-out (or, in the last, no closing).",
    mend: "Add a segment of kind `.check-out` or `.closing`.",
  },
  "first-session": {
    says: "The first session makes no agreement, or people do not say who they are. A session that `repeats` may be somebody's first each time.",
    mend: "Add a segment of kind `.agreement`, or one of kind `.intro-round`. In a session that repeats, short ones are enough.",
  },
  "last-session": {
    says: "The last session has no farewell, or does not look at the shared goal a last time.",
    mend: "Add `.appreciation` or `.closing`; for the goal `.shared-goal`, or `tally=shared` on the goal review.",
  },
  "last-session-next": {
    says: "The last session does not tell where people can go from there, as if there were nothing after it.",
    mend: "Say in the closing what comes next: other groups, places to meet, the day of a reunion.",
  },
  "final-early": {
    says: "A segment is marked as the last look at the shared goal (`.final`), and does not stand in the last session.",
    mend: "Take `.final` away, or put it on the segment of the last session.",
  },
  "repeats-session": {
    says: "What stands under `repeats` is not a session that counts, or it is not said which one of several repeats.",
    mend: "Write the name of its file without the ending: `repeats: { session: 01-open-evening }`.",
  },
  "phase-session": {
    says: "A phase names no session, one that does not exist, one that another phase has, or one out of order.",
    mend: "Write the numbers of the sessions in their order: `sessions: [1, 2, 3]`.",
  },
  "phase-missing": {
    says: "There are phases, and a session that counts is in none of them.",
    mend: "Add its number to a phase.",
  },
  "goal-never-reviewed": {
    says: "People choose a step, and the next session never asks about it.",
    mend: "Add a segment of kind `.goal-review` to the next session. In the last session, look ahead instead.",
  },
  "goal-never-set": {
    says: "People are asked about a step, and no session before lets them choose one.",
    mend: "Add a segment of kind `.goal-setting` to an earlier session.",
  },
  "goal-review-first": {
    says: "The first session asks about steps that nobody can have chosen yet.",
    mend: "Take the review out of the first session.",
  },
  "home-practice-forgotten": {
    says: "There is something to try at home, and the next session never asks how it was.",
    mend: "Add a segment of kind `.recap` or `.goal-review` there, or give nothing to try.",
  },
  "entry-beyond": {
    says: "People may come in until a session that the curriculum does not have (`entry`).",
    mend: "Write the number of an earlier session, or `entry: open` if people may come in at any time.",
  },
  "home-practice-never-given": {
    says: "People are asked what they tried at home, and no session before gives anything to try.",
    mend: "Give something in the session before (`home-practice`), or ask about something else.",
  },
  "shared-goal-untouched": {
    says: "The goal of the group is not touched for more than two sessions. It would be forgotten.",
    mend: "Put `tally=shared` on a goal review, or add a segment of kind `.shared-goal`.",
  },
  "method-unlisted": {
    says: "A segment names a sort of goal (`method=`) that is not under `goals` in `curriculum.md`: neither among the `methods`, nor that of the shared goal, such as `shared:common`.",
    mend: "Add it to `methods`, or mend the word in the heading.",
  },
  "needs-unknown": {
    says: "A segment needs another one that does not exist.",
    mend: "Write the name of an earlier segment.",
  },
  "needs-later": {
    says: "A segment needs another one that comes after it.",
    mend: "Change their order, or take the `needs` out.",
  },
  "segments-many": {
    says: "A session of 90 to 120 minutes has more than eleven segments. It will feel like a rush.",
    mend: "Put some together, or move some to another session.",
  },
  "segments-few": {
    says: "A session of 90 to 120 minutes has fewer than five segments. Each becomes long.",
    mend: "Split the longest one.",
  },
  "lead-long": {
    says: "One facilitator leads for more than 40 minutes on end.",
    mend: "Give a segment in between to the other one: `lead=B`.",
  },
  "scribe-lead": {
    says: "In a brainstorm, the one who leads would have to write as well.",
    mend: "Add `.scribe`, so that the other one writes. For this you need two facilitators.",
  },
  "completion-session": {
    says: "A rule of completion asks for a session that does not exist, or that does not count.",
    mend: "Mend the numbers under `must`.",
  },
  "completion-amount": {
    says: "A rule of completion asks for more meetings than there are, or for none.",
    mend: "Write a fraction such as `2/3`, or a number of meetings that exist.",
  },
  "completion-late": {
    says: "A rule of completion forgives more minutes of lateness than a session has.",
    mend: "Make `late-after` shorter than the shortest session.",
  },
};
