/** What is said about quotes, and about what a text refers to. */
import type { SentencesOf } from "../../findings-shape.ts";
import type { TextFacts } from "#app/domain/curriculum/findings/register.ts";
import { meant } from "./terms.ts";

export const textFindings: SentencesOf<TextFacts> = {
  "callout-unknown": ({ found, suggestion }) => ({
    why: `There is no callout “${found}”.${meant(suggestion)} Until it is mended, only facilitators see this quote.`,
    hint: "Begin the quote with one of the markers from the reference, for example: > [!ASK]",
  }),
  "callout-inside": () => ({
    why: "A marker stands inside a quote. Until it is mended, only facilitators see this quote.",
    hint: "A marker is the first thing of a quote; put an empty line between two quotes.",
  }),
  "callout-outside": () => ({
    why: "A marker stands outside a quote of its own and would be read as text.",
    hint: "Begin the line with > and keep it out of lists.",
  }),
  "quote-continued": () => ({
    why: "This line has no > and would still belong to the quote above it. Until it is mended, only facilitators see the quote.",
    hint: "Begin the line with >, or put an empty line before it.",
  }),
  "callout-argument": ({ callout, found }) => ({
    why: `[!${callout}] does not take “${found}”.`,
    hint: "Put text on the lines below the marker. [!ASK] takes: wait 20 s, pass allowed",
  }),
  "callout-argument-missing": ({ callout, example }) => ({
    why: `[!${callout}] does not say which.`,
    hint: `Add it on the same line: ${example}`,
  }),
  "callout-empty": ({ callout }) => ({
    why: `[!${callout}] has no text.`,
    hint: "Write the text on the lines below the marker, each with >.",
  }),
  "safety-unknown": ({ found, suggestion }) => ({
    why: `There is no approved wording “${found}”.${meant(suggestion)}`,
    hint: "Name a section of safety.md, or write “mandatory” with words of your own below it.",
  }),
  "approved-missing": ({ name }) => ({
    why: `The approved wording “${name}” is not kept in safety.md.`,
    hint: `Add a section “## ${name}” to safety.md.`,
  }),
  "raw-html": ({ found }) => ({
    why: `Raw HTML is not read: ${found}`,
    hint: "Write it in Markdown; a < in the text is written \\<.",
  }),
  "placeholder-unknown": ({ found, suggestion }) => ({
    why: `Nothing fills “{{${found}}}”.${meant(suggestion)}`,
    hint: "There are {{name}}, {{next.date}}, {{crisis}}, {{agreement}} and {{shared-goal}}.",
  }),
  "source-unknown": ({ found, suggestion }) => ({
    why: `“[^${found}]” is not among the sources of curriculum.md.${meant(suggestion)}`,
    hint: "Add the source to curriculum.md, or mend its id here.",
  }),
  "asset-missing": ({ path, suggestion }) => ({
    why: `The file “${path}” is not in the folder.${meant(suggestion)}`,
    hint: "Add the file, or mend its path.",
  }),
  "asset-path": ({ path, folder }) => ({
    why: `“${path}” is not a path under ${folder}/.`,
    hint: `Put the file into ${folder}/ and write ${folder}/its-name. Nothing is loaded from elsewhere.`,
  }),
  "annex-missing": ({ name }) => ({
    why: `There is no annex “${name}” for any country.`,
    hint: `Add annexes/${name}.FR.md, with the country’s two letters.`,
  }),
  "image-without-alt": ({ path }) => ({
    why: `The picture “${path}” has no text for people who cannot see it.`,
    hint: "Write it in the brackets: ![what the picture shows](media/…)",
  }),
  "audio-without-transcript": ({ path }) => ({
    why: `The sound “${path}” has no transcript.`,
    hint: "Write what is heard on the lines below the marker, each with >.",
  }),
};
