/** The authors' reference in English: the keys at the head of each file, and how large things may be. */
import type { curriculumShape } from "#app/domain/curriculum/format/curriculum-shape.ts";
import type { folderLimits } from "#app/domain/curriculum/format/folder-files.ts";
import type { limits } from "#app/domain/curriculum/format/limits.ts";
import type { annexShape, handoutShape, sessionShape } from "#app/domain/curriculum/format/session-shape.ts";

export type Key = { what: string; example?: string };
export type Keys<Shape extends { shape: object }> = Record<Extract<keyof Shape["shape"], string>, Key>;

export const curriculumKeys: Keys<typeof curriculumShape> = {
  format: { what: "always 1", example: "`1`" },
  title: { what: "the name of the programme", example: "`Making room`" },
  "public-title": {
    what: "a neutral name for calendars, letters and file names; it says nothing about the theme",
    example: "`Thursday group`",
  },
  summary: { what: "one sentence: what the programme is" },
  language: { what: "`en` or `fr`", example: "`en`" },
  version: {
    what: "three numbers; raise the last for small changes, the middle for new parts, the first for a new programme",
    example: "`1.0.0`",
  },
  license: {
    what: "how others may use your text; with `CC-BY-4.0` everybody may use and change it, and names you",
    example: "`CC-BY-4.0`",
  },
  audience: { what: "for whom, in plain words" },
  group: {
    what: "how many people: at least, best, at most; `split-at`: from how many on you would make two groups",
    example: "`{ min: 5, ideal: 8, max: 9 }`",
  },
  formats: {
    what: "where it can be held: in a room, on a screen, by telephone",
    example: "`[in-person, online, phone]`",
  },
  "session-minutes": { what: "how many minutes a meeting has", example: "`90`" },
  authors: { what: "names", example: "`[Ada, Ben]`" },
  organisation: { what: "who is behind it" },
  "reviewed-by": {
    what: "who has read it, and when",
    example: "`[{ role: peer board, date: 2025-03-01 }]`",
  },
  sources: { what: 'books, pages and papers you rely on (see "Sources")' },
  age: { what: "youngest age; 18 unless you say otherwise", example: "`{ min: 18 }`" },
  entry: {
    what: "who can still come in later: nobody, everybody, or people up to the third meeting",
    example: "`closed`, `open` or `{ until: 3 }`",
  },
  facilitators: {
    what: "how many at least (2 unless you say otherwise), and whether they take their turn in the rounds",
    example: "`{ min: 2, join-rounds: true }`",
  },
  cadence: {
    what: "how often: every week, every two weeks, twice a week, or several days in a row",
    example: "`weekly`, `fortnightly`, `twice-weekly`, `days`",
  },
  completion: {
    what: 'when somebody has completed it (see "Completion")',
    example: "`{ at-least: 2/3, of: counted, must: [1, 8], make-up: counts, late-after: 30 }`",
  },
  agreement: {
    what: "lines for the group to start from; it makes them its own",
    example: '`["We speak one at a time."]`',
  },
  goals: { what: 'small steps and the goal of the whole group (see "Goals")' },
  measures: {
    what: "questionnaires: `id` (a short name), `title`, `when` (`pre` before the first meeting, `mid`, `post` after the last), `voluntary`, `licence`",
    example: "`[{ id: my-week, when: [pre, post], licence: CC-BY-4.0 }]`",
  },
  "cut-order": {
    what: "which kinds get shorter first when the meeting is late",
    example: "`[input, brainstorm, discussion]`",
  },
  topics: { what: 'themes (see "Themes")', example: "`[acceptance]`" },
  style: {
    what: "for which reading age the words to say are written (12 unless you say otherwise); in French also how people are spoken to",
    example: "`{ reading: 12, address: vous }`",
  },
  phases: {
    what: "parts of a long programme, with the numbers of their sessions",
    example: "`[{ title: Part one, sessions: [1, 2] }]`",
  },
  repeats: {
    what: "one session that is held again and again, with its topics",
    example: "`{ session: 01-open-evening, topics: [sleep, family] }`",
  },
  glossary: { what: "words and what they mean", example: "`{ step: What I plan for the week. }`" },
  changelog: {
    what: "what changed, when, and in which version",
    example: '`[{ version: 1.1.0, date: 2025-03-01, text: "A longer break." }]`',
  },
  "checks-off": {
    what: 'checks that are switched off, each with its reason (see "All checks")',
    example: '`{ idiom: "We explain it in the same breath." }`',
  },
};

export const sessionKeys: Keys<typeof sessionShape> = {
  title: { what: "the name of the session; facilitators and group see it", example: "`Three piles`" },
  aim: { what: "one sentence: what this meeting is for" },
  "neutral-title": {
    what: "stands beside the date on participants’ own pages; without it, the number of the meeting does",
    example: "`Two lists`",
  },
  minutes: {
    what: "only if it differs from `session-minutes`, or if there is a short form",
    example: "`75` or `{ all: 90, short: 60 }`",
  },
  counts: { what: "`false` for a meeting that does not count", example: "`false`" },
  prepare: {
    what: "what to do beforehand, and when",
    example: '`["Print 11 × handouts/my-step.md (2 days before)"]`',
  },
  materials: {
    what: "what you need, for each format",
    example: "`{ in-person: [cards, pens], online: [chat] }`",
  },
  "content-notes": { what: 'what may be hard for people (see "Themes")', example: "`[alcohol]`" },
  "home-practice": {
    what: "what people may try at home; the next session has to ask about it",
    example: '`{ minutes: 10, text: "Try your evening." }`',
  },
  recap: { what: "about a hundred words for those who were away" },
  without: { what: "segments of the frame that this session leaves out on purpose", example: "`[check-in]`" },
  "checks-off": { what: "checks that are switched off in this file only, each with its reason" },
};

export const handoutKeys: Keys<typeof handoutShape> = {
  title: { what: "its title, if it is not the first heading", example: "`My step for this week`" },
  licence: { what: "only if it differs from the programme's", example: "`CC-BY-4.0`" },
};

export const annexKeys: Keys<typeof annexShape> = {
  country: { what: "two letters, as in the file's name", example: "`FR`" },
  "verified-on": {
    what: "when somebody checked the facts; empty until then, and people are told so",
    example: "`2025-03-01`",
  },
  sources: { what: "ids of the sources the facts come from", example: "`[who-2020]`" },
};

export type Limit = Exclude<keyof typeof limits, "findings" | "tree" | "footnote">;
export type FolderLimit = Exclude<keyof typeof folderLimits, "files" | "entries" | "ratio" | "small">;

/** The limits that an author can meet; `{n}` is the number. */
export const limitLines: Record<Limit, string> = {
  files: "{n} files in a programme",
  sessions: "{n} sessions",
  fileBytes: "{n} bytes in one text file (about a million letters)",
  paragraph: "{n} letters in one paragraph",
  knots: "{n} signs such as `*` `_` `[` in one paragraph",
  depth: "{n} quotes and lists inside each other",
  containers: "{n} lines of quotes and lists in one file; a line in a list in a list counts twice",
};
export const folderLines: Record<FolderLimit, string> = {
  sent: "{n} bytes sent at once (an archive, or all files of a folder)",
  total: "{n} bytes in all files together",
  texts: "{n} bytes in all text files together",
  media: "{n} bytes in one picture or recording",
  depth: "{n} folders inside each other",
};
