/** First-run set-up: moving into an empty installation. */
import { both } from "./language.ts";
import { aboutNames } from "./wrong.ts";

const nb = "\u00a0";

export const setUp = both(
  {
    title: "First set-up",
    heading: "Welcome. Let us set up this installation",
    lead: "This page is shown once, to whoever started the program.",
    code: "Code from the terminal",
    codeHint: "Sixteen letters and figures, printed when the program started. Hyphens do not matter.",
    organisation: "Your organisation",
    owner: "You, its first owner",
    ownerName: "Your name",
    ownerAddress: "Your mail address",
    addressHint: "You sign in with it: there is no password. Please type it with care.",
    plans: "I will also plan groups",
    plansHint:
      "Then you are a coordinator, too, and can plan the first group at once. You can change this later under “Members”.",
    numbers: "Numbers to call",
    numbersText:
      "A list of crisis numbers comes with the program. None of them counts until you have checked it: that is the first thing to do afterwards. Groups can be published once one number of their country is verified.",
    act: "Set up and sign me in",
    errors: {
      "code.missing": "Type the code from the terminal.",
      "name.missing": "Give the organisation a name.",
      "neutralName.missing": "Choose the neutral name that letters come from.",
      "zone.missing": "Choose the time zone of the organisation.",
      "country.missing": "Choose the country of the organisation.",
      "language.not-a-choice": "Choose the language of the organisation.",
      "ownerName.missing": "Type your own name.",
      "ownerAddress.missing": "Type your own mail address.",
      missing: "Please fill this in.",
      "too-long": "Please make this shorter.",
      ...aboutNames.en,
      "wrong-code":
        "This is not the code that was printed. Look in the terminal, in the lines after the start.",
      "not-an-address": "Type one mail address, like name@example.org.",
      "not-a-zone": "Choose a time zone from the list, for example Europe/Paris.",
      "not-a-country": "Choose a country from the list.",
      "not-a-choice": "Choose one of the answers.",
    } as Record<string, string>,
  },
  {
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
      ...aboutNames.fr,
      "wrong-code":
        "Ce n’est pas le code affiché. Regardez dans le terminal, dans les lignes qui suivent le démarrage.",
      "not-an-address": "Indiquez une seule adresse, comme nom@exemple.org.",
      "not-a-zone": "Choisissez un fuseau de la liste, par exemple Europe/Paris.",
      "not-a-country": "Choisissez un pays de la liste.",
      "not-a-choice": "Choisissez une des réponses.",
    } as Record<string, string>,
  },
);
