/** What is said about links, sources, licences and measures, and about checks that were switched off. */
import type { LawFacts, SwitchFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { meant } from "./terms.ts";

const forbids = {
  reserved: "tous les droits sont réservés",
  "no-derivatives": "elle permet de transmettre, non d’adapter (ND)",
  "non-commercial": "elle exclut l’usage commercial (NC), que votre propre licence permet",
};

export const lawFindings: SentencesOf<LawFacts & SwitchFacts> = {
  "anchor-missing": ({ found, suggestion }) => ({
    why: `Aucun titre ne répond à « #${found} ».${meant(suggestion)}`,
    hint: "L’ancre d’un titre, ce sont ses mots en minuscules reliés par des traits d’union ; corrigez le lien ou le titre.",
  }),
  "licence-forbids": ({ source, licence, use, why }) => ({
    why: `La source « ${source} » (${licence}) ne permet pas « ${use} » : ${forbids[why]}.`,
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
    why: `Il n’y a pas de vérification « ${found} » à désactiver.${meant(suggestion)}`,
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
