/** The authors' reference in English, rule by rule: what keeps a folder, a heading or a quote from being read. */
import type { families } from "#app/domain/curriculum/findings/rules.ts";

/** What a finding of the rule says, and how to mend it: a sentence or two each. */
export type Paragraph = { says: string; mend: string };
export type Paragraphs<F extends keyof typeof families> = Record<(typeof families)[F][number], Paragraph>;

export const files: Paragraphs<"files"> = {
  "file-missing": {
    says: "A file that every programme needs is not there, for example `curriculum.md`.",
    mend: "Add it under exactly this name, in small letters.",
  },
  "file-unused": {
    says: "There is a file that nothing reads: its name is not one of those in the table of the folder.",
    mend: "Rename it (`04-some-words.md`, `handouts/some-sheet.md`), or take it out of the folder.",
  },
  "file-twice": { says: "The same file came twice.", mend: "Keep the one that is right." },
  "file-too-large": {
    says: "A text file is larger than can be read (see the table of limits).",
    mend: "Split it. Pictures and sound go into `media/`, not into the text.",
  },
  "file-not-text": {
    says: "The file is not plain text in the encoding UTF-8: some letters would come out wrong.",
    mend: "Open it in your editor and save it again with the encoding UTF-8.",
  },
  "file-not-as-named": {
    says: "What is in the file does not fit its ending, for example a picture that is called `.mp3`.",
    mend: "Export it again as what it should be, or give it the ending that fits.",
  },
  "too-many-files": {
    says: "The folder holds more files than can be read.",
    mend: "Take out what does not belong to the programme, such as drafts and copies.",
  },
  "too-many-sessions": {
    says: "There are more sessions than one programme can have.",
    mend: "Make several programmes of it, or one session that `repeats`.",
  },
  "too-deep": {
    says: "Lists or quotes stand inside each other too many times.",
    mend: "Flatten them. Two levels are enough for any reader.",
  },
  "too-tangled": {
    says: "A paragraph is very long or holds very many signs such as `*` and `[`, so that it cannot be read safely.",
    mend: "Put empty lines between its parts. This often comes from pasting: paste as plain text.",
  },
  "path-unsafe": {
    says: "The name of a file has signs in it that do not work on every computer.",
    mend: "Use small letters, digits, dots and hyphens.",
  },
  "sessions-missing": {
    says: "The folder has no session.",
    mend: "Add a first one, with a name such as `01-a-first-evening.md`.",
  },
  "session-number-gap": {
    says: "The numbers of the session files have a gap, or do not begin with 00 or 01.",
    mend: "Rename the files so that the numbers follow each other.",
  },
  "session-number-twice": {
    says: "Two session files have the same number, so nobody knows which comes first.",
    mend: "Give one of them another number.",
  },
  "front-matter-absent": {
    says: "The file does not begin with its keys between two lines of `---`.",
    mend: "Write `---` as the very first line, then the keys, then `---` again. Nothing may stand before it.",
  },
  "yaml-unreadable": {
    says: "The keys between the two lines of `---` cannot be read. The finding names the line.",
    mend: 'Most often a text holds a colon or a `#`: put it in "quotation marks". Or the spaces at the beginning of a line are not the same as above it.',
  },
  "yaml-alias": {
    says: "A value begins with `*` or `&`, which has a special meaning there.",
    mend: 'Put the text in "quotation marks".',
  },
  "key-twice": { says: "A key stands twice at the head of a file.", mend: "Keep one of the two." },
  "key-unknown": {
    says: "There is no such key at this place. Often it is a slip of the pen, and the finding names what you may have meant.",
    mend: "Take a key from the tables on this page.",
  },
  "key-missing": {
    says: "A key that must be there is not there.",
    mend: "Add it. In the tables on this page these keys are in bold.",
  },
  "value-type": {
    says: "The value is of another sort than is needed, for example a word where a number belongs.",
    mend: "Look at the example in the table. Numbers stand without quotation marks.",
  },
  "value-choice": {
    says: "The value is none of those that are possible here.",
    mend: "Choose one of those that the finding lists.",
  },
  "value-range": {
    says: "The number is too small or too large, or a list or a text is empty.",
    mend: "Stay within the bound that the finding names.",
  },
  "value-malformed": {
    says: "The value is not written in a way that can be understood, for example a date with dots.",
    mend: "Write it like the example in the finding.",
  },
  "group-order": {
    says: "The smallest, the best and the largest size of the group are not in this order.",
    mend: "Let `min`, `ideal` and `max` rise.",
  },
};

