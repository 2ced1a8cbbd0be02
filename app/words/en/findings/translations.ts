/** What is said about translations: what is missing, what differs, and what has changed in the source since. */
import type { Difference, TranslationFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import type { StampPart } from "#app/domain/curriculum/translations/stamps.ts";
import { counted, listed } from "../language.ts";
import { meant } from "./terms.ts";

const parts: Record<StampPart, string> = {
  title: "the title",
  time: "the minutes",
  settings: "its kind or its keys",
  say: "the words to say",
  group: "what the group is asked or shown",
  notes: "the notes for facilitators",
  aim: "the aim",
  preparation: "what to prepare and to bring",
  practice: "the home practice",
  recap: "the recap",
  summary: "the summary and whom it is for",
  agreement: "the agreement",
  glossary: "the glossary",
  goals: "the goals",
  phases: "the phases",
  introduction: "what people read first",
  text: "the text",
};

const changed = (codes: string) => listed(codes.split(", ").map((code) => parts[code as StampPart] ?? code));

export type FoundAndExpected = { found: string; expected: string };

const differs: Record<Difference, (told: FoundAndExpected) => string> = {
  minutes: () => "Minutes stand here; they belong to the source.",
  kind: ({ found }) => `The kind .${found} stands here; it belongs to the source.`,
  keys: ({ found }) => `Flags or keys stand here (${found}); they belong to the source.`,
  order: ({ expected }) => `In the source this segment comes after “${expected}”.`,
  callout: ({ found, expected }) =>
    expected === ""
      ? `The source has no ${found} here.`
      : found === ""
        ? `The source has ${expected} here; it is missing.`
        : `The source has ${expected} here, not ${found}.`,
  prompts: ({ found, expected }) =>
    `The source asks ${counted(Number(expected), "question", "questions")} here, this asks ${found}.`,
  checkpoints: ({ found, expected }) =>
    `The source has ${counted(Number(expected), "checkpoint", "checkpoints")} in this segment, this has ${found}.`,
  say: ({ found }) =>
    found === "0"
      ? "The source has words to say in this segment; here there are none."
      : "The source has no words to say in this segment.",
  empty: () => "The source takes the text of the frame here; a text of its own would take its place.",
  body: ({ found }) =>
    found === ""
      ? "The source has a text here; without one the frame’s would be told."
      : found === "+"
        ? "The source only adds to the text of the frame here; a text of its own would take its place."
        : "The source has a note here; without it this would be added to the text of the frame.",
};

export const translationFindings: SentencesOf<TranslationFacts> = {
  "translation-missing-file": ({ name }) => ({
    why: `The translation has no ${name}: it is told in the language of the source.`,
    hint: "Add the file under the same name.",
  }),
  "translation-missing-segment": ({ id, title }) => ({
    why: `“${title}” is not translated: it is told in the language of the source.`,
    hint: `Add a segment whose heading ends in {#${id}}.`,
  }),
  "translation-missing-text": ({ key }) => ({
    why: `“${key}” is not translated: it is told in the language of the source.`,
    hint: key === "introduction" ? "Write it below the front matter." : `Add “${key}” to the front matter.`,
  }),
  "translation-extra": ({ found, suggestion }) => ({
    why: `The source has nothing called “${found}”: this is never told.${meant(suggestion)}`,
    hint: "Name an id of the source in braces, or take it out.",
  }),
  "translation-stale": ({ what, parts: codes }) => ({
    why: `Since this was translated the source has changed${what ? ` in “${what}”` : ""}: ${changed(codes)}.`,
    hint: "Bring the translation up to date, then stamp it.",
  }),
  "translation-structure": ({ what, ...told }) => ({
    why: differs[what](told),
    hint: "Only texts and the conditions of [!IF] may differ from the source.",
  }),
  "translation-unstamped": ({ parts: count }) => ({
    why: `For ${counted(count, "part", "parts")} of this file nobody has noted which source was translated.`,
    hint: "Stamp the translation once it says what the source says.",
  }),
};
