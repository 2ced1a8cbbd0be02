/** Addresses typed for people of a group, in French. */
import type { Same } from "../../language.ts";
import type { rosterAddresses as english } from "../../en/cycles/addresses.ts";

export const rosterAddresses: Same<typeof english> = {
  marks: {
    typed: "boîte pas encore confirmée\u00a0: appeler ou demander",
    refused: "l’adresse était celle d’une autre personne\u00a0: redemander",
    none: "pas d’adresse",
  },
  act: { typed: "Corriger l’adresse", refused: "Ajouter une adresse", none: "Ajouter une adresse" },
  title: (name) => `Une adresse pour ${name}`,
  what: "Une seule lettre lui demande si c’est bien sa boîte. Tant que la réponse n’est pas oui, seuls les changements de dates y vont, sans aucun nom. Merci donc de lui dire vous-même ce qui compte.",
  noted: (name, day) => `L’adresse actuelle a été saisie par ${name} le ${day}.`,
  address: "Adresse e-mail, comme on vous l’a dite",
  save: "Enregistrer et demander par lettre",
  proved:
    "Sa boîte est confirmée\u00a0: seule cette personne peut la changer, sur sa page. Si elle ne peut plus la lire, rendez sa place et inscrivez-la de nouveau avec la nouvelle adresse.",
  saved: "L’adresse est notée. Une lettre demande si c’est la bonne.",
  errors: {
    otherwise: "Merci de regarder encore ici.",
    missing: "Écrivez l’adresse.",
    "not-an-address": "Cela ne ressemble pas à une adresse. Elle devrait être comme nom@example.org.",
    "same-name": "Quelqu’un de ce nom est déjà connu à cette adresse.",
    "works-here": "Cette adresse est celle d’une personne de l’équipe.",
    "too-many-letters":
      "Cinq lettres que personne n’avait demandées sont parties vers cette boîte aujourd’hui. Continuez demain.",
  },
};
