/**
 * Words and phrases of the privacy rules, English and French; entries as in `words-safety.ts`. The conditions follow the
 * names that people and papers use for the groups of ICD-11, chapter 6 (mental, behavioural and neurodevelopmental
 * disorders).
 */
import type { PrivateMatter } from "#app/domain/curriculum/checks/safety/privacy.ts";
import { phrases, type Lists } from "../texts/plain-text.ts";

/** L38: what tells a stranger about a condition or about care. */
export const tellingTitles: Lists = {
  en: phrases`
      bipolar\w* ; mani(?:a|c|as) ; hypomani\w* ; depress\w* ; anxi\w* ; panic ; phobi\w* ; ocd ; ptsd
      traum\w* ; psych\w* ; schizo\w* ; borderline ; personality disorders? ; eating disorders?
      anorexi\w* ; bulimi\w* ; adhd ; autis\w* ; mental\w* ; mood disorders? ; disorders? ; illness\w*
      disease ; diagnos\w* ; patients? ; clinic\w* ; hospital\w* ; therap\w* ; treatment ; medicines?
      medication ; recovery ; recovering ; addict\w* ; alcohol\w* ; drugs? ; sober ; sobriety
      substances? ; withdrawal ; relapse ; self-harm ; suicid\w* ; abuse ; survivors? ; peer support
      stigma`,
  fr: phrases`
      bipol\w* ; manie ; maniaqu\w* ; hypomani\w* ; depress\w* ; anxi\w* ; angoiss\w* ; panique
      phobi\w* ; toc ; tspt ; traum\w* ; psych\w* ; schizo\w* ; borderline ; troubles? ; anorexi\w*
      boulimi\w* ; tdah ; autis\w* ; sante mentale ; mentale?s? ; maladi\w* ; malades? ; diagnosti\w*
      patiente?s? ; cliniques? ; hopital ; hospitali\w* ; therap\w* ; traitements? ; medicaments?
      retablissement ; addict\w* ; alcool\w* ; drogu\w* ; dependances? ; abstinen\w* ; sevrage
      rechutes? ; suicid\w* ; automutil\w* ; violences? ; pair-?aidance ; stigmatis\w*`,
};

/** L39: asked of people, in a question or as something to say, to write or to fill in. */
export const privateQuestions: Record<PrivateMatter, Lists> = {
  employer: {
    en: phrases`
      (?:your|which|what) (?:employers?|compan(?:y|ies)|boss(?:'s name)?) ; where (?:do|did) you work
      who do you work for ; name of your (?:employer|company|boss) ; your workplace`,
    fr: phrases`
      (?:votre|vos|quel(?:le)?) (?:employeurs?|entreprise|societe|patron(?:ne)?)
      (?:ou|(?:chez|pour) qui) travaill(?:ez-vous|es-tu) ; nom de votre (?:employeur|entreprise|patron(?:ne)?)
      votre lieu de travail`,
  },
  diagnosis: {
    en: phrases`
      (?:your|which|what|a|the) diagnos(?:is|es) ; what (?:is|was) your (?:illness|condition|disorder)
      (?:were|was|are) you diagnosed ; have you (?:ever )?been diagnosed`,
    fr: phrases`
      (?:votre|vos|quel|le|un|ton) diagnostics? ; quel(?:le)? est votre (?:maladie|trouble)
      (?:avez|as)-(?:vous|tu) ete diagnosti\w+`,
  },
  medicines: {
    en: phrases`
      (?:which|what) (?:medicines?|medications?|meds|tablets|pills)
      names? of your (?:medicines?|medications?|pills)
      (?:list|name|tell us) your (?:medicines?|medications?|meds|pills)`,
    fr: phrases`
      (?:quels?|quel) (?:medicaments?|traitements?)
      noms? de (?:vos|votre|tes|ton) (?:medicaments?|traitements?)
      (?:listez|citez|nommez|dites-nous) (?:vos|votre) (?:medicaments?|traitements?)`,
  },
  "full-name": {
    en: phrases`
      (?:full|real|last|family|legal|whole) names? ; surnames? ; first and last name`,
    fr: phrases`
      nom complet ; vrai nom ; nom de famille ; (?:nom et prenom|prenom et nom) ; nom legal`,
  },
  address: {
    en: phrases`
      (?:your|home) address ; date of birth ; birth ?dates? ; where (?:exactly )?do you live`,
    fr: phrases`
      votre adresse ; adresse (?:personnelle|postale) ; date de naissance ; ou habitez-vous`,
  },
};

