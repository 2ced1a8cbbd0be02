/**
 * Words and phrases of the safety rules, English and French. Each entry is a piece of a regular expression, read as
 * `anyOf` in `plain-text.ts` says: accents and capitals do not matter, a space is any white space.
 *
 * Medicines: the international nonproprietary names most used in the ATC groups N03A, N05A–C and N06A (WHO), in both
 * spellings, and the everyday words.
 */
import { phrases, type Lists } from "../texts/plain-text.ts";

const generics =
  "lithium|valpro(?:ate|ic acid)|valproique|depakote|depakine|lamotrigine|carbamazepine|quetiapine|olanzapine|risperidone|aripiprazole|clozapine|haloperidol|sertraline|fluoxetine|paroxetine|e?s?citalopram|venlafaxine|duloxetine|mirtazapine|bupropion|diazepam|lorazepam|alprazolam|bromazepam|oxazepam|clonazepam|zolpidem|zopiclone|methadone|buprenorphine|naltrexone|disulfiram|baclofene?";
const medicineEn = `(?:medicines?|medications?|meds|pills?|tablets?|prescriptions?|mood stabili[sz]ers?|antidepressants?|antipsychotics?|sleeping pills|treatment|${generics})`;
const medicineFr = `(?:medicaments?|traitements?|comprimes?|cachets?|gelules?|gouttes|antidepresseurs?|neuroleptiques?|thymoregulateurs?|anxiolytiques?|somniferes?|${generics})`;
const hisEn = "(?:your |the |his |her |their |my |a |any |this |that |these |those |some )?";
const hisFr =
  "(?:de |d')?(?:votre |vos |ton |tes |le |la |les |l'|ce |cet |cette |ces |un |une |du |des |son |ses )?";
const numberEn = "(?:\d+(?:[.,]\d+)?|two|three|four|five|six|ten|half a)";
const numberFr = "(?:\d+(?:[.,]\d+)?|deux|trois|quatre|cinq|six|dix|un demi|une demi)";

/** L29: amounts of a medicine. */
export const doses: Lists = {
  en: phrases`
      \d+(?:[.,]\d+)? ?(?:mg|mcg|µg|milligram(?:me)?s?|micrograms?)
      \d+(?:[.,]\d+)? ?ml (?:of )?(?:the |this |your |my |a )?(?:syrup|solution|medicines?|medication)
      \d+ drops (?:a day|in the (?:morning|evening)|at night|twice|every|of (?:the |your |my )?(?:medicines?|medication))
      ${numberEn} (?:pills?|tablets?|capsules?) ; (?:double|triple|half) (?:your|the|a) doses?`,
  fr: phrases`
      \d+(?:[.,]\d+)? ?(?:mg|mcg|µg|milligrammes?|microgrammes?)
      \d+(?:[.,]\d+)? ?ml (?:de |du )?(?:votre |ce |mon )?(?:sirop|solution|medicaments?|traitement)
      \d+ gouttes (?:par jour|(?:le )?(?:matin|midi|soir)|au coucher|de (?:votre |ce |mon )?(?:medicament|traitement))
      ${numberFr} (?:comprimes?|cachets?|gelules?) ; (?:double|triple|moitie de) (?:la|sa|votre|ta) dose`,
};

const changeEn =
  "(?:stop(?: taking)?|quit(?: taking)?|skip|lower|reduce|increase|double|halve|come off|cut down(?: on)?|change|swap|restart)";
const changeFr =
  "(?:arret(?:er|ez)(?: de prendre)?|stopp(?:er|ez)|cess(?:er|ez)(?: de prendre)?|diminu(?:er|ez)|baiss(?:er|ez)|reduis(?:ez)?|reduire|augment(?:er|ez)|doubl(?:er|ez)|chang(?:er|ez)(?: de)?|saut(?:er|ez)|suspend(?:re|ez))";
const startOfClause = '(?<=^|[\\n.!?:;,"“«(—-]\\s{0,2})';
const leadEn =
  "(?:you (?:can|could|should|may|might|must|have to|need to|ought to)|it is (?:safe|fine|ok|okay|all right|better|best) to|feel free to|try to|please|just|simply)";
const leadFr =
  "(?:vous (?:pouvez|pourriez|devriez|devez)|tu (?:peux|pourrais|devrais|dois)|il (?:faut|suffit de?|vaut mieux|est possible d[e'])|on peut|essay(?:er|ez) d[e']|n'hesitez pas a)";

