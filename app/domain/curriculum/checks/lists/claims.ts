/** Turns of phrase that state a fact about health as known: they need a source beside them. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Entry } from "../texts/plain-text.ts";

const studiesEn = "(?:stud(?:y|ies)|research|trials?|science|evidence|surveys?|meta-analys[ei]s)";
const showEn =
  "(?:shows?|showed|have shown|has shown|prove[sdn]?|have proven|has proven|suggests?|found|finds?|tells? us|says?)";
const peopleEn = "(?:people|persons|adults|women|men|patients|participants|those|us|everyone|members)";
const harmEn =
  "(?:risk|relapses?|symptoms?|episodes?|depression|anxiety|mania|suicide|hospital (?:stays?|admissions?)|hospitali[sz]ations?)";

const studiesFr = "(?:études?|recherches?|essais?|science|enquêtes?|méta-analyses?)";
const showFr =
  "(?:montr(?:e|ent|é|ait)|prouv(?:e|ent|é)|démontr(?:e|ent|é)|suggèr(?:e|ent)|indiqu(?:e|ent)|révèl(?:e|ent))";
const peopleFr =
  "(?:personnes|gens|adultes|femmes|hommes|patients|participants|participantes|d’entre nous|membres)";
const harmFr =
  "(?:risques?|rechutes?|symptômes?|épisodes?|dépression|anxiété|manie|suicide|hospitalisations?)";

const en: readonly Entry[] = [
  { find: `${studiesEn} (?:clearly |often |now )?${showEn}` },
  {
    find: `in (?:one|a|some|many|several|most|two|three|published|recent) (?:[a-zß-ÿœ]+ )?(?:study|studies|trials?|programmes?)(?=[^.!?]*\\b(?:people|risk|mood|months|weeks|years|work|income|spirits|symptoms?)\\b)`,
  },
  {
    find: "(?:scientifically|clinically) (?:proven|tested|shown)|(?:it is|it’s|has been|have been) (?:scientifically )?(?:proven|shown) (?:that|to)",
  },
  {
    find: `(?:(?:\\d+(?:[.,]\\d+)? ?(?:%|per ?cent)|half|most|two thirds|a third|a quarter) of|(?:one|two|three|nine|\\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|twenty|hundred|\\d+)(?: of)?) (?:all )?(?:the )?${peopleEn}(?= (?:who|with|living))`,
  },
  {
    find: `(?:reduces?|lowers?|halves?|raises?|increases?|doubles?|prevents?|cures?) (?:the |your |their |our )?(?:[a-zß-ÿœ]+ ){0,2}${harmEn}`,
  },
];

const fr: readonly Entry[] = [
  { find: `${studiesFr} (?:l’|le |nous |ont |a )?(?:ont |a )?${showFr}` },
  {
    find: "selon (?:une|des|les|plusieurs|certaines) (?:études?|recherches?|enquêtes?)|(?:dans|d’après) (?:une|des|les|plusieurs|certaines) (?:études?|recherches?|enquêtes?|méta-analyses?)",
  },
  {
    find: "(?:scientifiquement|cliniquement) (?:prouvé|démontré|testé)(?:e|s|es)?|il est (?:scientifiquement )?(?:prouvé|démontré|établi) que|il a été (?:prouvé|démontré) que",
  },
  {
    find: `(?:\\d+(?:[.,]\\d+)? ?%|(?:une?|deux|trois|\\d+) (?:personnes? )?sur (?:deux|trois|quatre|cinq|six|dix|vingt|cent|\\d+)|la moitié|la plupart|un tiers|deux tiers|un quart) (?:de |des |d’)(?:toutes les )?${peopleFr}(?= (?:qui|avec|vivant|ayant|concernées))`,
  },
  {
    find: `(?:une?|deux|trois|neuf|\\d+) (?:personnes?|femmes?|hommes?|adultes?|patients?) sur (?:deux|trois|quatre|cinq|six|dix|vingt|cent|\\d+)(?= (?:qui |avec |vit |vivent |vivant |ayant |a une? |ont une? |concerné))`,
  },
  {
    find: `(?:réduit|réduisent|diminue(?:nt)?|augmente(?:nt)?|double(?:nt)?|prévient|préviennent|guérit|guérissent|évite(?:nt)?) (?:le |la |les |l’|votre |vos |ton |tes |leurs? )?(?:[a-zß-ÿœ]+ ){0,2}?${harmFr}`,
  },
];

export const claims: Record<Language, readonly Entry[]> = { en, fr };