export const headings: Paragraphs<"headings"> = {
  "heading-level": {
    says: "A heading skips a level, or a session has a second title (`#`) among its segments.",
    mend: "Segments have `##`. Below them use `###`, then `####`.",
  },
  "heading-empty": {
    says: "A heading has no letter and no digit.",
    mend: "Give it words: people find their place by them.",
  },
  "heading-underlined": {
    says: "A line of `---` or `===` below a text has made a heading of it.",
    mend: "Write `##` before a heading. Put an empty line before a line of dashes.",
  },
  "heading-lost": {
    says: "A line looks like a heading and is none: no space or a no-break space behind `##`, a sign that cannot be seen, a line that is indented or stands in a quote. The segment would be lost.",
    mend: "Let the line begin with `##` at the very left, then one ordinary space, then the title.",
  },
  "heading-near-frame": {
    says: "The heading is almost, but not quite, the heading of a segment in `frame.md`, so it takes nothing from it.",
    mend: "Write it as in the frame. If you mean another segment, give it a name of its own: `{#my-name}`.",
  },
  "outside-segment": {
    says: "There is text before the first `##`, which nobody would ever see.",
    mend: "Move it below a heading.",
  },
  "minutes-missing": {
    says: "A segment has no minutes, and the frame has none for it.",
    mend: "Write them behind the heading: `## Talking (12 min)`.",
  },
  "minutes-unreadable": {
    says: "There are minutes in the heading, but not in a way that can be read.",
    mend: "Write whole minutes: `(14 min)` or `(14 min, online 16)`.",
  },
  "minutes-zero": {
    says: "A segment has 0 minutes.",
    mend: "Give it minutes. A 0 is only for a format in which it is left out: `(8 min, phone 0)`.",
  },
  "variant-unknown": {
    says: "Behind the minutes stands a format that does not exist.",
    mend: "There are `in-person`, `online`, `phone` and `short`.",
  },
  "variant-not-offered": {
    says: "A segment has minutes or `only=` for a format in which the programme is never held.",
    mend: "Add the format to `formats` in `curriculum.md`, or take it out here.",
  },
  "kind-missing": {
    says: "A segment does not say what kind it is, and no segment of the frame has its heading.",
    mend: "Add a kind from the table of kinds: `{.discussion}`.",
  },
  "kind-unknown": {
    says: "A word with a dot in the braces is neither a kind nor a flag.",
    mend: "Look it up in the tables of kinds and flags; the finding says what you may have meant.",
  },
  "kind-twice": {
    says: "A segment has two kinds.",
    mend: "Keep the one that says what people do most of the time, or make two segments.",
  },
  "attributes-unreadable": {
    says: "What stands in the braces behind a heading cannot be read.",
    mend: "Write it like this: `{.kind #name .flag key=value}`, with spaces between and none around the `=`.",
  },
  "attribute-unknown": {
    says: "There is no such key for a segment.",
    mend: "Look it up in the table of keys. Flags begin with a dot, keys do not.",
  },
  "attribute-twice": { says: "A key stands twice in the braces.", mend: "Keep one of the two." },
  "attribute-value": {
    says: "The value of a key in the braces does not fit.",
    mend: "Look at the example in the table of keys.",
  },
  "attribute-alone": {
    says: "A key means nothing without another one, for example `turns` without `size`.",
    mend: "Add the other key, or take this one out.",
  },
  "frame-segment-missing": {
    says: "The frame says that a segment is in every meeting (`.every`), and this session does not have it.",
    mend: "Add its heading, or name it under `without` if you leave it out on purpose.",
  },
  "without-unknown": {
    says: "Under `without` stands a segment that the frame does not have.",
    mend: "Write the segment's name as in `frame.md`.",
  },
  "without-present": {
    says: "A session says that it does without a segment, and has it all the same.",
    mend: "Take one of the two out.",
  },
};

export const texts: Paragraphs<"texts"> = {
  "callout-unknown": {
    says: "A quote begins with a marker that does not exist. Until it is mended, only facilitators see the quote.",
    mend: "Take a marker from the table of what stands in a segment, for example `> [!ASK]`.",
  },
  "callout-inside": {
    says: "A marker stands in the middle of a quote. Until it is mended, only facilitators see the quote.",
    mend: "Put an empty line before the marker, so that a new quote begins.",
  },
  "callout-outside": {
    says: "A marker stands in a text without `>` before it, or inside a list.",
    mend: "Begin the line with `>`, with nothing before it.",
  },
  "quote-continued": {
    says: "A line without `>` follows a quote directly and would become part of it. A private note could land on the group's screen that way.",
    mend: "Put an empty line before it, or a `>` if it belongs to the quote.",
  },
  "callout-argument": {
    says: "Behind a marker stands something that it does not understand.",
    mend: "Put the text on the lines below. Only `[!ASK]` takes `wait 20 s` and `pass allowed`.",
  },
  "callout-argument-missing": {
    says: "A marker needs to know which: a file, a name or a condition.",
    mend: "Write it on the same line: `> [!HANDOUT] handouts/my-step.md`.",
  },
  "callout-empty": {
    says: "A marker has no text below it.",
    mend: "Write the text on the next lines, each with `>`, or take the marker out.",
  },
  "safety-unknown": {
    says: "There is no approved wording of this name.",
    mend: "Take one of the names listed under approved safety wordings, or write `mandatory` and words of your own.",
  },
  "approved-missing": {
    says: "The approved wording is not in `safety.md`, so nothing would be said.",
    mend: "Ask whoever keeps `safety.md` to add a section with this name.",
  },
  "raw-html": {
    says: "There is HTML in the text (signs such as `<b>` or `<br>`). It is not read.",
    mend: "Use the signs of Markdown. Write `\\<` if you really mean the sign.",
  },
  "placeholder-unknown": {
    says: "Nothing fills the word in double braces.",
    mend: "Take one from the table of words that are filled in later.",
  },
  "source-unknown": {
    says: "A text points to a source that is not listed in `curriculum.md`.",
    mend: "Add the source there, or mend its name here.",
  },
  "asset-missing": {
    says: "A sheet, picture or recording that is named here is not in the folder.",
    mend: "Add the file, or mend its name. Small and capital letters matter.",
  },
  "asset-path": {
    says: "A picture or a sheet is to come from somewhere else. Nothing is loaded from other places, so that nobody can see who reads.",
    mend: "Put the file into `media/` or `handouts/` and name it from there.",
  },
  "annex-missing": {
    says: "There is no annex of this name for any country.",
    mend: "Add `annexes/name.XX.md`, with the two letters of the country.",
  },
  "image-without-alt": {
    says: "A picture has no words for people who cannot see it.",
    mend: "Say in the square brackets what it shows: `![Three circles inside each other](media/circles.png)`.",
  },
  "audio-without-transcript": {
    says: "A recording has no words for people who cannot hear it.",
    mend: "Write below the marker what is heard, each line with `>`.",
  },
};
