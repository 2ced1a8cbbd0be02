/** What YAML could not read, said to somebody who has never heard of it: what stands there, and what to type instead. */
import type { YamlFault } from "#app/domain/curriculum/format/yaml-faults.ts";
import type { Language } from "../language.ts";
import type { Sentence } from "./terms.ts";

const told: Record<Language, Record<YamlFault, Sentence>> = {
  en: {
    "quote-open": {
      why: "A text in quotation marks begins here and does not end.",
      hint: "Put the same quotation mark at its end.",
    },
    "after-quote": {
      why: "Something stands here after the value has ended.",
      hint: "Put the whole value into one pair of quotation marks, and single ones inside it.",
    },
    "bracket-open": {
      why: "A bracket opens here and does not close.",
      hint: "Close [ with ] and { with }.",
    },
    "in-brackets": {
      why: "A list in brackets cannot be read here.",
      hint: "Put one comma between two values, close each bracket once, and put texts with a colon in quotation marks.",
    },
    colon: {
      why: "This value has a colon in it, or the line below is indented.",
      hint: "Put a text with a colon in quotation marks; begin a key of its own at the edge of the line.",
    },
    "no-colon": {
      why: "This line is no key with a value.",
      hint: "Write a key, a colon, a space and the value. A long text goes on in an indented line.",
    },
    tab: {
      why: "This line begins with a tab.",
      hint: "Use spaces instead.",
    },
    indent: {
      why: "This line is indented otherwise than the lines it belongs to.",
      hint: "Begin lines that belong together in the same column.",
    },
    "first-sign": {
      why: "This value begins with a sign that means something else here.",
      hint: "Put the value in quotation marks.",
    },
    backslash: {
      why: "A backslash stands in quotation marks.",
      hint: "Write it twice, or leave it out.",
    },
    tag: {
      why: "A word that begins with an exclamation mark stands before a value.",
      hint: "Leave it out, or put the whole text in quotation marks.",
    },
    other: {
      why: "The front matter cannot be read here.",
      hint: "Check the indentation, and put a text with a colon in quotation marks.",
    },
  },
  fr: {
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
  },
};

/** A finding kept by an older version names no fault: it is told without one. */
export function yamlSentence(language: Language, fault: YamlFault | undefined): Sentence {
  return told[language][fault ?? "other"];
}
