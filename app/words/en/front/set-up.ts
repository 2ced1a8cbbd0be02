/** First-run set-up: moving into an empty installation. */
import { aboutNames } from "../shared/about-names.ts";

export const setUp = {
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
    ...aboutNames,
    "wrong-code":
      "This is not the code that was printed. Look in the terminal, in the lines after the start.",
    "not-an-address": "Type one mail address, like name@example.org.",
    "not-a-zone": "Choose a time zone from the list, for example Europe/Paris.",
    "not-a-country": "Choose a country from the list.",
    "not-a-choice": "Choose one of the answers.",
  },
};
