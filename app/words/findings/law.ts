/** What is said about links, sources, licences and measures, and about checks that were switched off. */
import type { LawFacts, SwitchFacts } from "#app/domain/curriculum/findings/register.ts";
import { both } from "../language.ts";
import { meant, type SentencesOf } from "./terms.ts";

const forbids = {
  en: {
    reserved: "all rights are reserved",
    "no-derivatives": "it may be passed on, but not adapted (ND)",
    "non-commercial": "only use without profit is allowed (NC), and your own licence allows more",
  },
  fr: {
    reserved: "tous les droits sont réservés",
    "no-derivatives": "elle permet de transmettre, non d’adapter (ND)",
    "non-commercial": "elle exclut l’usage commercial (NC), que votre propre licence permet",
  },
} as const;

const en: SentencesOf<LawFacts & SwitchFacts> = {
  "anchor-missing": ({ found, suggestion }) => ({
    why: `There is no heading “#${found}” to go to.${meant("en", suggestion)}`,
    hint: "A heading's anchor is its words in small letters with hyphens; mend the link or the heading.",
  }),
  "licence-forbids": ({ source, licence, use, why }) => ({
    why: `The source “${source}” (${licence}) does not allow “${use}”: ${forbids.en[why]}.`,
    hint: "Say it in your own words (use: cites), ask its owner and write down the permission as its licence, or choose another source.",
  }),
  "licence-share-alike": ({ source, licence, own }) => ({
    why: `What is adapted from “${source}” (${licence}) has to be shared under the same licence; yours is ${own}.`,
    hint: `Take ${licence} for this programme, or say it in your own words (use: cites).`,
  }),
  "licence-unstated": ({ source, use }) => ({
    why: `The source “${source}” is there with “${use}”, but nothing says that its licence allows it.`,
    hint: "Add licence: to the source. Where none is stated, all rights are reserved.",
  }),
  "source-uncited": ({ source }) => ({
    why: `No text cites the source “${source}”.`,
    hint: `Write [^${source}] where you rely on it, or take it out of the list.`,
  }),
  "claim-uncited": ({ found }) => ({
    why: `“${found}” says something about health as a fact, without a source.`,
    hint: "Add [^source-id] in the same paragraph, or tell it as one person's experience.",
  }),
  "measure-licence": ({ measure }) => ({
    why: `Nothing says whether you may use the questionnaire “${measure}”.`,
    hint: "Add licence: to the measure: its licence, or the permission that you were given.",
  }),
  "switch-unknown": ({ found, suggestion }) => ({
    why: `There is no check “${found}” to switch off.${meant("en", suggestion)}`,
    hint: "Use the id that stands beside the finding.",
  }),
  "switch-reasonless": ({ off, found }) => ({
    why:
      found === ""
        ? `The check “${off}” is to be switched off without a reason, so it stays on.`
        : `The check “${off}” stays on: nobody could understand “${found}” as a reason.`,
    hint: `Say why, for those who come after you: ${off}: "…"`,
  }),
  "switch-locked": ({ off }) => ({
    why: `The check “${off}” cannot be switched off: without it the text could not be read, or people would be less safe.`,
    hint: "Mend what it finds, and take it out of checks-off.",
  }),
  "switch-unused": ({ off }) => ({
    why: `The check “${off}” is switched off, and would have said nothing.`,
    hint: "Take it out of checks-off, so that it can speak when it has something to say.",
  }),
  "switched-off": ({ off, reason }) => ({
    why: `The check “${off}” would say something here; it is switched off: ${reason}`,
    hint: "Nothing to do. Take it out of checks-off to see what it says.",
  }),
};

const fr: SentencesOf<LawFacts & SwitchFacts> = {
  "anchor-missing": ({ found, suggestion }) => ({
    why: `Aucun titre ne répond à « #${found} ».${meant("fr", suggestion)}`,
    hint: "L’ancre d’un titre, ce sont ses mots en minuscules reliés par des traits d’union ; corrigez le lien ou le titre.",
  }),
  "licence-forbids": ({ source, licence, use, why }) => ({
    why: `La source « ${source} » (${licence}) ne permet pas « ${use} » : ${forbids.fr[why]}.`,
    hint: "Dites-le avec vos mots (use: cites), demandez l’accord et notez-le comme licence, ou prenez une autre source.",
  }),
  "licence-share-alike": ({ source, licence, own }) => ({
    why: `Ce qui est adapté de « ${source} » (${licence}) se partage sous la même licence ; la vôtre est ${own}.`,
    hint: `Prenez ${licence} pour ce programme, ou dites-le avec vos mots (use: cites).`,
  }),
  "licence-unstated": ({ source, use }) => ({
    why: `La source « ${source} » porte « ${use} », mais rien ne dit que sa licence le permet.`,
    hint: "Ajoutez licence: à la source. Sans licence indiquée, tous les droits sont réservés.",
  }),
  "source-uncited": ({ source }) => ({
    why: `Aucun texte ne cite la source « ${source} ».`,
    hint: `Écrivez [^${source}] là où vous vous appuyez sur elle, ou retirez-la de la liste.`,
  }),
  "claim-uncited": ({ found }) => ({
    why: `« ${found} » affirme quelque chose sur la santé, sans source.`,
    hint: "Ajoutez [^id-de-la-source] dans le même paragraphe, ou dites-le comme le vécu d’une personne.",
  }),
  "measure-licence": ({ measure }) => ({
    why: `Rien ne dit si vous pouvez utiliser le questionnaire « ${measure} ».`,
    hint: "Ajoutez licence: au questionnaire : sa licence, ou l’accord que vous avez reçu.",
  }),
  "switch-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de vérification « ${found} » à désactiver.${meant("fr", suggestion)}`,
    hint: "Recopiez le nom écrit à côté de la remarque.",
  }),
  "switch-reasonless": ({ off, found }) => ({
    why:
      found === ""
        ? `Aucune raison n’est donnée pour désactiver la vérification « ${off} » ; elle reste donc active.`
        : `La vérification « ${off} » reste active : « ${found} » ne dit pas pourquoi la désactiver.`,
    hint: `Dites pourquoi, pour celles et ceux qui viendront après vous : ${off}: "…"`,
  }),
  "switch-locked": ({ off }) => ({
    why: `La vérification « ${off} » ne se désactive pas : sans elle, le texte serait illisible, ou les personnes moins protégées.`,
    hint: "Corrigez ce qu’elle trouve, et retirez-la de checks-off.",
  }),
  "switch-unused": ({ off }) => ({
    why: `La vérification « ${off} » est désactivée, et n’aurait rien dit.`,
    hint: "Retirez-la de checks-off, pour qu’elle puisse parler quand elle aura quelque chose à dire.",
  }),
  "switched-off": ({ off, reason }) => ({
    why: `La vérification « ${off} » dirait quelque chose ici ; elle est désactivée : ${reason}`,
    hint: "Rien à faire. Retirez-la de checks-off pour lire ce qu’elle dit.",
  }),
};

export const lawFindings = both(en, fr);
