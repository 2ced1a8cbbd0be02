/** The authors' reference in English, rule by rule: what keeps people safe, what stays private, and how they are spoken to. */
import type { Paragraphs } from "./rules-reading.ts";

export const safety: Paragraphs<"safety"> = {
  "safety-missing": {
    says: "The approved safety words are not read: `first-meeting` in the first session, `every-meeting` in all others.",
    mend: "Add `> [!SAFETY] every-meeting` to the welcome in `frame.md`, and `first-meeting` to the first session.",
  },
  "safety-closing": {
    says: "At the end of a meeting nobody is asked whether they are all right to go home.",
    mend: "Add `> [!SAFETY] closing-check` to the check-out or the closing.",
  },
  "safety-optional": {
    says: "A safety line stands in a segment that may be left out.",
    mend: "Move the line, or take `.optional` away.",
  },
  "safety-retyped": {
    says: "Approved words were typed into the text again. They would be said twice, and one day they would differ.",
    mend: "Take them out and name them instead: `> [!SAFETY] medicines`.",
  },
  "withdrawal-missing": {
    says: "The programme is about addiction, and nobody reads the warning that stopping all at once can be dangerous.",
    mend: "Add `> [!SAFETY] withdrawal` to the first session.",
  },
  "phone-number": {
    says: "A telephone number is typed in. Numbers change, and a wrong one can do harm.",
    mend: "Write `{{crisis}}`. It takes the numbers from the organisation's list, which is checked.",
  },
  dose: {
    says: "An amount of a medicine stands in the text.",
    mend: "Leave amounts out. That question goes to the person who prescribes.",
  },
  "medicine-advice": {
    says: "A sentence reads as advice about taking, changing or stopping a medicine.",
    mend: "Leave it out. If the theme brings up medicine, add `> [!SAFETY] medicines`.",
  },
  "method-asked": {
    says: "A text brings up ways to hurt oneself, or amounts. Such details can hurt somebody who listens.",
    mend: "Ask what it was like, or what helped. Leave out how and how much.",
  },
  "theme-unguarded": {
    says: "A heavy theme is opened, and no safety line was said before it in this session.",
    mend: "Add `> [!SAFETY] mandatory` with a line of your own, or an approved wording.",
  },
  "theme-left-open": {
    says: "After a heavy theme nothing calm comes: no grounding, no break, no closing.",
    mend: "Add one of them after it, or give the check-out ten minutes.",
  },
  "theme-before-end": {
    says: "A heavy theme is the last thing before a short check-out. People would go home with it.",
    mend: "Move it to an earlier part, put something calm after it, or make the check-out longer.",
  },
  "theme-at-farewell": {
    says: "The last session opens a heavy theme. There is no next week to come back to it.",
    mend: "Move it to an earlier session.",
  },
  "disclosure-without-pass": {
    says: "People are asked to tell something of their own, and nothing says that they may pass.",
    mend: "Add `.pass` to the heading, or `pass allowed` behind `[!ASK]`, and say it aloud.",
  },
  "role-play-no-exit": {
    says: "Nobody is led out of the role at the end of a role-play.",
    mend: "Say how: change chairs, say your own name, name one thing you see.",
  },
  "eyes-closed": {
    says: "People are told to close their eyes. For some, that brings fear.",
    mend: "Let eyes stay open and rest on something that does not move.",
  },
  "grounding-long": {
    says: "A quiet exercise takes longer than five minutes.",
    mend: "Keep it short, and say that people may stop at once.",
  },
  "breath-held": {
    says: "People are told to hold their breath. That can bring on fear.",
    mend: "Let them breathe as they breathe.",
  },
  competition: {
    says: "People are ranked, or something can be won, in some part of a session; or words such as winning or streak stand near a goal. After a bad week people do not come back.",
    mend: "Give the same thanks to each answer. Count the group, never the person.",
  },
};

export const privacy: Paragraphs<"privacy"> = {
  "title-tells": {
    says: "A title that strangers see (in calendars, letters, names of files) tells what the group is about.",
    mend: "Take one that says nothing: Thursday group, Session 5.",
  },
  "asks-private": {
    says: "A question asks for an employer, a diagnosis, medicines, a full name or an address.",
    mend: "Ask for what the group needs to know, or for nothing.",
  },
  "sheet-given-up": {
    says: "People would have to hand in, show or photograph their sheet.",
    mend: "Sheets stay with their owners. Say so.",
  },
  "private-reachable": {
    says: "Something that participants get holds or leads to words that are for facilitators only.",
    mend: "Take it out there, or make it words to say or to show.",
  },
  "real-name": {
    says: "A text holds what looks like the full name of a real person, without a word on their consent.",
    mend: "Use a first name, or write beside it that the person agreed or that the name is made up.",
  },
};

export const language: Paragraphs<"language"> = {
  "sentence-long": {
    says: "A sentence to say has more than twenty words. It is hard to say, and hard to follow when you are tired.",
    mend: "Make two sentences of it, with one thought in each.",
  },
  "reading-hard": {
    says: "What is said in a segment reads like a text for older readers than `style: { reading: 12 }` asks for (12 unless you say otherwise). English is measured by the grade level of Kincaid and others (1975), French by the reading ease of Kandel and Moles (1958), and only where a segment has a hundred words to say.",
    mend: "Shorter sentences and shorter words help most.",
  },
  "blame-word": {
    says: "A word puts blame on people or makes them the same as an illness (“addict”, “suffers from”, “has failed”).",
    mend: "Say what is so without judging. The finding proposes other words.",
  },
  "address-mixed": {
    says: "In French, people are addressed as tu and as vous. Words in quotation marks are left out.",
    mend: "Choose one, write it under `style` (`address: vous`), and keep to it.",
  },
  "question-closed": {
    says: "A question for a talk can be answered by yes or no. Then the talk is over.",
    mend: "Begin with what, how, when or who.",
  },
  "questions-two": {
    says: "One prompt asks two questions. People answer the last one and forget the first.",
    mend: "Make two prompts of it, one a line with `> -`.",
  },
  "jargon-unexplained": {
    says: "A word that people who work in services know, and others may not, is not in the glossary.",
    mend: "Explain it under `glossary` in `curriculum.md`, or use an everyday word.",
  },
  idiom: {
    says: "A saying means something else than its words. Half of the group may have another first language.",
    mend: "Say plainly what you mean. The finding proposes how.",
  },
};
