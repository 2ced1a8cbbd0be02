/** What is said about headings, their attributes, and the frame. */
import type { HeadingFacts } from "#app/domain/curriculum/findings/register.ts";
import type { LostHeading } from "#app/domain/curriculum/format/lost-headings.ts";
import { both } from "../language.ts";
import { meant, variantsIn, type SentencesOf } from "./terms.ts";

const lostEn: Record<LostHeading, [why: string, hint: string]> = {
  "no-break-space": [
    "behind the # stands a space that does not break (Option+space on a Mac writes one)",
    "Delete the space behind the # and type it again without holding any other key.",
  ],
  "no-space": ["there is no space behind the #", "Put a space between ## and the title."],
  "hidden-sign": [
    "a sign that cannot be seen stands beside the #",
    "Delete everything before the first letter of the title and type ## and a space.",
  ],
  "wide-sign": ["its # is a wide sign of another keyboard", "Delete the signs and type ## anew."],
  escaped: ["a backslash stands before the #", "Delete the backslash."],
  "other-level": ["a segment has two #", "Let the line begin with ## and a space."],
  bold: ["it is set in bold", "Take the stars away and let the line begin with ## and a space."],
  indented: ["it is indented, which makes it an example", "Let ## begin at the very left of its line."],
  "inside-quote": [
    "it stands inside a quote or a list",
    "Let ## begin at the very left of its line, behind an empty line.",
  ],
};

const en: SentencesOf<HeadingFacts> = {
  "heading-level": ({ from, to }) => ({
    why: `After a heading of level ${from} comes one of level ${to}.`,
    hint: "Segments are level 2 (##); go down one level at a time.",
  }),
  "heading-empty": () => ({
    why: "This heading has no letter or digit from which an id could be made.",
    hint: "Write a title, for example: ## Check-in (12 min) {.check-in}",
  }),
  "heading-underlined": () => ({
    why: "This heading is made by a line below it.",
    hint: "Write ## before the title; put an empty line before a line of dashes.",
  }),
  "heading-lost": ({ why, found }) => ({
    why: `“${found}” is not read as a heading: ${lostEn[why][0]}. What it should begin is lost.`,
    hint: lostEn[why][1],
  }),
  "heading-near-frame": ({ found, suggestion }) => ({
    why: `“${found}” is nearly a segment of the frame. Did you mean “${suggestion}”?`,
    hint: "Write it as in frame.md, or give this segment an id of its own: {#some-id}.",
  }),
  "outside-segment": () => ({
    why: "This text stands before the first segment and would never be shown.",
    hint: "Move it below a ## heading.",
  }),
  "minutes-missing": ({ heading }) => ({
    why: `“${heading}” has no minutes, and the frame has none for it.`,
    hint: "Add them in parentheses, for example: (12 min)",
  }),
  "minutes-unreadable": ({ found }) => ({
    why: `“${found}” does not say minutes in a way that can be read.`,
    hint: "Write whole minutes: (14 min) or (14 min, online 16)",
  }),
  "minutes-zero": ({ heading }) => ({
    why: `“${heading}” has 0 minutes.`,
    hint: "Give it minutes; 0 is only for one variant: (8 min, phone 0)",
  }),
  "variant-unknown": ({ found, suggestion }) => ({
    why: `There is no variant “${found}”.${meant("en", suggestion)}`,
    hint: "It can be: in-person, online, phone, short.",
  }),
  "variant-not-offered": ({ variant }) => ({
    why: `This session is never held ${variantsIn("en", variant)}.`,
    hint: "Add it to formats in curriculum.md (short: to the session's minutes), or take it out here.",
  }),
  "kind-missing": ({ heading }) => ({
    why: `“${heading}” has no kind, and no segment of the frame is called so.`,
    hint: "Add a kind in braces, for example: {.discussion}",
  }),
  "kind-unknown": ({ found, suggestion }) => ({
    why: `There is no kind or flag “.${found}”.${meant("en", suggestion)}`,
    hint: "Use a kind from the reference for authors.",
  }),
  "kind-twice": ({ first, second }) => ({
    why: `A segment has one kind; this one has “${first}” and “${second}”.`,
    hint: "Keep the one that says what people do.",
  }),
  "attributes-unreadable": ({ found }) => ({
    why: `What stands in braces cannot be read: ${found}`,
    hint: 'Write {.kind #id .flag key=value key="two words"} at the end of the heading.',
  }),
  "attribute-unknown": ({ found, suggestion }) => ({
    why: `There is no key “${found}”.${meant("en", suggestion)}`,
    hint: "Use a key from the reference for authors; flags begin with a dot.",
  }),
  "attribute-twice": ({ key }) => ({
    why: `“${key}” stands here twice.`,
    hint: "Keep one of the two.",
  }),
  "attribute-value": ({ key, found, example }) => ({
    why: `“${key}” cannot be “${found}”.`,
    hint: `For example: ${example}`,
  }),
  "attribute-alone": ({ key, needs }) => ({
    why: `“${key}” means nothing without “${needs}”.`,
    hint: `Add ${needs}=…, or take ${key} out.`,
  }),
  "frame-segment-missing": ({ segment }) => ({
    why: `The frame says that “${segment}” is in every session; it is not in this one.`,
    hint: `Add its heading, or drop it on purpose: without: [${segment}]`,
  }),
  "without-unknown": ({ found, suggestion }) => ({
    why: `The frame has no segment “${found}” to do without.${meant("en", suggestion)}`,
    hint: "Name the id of a segment in frame.md.",
  }),
  "without-present": ({ segment }) => ({
    why: `This session says that it does without “${segment}” and has it all the same.`,
    hint: "Take it out of “without”, or take the segment out.",
  }),
};

const lostFr: Record<LostHeading, [why: string, hint: string]> = {
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

const fr: SentencesOf<HeadingFacts> = {
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
    why: `La ligne « ${found} » n’est pas lue comme un titre : ${lostFr[why][0]}. Ce qu’elle devait ouvrir est perdu.`,
    hint: lostFr[why][1],
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
    why: `Il n’y a pas de variante « ${found} ».${meant("fr", suggestion)}`,
    hint: "Les variantes sont : in-person, online, phone, short.",
  }),
  "variant-not-offered": ({ variant }) => ({
    why: `Cette séance n’a jamais lieu ${variantsIn("fr", variant)}.`,
    hint: "Ajoutez la variante à formats dans curriculum.md (short : aux minutes de la séance), ou retirez-la ici.",
  }),
  "kind-missing": ({ heading }) => ({
    why: `« ${heading} » n’a pas de genre, et aucun temps de la trame ne porte ce titre.`,
    hint: "Ajoutez un genre entre accolades, par exemple : {.discussion}",
  }),
  "kind-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de genre ni de marque « .${found} ».${meant("fr", suggestion)}`,
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
    why: `Il n’y a pas de clé « ${found} ».${meant("fr", suggestion)}`,
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
    why: `La trame n’a pas de temps « ${found} » que l’on puisse laisser de côté.${meant("fr", suggestion)}`,
    hint: "Écrivez le nom d’un temps de frame.md.",
  }),
  "without-present": ({ segment }) => ({
    why: `Cette séance dit laisser « ${segment} » de côté, et l’a pourtant.`,
    hint: "Retirez-le de « without », ou retirez ce temps.",
  }),
};

export const headingFindings = both(en, fr);
