/** What is said about words: long sentences, hard texts, words that hurt or puzzle, questions that close. */
import type { LanguageFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { counted } from "../language.ts";

export const languageFindings: SentencesOf<LanguageFacts> = {
  "sentence-long": ({ words, limit }) => ({
    why: `Cette phrase à dire a ${counted(words, "mot", "mots")} ; au-delà de ${limit}, elle est difficile à dire et à suivre.`,
    hint: "Faites-en deux, avec une seule idée dans chacune.",
  }),
  "reading-hard": ({ age, target }) => ({
    why: `Ce qui est à dire ici se lit comme un texte pour des personnes de ${counted(age, "an", "ans")} ; on vise ${counted(target, "an", "ans")}.`,
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
