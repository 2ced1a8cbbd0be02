/** Words of programmes and services that not everybody knows. A glossary of the curriculum may explain them. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Entry } from "../texts/plain-text.ts";

/** `terms` are the glossary entries that explain the word; the glossary is looked at without regard to case. */
export type Jargon = Entry & { terms: readonly string[] };

const word = (find: string, ...terms: string[]): Jargon => ({ find, terms });

const en: readonly Jargon[] = [
  word("check-ins?", "check-in"),
  word("check-outs?", "check-out"),
  word("co-?facilitators?|facilitators?", "facilitator"),
  word("mutual aid", "mutual aid"),
  word("peer support(?:ers?)?|peer workers?", "peer support", "peer", "peer worker"),
  word("grounding", "grounding"),
  word("psycho-?education(?:al)?", "psychoeducation"),
  word("self-stigma", "self-stigma", "stigma"),
  word("stigmati[sz]ation|stigma", "stigma"),
  word("triggers?", "trigger"),
  word("early warning signs?|warning signs?", "early warning sign", "warning sign"),
  word("relapses?", "relapse", "lapse"),
  word("cravings?", "craving"),
  word("coping (?:strateg(?:y|ies)|skills?|mechanisms?)", "coping", "coping strategy"),
  word("self-management", "self-management"),
  word("lived experience|experiential knowledge", "lived experience"),
  word("recovery plans?|wellness plans?", "recovery plan", "wellness plan", "recovery"),
  word("crisis plans?|advance directives?|joint crisis plans?", "crisis plan", "advance directive"),
  word(
    "care pathways?|care coordinat(?:or|ion)s?|case managers?",
    "care pathway",
    "care coordinator",
    "case manager",
  ),
  word(
    "reasonable adjustments?|workplace accommodations?",
    "reasonable adjustment",
    "adjustment",
    "accommodation",
  ),
  word("phased returns?|graded returns?", "phased return"),
  word("occupational health", "occupational health"),
  word("harm reduction", "harm reduction"),
  word("mindfulness", "mindfulness"),
  word("comorbid(?:ity|ities)?|prodrom\\w+|euthymi\\w+|psychosocial", "comorbidity"),
];

const fr: readonly Jargon[] = [
  word("pair-aidan(?:t|te|ts|tes|ce)", "pair-aidant", "pair-aidance", "pair-aidante"),
  word(
    "(?:médiat(?:eur|rice)s? de santé(?: |-)pairs?)",
    "médiateur de santé pair",
    "médiatrice de santé pair",
  ),
  word("autosupport|entraide mutuelle", "autosupport", "entraide mutuelle", "entraide"),
  word("(?:exercices? d’)?ancrage", "ancrage", "exercice d’ancrage"),
  word("psycho-?éducation", "psychoéducation"),
  word("auto-?stigmatisation", "auto-stigmatisation", "stigmatisation"),
  word("stigmatisation", "stigmatisation"),
  word("déclencheurs?", "déclencheur"),
  word("signes? (?:précurseurs?|avant-coureurs?)", "signe précurseur", "signe avant-coureur"),
  word("rechutes?", "rechute", "faux pas"),
  word("cravings?", "craving", "envie"),
  word("autogestion", "autogestion"),
  word("savoirs? expérientiels?", "savoir expérientiel", "vécu"),
  word("rétablissement", "rétablissement"),
  word("plans? de prévention partagés?|ppp", "plan de prévention partagé"),
  word("directives? anticipées?", "directives anticipées", "directive anticipée"),
  word("parcours de soins?", "parcours de soins"),
  word("référents? de parcours|case managers?", "référent de parcours"),
  word("aménagements? de poste", "aménagement de poste", "aménagement"),
  word(
    "mi-temps thérapeutique|temps partiel (?:pour motif )?thérapeutique",
    "temps partiel thérapeutique",
    "mi-temps thérapeutique",
  ),
  word("visites? de pré-?reprise", "visite de préreprise"),
  word("réduction des risques|rdr", "réduction des risques"),
  word("pleine conscience", "pleine conscience"),
  word("comorbidités?|prodrom[a-zß-ÿœ]+|euthymi[a-zß-ÿœ]+|psychosocia[a-zß-ÿœ]+", "comorbidité"),
];

export const jargon: Record<Language, readonly Jargon[]> = { en, fr };
