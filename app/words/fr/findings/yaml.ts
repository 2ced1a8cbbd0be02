/** What YAML could not read, said to somebody who has never heard of it: what stands there, and what to type instead. */
import type { Same } from "../../language.ts";
import type { Sentence } from "../../findings-shape.ts";
import type { YamlFault } from "#app/domain/curriculum/format/heads/yaml-faults.ts";
import type { yamlFaults as english } from "../../en/findings/yaml.ts";

const told: Record<YamlFault, Sentence> = {
  "quote-open": {
    why: "Un texte entre guillemets droits commence ici et ne se termine pas.",
    hint: "Mettez le même guillemet à la fin.",
  },
  "after-quote": {
    why: "Il y a encore quelque chose ici, après la fin de la valeur.",
    hint: "Mettez toute la valeur entre guillemets droits ; à l’intérieur, servez-vous d’apostrophes.",
  },
  "bracket-open": {
    why: "Un crochet ou une accolade s’ouvre ici et ne se ferme pas.",
    hint: "Fermez [ par ] et { par }.",
  },
  "in-brackets": {
    why: "La liste entre crochets ou accolades ne peut pas être lue ici.",
    hint: "Séparez les valeurs par une seule virgule, fermez chaque crochet une fois, et mettez entre guillemets droits un texte qui contient deux-points.",
  },
  colon: {
    why: "Cette valeur contient deux-points, ou la ligne du dessous est en retrait.",
    hint: "Mettez entre guillemets droits un texte qui contient deux-points ; une nouvelle clé commence au bord de la ligne.",
  },
  "no-colon": {
    why: "Cette ligne n’est pas une clé avec sa valeur.",
    hint: "Écrivez une clé, deux-points, une espace et la valeur. Un texte long se poursuit sur une ligne en retrait.",
  },
  tab: {
    why: "Cette ligne commence par une tabulation.",
    hint: "Remplacez-la par des espaces.",
  },
  indent: {
    why: "Cette ligne n’a pas le même retrait que celles qui vont avec elle.",
    hint: "Commencez à la même colonne les lignes qui vont ensemble.",
  },
  "first-sign": {
    why: "Cette valeur commence par un signe qui veut dire autre chose ici.",
    hint: "Mettez la valeur entre guillemets droits.",
  },
  backslash: {
    why: "Il y a une barre oblique inversée entre guillemets.",
    hint: "Écrivez-la deux fois, ou retirez-la.",
  },
  tag: {
    why: "Un mot qui commence par un point d’exclamation précède une valeur.",
    hint: "Retirez-le, ou mettez tout le texte entre guillemets droits.",
  },
  other: {
    why: "L’en-tête ne peut pas être lu ici.",
    hint: "Vérifiez les retraits, et mettez entre guillemets droits un texte qui contient deux-points.",
  },
};

export const yamlFaults: Same<typeof english> = told;
