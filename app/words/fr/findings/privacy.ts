/** What is said about privacy: titles that tell, questions that pry, sheets and names that belong to people. */
import type { PrivacyFacts, PrivateMatter } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";

const matters: Record<PrivateMatter, string> = {
  employer: "où elles travaillent",
  diagnosis: "leur diagnostic",
  medicines: "leurs médicaments",
  "full-name": "leur nom complet",
  address: "une adresse ou une date de naissance",
};

export const privacyFindings: SentencesOf<PrivacyFacts> = {
  "title-tells": ({ key, found }) => ({
    why: `« ${found} » dans ${key} dit à tout le monde de quoi parle le groupe : ce titre apparaît dans les agendas et les lettres.`,
    hint: "Choisissez un titre qui ne dit rien, comme Groupe du jeudi ou Séance 5.",
  }),
  "asks-private": ({ what, found }) => ({
    why: `On demande ici aux personnes ${matters[what]} : « ${found} ».`,
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
