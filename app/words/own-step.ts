/** A step on its owner's own page: writing it, making it easier, saying how it went. Nothing here counts or scolds. */
import type { Outcome } from "../domain/meetings/goals.ts";
import { both } from "./language.ts";
import { aboutNames } from "./wrong.ts";

const nb = "\u00a0";

const outcomes: { en: Record<Outcome, string>; fr: Record<Outcome, string> } = {
  en: {
    done: "I did it",
    partly: "In part",
    changed: "I did something else",
    "not-done": "Not this time",
    "not-said": "I’d rather not say",
  },
  fr: {
    done: "Je l’ai fait",
    partly: "En partie",
    changed: "J’ai fait autre chose",
    "not-done": "Pas cette fois",
    "not-said": "Je préfère ne pas dire",
  },
};

export const ownStep = both(
  {
    title: "Your step",
    lead: "Something small you choose to do until the next meeting. It is yours: change it, make it smaller, or leave it.",
    what: "What",
    whatHint: "Something you do, not something you stop.",
    howMuch: "How much",
    when: "When",
    howOften: "How often",
    confidence: "How sure are you, from 0 to 10?",
    confidenceHint: "0: not at all. 10: quite sure.",
    shared: "Show my step to my facilitators in my turn",
    sharedHint: "Otherwise only you see it. You can change this at any time.",
    save: "Save my step",
    easier: "Not so sure? These questions may help",
    easierText: "You can change the words above, or leave them as they are. Both are fine.",
    howWas: "How did it go?",
    outcomes: outcomes.en,
    say: "Save",
    earlier: "Earlier steps",
    ofMeeting: (n: number) => (n === 0 ? "Before the first meeting" : `Meeting ${n}`),
    writtenFor:
      "Written down for you by your facilitators, as you told them. If you change it, it is yours alone.",
    sure: (n: number) => `${n} of 10`,
    errors: {
      otherwise: "Please look at this again.",
      missing: "Please write what you want to do.",
      "too-long": "Please make it shorter.",
      ...aboutNames.en,
      "not-whole": "Please choose a number from 0 to 10.",
      "out-of-range": "Please choose a number from 0 to 10.",
    },
  },
  {
    title: "Votre petit pas",
    lead: `Une petite chose que vous choisissez de faire d’ici la prochaine séance. Elle est à vous${nb}: changez-la, rendez-la plus petite ou laissez-la.`,
    what: "Quoi",
    whatHint: "Quelque chose que vous faites, plutôt que quelque chose que vous arrêtez.",
    howMuch: "Combien",
    when: "Quand",
    howOften: "À quelle fréquence",
    confidence: `De 0 à 10, quelle est votre confiance${nb}?`,
    confidenceHint: `0${nb}: pas du tout. 10${nb}: tout à fait.`,
    shared: "Montrer mon petit pas aux personnes qui animent, à mon tour de parole",
    sharedHint: "Sinon, vous seul·e le voyez. Vous pouvez changer cela à tout moment.",
    save: "Enregistrer mon petit pas",
    easier: `Pas si sûr·e${nb}? Ces questions peuvent aider`,
    easierText: "Vous pouvez changer les mots ci-dessus, ou les laisser. Les deux vont bien.",
    howWas: `Comment cela s’est-il passé${nb}?`,
    outcomes: outcomes.fr,
    say: "Enregistrer",
    earlier: "Petits pas précédents",
    ofMeeting: (n: number) => (n === 0 ? "Avant la première séance" : `Séance ${n}`),
    writtenFor:
      "Noté pour vous par les personnes qui animent, comme vous l’avez dit. Si vous le changez, il n’est plus qu’à vous.",
    sure: (n: number) => `${n} sur 10`,
    errors: {
      otherwise: "Ce point est à revoir.",
      missing: "Écrivez ce que vous voulez faire.",
      "too-long": `C’est un peu long${nb}: raccourcissez, s’il vous plaît.`,
      ...aboutNames.fr,
      "not-whole": "Choisissez un nombre de 0 à 10.",
      "out-of-range": "Choisissez un nombre de 0 à 10.",
    },
  },
);