/** L29: advice to take, change or stop a medicine. A question to a doctor or a pharmacist is none. */
export const advice: Lists = {
  en: phrases`
      ${leadEn} (?:safely |also |slowly |always )?${changeEn} ${hisEn}${medicineEn}
      ${startOfClause}(?:stop|quit) taking ${hisEn}${medicineEn}
      (?:you|everyone|everybody|people) (?:should|must|ought to|need to|have to) (?:always |never |also )?(?:take|try|start|use) (?:more |less |fewer |extra )?${hisEn}${medicineEn}
      ${startOfClause}take (?:more|less|fewer|another|an extra) (?:of )?${hisEn}${medicineEn}
      try (?:taking|stopping|skipping) ${hisEn}${medicineEn}`,
  fr: phrases`
      ${leadFr} ?(?:aussi |toujours )?${changeFr} ${hisFr}${medicineFr}
      (?:arretez|stoppez|cessez) (?:de prendre )?${hisFr}${medicineFr}
      (?:vous devriez|vous devez|il faut|tu devrais|tu dois) (?:toujours |aussi )?(?:prendre|essayer|commencer) (?:plus |moins )?${hisFr}${medicineFr}
      prenez (?:plus|moins|davantage) ${hisFr}${medicineFr}
      essayez (?:de prendre|d'arreter|de sauter) ${hisFr}${medicineFr}`,
};

/** L29: that somebody would not need theirs; the sentence's "not" is part of the advice. */
export const needless: Lists = {
  en: phrases`
      you (?:do not|don't|no longer|will not|won't|never) (?:really |actually |still )?need (?:your|these|those|this) ${medicineEn}
      you can (?:do|manage|live|get by|go) (?:just )?(?:fine |well )?without (?:your|these|those|this) ${medicineEn}`,
  fr: phrases`
      (?:vous n'(?:avez|aurez)|tu n'(?:as|auras)) (?:plus|pas|jamais) (?:vraiment )?besoin de (?:votre|vos|ton|tes|ce|ces) ${medicineFr}
      (?:vous pouvez|tu peux|on peut) (?:tres bien )?(?:vivre|faire|se debrouiller) sans (?:votre|vos|ton|tes|ce|ces) ${medicineFr}`,
};

/** Sentences that send the question to somebody who may answer it. */
export const askSomebody: Lists = {
  en: phrases`
      doctors? ; pharmacists? ; prescribers? ; prescribes? ; psychiatrists? ; nurses?`,
  fr: phrases`
      medecins? ; pharmacien(?:ne|s|nes)? ; prescripteurs? ; prescrit ; psychiatres?
      infirmi(?:er|ere)s?`,
};

const oneselfEn = "(?:yourself|yourselves|oneself|myself|themselves)";
const usedEn = "(?:drink|drank|drunk|take|took|taken|use|used|smoke|smoked|snort|inject|swallow|swallowed)";
const usedFr = "(?:bu|bois|buvez|pris|prends|prenez|consomme|consommez|fume|fumez|avale|injecte)";

/** L30: ways of hurting oneself and amounts, in what people are asked or shown. */
export const methods: Lists = {
  en: phrases`
      how (?:would|did|do|could|have|had|will|were) you (?:think of |thought of |plan(?:ned|ning)? to |going to |try to |tried to )?(?:(?:kill|hurt|harm|cut) ${oneselfEn}|end (?:your life|it all))
      (?:which|what) (?:methods?|means) (?:did|would|do|have) you
      (?:ways?|methods?|means) (?:to|of|for) (?:die|dying|suicide|kill(?:ing)? ${oneselfEn}|hurt(?:ing)? ${oneselfEn}|harm(?:ing)? ${oneselfEn}|self-harm)
      (?:hang|shoot|drown|poison|cut) ${oneselfEn}(?! (?:some|an?|off|free|loose|down)(?! (?:knife|razor|blade))) ; noose|razor blades?|lethal dose|fatal dose
      how much (?:alcohol |wine |beer |vodka |of it |cannabis |cocaine )?(?:do|did|have|would) you (?:usually |normally |really )?${usedEn}
      how many (?:drinks|units|beers|bottles|joints|lines of coke|grams|pills|tablets|glasses of wine)
      \d+ (?:drinks|units|beers|bottles of (?:wine|beer|vodka)|joints|glasses of wine)`,
  fr: phrases`
      comment (?:pourriez|feriez|avez|auriez|pensez|penseriez|vouliez)-vous (?:pense |voulu |prevu |essaye )?(?:a |de |d')?(?:vous (?:tuer|suicider|blesser|couper|faire du mal)|en finir|mourir)
      (?:quelle?s?) (?:methodes?|moyens?) (?:avez|auriez|utilis|choisir)
      (?:facons?|methodes?|moyens?) (?:de|pour) (?:mourir|se tuer|se suicider|se faire du mal|se blesser|en finir)
      (?:se|vous|me) (?:pendre|noyer|empoisonner|couper les veines|tirer une balle)
      lames? de rasoir|dose (?:mortelle|letale)
      combien (?:en )?(?:avez|as|aviez)-(?:vous|tu) (?:deja )?${usedFr}
      combien (?:en )?(?:buvez|prenez|consommez|fumez)-vous
      combien de (?:verres|bieres|bouteilles|joints|grammes|comprimes|cachets)
      quelle quantite d(?:e |'|u )(?:alcool|vin|biere|drogue|cannabis|medicaments?)
      \d+ (?:verres (?:de (?:vin|biere|whisky|vodka)|d'alcool)|bieres|bouteilles de (?:vin|biere|vodka)|joints)`,
};

