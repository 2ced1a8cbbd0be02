/** What is said about privacy: titles that tell, questions that pry, sheets and names that belong to people. */
import type { PrivacyFacts, PrivateMatter } from "#app/domain/curriculum/findings/register.ts";
import { both, type Language } from "../language.ts";
import type { SentencesOf } from "./terms.ts";

const matters: Record<Language, Record<PrivateMatter, string>> = {
  en: {
    employer: "where they work",
    diagnosis: "a diagnosis",
    medicines: "their medicines",
    "full-name": "their full name",
    address: "an address or a date of birth",
  },
  fr: {
    employer: "où elles travaillent",
    diagnosis: "leur diagnostic",
    medicines: "leurs médicaments",
    "full-name": "leur nom complet",
    address: "une adresse ou une date de naissance",
  },
};

const en: SentencesOf<PrivacyFacts> = {
  "title-tells": ({ key, found }) => ({
    why: `“${found}” in ${key} tells strangers what the group is about: it stands in calendars and letters.`,
    hint: "Take a title that says nothing, such as Thursday group or Session 5.",
  }),
  "asks-private": ({ what, found }) => ({
    why: `This asks people for ${matters.en[what]}: “${found}”.`,
    hint: "Ask for something that the group needs to know, or for nothing.",
  }),
  "sheet-given-up": ({ found }) => ({
    why: `People would have to give up or show their sheet: “${found}”.`,
    hint: "Sheets stay with their owners: nothing to hand in, to collect or to photograph.",
  }),
  "private-reachable": ({ how, found }) => ({
    why:
      how === "linked"
        ? `What participants get leads to the facilitators’ script: “${found}”.`
        : how === "quoted"
          ? `Words that are for facilitators only stand in what participants get: “${found}”.`
          : `What participants get holds a note for facilitators: “${found}”.`,
    hint:
      how === "linked"
        ? "Take the link out."
        : "Take them out here, or make them words to say or to show in the script.",
  }),
  "real-name": ({ found }) => ({
    why: `“${found}” looks like the full name of a real person, without a word on their consent.`,
    hint: "Use a first name only, or note beside it that the person agreed or that the name is made up.",
  }),
};

const fr: SentencesOf<PrivacyFacts> = {
  "title-tells": ({ key, found }) => ({
    why: `« ${found} » dans ${key} dit à tout le monde de quoi parle le groupe : ce titre apparaît dans les agendas et les lettres.`,
    hint: "Choisissez un titre qui ne dit rien, comme Groupe du jeudi ou Séance 5.",
  }),
  "asks-private": ({ what, found }) => ({
    why: `On demande ici aux personnes ${matters.fr[what]} : « ${found} ».`,
    hint: "Demandez ce que le groupe a besoin de savoir, ou rien.",
  }),
  "sheet-given-up": ({ found }) => ({
    why: `Les personnes devraient rendre ou montrer leur fiche : « ${found} ».`,
    hint: "Chaque fiche reste à la personne : rien à rendre, à ramasser ni à photographier.",
  }),
  "private-reachable": ({ how, found }) => ({
    why:
      how === "linked"
        ? `Ce que reçoivent les personnes du groupe mène au déroulé de l’équipe d’animation : « ${found} ».`
        : how === "quoted"
          ? `Des mots réservés à l’équipe d’animation sont dans ce que reçoivent les personnes du groupe : « ${found} ».`
          : `Ce que reçoivent les personnes du groupe contient une note d’animation : « ${found} ».`,
    hint:
      how === "linked"
        ? "Retirez ce lien."
        : "Retirez ces mots d’ici, ou faites-en, dans le déroulé, des mots à dire ou à montrer.",
  }),
  "real-name": ({ found }) => ({
    why: `« ${found} » ressemble au nom complet d’une vraie personne, sans un mot sur son accord.`,
    hint: "Gardez le prénom seul, ou notez à côté que la personne est d’accord ou que le nom est inventé.",
  }),
};

export const privacyFindings = both(en, fr);
