/** What is said about headings, their attributes, and the frame. */
import type { HeadingFacts } from "#app/domain/curriculum/findings/register.ts";
import type { LostHeading } from "#app/domain/curriculum/format/texts/lost-headings.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { meant, variantsIn } from "./terms.ts";

const lost: Record<LostHeading, [why: string, hint: string]> = {
  "no-break-space": [
    "après les # se trouve une espace insécable (sur Mac, Option+espace en écrit une)",
    "Effacez l’espace après les # et tapez-la de nouveau, sans aucune autre touche.",
  ],
  "no-space": ["il n’y a pas d’espace après les #", "Mettez une espace entre ## et le titre."],
  "hidden-sign": [
    "un signe invisible se trouve à côté des #",
    "Effacez tout ce qui précède la première lettre du titre et tapez ## puis une espace.",
  ],
  "wide-sign": ["son # est un signe large d’un autre clavier", "Effacez ces signes et tapez ## de nouveau."],
  escaped: ["une barre oblique inverse se trouve devant les #", "Effacez cette barre."],
  "other-level": ["un temps a deux #", "Faites commencer la ligne par ## puis une espace."],
  bold: ["elle est en gras", "Enlevez les étoiles et faites commencer la ligne par ## puis une espace."],
  indented: [
    "elle est en retrait, ce qui en fait un exemple",
    "Faites commencer ## tout à gauche de sa ligne.",
  ],
  "inside-quote": [
    "elle est dans une citation ou une liste",
    "Faites commencer ## tout à gauche de sa ligne, après une ligne vide.",
  ],
};

export const headingFindings: SentencesOf<HeadingFacts> = {
  "heading-level": ({ from, to }) => ({
    why: `Après un titre de niveau ${from} vient un titre de niveau ${to}.`,
    hint: "Un temps de la séance a le niveau 2 (##) ; en dessous, descendez d’un niveau à la fois.",
  }),
  "heading-empty": () => ({
    why: "Ce titre n’a ni lettre ni chiffre : on ne pourrait pas le retrouver.",
    hint: "Écrivez un titre, par exemple : ## Tour d’accueil (12 min) {.check-in}",
  }),
  "heading-underlined": () => ({
    why: "La ligne du dessous fait de ce texte un titre.",
    hint: "Écrivez ## devant le titre ; laissez une ligne vide avant une ligne de tirets.",
  }),
  "heading-lost": ({ why, found }) => ({
    why: `La ligne « ${found} » n’est pas lue comme un titre : ${lost[why][0]}. Ce qu’elle devait ouvrir est perdu.`,
    hint: lost[why][1],
  }),
  "heading-near-frame": ({ found, suggestion }) => ({
    why: `« ${found} » est presque un temps de la trame. Vouliez-vous dire « ${suggestion} » ?`,
    hint: "Écrivez-le comme dans frame.md, ou donnez à ce temps un nom à lui : {#mon-nom}",
  }),
  "outside-segment": () => ({
    why: "Ce texte est placé avant le premier temps ; personne ne le verrait jamais.",
    hint: "Placez-le sous un titre ##.",
  }),
  "minutes-missing": ({ heading }) => ({
    why: `« ${heading} » n’a pas de minutes, et la trame ne lui en donne pas.`,
    hint: "Ajoutez-les entre parenthèses, par exemple : (12 min)",
  }),
  "minutes-unreadable": ({ found }) => ({
    why: `Les minutes ne peuvent pas être lues : « ${found} ».`,
    hint: "Écrivez des minutes entières : (14 min) ou (14 min, online 16)",
  }),
  "minutes-zero": ({ heading }) => ({
    why: `« ${heading} » dure 0 minute.`,
    hint: "Donnez-lui des minutes ; 0 ne vaut que pour une variante : (8 min, phone 0)",
  }),
  "variant-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de variante « ${found} ».${meant(suggestion)}`,
    hint: "Les variantes sont : in-person, online, phone, short.",
  }),
  "variant-not-offered": ({ variant }) => ({
    why: `Cette séance n’a jamais lieu ${variantsIn(variant)}.`,
    hint: "Ajoutez la variante à formats dans curriculum.md (short : aux minutes de la séance), ou retirez-la ici.",
  }),
  "kind-missing": ({ heading }) => ({
    why: `« ${heading} » n’a pas de genre, et aucun temps de la trame ne porte ce titre.`,
    hint: "Ajoutez un genre entre accolades, par exemple : {.discussion}",
  }),
  "kind-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de genre ni de marque « .${found} ».${meant(suggestion)}`,
    hint: "Prenez un genre ou une marque du guide pour écrire un programme.",
  }),
  "kind-twice": ({ first, second }) => ({
    why: `Un temps a un seul genre ; celui-ci a « ${first} » et « ${second} ».`,
    hint: "Gardez celui qui dit ce que l’on fait.",
  }),
  "attributes-unreadable": ({ found }) => ({
    why: `Ce qui est entre accolades ne peut pas être lu : ${found}`,
    hint: 'Écrivez {.genre #nom .marque cle=valeur cle="deux mots"} à la fin du titre.',
  }),
  "attribute-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de clé « ${found} ».${meant(suggestion)}`,
    hint: "Prenez une clé du guide pour écrire un programme ; les marques commencent par un point.",
  }),
  "attribute-twice": ({ key }) => ({
    why: `La clé « ${key} » est là deux fois.`,
    hint: "Gardez l’une des deux.",
  }),
  "attribute-value": ({ key, found, example }) => ({
    why: `« ${key} » ne peut pas être « ${found} ».`,
    hint: `Par exemple : ${example}`,
  }),
  "attribute-alone": ({ key, needs }) => ({
    why: `« ${key} » ne veut rien dire sans « ${needs} ».`,
    hint: `Ajoutez ${needs}=…, ou retirez ${key}.`,
  }),
  "frame-segment-missing": ({ segment }) => ({
    why: `La trame veut « ${segment} » dans chaque séance ; celle-ci ne l’a pas.`,
    hint: `Ajoutez son titre, ou laissez-le de côté exprès : without: [${segment}]`,
  }),
  "without-unknown": ({ found, suggestion }) => ({
    why: `La trame n’a pas de temps « ${found} » que l’on puisse laisser de côté.${meant(suggestion)}`,
    hint: "Écrivez le nom d’un temps de frame.md.",
  }),
  "without-present": ({ segment }) => ({
    why: `Cette séance dit laisser « ${segment} » de côté, et l’a pourtant.`,
    hint: "Retirez-le de « without », ou retirez ce temps.",
  }),
};