/** L34: eyes closed, without a choice in the same sentence (`choices`). */
export const closedEyes: Lists = {
  en: phrases`
      (?:close|shut) (?:your|the) eyes ; (?:with )?(?:your )?eyes (?:closed|shut)`,
  fr: phrases`fermez les yeux ; fermer les yeux ; les yeux fermes ; ferme les yeux`,
};

export const choices: Lists = {
  en: phrases`
      if you (?:like|want|wish|prefer) ; or ; may ; keep ; open ; can ; half`,
  fr: phrases`
      si vous (?:voulez|preferez|le souhaitez|aimez) ; si (?:cela|ca) vous ; ou ; pouvez ; gardez
      ouverts`,
};

/** L34: breath held. */
export const heldBreath: Lists = {
  en: phrases`
      (?:hold|holding|retain) (?:your|the) breath ; breath[- ]holding
      hold (?:it |there )?for (?:a count of |about )?(?:\d+|two|three|four|five|six|seven|eight|ten)(?: (?:seconds?|counts?|beats?))?`,
  fr: phrases`
      (?:retenez|retenir|bloquez|bloquer) (?:votre |la |le |sa |son )?(?:respiration|souffle|air)
      (?:en )?apnee
      (?:retenez|bloquez) (?:pendant )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) (?:secondes?|temps)`,
};