/** Lines to fill in on a sheet, up to their colon. */
export const privateFields: Record<PrivateMatter, Lists> = {
  employer: {
    en: phrases`employer ; company ; workplace`,
    fr: phrases`employeur ; entreprise ; lieu de travail`,
  },
  diagnosis: { en: phrases`(?:my )?diagnosis`, fr: phrases`(?:mon )?diagnostic` },
  medicines: {
    en: phrases`(?:my )?(?:medicines|medication|meds)`,
    fr: phrases`(?:mes )?medicaments ; (?:mon )?traitement`,
  },
  "full-name": {
    en: phrases`full name ; surname ; last name ; first and last name`,
    fr: phrases`
      nom complet ; nom de famille ; nom et prenom ; nom, prenom ; prenom et nom`,
  },
  address: { en: phrases`address ; date of birth`, fr: phrases`adresse ; date de naissance` },
};

/** How a sentence that is no question asks for something. */
export const requests: Lists = {
  en: phrases`
      say ; tell ; write ; give ; state ; share ; name ; note ; introduce ; fill in ; list`,
  fr: phrases`
      dites ; donnez ; ecrivez ; indiquez ; notez ; partagez ; presentez ; nommez ; citez ; precisez
      remplissez ; inscrivez`,
};

const sheetEn = "(?:sheets?|handouts?|worksheets?|papers?|pages?|forms?|answers|notes)";
const sheetFr = "(?:feuilles?|fiches?|documents?|formulaires?|pages?|questionnaires?|reponses|notes)";
const theirEn =
  "(?:the |this |your |all |each |everyone's |everybody's |people's |their |these |it |completed |filled-in )*";
const theirFr = "(?:la |le |les |cette |ces |votre |vos |toutes |tous |leurs? |de |remplies? )*";

/** L40: giving up or showing one's sheet. */
export const givingUp: Lists = {
  en: phrases`
      (?:hand|turn|give|pass) ${theirEn}(?:${sheetEn} )?(?:in|back)(?: to (?:us|the facilitators?|a facilitator|me))
      (?:hand|turn) (?:in ${theirEn}${sheetEn}|${theirEn}${sheetEn} in|it in|this in|them in)
      (?:give|return|send|bring|submit|show) ${theirEn}${sheetEn} (?:back )?(?:to|back to) (?:us|the facilitators?|a facilitator|me|your facilitators?|the organi[sz]ation)
      (?:collect|gather) (?:in |up )?${theirEn}${sheetEn}(?: in| back)? ; take (?:in|back) ${theirEn}${sheetEn}
      ${sheetEn} (?:are|were|is|was|will be|have been) (?:collected|handed in|gathered|photographed|scanned)
      (?:photo|photos|picture|pictures|photograph|photographs|scan|snapshot) of ${theirEn}${sheetEn}
      (?:photograph|scan) ${theirEn}${sheetEn}`,
  fr: phrases`
      (?:rend(?:ez|re)|remett(?:ez|re)|renvoy(?:ez|er)) (?:nous )?${theirFr}${sheetFr}(?! a (?:chaque|chacune?|tou))
      (?:donn(?:ez|er)|montr(?:ez|er)) (?:nous )?${theirFr}${sheetFr} (?:a l'(?:animat\w+|association|equipe)|a nous|aux animat\w+)
      (?:ramass|collect|recuper|recueill)\w+ ${theirFr}${sheetFr}
      ${sheetFr} (?:sont|ont ete|seront|est|sera) (?:ramasse|collecte|rendue|recupere|recueillie|photographie)e?s?
      photos? ${theirFr}${sheetFr} ; (?:photographi|scann)(?:ez|er) ${theirFr}${sheetFr}`,
};

/** L42: that somebody agreed to be named, or that nobody is. */
export const consents: Lists = {
  en: phrases`
      consent\w* ; agreed ; agrees ; permission ; with (?:his|her|their) agreement
      name(?:s)? (?:has|have|is|are|was|were)?(?: been)? ?(?:changed|made up|invented) ; invented
      made[- ]up ; not (?:his|her|their) real name ; fictional`,
  fr: phrases`
      accord ; consent\w* ; autoris\w* ; permission ; d'accord
      (?:pre)?noms? (?:a ete |ont ete |est |sont )?(?:change|modifie|invente)e?s? ; invente\w*
      fictif\w* ; fictive\w* ; imaginaires?`,
};
