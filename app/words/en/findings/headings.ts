/** What is said about headings, their attributes, and the frame. */
import type { HeadingFacts } from "#app/domain/curriculum/findings/register.ts";
import type { LostHeading } from "#app/domain/curriculum/format/texts/lost-headings.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { meant, variantsIn } from "./terms.ts";

const lost: Record<LostHeading, [why: string, hint: string]> = {
  "no-break-space": [
    "behind the # stands a space that does not break (Option+space on a Mac writes one)",
    "Delete the space behind the # and type it again without holding any other key.",
  ],
  "no-space": ["there is no space behind the #", "Put a space between ## and the title."],
  "hidden-sign": [
    "a sign that cannot be seen stands beside the #",
    "Delete everything before the first letter of the title and type ## and a space.",
  ],
  "wide-sign": ["its # is a wide sign of another keyboard", "Delete the signs and type ## anew."],
  escaped: ["a backslash stands before the #", "Delete the backslash."],
  "other-level": ["a segment has two #", "Let the line begin with ## and a space."],
  bold: ["it is set in bold", "Take the stars away and let the line begin with ## and a space."],
  indented: ["it is indented, which makes it an example", "Let ## begin at the very left of its line."],
  "inside-quote": [
    "it stands inside a quote or a list",
    "Let ## begin at the very left of its line, behind an empty line.",
  ],
};

export const headingFindings: SentencesOf<HeadingFacts> = {
  "heading-level": ({ from, to }) => ({
    why: `After a heading of level ${from} comes one of level ${to}.`,
    hint: "Segments are level 2 (##); go down one level at a time.",
  }),
  "heading-empty": () => ({
    why: "This heading has no letter or digit from which an id could be made.",
    hint: "Write a title, for example: ## Check-in (12 min) {.check-in}",
  }),
  "heading-underlined": () => ({
    why: "This heading is made by a line below it.",
    hint: "Write ## before the title; put an empty line before a line of dashes.",
  }),
  "heading-lost": ({ why, found }) => ({
    why: `“${found}” is not read as a heading: ${lost[why][0]}. What it should begin is lost.`,
    hint: lost[why][1],
  }),
  "heading-near-frame": ({ found, suggestion }) => ({
    why: `“${found}” is nearly a segment of the frame. Did you mean “${suggestion}”?`,
    hint: "Write it as in frame.md, or give this segment an id of its own: {#some-id}.",
  }),
  "outside-segment": () => ({
    why: "This text stands before the first segment and would never be shown.",
    hint: "Move it below a ## heading.",
  }),
  "minutes-missing": ({ heading }) => ({
    why: `“${heading}” has no minutes, and the frame has none for it.`,
    hint: "Add them in parentheses, for example: (12 min)",
  }),
  "minutes-unreadable": ({ found }) => ({
    why: `“${found}” does not say minutes in a way that can be read.`,
    hint: "Write whole minutes: (14 min) or (14 min, online 16)",
  }),
  "minutes-zero": ({ heading }) => ({
    why: `“${heading}” has 0 minutes.`,
    hint: "Give it minutes; 0 is only for one variant: (8 min, phone 0)",
  }),
  "variant-unknown": ({ found, suggestion }) => ({
    why: `There is no variant “${found}”.${meant(suggestion)}`,
    hint: "It can be: in-person, online, phone, short.",
  }),
  "variant-not-offered": ({ variant }) => ({
    why: `This session is never held ${variantsIn(variant)}.`,
    hint: "Add it to formats in curriculum.md (short: to the session’s minutes), or take it out here.",
  }),
  "kind-missing": ({ heading }) => ({
    why: `“${heading}” has no kind, and no segment of the frame is called so.`,
    hint: "Add a kind in braces, for example: {.discussion}",
  }),
  "kind-unknown": ({ found, suggestion }) => ({
    why: `There is no kind or flag “.${found}”.${meant(suggestion)}`,
    hint: "Use a kind from the reference for authors.",
  }),
  "kind-twice": ({ first, second }) => ({
    why: `A segment has one kind; this one has “${first}” and “${second}”.`,
    hint: "Keep the one that says what people do.",
  }),
  "attributes-unreadable": ({ found }) => ({
    why: `What stands in braces cannot be read: ${found}`,
    hint: 'Write {.kind #id .flag key=value key="two words"} at the end of the heading.',
  }),
  "attribute-unknown": ({ found, suggestion }) => ({
    why: `There is no key “${found}”.${meant(suggestion)}`,
    hint: "Use a key from the reference for authors; flags begin with a dot.",
  }),
  "attribute-twice": ({ key }) => ({
    why: `“${key}” stands here twice.`,
    hint: "Keep one of the two.",
  }),
  "attribute-value": ({ key, found, example }) => ({
    why: `“${key}” cannot be “${found}”.`,
    hint: `For example: ${example}`,
  }),
  "attribute-alone": ({ key, needs }) => ({
    why: `“${key}” means nothing without “${needs}”.`,
    hint: `Add ${needs}=…, or take ${key} out.`,
  }),
  "frame-segment-missing": ({ segment }) => ({
    why: `The frame says that “${segment}” is in every session; it is not in this one.`,
    hint: `Add its heading, or drop it on purpose: without: [${segment}]`,
  }),
  "without-unknown": ({ found, suggestion }) => ({
    why: `The frame has no segment “${found}” to do without.${meant(suggestion)}`,
    hint: "Name the id of a segment in frame.md.",
  }),
  "without-present": ({ segment }) => ({
    why: `This session says that it does without “${segment}” and has it all the same.`,
    hint: "Take it out of “without”, or take the segment out.",
  }),
};
