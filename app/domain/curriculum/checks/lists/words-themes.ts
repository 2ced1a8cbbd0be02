/**
 * By which words a text touches a heavy theme, asks people to open up, lets them pass, or leads them out of a role.
 * English and French; entries as in `words-safety.ts`. Only words that are plain in themselves: "drink" may be water,
 * a "violent" wind is weather, and "relapse" may be of a mood.
 */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Theme } from "#app/domain/curriculum/topics.ts";
import { phrases, type Lists } from "../texts/plain-text.ts";

const oneselfEn = "(?:yourself|yourselves|oneself|myself|themselves|ourselves|himself|herself)";

/** L31, L32. */
export const themeWords: Record<Theme, Lists> = {
  suicide: {
    en: phrases`
      suicid\w* ; kill(?:ing|ed)? ${oneselfEn}
      end(?:ing|ed)? (?:your|my|their|his|her|one's|our) (?:own )?li(?:fe|ves)
      self[- ](?:harm|injur|mutilat)\w* ; (?:hurt|harm|cut)(?:ting|ing)? ${oneselfEn}
      want(?:ed|ing)? to die ; thoughts? of (?:dying|death) ; dark thoughts`,
    fr: phrases`
      suicid\w* ; (?:se|vous|me|te|nous) tuer ; mett\w+ fin a (?:ses|vos|mes|leurs|tes|nos) jours
      automutil\w* ; scarifi\w* ; (?:se|vous|me|te|nous) faire du mal
      (?:envie|voulu|vouloir) (?:de )?mourir ; (?:idees|pensees) (?:noires|de mort)`,
  },
  trauma: {
    en: phrases`
      traum\w* ; flashbacks? ; post-traumatic ; ptsd
      the worst (?:thing|day|night) (?:that (?:ever )?happened|of your life)`,
    fr: phrases`
      traum\w* ; flash-?backs? ; reviviscences? ; post-traumatique ; tspt ; la pire chose qui`,
  },
  violence: {
    en: phrases`
      violence ; abus(?:e|ed|er|ers|es|ing|ive) ; rap(?:e|ed|es|ist) ; (?:sexual )?assault\w*
      molest\w* ; incest ; beaten up ; battered`,
    fr: phrases`
      violences? ; viol(?:s|ee?s?|er|eur)? ; agressions? ; agresse(?:es?|s|r)? ; maltrait\w* ; inceste
      abus sexuels? ; (?:rouee?s? de|porte des) coups`,
  },
  substances: {
    en: phrases`
      alcohol\w* ; drunk(?:enness)? ; drugs? ; cocaine ; heroin ; cannabis ; opioids? ; amphetamines?
      benzodiazepines? ; addict\w* ; overdos\w* ; cravings? ; binge[- ]drink\w* ; substance use
      getting high`,
    fr: phrases`
      alcool\w* ; ivres? ; ivresse ; drogu\w* ; cocaine ; cannabis ; opioides? ; amphetamines?
      benzodiazepines? ; addict\w* ; overdoses?
      envies? (?:irresistibles? )?de (?:boire|consommer|fumer) ; craving ; substances?`,
  },
  coercion: {
    en: phrases`
      restraints? ; restrained ; locked ward ; seclusion ; sectioned
      force[d]? (?:treatment|medication|injection)s?
      involuntar(?:y|ily) (?:admi\w+|treat\w+|hospital\w*) ; against (?:your|my|their|our) will`,
    fr: phrases`
      contentions? ; chambre d'isolement ; (?:soins|traitement|hospitalisation) sans consentement
      (?:soins|traitement) sous contrainte ; hospitalise\w* (?:de force|d'office) ; injection de force
      contre (?:votre|mon|leur|notre|son) gre`,
  },
};

/** L33: asking people to tell something of their own that may cost them. */
export const disclosures: Lists = {
  en: phrases`
      tell (?:us|me|the group|the others|each other|your (?:partner|neighbou?r)|somebody|someone) (?:about|what|when|how|why|of|your|something|one)
      (?:share|describe|talk about|speak of|name) (?:a|an|your|one|something|what|when|the) 
      what happened to you
      (?:your|a) (?:secrets?|shame|illness|diagnosis|episodes?|childhood|past|worst|hardest|darkest|deepest|biggest)
      ashamed ; afraid of
      (?:do|did|have) you (?:fear|miss|missed|regret|regretted|hide|hidden|lose|lost|never told)
      never told ; (?:do|did) you (?:feel|felt)`,
  fr: phrases`
      racont(?:er|ez) ; partagez ; parlez(?:-nous)? d ; confiez ; decrivez
      dites(?:-nous)? (?:ce que|quand|comment|pourquoi) ; que vous est-il arrive
      (?:votre|vos|ton|tes) (?:secrets?|honte|maladie|diagnostic|episodes?|enfance|passe|pires?|plus (?:grande?|profonde?|dure))
      honte ; (?:de quoi|qu'est-ce qui) (?:avez-vous|vous fait|te fait) peur ; regrett\w+
      avez-vous (?:perdu|cache|vecu|ressenti|jamais) ; vous manque ; ressentez-vous`,
};

/** That people may let their turn go by, said aloud or shown. */
export const passing: Lists = {
  en: phrases`
      pass ; passing ; you (?:do not|don't) have to (?:answer|speak|say|tell|share|read)
      keep (?:it|that) to yourself ; only (?:listen|think|watch)`,
  fr: phrases`
      passer ; passez ; je passe ; (?:n'etes pas oblige|rien ne vous oblige)\w*
      garder? (?:cela |ca )?pour (?:vous|soi) ; seulement (?:ecouter|penser|regarder)`,
};

/** L37: stepping out of a role. */
export const steppingOut: Lists = {
  en: phrases`
      step(?:s|ped|ping)? out(?! of the (?:room|group|meeting))
      (?:out of|leave|leaving|drop|shake off|put down|take off) (?:your|the|their|this) roles?
      out of role ; de-?rol(?:e|ing)\w* ; your own name ; be yourself again ; come back to yourself`,
  fr: phrases`
      sort(?:ir|ez|ons|ie) d(?:u|e(?: votre| son| la| l'| ce| notre)?) (?:role|scene|jeu|personnage)
      quitt(?:er|ez|ons) (?:le|la|votre|son|ce|notre|l')? ?(?:role|scene|personnage)
      (?:votre|son|mon) (?:vrai |propre )?(?:prenom|nom) ; redev(?:enir|enez|enons) (?:vous|soi|nous)
      dessaisir du role ; hors du role`,
};

/** Titles in which a theme of the curriculum would tell; by language, for the codes of `topics` that have such words. */
export const topicTitles: Record<Language, Partial<Record<string, readonly string[]>>> = {
  en: {
    acceptance: phrases`acceptance ; accepting`,
    "care-team": phrases`care ; team`,
    work: phrases`work ; job ; employment`,
    grief: phrases`grief ; bereavement`,
    gambling: phrases`gambling`,
    stigma: phrases`stigma`,
    "self-stigma": phrases`stigma`,
    mood: phrases`moods?`,
    sleep: phrases`sleep`,
  },
  fr: {
    acceptance: phrases`acceptation ; accepter`,
    "care-team": phrases`soins? ; equipe`,
    work: phrases`travail ; emploi`,
    grief: phrases`deuil`,
    gambling: phrases`jeux? d'argent`,
    stigma: phrases`stigmatisation`,
    "self-stigma": phrases`stigmatisation`,
    mood: phrases`humeurs?`,
    sleep: phrases`sommeil`,
  },
};
