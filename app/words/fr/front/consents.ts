/**
 * What people agree to when they take part, by version. A version is never edited: new words are a new version, and
 * what somebody agreed to stays readable as they read it.
 */
import type { Same } from "../../language.ts";
import type { firstConsents as english } from "../../en/front/consents.ts";

export const firstConsents: Same<typeof english> = {
  "taking-part": {
    title: "Participation",
    tick: "J’accepte que vous gardiez ce que j’écris ici pour que je puisse participer à ce groupe.",
    text: "Nous gardons le nom que vous choisissez, votre adresse, votre langue, votre place dans le groupe, les séances où vous êtes venu·e et les petits pas que vous notez. Faire partie d’un groupe peut dire quelque chose de votre santé\u00a0: c’est pourquoi nous vous posons clairement la question. Seules les personnes qui animent et organisent ce groupe y ont accès. Vous pouvez revenir sur cet accord à tout moment depuis votre page\u00a0; votre place prend alors fin.",
  },
  reminders: {
    title: "Rappels",
    tick: "Envoyez-moi un court message avant chaque séance.",
    text: "Un court message la veille de chaque séance. Il ne dit pas de quoi parle le groupe. Vous pouvez l’arrêter à tout moment depuis votre page, et vous gardez votre place.",
  },
};
