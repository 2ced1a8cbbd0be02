/** The goal a group shares, and what a person plans for the week, as facilitators write them down when asked to. */
import type { CountQuestion } from "../../en/meetings/goal.ts";
import type { Same } from "../../language.ts";
import type { SharedGoalPattern } from "#app/domain/curriculum/plan.ts";
import type { goalWords as english } from "../../en/meetings/goal.ts";
import { aboutNames } from "../shared/about-names.ts";

const nb = "\u00a0";

const looks: Record<SharedGoalPattern, CountQuestion> = {
  common: { count: "Combien ont fait un pas", of: "Sur combien de personnes présentes" },
  pooled: { count: "Combien s’est ajouté depuis la dernière fois", of: "Par combien de personnes" },
  product: {
    count: "Combien de parties se sont ajoutées depuis la dernière fois",
    of: "Par combien de personnes",
  },
  promise: { count: "Comment cela va, de 0 à 10", of: "Combien de personnes l’ont dit" },
};

const patterns: Record<SharedGoalPattern, string> = {
  common: "Un même but, un pas à soi pour chaque personne",
  pooled: "Un nombre que nous additionnons ensemble",
  product: "Une chose que nous faisons ensemble",
  promise: "Une promesse que nous tenons ensemble",
};

export const goalWords: Same<typeof english> = {
  title: "Objectif partagé",
  setTitle: "Fixer ou changer l’objectif partagé",
  setText:
    "Avec les mots du groupe, une fois que tout le monde peut vivre avec. Qui préfère ne pas y participer n’a pas à dire pourquoi.",
  text: "L’objectif",
  pattern: `Quelle sorte d’objectif est-ce${nb}?`,
  patterns,
  target: "Combien en tout",
  save: "C’est notre objectif",
  look: `Où en est le groupe${nb}?`,
  looks,
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
    ...aboutNames,
    "not-whole": "Écrivez un nombre entier.",
    "not-a-number": "Écrivez un nombre entier.",
    "out-of-range": "Écrivez un nombre dans les limites.",
    "not-a-choice": "Choisissez une réponse.",
  },
};
