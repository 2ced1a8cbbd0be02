/**
 * What people agree to when they take part, by version. A version is never edited: new words are a new version, and
 * what somebody agreed to stays readable as they read it.
 */
import { both } from "./language.ts";

/** The version that new asks agree to. */
export const consentVersion = "1";

const first = both(
  {
    "taking-part": {
      title: "Taking part",
      tick: "I agree that you keep what I write here so that I can take part in this group.",
      text: "We keep the name you choose, your address, your language, your place in the group, which meetings you came to, and the steps you write down. That you are in a group can say something about your health: that is why we ask you plainly. Only the people who lead and organise this group see it. You can take this back at any time on your page; your place ends then.",
    },
    reminders: {
      title: "Reminders",
      tick: "Send me a short letter before each meeting.",
      text: "A short letter the day before a meeting. It does not say what the group is about. You can switch it off on your page at any time, and your place stays.",
    },
  },
  {
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
  },
);

export const consentTexts = { "1": first } as const satisfies Record<string, typeof first>;

/** The words of a version; of the newest where the version is not known any more. */
export function consentsOf(version: string): typeof first {
  return version in consentTexts
    ? consentTexts[version as keyof typeof consentTexts]
    : consentTexts[consentVersion];
}