/** L35: people of the group are ranked, or something is to be won, in whatever part of a session that stands. */
export const rankings: Lists = {
  en: phrases`
      (?:best|top|highest|most) (?:[a-z]+ ){0,3}(?:wins?|gets? (?:a|the) (?:prize|treat|reward)|is (?:the|our|this week's) winner)
      (?:whoever|who|the (?:person|one|pair|team|group|table)) (?:that |who |with )?(?:[a-z]+ ){0,6}wins?
      (?:the )?(?:first|fastest|quickest) (?:[a-z]+ ){0,4}(?:wins?|gets (?:a|the))
      (?:and )?the winners? (?:is|are|gets?|receives?|chooses?|may|of (?:the|this) (?:week|session|round|game|evening|day))
      (?:let's|we|now) (?:will |can |[a-z]+ )?(?:rank|vote for the best|choose the best|crown|award)
      vote for (?:the )?(?:best|favou?rite|winner) (?:step|goal|story|answer|person|team|idea of the)
      (?:a|the|some|small|little|first|our|one) (?:small |little |first )?(?:prizes?|awards?|trophy|trophies|medals?|reward) (?:is |are |goes |go )?(?:for|to|waits?|will be|awaits?) (?:the|whoever|each|every|our|those|who)
      (?:give|hand out|award|win|wins|earn|earns|get|gets) (?:out )?(?:a|the|an|some|small|little) (?:small |little |first )?(?:prizes?|awards?|trophy|trophies|medals?|gold stars?|badges?)
      (?:one|two|three|five|ten|\d+|the|your|some|extra|bonus) points? (?:for (?:each|every|your|the (?:best|first|fastest)|whoever)|to (?:each|every|whoever|the (?:first|best|winner|team|pair))|per (?:answer|step|person))
      (?:give|gives|award|get|gets|earn|earns|collect) (?:a |an |some |gold |\d+ )*(?:points?|stars?) (?:to|for|per|from) (?:each|every|the|your|whoever|any)
      (?:see|find out|learn|decide) (?:together |who |which )*(?:is|are|was) (?:the )?best
      (?:most|more|count (?:the|your)) points ; leader ?boards? ; score ?boards? ; league table
      (?:who|which (?:pair|team|table|group)) (?:has|have|got|did|made|managed|found|kept) (?:done |made |kept |found )?the (?:most|best|highest|longest)
      (?:pairs|teams|tables|groups) (?:compete|play against|against each other) ; (?:employee|member|person|star) of the (?:week|month)
      ranking (?:of|for) (?:the |our )?(?:group|people|participants|steps|week) ; longest streak`,
  fr: phrases`
      (?:meilleur(?:e|s|es)?|plus (?:grand|haut|rapide|beau|belle)[a-z]*) (?:[a-z]+ ){0,3}(?:gagne(?:nt)?|remporte(?:nt)?|l'emporte(?:nt)?|recoit|recoivent)
      (?:celui|celle|ceux|celles|la personne|le groupe|l'equipe|la table|le duo|quiconque) (?:[a-z']+ ){0,6}(?:gagne(?:nt)?|remporte(?:nt)?|l'emporte(?:nt)?)
      (?:le premier|la premiere|les premiers|les premieres|le plus rapide|la plus rapide) (?:[a-z']+ ){0,5}(?:gagne(?:nt)?|remporte(?:nt)?|recoit|recoivent)
      (?:et )?(?:le gagnant|la gagnante|les gagnants|les gagnantes|le vainqueur|les vainqueurs) (?:est|sont|recoit|recoivent|gagne|choisit|peut|de la|du|des)
      (?:on|nous) (?:va |allons |)?(?:classer|classe|classons|couronner|couronne|couronnons|recompenser|recompense|recompensons)
      (?:votez|voter|on vote|nous votons) pour (?:le |la |les )?(?:meilleur|preferee?|gagnant)[a-z]*
      (?:un|le|des|les|petits?|premier) (?:petits? |premiers? )?(?:prix|lots?|trophees?|recompenses?|medailles?) (?:est |sont |attend |attendent |va |vont |sera |seront )?(?:pour|a|au|aux) (?:le|la|les|l'[a-z]+|chaque|celui|celle|ceux|celles|qui|premier|premiere|meilleur)
      une (?:petite )?(?:medaille|recompense) (?:est |attend |va |sera )?(?:pour|a|au) (?:le|la|les|l'[a-z]+|chaque|celui|celle|qui|premier|meilleur)
      (?:gagner?|gagnez|remporter|remportez|remettre|remettez|decerner|decernez|donnez|distribuez) (?:un|une|des|le|la|les) (?:petite?s? |premiere?s? )?(?:prix|lots?|medailles?|trophees?|recompenses?|bons? points?|badges?|etoiles? d'or)
      (?:deux|trois|cinq|dix|\d+|des) points? (?:pour (?:chaque|le|la|les|celui|celle|ceux)|a (?:chaque|celui|celle|ceux|qui)|par (?:personne|reponse|equipe|petit pas|objectif))
      (?:donner|donnez|donne|attribuez|attribuer|recevez|recoit|gagnez) (?:un |une |des |\d+ )*(?:points?|etoiles?) (?:a|au|aux|pour|par) (?:chaque|chacune?|le|la|les|toute?)
      (?:voir|voit|verra|verrons|savoir|decider|decide) qui (?:est|sont|etait) (?:le |la |les )?meilleure?s?
      (?:le plus|compter?|comptez|nombre) (?:de |les |vos )?points ; tableau des scores ; tableau d'honneur
      qui (?:a|en a|ont|a eu|a fait|a tenu|a trouve) (?:fait |eu |tenu |trouve )?(?:le plus|le meilleur|la meilleure|les meilleurs)
      (?:les )?(?:equipes|duos|tables|groupes) (?:s'affrontent|jouent l'un contre l'autre|en competition)
      (?:personne|membre|vedette) (?:de la semaine|du mois) ; classement (?:du groupe|des participant[a-z]*|de la semaine|des objectifs)`,
};

/** L35: words of contest, ranking and streaks, which have no place around goals at all. */
export const contests: Lists = {
  en: phrases`
      winners? ; losers? ; leader ?boards? ; league table ; ranking ; ranked ; streaks? ; in a row
      competitions? ; compete ; competing ; contests? ; champions? ; trophy ; trophies ; medals?
      prizes? ; first place ; podium ; beat (?:your|the|each|last|everyone)
      who (?:did|has done|made|managed) (?:the )?most ; best (?:step|goal|result|performer|of the week)
      better than (?:the others|others|last week|everyone) ; top (?:of the class|performer|three)
      gold stars? ; high scores? ; badges?`,
  fr: phrases`
      gagnante?s? ; vainqueurs? ; perdante?s? ; classements? ; classee?s? ; competitions? ; concours
      champion(?:ne|s|nes)? ; medailles? ; trophees? ; podium ; palmares
      record (?:a battre|personnel|de la semaine) ; battre (?:votre|son|le|un) record
      (?:jours|semaines|fois) d'affilee ; sans (?:aucune )?interruption depuis ; serie en cours
      premiere place ; qui (?:a|en a) fait le plus
      meilleur(?:e|s|es)? (?:petit pas|objectif|resultat|score|de la semaine|que les autres)
      mieux que les autres ; (?:bons? points?|images?) a gagner ; lot a gagner`,
};
