/** For each rule about sources, licences, links and switches a change to a curriculum we ship that it alone catches. */
import { replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";
const file = "curriculum.md";
const off = (line: string) => replacing("format: 1\n", `format: 1\nchecks-off: ${line}\n`);

export const lawMutations: Mutation[] = [
  {
    rule: "anchor-missing",
    folder,
    file: "handouts/my-step.md",
    change: replacing("This sheet is yours.", "This sheet is yours ([why](#reasons))."),
  },
  {
    rule: "licence-forbids",
    folder,
    file,
    change: replacing(
      "licence: CC-BY-NC-SA-3.0-IGO\n    use: cites",
      "licence: CC-BY-NC-SA-3.0-IGO\n    use: adapts",
    ),
  },
  {
    rule: "licence-share-alike",
    folder,
    file,
    change: replacing("licence: CC-BY-4.0\n    use: cites", "licence: CC-BY-SA-4.0\n    use: adapts"),
  },
  {
    rule: "licence-unstated",
    folder,
    file,
    change: replacing('year: "1987"\n    use: cites', 'year: "1987"\n    use: quotes'),
  },
  {
    rule: "source-uncited",
    folder,
    file: "02-what-i-lost-what-i-kept.md",
    change: replacing(" [^self-management]", ""),
  },
  {
    rule: "claim-uncited",
    folder,
    file: "02-what-i-lost-what-i-kept.md",
    change: replacing("> - Read slowly.", "> - Studies show that pauses help. Read slowly."),
  },
  {
    rule: "measure-licence",
    folder,
    file,
    change: replacing(
      "topics: [acceptance]",
      "measures: [{ id: wellbeing, when: pre }]\ntopics: [acceptance]",
    ),
  },
  { rule: "switch-unknown", folder, file, change: off('{ no-slak: "Because." }') },
  { rule: "switch-reasonless", folder, file, change: off('{ no-slack: "" }') },
  { rule: "switch-unused", folder, file, change: off('{ idiom: "Everybody here says it." }') },
  { rule: "switch-locked", folder, file, change: off('{ safety-missing: "We know it." }') },
  {
    rule: "switched-off",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: (text) =>
      replacing(
        "minutes: 90\n",
        'minutes: 90\nchecks-off: { idiom: "Everybody here says it." }\n',
      )(replacing("> This is what we mean by making room.", "> We are on the same page.")(text)),
  },
];
