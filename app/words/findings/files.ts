/** What is said about the files of a curriculum and their front matter. */
import type { FileFacts } from "#app/domain/curriculum/findings/register.ts";
import { both, counted } from "../language.ts";
import { meant, valueKind, type SentencesOf } from "./terms.ts";
import { yamlSentence } from "./yaml.ts";

const en: SentencesOf<FileFacts> = {
  "file-too-large": ({ bytes, limit }) => ({
    why: `This file has ${counted("en", bytes, "byte", "bytes")}; at most ${limit} can be read.`,
    hint: "Split it, or move a long text into a handout.",
  }),
  "file-not-text": () => ({
    why: "From here on this file is not text in UTF-8.",
    hint: "Save it again from your editor with the encoding UTF-8.",
  }),
  "file-not-as-named": () => ({
    why: "This file is not of the kind that its name says.",
    hint: "Export it again as what it should be, or give it the ending that fits.",
  }),
  "too-many-files": ({ files, limit }) => ({
    why: `The folder holds ${counted("en", files, "file", "files")}; at most ${limit} can be read.`,
    hint: "Remove what does not belong to the curriculum.",
  }),
  "too-many-sessions": ({ sessions, limit }) => ({
    why: `The folder holds ${counted("en", sessions, "session file", "session files")}; at most ${limit} can be read.`,
    hint: "Split the programme into several curricula.",
  }),
  "too-deep": ({ limit }) => ({
    why: `Quotes and lists are nested more than ${counted("en", limit, "level", "levels")} deep here.`,
    hint: "Flatten the list or the quote.",
  }),
  "too-tangled": ({ limit }) => ({
    why: `This part is too long, or holds more than ${counted("en", limit, "mark", "marks")} such as * _ [ > and cannot be read safely.`,
    hint: "Put an empty line between its parts, or take marks out.",
  }),
  "path-unsafe": ({ path }) => ({
    why: `The file name “${path}” cannot be used on every machine.`,
    hint: "Use letters, digits, dots and hyphens; no dot at the end.",
  }),
  "file-missing": ({ name, found }) => ({
    why: `The folder has no ${name}.`,
    hint: found
      ? `Rename “${found}” to “${name}”: letters count, small and large, and some machines hide the ending of a name.`
      : `Add ${name}: its front matter says what the curriculum is.`,
  }),
  "file-unused": ({ name, wanted }) => ({
    why: `Nothing reads the file “${name}”.`,
    hint: wanted
      ? `Rename it to “${wanted}”.`
      : "Sessions are called 01-some-words.md, annexes work.FR.md; handouts stand in handouts/, pictures and sound in media/.",
  }),
  "file-twice": ({ name }) => ({
    why: `The file “${name}” comes twice.`,
    hint: "Keep one of the two.",
  }),
  "sessions-missing": () => ({
    why: "The folder has no session.",
    hint: "Add a first one, called 01-some-words.md.",
  }),
  "session-number-gap": ({ expected, found }) => ({
    why: `The next session should have number ${expected}; this one has ${found}.`,
    hint: "Number the files without gaps.",
  }),
  "session-number-twice": ({ number }) => ({
    why: `Two sessions have number ${number}.`,
    hint: "Give one of them another number.",
  }),
  "front-matter-absent": () => ({
    why: "This file does not begin with front matter.",
    hint: "Begin its first line with ---, then keys and values, then a line with --- again.",
  }),
  "yaml-unreadable": ({ fault }) => yamlSentence("en", fault),
  "yaml-alias": () => ({
    why: "Front matter may not refer to another part of itself (*name).",
    hint: "Write the value out; put a text that begins with * in quotation marks.",
  }),
  "key-twice": ({ key }) => ({
    why: `The key “${key}” stands here twice.`,
    hint: "Keep one of the two.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    why: `There is no key “${key}” here.${meant("en", suggestion)}`,
    hint: "Use a key from the reference for authors, or take it out.",
  }),
  "key-missing": ({ key }) => ({
    why: `The key “${key}” is missing.`,
    hint: `Add “${key}:” to the front matter.`,
  }),
  "value-type": ({ key, expected }) => ({
    why: `“${key}” should be ${valueKind("en", expected)}.`,
    hint: "Texts may stand in quotation marks, numbers may not.",
  }),
  "value-choice": ({ key, found, choices, suggestion }) => ({
    why: `“${key}” cannot be “${found}”.${meant("en", suggestion)}`,
    hint: `It can be: ${choices}.`,
  }),
  "value-range": ({ key, bound, limit }) => ({
    why: `“${key}” should be ${bound === "at-least" ? "at least" : "at most"} ${limit}.`,
    hint: "A list or a text needs at least one entry or character.",
  }),
  "value-malformed": ({ key, example }) => ({
    why: `“${key}” is not written in a way that can be read.`,
    hint: `For example: ${example}`,
  }),
  "group-order": ({ min, ideal, max }) => ({
    why: `A group of at least ${min}, ideally ${ideal}, at most ${max} cannot be.`,
    hint: "Let min, ideal and max rise.",
  }),
};

