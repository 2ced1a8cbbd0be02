/** First-run set-up: moving into an empty installation. */
import type { Same } from "../../language.ts";
import type { setUp as english } from "../../en/front/set-up.ts";
import { aboutNames } from "../shared/about-names.ts";

const nb = "\u00a0";

export const setUp: Same<typeof english> = {
  title: "Première installation",
  heading: "Bienvenue. Préparons cette installation",
  lead: "Cette page ne s’affiche qu’une fois, pour la personne qui a démarré le programme.",
  code: "Code affiché dans le terminal",
  codeHint: "Seize lettres et chiffres, affichés au démarrage du programme. Les tirets ne comptent pas.",
  organisation: "Votre organisation",
  owner: "Vous, sa première personne responsable",
  ownerName: "Votre nom",
  ownerAddress: "Votre adresse électronique",
  addressHint: `Elle sert à vous connecter${nb}: il n’y a pas de mot de passe. Merci de la saisir avec soin.`,
  plans: "Je vais aussi planifier des groupes",
  plansHint: `Vous coordonnez alors aussi les groupes et pouvez planifier le premier tout de suite. Cela se change plus tard, sous «${nb}Membres${nb}».`,
  numbers: "Numéros d’appel",
  numbersText: `Une liste de numéros de crise est fournie. Aucun ne compte tant que vous ne l’avez pas vérifié${nb}: c’est la première chose à faire ensuite. Un groupe peut être publié dès qu’un numéro de son pays est vérifié.`,
  act: "Installer et me connecter",
  errors: {
    "code.missing": "Saisissez le code affiché dans le terminal.",
    "name.missing": "Donnez un nom à l’organisation.",
    "neutralName.missing": "Choisissez le nom neutre qui signe les messages.",
    "zone.missing": "Choisissez le fuseau horaire de l’organisation.",
    "country.missing": "Choisissez le pays de l’organisation.",
    "language.not-a-choice": "Choisissez la langue de l’organisation.",
    "ownerName.missing": "Indiquez votre nom.",
    "ownerAddress.missing": "Indiquez votre adresse électronique.",
    missing: "Merci de remplir ce champ.",
    "too-long": "Merci de raccourcir ce texte.",
    ...aboutNames,
    "wrong-code":
      "Ce n’est pas le code affiché. Regardez dans le terminal, dans les lignes qui suivent le démarrage.",
    "not-an-address": "Indiquez une seule adresse, comme nom@exemple.org.",
    "not-a-zone": "Choisissez un fuseau de la liste, par exemple Europe/Paris.",
    "not-a-country": "Choisissez un pays de la liste.",
    "not-a-choice": "Choisissez une des réponses.",
  },
};
