/** What changes in a session between two versions of a curriculum, one sentence a change. */
import type { SessionChange } from "../domain/curriculum/changes/changes-between.ts";
import { both, type Language } from "./language.ts";

type Sentences = {
  [W in SessionChange["what"]]: (change: Extract<SessionChange, { what: W }>) => string;
};

const en: Sentences = {
  "session-renamed": ({ from, to }) => `It is called “${to}” (before: “${from}”).`,
  "session-minutes": ({ from, to }) => `It takes ${to} minutes (before: ${from}).`,
  counts: ({ counts }) =>
    counts ? "It counts towards completion." : "It no longer counts towards completion.",
  aim: () => "Its aim is worded anew.",
  preparation: () => "What to prepare or bring has changed.",
  "content-notes": () => "The themes that may be heavy have changed.",
  practice: () => "What to try at home has changed.",
  recap: () => "The recap for those who missed it has changed.",
  handout: ({ title, how }) =>
    how === "added"
      ? `It gives out a new handout: “${title}”.`
      : how === "removed"
        ? `The handout “${title}” is no longer given out.`
        : `The handout “${title}” has changed: print it anew.`,
  facts: ({ name }) => `The facts of your country have changed (${name}).`,
  "segment-added": ({ title, minutes }) => `New part: “${title}” (${minutes} min).`,
  "segment-removed": ({ title, minutes }) => `“${title}” (${minutes} min) is gone.`,
  "segment-moved": ({ title, after }) =>
    after === "" ? `“${title}” comes first now.` : `“${title}” comes after “${after}” now.`,
  "segment-renamed": ({ from, to }) => `“${from}” is called “${to}” now.`,
  "segment-minutes": ({ title, from, to }) => `“${title}” takes ${to} minutes (before: ${from}).`,
  words: ({ title }) => `Words to say in “${title}” have changed.`,
  safety: ({ title }) => `The safety words in “${title}” have changed.`,
  questions: ({ title }) => `The questions in “${title}” have changed.`,
  shown: ({ title }) => `What the group sees or reads in “${title}” has changed.`,
  notes: ({ title }) => `The notes for you in “${title}” have changed.`,
  settings: ({ title }) => `Who leads “${title}”, or how it is run, has changed.`,
};

const fr: Sentences = {
  "session-renamed": ({ from, to }) => `Elle s’appelle « ${to} » (avant : « ${from} »).`,
  "session-minutes": ({ from, to }) => `Elle dure ${to} minutes (avant : ${from}).`,
  counts: ({ counts }) =>
    counts ? "Elle compte pour aller au bout du cycle." : "Elle ne compte plus pour aller au bout du cycle.",
  aim: () => "Son but est reformulé.",
  preparation: () => "Ce qu’il faut préparer ou apporter a changé.",
  "content-notes": () => "Les thèmes qui peuvent être lourds ont changé.",
  practice: () => "Ce que l’on essaie chez soi a changé.",
  recap: () => "Le résumé pour qui l’a manquée a changé.",
  handout: ({ title, how }) =>
    how === "added"
      ? `Une nouvelle fiche est distribuée : « ${title} ».`
      : how === "removed"
        ? `La fiche « ${title} » n’est plus distribuée.`
        : `La fiche « ${title} » a changé : imprimez-la à nouveau.`,
  facts: ({ name }) => `Les informations de votre pays ont changé (${name}).`,
  "segment-added": ({ title, minutes }) => `Nouveau temps : « ${title} » (${minutes} min).`,
  "segment-removed": ({ title, minutes }) => `« ${title} » (${minutes} min) disparaît.`,
  "segment-moved": ({ title, after }) =>
    after === ""
      ? `« ${title} » vient maintenant en premier.`
      : `« ${title} » vient maintenant après « ${after} ».`,
  "segment-renamed": ({ from, to }) => `« ${from} » s’appelle maintenant « ${to} ».`,
  "segment-minutes": ({ title, from, to }) => `« ${title} » dure ${to} minutes (avant : ${from}).`,
  words: ({ title }) => `Des paroles à dire dans « ${title} » ont changé.`,
  safety: ({ title }) => `Les paroles de sécurité dans « ${title} » ont changé.`,
  questions: ({ title }) => `Les questions de « ${title} » ont changé.`,
  shown: ({ title }) => `Ce que le groupe voit ou lit dans « ${title} » a changé.`,
  notes: ({ title }) => `Les notes pour vous dans « ${title} » ont changé.`,
  settings: ({ title }) => `Qui anime « ${title} », ou son déroulement, a changé.`,
};

const changeSentences = both(en, fr);

/** One change as a sentence. */
export function changeSentence(language: Language, change: SessionChange): string {
  const sentence = changeSentences[language][change.what] as (change: SessionChange) => string;
  const text = sentence(change);
  return language === "fr" ? text.replace(/ (?=[:»])/g, "\u00a0").replace(/« /g, "«\u00a0") : text;
}