const fr: SentencesOf<FileFacts> = {
  "file-too-large": ({ bytes, limit }) => ({
    why: `Ce fichier fait ${counted("fr", bytes, "octet", "octets")} ; on peut en lire ${limit} au plus.`,
    hint: "Partagez-le, ou mettez un long texte dans une fiche.",
  }),
  "file-not-text": () => ({
    why: "À partir d’ici, ce fichier n’est pas du texte en UTF-8.",
    hint: "Enregistrez-le de nouveau depuis votre éditeur avec l’encodage UTF-8.",
  }),
  "file-not-as-named": () => ({
    why: "Ce fichier n’est pas du type que son nom annonce.",
    hint: "Exportez-le de nouveau dans le bon format, ou donnez-lui l’extension qui convient.",
  }),
  "too-many-files": ({ files, limit }) => ({
    why: `Le dossier contient ${counted("fr", files, "fichier", "fichiers")} ; on peut en lire ${limit} au plus.`,
    hint: "Retirez ce qui ne fait pas partie du programme.",
  }),
  "too-many-sessions": ({ sessions, limit }) => ({
    why: `Il y a ${counted("fr", sessions, "fichier", "fichiers")} de séance ; on peut en lire ${limit} au plus.`,
    hint: "Partagez le programme en plusieurs.",
  }),
  "too-deep": ({ limit }) => ({
    why: `Les citations et les listes sont emboîtées ici sur plus de ${counted("fr", limit, "niveau", "niveaux")}.`,
    hint: "Mettez la liste ou la citation à plat.",
  }),
  "too-tangled": ({ limit }) => ({
    why: `Ce passage est trop long, ou contient plus de ${counted("fr", limit, "signe", "signes")} comme * _ [ > : il ne peut pas être lu sans risque.`,
    hint: "Séparez ses parties par une ligne vide, ou retirez des signes.",
  }),
  "path-unsafe": ({ path }) => ({
    why: `Le nom de fichier « ${path} » ne convient pas à tous les ordinateurs.`,
    hint: "Prenez des lettres, des chiffres, des points et des traits d’union ; pas de point à la fin.",
  }),
  "file-missing": ({ name, found }) => ({
    why: `Le dossier n’a pas de fichier ${name}.`,
    hint: found
      ? `Renommez « ${found} » en « ${name} » : majuscules et minuscules comptent, et certaines machines cachent la fin des noms.`
      : `Ajoutez ${name} : son en-tête dit ce qu’est le programme.`,
  }),
  "file-unused": ({ name, wanted }) => ({
    why: `Rien ne lit le fichier « ${name} ».`,
    hint: wanted
      ? `Renommez-le en « ${wanted} ».`
      : "Une séance s’appelle 01-quelques-mots.md, une annexe work.FR.md ; les fiches sont dans handouts/, images et sons dans media/.",
  }),
  "file-twice": ({ name }) => ({
    why: `Le fichier « ${name} » est là deux fois.`,
    hint: "Gardez l’un des deux.",
  }),
  "sessions-missing": () => ({
    why: "Le dossier n’a aucune séance.",
    hint: "Ajoutez-en une première, nommée 01-quelques-mots.md.",
  }),
  "session-number-gap": ({ expected, found }) => ({
    why: `La séance suivante devrait porter le numéro ${expected} ; celle-ci porte le ${found}.`,
    hint: "Numérotez les fichiers sans trou.",
  }),
  "session-number-twice": ({ number }) => ({
    why: `Deux séances portent le numéro ${number}.`,
    hint: "Donnez un autre numéro à l’une d’elles.",
  }),
  "front-matter-absent": () => ({
    why: "Ce fichier ne commence pas par un en-tête.",
    hint: "Commencez par une ligne ---, puis les clés et leurs valeurs, puis de nouveau une ligne ---.",
  }),
  "yaml-unreadable": ({ fault }) => yamlSentence("fr", fault),
  "yaml-alias": () => ({
    why: "L’en-tête ne peut pas renvoyer à une autre partie de lui-même (*nom).",
    hint: "Écrivez la valeur en entier ; mettez entre guillemets droits un texte qui commence par *.",
  }),
  "key-twice": ({ key }) => ({
    why: `La clé « ${key} » est là deux fois.`,
    hint: "Gardez l’une des deux.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    why: `Il n’y a pas de clé « ${key} » ici.${meant("fr", suggestion)}`,
    hint: "Prenez une clé du guide pour écrire un programme, ou retirez celle-ci.",
  }),
  "key-missing": ({ key }) => ({
    why: `La clé « ${key} » manque.`,
    hint: `Ajoutez « ${key}: » à l’en-tête.`,
  }),
  "value-type": ({ key, expected }) => ({
    why: `« ${key} » devrait être ${valueKind("fr", expected)}.`,
    hint: "Un texte peut être entre guillemets droits, un nombre non.",
  }),
  "value-choice": ({ key, found, choices, suggestion }) => ({
    why: `« ${key} » ne peut pas être « ${found} ».${meant("fr", suggestion)}`,
    hint: `Les valeurs possibles : ${choices}.`,
  }),
  "value-range": ({ key, bound, limit }) => ({
    why: `« ${key} » devrait être ${bound === "at-least" ? "au moins" : "au plus"} ${limit}.`,
    hint: "Une liste ou un texte ne peut pas être vide.",
  }),
  "value-malformed": ({ key, example }) => ({
    why: `« ${key} » n’est pas écrit d’une façon qu’on puisse lire.`,
    hint: `Par exemple : ${example}`,
  }),
  "group-order": ({ min, ideal, max }) => ({
    why: `Un groupe de ${min} au moins, ${ideal} de préférence, ${max} au plus n’est pas possible.`,
    hint: "min, ideal et max doivent aller en croissant.",
  }),
};

export const fileFindings = both(en, fr);
