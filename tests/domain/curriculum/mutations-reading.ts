/** For rules of the parser a change to a curriculum we ship that this rule alone catches. */
import { all, replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";
const file = "03-fighting-it-or-making-room.md";
const head = "curriculum.md";
const note = "Small answers are the best ones:";
/** A line of its own in the middle of a segment. */
const noting = (text: string) => replacing(note, `${text}\n\n${note}`);
const debrief = (braces: string) => replacing("## Debrief", `## Debrief {${braces}}`);
/** A segment that comes before the goal setting and takes no time. */
const nothing = (heading: string) => replacing("## Goal setting\n", `${heading}\n\n## Goal setting\n`);
const reunion =
  "---\ntitle: Reunion\naim: Meet again.\ncounts: false\nminutes: 10\n---\n\n## Tea (10 min) {.buffer}\n";
const sheet = "handouts/extra.md";

const inFiles: Mutation[] = [
  { rule: "file-unused", folder, file: "week-4.md", change: () => "A draft." },
  { rule: "file-too-large", folder, file: sheet, change: () => "word ".repeat(200_001) },
  { rule: "too-deep", folder, file: sheet, change: () => `${"> ".repeat(40)}deep` },
  { rule: "too-tangled", folder, file: sheet, change: () => "*a_ ".repeat(700) },
  { rule: "path-unsafe", folder, file: "handouts/a:b.md", change: () => "# A sheet" },
  { rule: "session-number-gap", folder, file: "10-reunion.md", change: () => reunion },
  { rule: "session-number-twice", folder, file: "08-reunion.md", change: () => reunion },
  { rule: "front-matter-absent", folder, file, change: (text) => text.replace(/^---\n[^]*?\n---\n/, "") },
  { rule: "yaml-unreadable", folder, file, change: replacing("minutes: 90", "minutes: [90") },
  { rule: "yaml-alias", folder, file, change: replacing("minutes: 90", "minutes: *ninety") },
  { rule: "key-twice", folder, file, change: replacing("minutes: 90", "minutes: 90\nminutes: 90") },
  { rule: "key-unknown", folder, file: head, change: replacing("topics:", "topic:") },
  { rule: "key-missing", folder, file: head, change: replacing("public-title: Thursday group\n", "") },
  {
    rule: "value-type",
    folder,
    file: head,
    change: replacing("session-minutes: 90", "session-minutes: long"),
  },
  { rule: "value-choice", folder, file: head, change: replacing("cadence: weekly", "cadence: wekly") },
  { rule: "value-range", folder, file: head, change: replacing("age: { min: 18 }", "age: { min: 180 }") },
  { rule: "value-malformed", folder, file: head, change: replacing("version: 1.1.0", "version: one") },
  { rule: "group-order", folder, file: head, change: replacing("ideal: 7", "ideal: 4") },
];

const inHeadings: Mutation[] = [
  { rule: "heading-level", folder, file, change: noting("#### Deep down") },
  { rule: "heading-empty", folder, file, change: replacing("## One hour (", "## … (") },
  {
    rule: "heading-near-frame",
    folder,
    file,
    change: all(
      replacing("minutes: 90\n", "minutes: 90\nwithout: [check-in]\n"),
      replacing("## Check-in\n", "## Check-inn (11 min) {.check-in each=53s .pass lead=B floor=8}\n"),
    ),
  },
  {
    rule: "outside-segment",
    folder,
    file,
    change: replacing("## Welcome\n", "A word before.\n\n## Welcome\n"),
  },
  { rule: "minutes-missing", folder, file, change: nothing("## Nothing {.admin}") },
  {
    rule: "minutes-unreadable",
    folder,
    file,
    change: replacing("One hour (12 min)", "One hour (12 min, 9)"),
  },
  { rule: "minutes-zero", folder, file, change: nothing("## Nothing (0 min) {.admin}") },
  { rule: "variant-unknown", folder, file, change: replacing("hour (12 min)", "hour (12 min, onlin 12)") },
  { rule: "variant-not-offered", folder, file, change: replacing("hour (12 min)", "hour (12 min, short 6)") },
  { rule: "kind-missing", folder, file, change: nothing("## Nothing (5 min)") },
  { rule: "kind-unknown", folder, file, change: debrief(".debreif") },
  { rule: "kind-twice", folder, file, change: debrief(".debrief .admin") },
  { rule: "attributes-unreadable", folder, file, change: debrief("?") },
  { rule: "attribute-unknown", folder, file, change: debrief("flor=5") },
  { rule: "attribute-twice", folder, file, change: debrief("lead=A lead=B") },
  { rule: "attribute-value", folder, file, change: debrief("floor=some") },
  { rule: "attribute-alone", folder, file, change: debrief("turns=4m") },
  { rule: "frame-segment-missing", folder, file, change: replacing("## Debrief\n", "") },
  {
    rule: "without-unknown",
    folder,
    file,
    change: replacing("minutes: 90", "minutes: 90\nwithout: [coffee]"),
  },
  {
    rule: "without-present",
    folder,
    file,
    change: replacing("minutes: 90", "minutes: 90\nwithout: [break]"),
  },
];

const inTexts: Mutation[] = [
  { rule: "callout-unknown", folder, file, change: noting("> [!TIPP]\n> Sit down.") },
  { rule: "callout-inside", folder, file, change: noting("> Sit down.\n> [!TIP]\n> Softly.") },
  { rule: "callout-outside", folder, file, change: noting("[!TIP] Sit down.") },
  { rule: "quote-continued", folder, file, change: noting("> Sit down.\nSoftly.") },
  { rule: "callout-argument", folder, file, change: noting("> [!TIP] now\n> Sit down.") },
  { rule: "callout-argument-missing", folder, file, change: noting("> [!IF]\n> Sit down.") },
  { rule: "callout-empty", folder, file, change: noting("> [!TIP]") },
  { rule: "safety-unknown", folder, file, change: noting("> [!SAFETY] medicins") },
  { rule: "raw-html", folder, file, change: noting("Sit <b>down</b>.") },
  { rule: "placeholder-unknown", folder, file, change: noting("Sit down, {{nam}}.") },
  { rule: "source-unknown", folder, file, change: noting("Sit down. [^nobody]") },
  { rule: "asset-missing", folder, file, change: noting("> [!HANDOUT] handouts/none.md") },
  { rule: "asset-path", folder, file, change: noting("> [!HANDOUT] elsewhere/none.md") },
  { rule: "annex-missing", folder, file, change: noting("> [!ANNEX] work") },
  {
    rule: "image-without-alt",
    folder,
    file,
    change: noting("![](media/door.png)"),
    also: { "media/door.png": () => "" },
  },
  {
    rule: "audio-without-transcript",
    folder,
    file,
    change: noting("> [!PLAY] media/wind.mp3"),
    also: { "media/wind.mp3": () => "" },
  },
];

export const readingMutations: Mutation[] = [...inFiles, ...inHeadings, ...inTexts];
