/** The goal a group shares, and what a person plans for the week, as facilitators write them down when asked to. */
import type { SharedGoalPattern } from "../domain/curriculum/plan.ts";
import { both } from "./language.ts";
import { aboutNames } from "./wrong.ts";

const nb = "\u00a0";

type Asked = { count: string; of: string };
const looksEn: Record<SharedGoalPattern, Asked> = {
  common: { count: "How many have taken a step", of: "Of how many people in the room" },
  pooled: { count: "How much was added since last time", of: "By how many people" },
  product: { count: "How many parts were added since last time", of: "By how many people" },
  promise: { count: "How well it goes, from 0 to 10", of: "How many people said so" },
};
const looksFr: Record<SharedGoalPattern, Asked> = {
  common: { count: "Combien ont fait un pas", of: "Sur combien de personnes présentes" },
  pooled: { count: "Combien s’est ajouté depuis la dernière fois", of: "Par combien de personnes" },
  product: {
    count: "Combien de parties se sont ajoutées depuis la dernière fois",
    of: "Par combien de personnes",
  },
  promise: { count: "Comment cela va, de 0 à 10", of: "Combien de personnes l’ont dit" },
};
const patternsEn: Record<SharedGoalPattern, string> = {
  common: "One aim, each person’s own step",
  pooled: "One number that we add up together",
  product: "One thing that we make together",
  promise: "One promise that we keep together",
};
const patternsFr: Record<SharedGoalPattern, string> = {
  common: "Un même but, un pas à soi pour chaque personne",
  pooled: "Un nombre que nous additionnons ensemble",
  product: "Une chose que nous faisons ensemble",
  promise: "Une promesse que nous tenons ensemble",
};

export const goalWords = both(
  {
    title: "Shared goal",
    setTitle: "Set or change the shared goal",
    setText:
      "In the group’s own words, once everyone can live with it. Whoever prefers to sit this one out may, without a reason.",
    text: "The goal",
    pattern: "What kind of goal is it?",
    patterns: patternsEn,
    target: "How many altogether",
    save: "This is our goal",
    look: "How does the group stand with it?",
    looks: looksEn,
    few: "Fewer than three people: the figure is kept and not shown.",
    lookSave: "Note it",
    theirs: (text: string) => `Somebody else has just saved: ${text}`,
    back: "Back to the screen",

    step: {
      title: "Write a step down",
      text: "Only for somebody who asked you to. It is theirs; they find it on their own page and can change it there.",
      voice: "Whose step",
      what: "What",
      howMuch: "How much",
      when: "When",
      howOften: "How often",
      confidence: (max: number) => `How sure, from 0 to ${max}`,
      shared: "They would like it to be shown in their turn next time",
      sharedHint: "Only if they say so.",
      save: "Keep the step",
      kept: "It is written down.",
      smaller: (threshold: number) =>
        `Under ${threshold}: one of these questions may make it smaller. The person decides; it may also stay as it is.`,
      has: "has one already",
      nobody: "Nobody with a place is here.",
    },
    outcomeTitle: "What happened with the step?",
    noteTitle: "Note about the session",
    noteMissing: "Write your note first.",
    errors: {
      missing: "Please fill this in.",
      "text.missing": "Write what the group wants to do.",
      "what.missing": "Write what the person wants to do.",
      "too-long": "That is too long. Shorten it a little.",
      ...aboutNames.en,
      "not-whole": "Write a whole number.",
      "not-a-number": "Write a whole number.",
      "out-of-range": "Write a number between the limits.",
      "not-a-choice": "Choose one of these.",
    } as Record<string, string>,
  },
  {
    title: "Objectif partagé",
    setTitle: "Fixer ou changer l’objectif partagé",
    setText:
      "Avec les mots du groupe, une fois que tout le monde peut vivre avec. Qui préfère ne pas y participer n’a pas à dire pourquoi.",
    text: "L’objectif",
    pattern: `Quelle sorte d’objectif est-ce${nb}?`,
    patterns: patternsFr,
    target: "Combien en tout",
    save: "C’est notre objectif",
    look: `Où en est le groupe${nb}?`,
    looks: looksFr,
    few: `Moins de trois personnes${nb}: le chiffre est gardé et n’est pas montré.`,
    lookSave: "Noter",
    theirs: (text) => `Une autre personne vient d’enregistrer${nb}: ${text}`,
    back: "Revenir à l’écran",

    step: {
      title: "Écrire un petit pas",
      text: `Seulement pour une personne qui vous l’a demandé. Il est à elle${nb}: elle le retrouve sur sa page et peut l’y changer.`,
      voice: "Le petit pas de qui",
      what: "Quoi",
      howMuch: "Combien",
      when: "Quand",
      howOften: "Combien de fois",
      confidence: (max) => `Confiance, de 0 à ${max}`,
      shared: "Cette personne souhaite qu’il soit montré à son tour, la prochaine fois",
      sharedHint: "Seulement si elle le dit.",
      save: "Garder le petit pas",
      kept: "C’est écrit.",
      smaller: (threshold) =>
        `Moins de ${threshold}${nb}: l’une de ces questions peut le rendre plus petit. La personne décide${nb}; il peut aussi rester tel quel.`,
      has: "en a déjà un",
      nobody: "Aucune personne inscrite n’est là.",
    },
    outcomeTitle: `Qu’est devenu le petit pas${nb}?`,
    noteTitle: "Note sur la séance",
    noteMissing: "Écrivez d’abord votre note.",
    errors: {
      missing: "Ce champ est à remplir.",
      "text.missing": "Écrivez ce que le groupe veut faire.",
      "what.missing": "Écrivez ce que la personne veut faire.",
      "too-long": "C’est trop long. Raccourcissez un peu.",
      ...aboutNames.fr,
      "not-whole": "Écrivez un nombre entier.",
      "not-a-number": "Écrivez un nombre entier.",
      "out-of-range": "Écrivez un nombre dans les limites.",
      "not-a-choice": "Choisissez une réponse.",
    },
  },
);
