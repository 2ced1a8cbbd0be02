/** By which words a session tells what comes after the group, or asks what people tried at home; as in `words-safety.ts`. */
import { phrases, type Lists } from "../texts/plain-text.ts";

/** L16: where to next. */
export const goingOn: Lists = {
  en: phrases`
      what (?:comes?|is|'s|happens|will come) next ; what next ; (?:tell|hear|say|see) what comes next
      (?:next|coming|first) (?:two |three |few |six )?(?:weeks|months) ; (?:weeks|months) (?:ahead|to come)
      after (?:this|the last|our last|the end of|the end|the group|our group|the course|the programme|the cycle)
      go(?:ing|es)? on (?:from here|after|without|by yourselves?|together) ; from (?:here|now|tomorrow|today) on
      where (?:do|can|could|will|would|may) (?:you|we|i|each|people) (?:go|turn|find|meet|look|call|get)
      where (?:you|i|we) (?:can |could )?(?:go|turn|find|meet) (?:next|when|us|each other|people|it|again|help|more)
      (?:other|more|another) (?:groups?|places to meet|meetings|courses?) ; next (?:course|cycle|programme)
      (?:meet|see each other|see you) (?:once more|again) ; meet once more ; reunion ; follow-up meeting
      (?:stay|keep|be) in touch ; come back as ; doors? that stays? open ; keeps? (?:us|you|me) going`,
  fr: phrases`
      la suite ; et apres ; (?:ce qui|qu'est-ce qui) (?:vient|suit|viendra) (?:apres|ensuite) ; ce qui vient
      (?:prochain(?:e?s)?|premier(?:e?s)?) (?:semaines|mois) ; (?:semaines|mois) (?:a venir|qui viennent)
      (?:deux|trois|quelques|six) prochain(?:e?s)? (?:semaines|mois)
      apres (?:ce groupe|le groupe|notre groupe|ce cycle|le cycle|ce parcours|le parcours|le programme|ce programme|la derniere)
      continu(?:er|ez|ons) (?:apres|sans|ensemble|ailleurs|seul) ; a partir de (?:demain|maintenant)
      ou (?:aller|se tourner|vous tourner|trouver|nous (?:re)?trouver|se (?:re)?trouver|chercher)
      (?:vers qui|a qui) (?:se tourner|vous tourner|vous adresser) ; (?:d'autres|autres) groupes ; un autre groupe
      (?:nous|on) (?:nous |se )?(?:reverrons|revoyons|retrouverons|retrouvons|reverra|revoit|retrouve)
      se (?:revoir|retrouver) ; retrouvailles ; rester en (?:contact|lien) ; gard(?:er|ons|ez) (?:le )?(?:contact|lien)
      prochain (?:cycle|parcours|programme) ; portes? (?:qui restent? )?ouvertes? ; revenir comme`,
};

/** L19: asking back about what was to be tried at home. */
export const lookingBackHome: Lists = {
  en: phrases`
      (?:tried|practi[sc]ed|noticed|did|managed) (?:it |this |that )?(?:at home|between (?:the |our )?(?:sessions|meetings|evenings))
      did you (?:try|do|practi[sc]e|notice|manage) (?:it |this |that )?(?:at home|between (?:the |our )?(?:sessions|meetings|evenings))
      (?:how (?:was|did|went)|what became of|look(?:ing)? back (?:at|on|to)|back to|review(?:ing)?) (?:your |the |our |last week's )*(?:home practice|practice at home|homework)`,
  fr: phrases`
      (?:essaye|fait|remarque|tente|pratique) (?:chez (?:vous|toi|soi)|a la maison|entre (?:les|nos|deux) (?:seances|rencontres))
      (?:retour|revenons|revenir|on revient) sur (?:ce qui etait a essayer|ce que vous (?:avez|aviez) (?:essaye|a essayer)|l'essai|les essais) ?(?:chez (?:vous|soi)|a la maison)?
      (?:comment s'est passe|qu'est devenu) (?:ce que vous avez essaye|l'essai|votre essai)`,
};
