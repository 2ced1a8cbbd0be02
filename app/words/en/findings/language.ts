/** What is said about words: long sentences, hard texts, words that hurt or puzzle, questions that close. */
import type { LanguageFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { counted } from "../language.ts";

export const languageFindings: SentencesOf<LanguageFacts> = {
  "sentence-long": ({ words, limit }) => ({
    why: `This sentence to say has ${counted(words, "word", "words")}; more than ${limit} are hard to say and hard to follow.`,
    hint: "Make two of it, with one thought in each.",
  }),
  "reading-hard": ({ age, target }) => ({
    why: `What is said in this segment reads like a text for age ${age}; it should be ${target}.`,
    hint: "Shorter sentences and shorter words help most.",
  }),
  "blame-word": ({ found, instead }) => ({
    why: `“${found}” can sound like blame, or make a person the same as an illness.`,
    hint: `Write for example: ${instead}.`,
  }),
  "address-mixed": ({ found, address }) => ({
    why: `“${found}” does not go with “${address}”: people are addressed in two ways.`,
    hint: "Choose tu or vous, say so under style (address: vous), and keep to it.",
  }),
  "question-closed": () => ({
    why: "This question can be answered by yes or no, and then the talk is over.",
    hint: "Begin it with what, how, when or who.",
  }),
  "questions-two": () => ({
    why: "This prompt asks two questions at once; people answer the last one.",
    hint: "Make two prompts of it, one a line.",
  }),
  "jargon-unexplained": ({ found }) => ({
    why: `“${found}” is a word of programmes, and the glossary does not explain it.`,
    hint: "Add it to the glossary in curriculum.md, or use an everyday word.",
  }),
  idiom: ({ found, meaning }) => ({
    why: `“${found}” is a saying; people with another first language may take it word for word.`,
    hint: `Say it plainly: ${meaning}.`,
  }),
};
