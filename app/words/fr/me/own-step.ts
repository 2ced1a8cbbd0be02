/** A step on its owner's own page: writing it, making it easier, saying how it went. Nothing here counts or scolds. */
import type { Outcome } from "#app/domain/meetings/goals.ts";
import type { Same } from "../../language.ts";
import type { ownStep as english } from "../../en/me/own-step.ts";
import { aboutNames } from "../shared/about-names.ts";

const nb = "\u00a0";

const outcomes: Record<Outcome, string> = {
  done: "Je l’ai fait",
  partly: "En partie",
  changed: "J’ai fait autre chose",
  "not-done": "Pas cette fois",
  "not-said": "Je préfère ne pas dire",
};

export const ownStep: Same<typeof english> = {
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
  outcomes,
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
    ...aboutNames,
    "not-whole": "Choisissez un nombre de 0 à 10.",
    "out-of-range": "Choisissez un nombre de 0 à 10.",
  },
};
