/** What is said about words: long sentences, hard texts, words that hurt or puzzle, questions that close. */
import type { LanguageFacts } from "#app/domain/curriculum/findings/register.ts";
import { both, counted } from "../language.ts";
import type { SentencesOf } from "./terms.ts";

const en: SentencesOf<LanguageFacts> = {
  "sentence-long": ({ words, limit }) => ({
    why: `This sentence to say has ${counted("en", words, "word", "words")}; more than ${limit} are hard to say and hard to follow.`,
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

const fr: SentencesOf<LanguageFacts> = {
  "sentence-long": ({ words, limit }) => ({
    why: `Cette phrase à dire a ${counted("fr", words, "mot", "mots")} ; au-delà de ${limit}, elle est difficile à dire et à suivre.`,
    hint: "Faites-en deux, avec une seule idée dans chacune.",
  }),
  "reading-hard": ({ age, target }) => ({
    why: `Ce qui est à dire ici se lit comme un texte pour des personnes de ${counted("fr", age, "an", "ans")} ; on vise ${counted("fr", target, "an", "ans")}.`,
    hint: "Des phrases et des mots plus courts sont ce qui aide le plus.",
  }),
  "blame-word": ({ found, instead }) => ({
    why: `« ${found} » peut sonner comme un reproche, ou réduire une personne à une maladie.`,
    hint: `Écrivez par exemple : ${instead}.`,
  }),
  "address-mixed": ({ found, address }) => ({
    why: `« ${found} » ne va pas avec « ${address} » : on s’adresse aux personnes de deux façons.`,
    hint: "Choisissez tu ou vous, dites-le sous style (address: vous) et tenez-vous-y.",
  }),
  "question-closed": () => ({
    why: "On peut répondre à cette question par oui ou par non, et l’échange s’arrête là.",
    hint: "Commencez-la par comment, quand, qui, ou qu’est-ce que.",
  }),
  "questions-two": () => ({
    why: "Cette ligne pose deux questions à la fois ; on ne répond qu’à la dernière.",
    hint: "Faites-en deux lignes, chacune avec > -",
  }),
  "jargon-unexplained": ({ found }) => ({
    why: `« ${found} » est un mot de métier que le glossaire n’explique pas.`,
    hint: "Ajoutez-le au glossaire de curriculum.md, ou prenez un mot de tous les jours.",
  }),
  idiom: ({ found, meaning }) => ({
    why: `« ${found} » est une expression imagée ; une personne d’une autre langue maternelle peut la prendre au pied de la lettre.`,
    hint: `Dites-le simplement : ${meaning}.`,
  }),
};

export const languageFindings = both(en, fr);
