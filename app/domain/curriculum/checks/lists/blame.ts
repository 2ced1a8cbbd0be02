/**
 * Words that put blame on people or make a person the same as an illness, with what to write instead. Only what is
 * plain in itself: "failed" is a good word for a bus, so it stands here with a person before it.
 */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Entry } from "../texts/plain-text.ts";

export type Blame = Entry & { instead: string };

const conditionEn =
  "(?:bipolar\\w*|depress\\w*|mani[ac]\\w*|schizo\\w*|psychosis|anxiety|addictions?|alcoholism|dependence|(?:mental )?(?:illness|disorder|disease)s?|trauma|ptsd|adhd)";
const conditionFr =
  "(?:bipolarité|troubles?|maladies?|dépression|manie|schizophrénie|psychose|anxiété|addictions?|alcoolisme|dépendances?|traumatismes?|tdah)";

const en: readonly Blame[] = [
  { find: "(?:drug |sex |gambling )?addicts?(?! to)", instead: "a person who lives with addiction" },
  {
    find: "(?:an|the|recovering|former|ex-?) alcoholics?(?! (?:drink|beverage|anonymous)s?)",
    instead: "a person who has a problem with alcohol",
  },
  { find: "alcoholics(?! anonymous)", instead: "people who have a problem with alcohol" },
  { find: "(?:drug|substance|alcohol) abusers?", instead: "a person who uses drugs or alcohol" },
  { find: "junkies?|druggies?|crackheads?|drunkards?", instead: "a person who uses drugs or alcohol" },
  { find: "suffers from|(?:bipolar|depression|addiction) sufferers?", instead: "lives with" },
  { find: `suffer(?:ed|ing)? from (?:[a-zß-ÿœ]+ ){0,2}${conditionEn}`, instead: "lives with" },
  { find: `victims? of (?:[a-zß-ÿœ]+ ){0,2}${conditionEn}`, instead: "a person who lives with" },
  {
    find: `(?:afflicted with|stricken (?:with|by)) (?:[a-zß-ÿœ]+ ){0,2}${conditionEn}`,
    instead: "a person who lives with",
  },
  { find: "commit(?:s|ted|ting)? suicide", instead: "died by suicide" },
  {
    find: "(?:failed|unsuccessful|successful) suicide(?: attempt)?s?",
    instead: "survived a suicide attempt",
  },
  {
    find: "(?:you|we|they|he|she|i)(?: have|’ve| has|’s)? (?:really )?failed",
    instead: "it did not happen this week",
  },
  {
    find: "(?:get|gets|got|getting|stay|stays|stayed|staying|been|be|being) clean(?! up)(?= (?:for|since|from|and sober)|[.,;!?]|$)|clean time|clean and sober",
    instead: "has not used for some time",
  },
  { find: "dirty (?:urine|test|sample)s?", instead: "a positive test" },
  {
    find: "(?:the|a) schizophrenics?(?! [a-zß-ÿœ])|schizophrenics|bipolars|manic-depressives|the mentally ill",
    instead: "people who live with …",
  },
  { find: "lunatics?|nutcases?|nutters?|psychos?|schizos?|madm[ae]n", instead: "a person" },
  { find: "non-?complian(?:t|ce)", instead: "did not take it, or chose another way" },
  { find: "wheelchair-bound|confined to (?:a|his|her|their) wheelchair", instead: "uses a wheelchair" },
];

const fr: readonly Blame[] = [
  {
    find: "(?:ex-)?toxico(?:manes?|s)?",
    instead: "une personne qui consomme, ou concernée par une addiction",
  },
  {
    find: "(?:un|une|des|les|aux|ces|ancien|ancienne|ex) drogué(?:e|s|es)?",
    instead: "une personne qui consomme",
  },
  { find: "junkies?|camés?|alcoolos?|ivrognes?|poivrots?|pochtrons?", instead: "une personne qui consomme" },
  {
    find: "(?:un|une|des|les|aux|ces|l’|d’|ancien|ancienne|ex-?) ?alcooliques?(?! anonymes)",
    instead: "une personne qui a un problème avec l’alcool",
  },
  {
    find: `souffr(?:e|es|ent|ons|ez|ait|aient|ant|ir|ert) (?:de |d’|du |des )(?:la |l’|une? |son |sa |ses |cette )?(?:[a-zß-ÿœ]+ )?${conditionFr}`,
    instead: "vit avec",
  },
  {
    find: `(?:victimes?|atteint(?:e|s|es)?) (?:de |d’|du |des )(?:la |l’|une? )?(?:[a-zß-ÿœ]+ )?${conditionFr}`,
    instead: "qui vit avec",
  },
  {
    find: "comm(?:et|ets|ettent|ettre|is|ettant|ettait) (?:un |son |le )?suicide",
    instead: "s’est donné la mort, est mort par suicide",
  },
  {
    find: "(?:tentatives? de )?suicides? (?:raté|réussi|manqué|échoué)(?:e|s|es)?|tentatives? (?:de suicide )?(?:ratée|réussie|manquée|échouée)s?",
    instead: "a survécu à une tentative de suicide",
  },
  {
    find: "(?:tu as|vous avez|nous avons|on a|il a|elle a|ils ont|elles ont|j’ai) échoué(?! (?:sur|dans|contre))",
    instead: "cela ne s’est pas fait cette semaine",
  },
  {
    find: "(?:est|être|reste|restée?s?|devenir|redevenu|redevenue) clean",
    instead: "ne consomme plus depuis quelque temps",
  },
  {
    find: "(?:un|une|des|les|aux|ces) (?:bipolaires?|schizophrènes?|dépressi(?:f|ve)s?|maniaco-dépressi(?:f|ve)s?|suicidaires?)",
    instead: "une personne qui vit avec …",
  },
  {
    find: "mala(?:de menta(?:l|le)|des menta(?:ux|les))",
    instead: "une personne qui vit avec un trouble psychique",
  },
  { find: "(?:un|les|des) (?:fous|dingues?|tarés?|cinglés?|cas soci(?:al|aux))", instead: "une personne" },
  { find: "cloué(?:e|s|es)? (?:à|dans) (?:un|son) fauteuil", instead: "se déplace en fauteuil" },
  { find: "mauvaise observance|non-?observants?", instead: "n’a pas pris, ou a choisi autrement" },
];

export const blame: Record<Language, readonly Blame[]> = { en, fr };
