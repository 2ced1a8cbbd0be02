/** The authors' reference in French, rule by rule: other people's work, translations, and checks that are switched off. */
import type { Paragraphs } from "../rules-reading.ts";

export const law: Paragraphs<"law"> = {
  "anchor-missing": {
    says: "Un lien mène à un titre qui n’existe pas (`#trois-tas`).",
    mend: "L’adresse d’un titre, ce sont ses mots en minuscules, sans accents, reliés par des traits d’union. Corrigez le lien ou le titre.",
  },
  "licence-forbids": {
    says: "Vous adaptez une source, ou reprenez son texte tel quel, et sa licence ne le permet pas : tous droits réservés, modification interdite (ND), ou usage commercial interdit (NC) alors que votre propre licence le permet.",
    mend: "Dites-le avec vos mots (`use: cites`), ou demandez l’accord et notez-le comme `licence`.",
  },
  "licence-share-alike": {
    says: "Vous adaptez une source qui demande d’être partagée sous la même licence (SA), et la vôtre en est une autre.",
    mend: "Prenez sa licence pour votre programme, ou dites-le avec vos mots (`use: cites`).",
  },
  "licence-unstated": {
    says: "Vous adaptez une source, ou reprenez son texte tel quel, sans dire sous quelle licence. Quand rien n’est dit, tous les droits sont réservés.",
    mend: "Ajoutez `licence` à la source.",
  },
  "source-uncited": {
    says: "Une source est dans la liste, et aucun texte n’y renvoie.",
    mend: "Écrivez `[^son-id]` là où vous vous appuyez sur elle, ou retirez-la de la liste.",
  },
  "claim-uncited": {
    says: "Quelque chose est affirmé sur la santé (« des études montrent », « réduit le risque »), sans source dans le même paragraphe.",
    mend: "Ajoutez `[^son-id]`, ou racontez-le comme le vécu d’une personne.",
  },
  "measure-licence": {
    says: "Rien ne dit si vous pouvez utiliser un questionnaire. Beaucoup appartiennent à quelqu’un.",
    mend: "Ajoutez `licence` au questionnaire : sa licence, ou l’accord que vous avez reçu.",
  },
};

export const translations: Paragraphs<"translations"> = {
  "translation-missing-file": {
    says: "Un fichier n’est pas traduit. Il est donné dans la langue du texte de départ.",
    mend: "Ajoutez-le sous le même nom dans le dossier de la langue.",
  },
  "translation-missing-segment": {
    says: "Un temps n’est pas traduit. Il est donné dans la langue du texte de départ.",
    mend: "Ajoutez-le, avec son nom entre accolades : `## Three piles {#trois-tas}`.",
  },
  "translation-missing-text": {
    says: "Un texte de l’en-tête d’un fichier n’est pas traduit.",
    mend: "Ajoutez la clé que la remarque nomme.",
  },
  "translation-extra": {
    says: "La traduction contient quelque chose que le texte de départ n’a pas. Personne ne le lira.",
    mend: "Corrigez son nom, ou retirez-le.",
  },
  "translation-stale": {
    says: "Le texte de départ a changé depuis cette traduction. La remarque dit en quoi.",
    mend: "Mettez la traduction à jour, puis notez-le avec `--stamp`.",
  },
  "translation-structure": {
    says: "La traduction ne diffère pas seulement par les mots : d’autres minutes, un autre ordre, d’autres marqueurs.",
    mend: "Donnez-lui les mêmes marqueurs dans le même ordre. Les minutes, les genres et les clés sont seulement dans le texte de départ.",
  },
  "translation-unstamped": {
    says: "Personne n’a noté quel état du texte a été traduit : on ne pourrait pas dire, plus tard, ce qui a changé.",
    mend: "Quand la traduction dit ce que dit le texte de départ, notez-le avec `--stamp`.",
  },
};

export const switches: Paragraphs<"switches"> = {
  "switch-unknown": {
    says: "Sous `checks-off` est nommée une vérification qui n’existe pas.",
    mend: "Recopiez le nom écrit dans la remarque que vous voulez désactiver.",
  },
  "switch-reasonless": {
    says: "Sous `checks-off`, une vérification n’a pas de raison que l’on puisse comprendre : elle reste donc active.",
    mend: 'Écrivez la raison après son nom, en quelques mots, entre guillemets droits : `idiom: "…"`.',
  },
  "switch-unused": {
    says: "Une vérification est désactivée ici, et elle n’aurait rien dit.",
    mend: "Retirez-la de `checks-off`, pour qu’elle puisse parler quand elle aura quelque chose à dire.",
  },
  "switch-locked": {
    says: "Cette vérification ne se désactive pas : elle protège des personnes, ou le texte serait illisible sans elle.",
    mend: "Corrigez ce qu’elle trouve.",
  },
  "switched-off": {
    says: "Une vérification désactivée aurait dit quelque chose ici. Cela reste dans la liste, avec la raison.",
    mend: "Rien à faire.",
  },
};
