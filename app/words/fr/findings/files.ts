/** What is said about the files of a curriculum and their front matter. */
import type { FileFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { counted } from "../language.ts";
import { meant, valueKind } from "./terms.ts";
import { yamlFaults } from "./yaml.ts";

export const fileFindings: SentencesOf<FileFacts> = {
  "file-too-large": ({ bytes, limit }) => ({
    why: `Ce fichier fait ${counted(bytes, "octet", "octets")} ; on peut en lire ${limit} au plus.`,
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
    why: `Le dossier contient ${counted(files, "fichier", "fichiers")} ; on peut en lire ${limit} au plus.`,
    hint: "Retirez ce qui ne fait pas partie du programme.",
  }),
  "too-many-sessions": ({ sessions, limit }) => ({
    why: `Il y a ${counted(sessions, "fichier", "fichiers")} de séance ; on peut en lire ${limit} au plus.`,
    hint: "Partagez le programme en plusieurs.",
  }),
  "too-deep": ({ limit }) => ({
    why: `Les citations et les listes sont emboîtées ici sur plus de ${counted(limit, "niveau", "niveaux")}.`,
    hint: "Mettez la liste ou la citation à plat.",
  }),
  "too-tangled": ({ limit }) => ({
    why: `Ce passage est trop long, ou contient plus de ${counted(limit, "signe", "signes")} comme * _ [ > : il ne peut pas être lu sans risque.`,
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
  "yaml-unreadable": ({ fault }) => yamlFaults[fault ?? "other"],
  "yaml-alias": () => ({
    why: "L’en-tête ne peut pas renvoyer à une autre partie de lui-même (*nom).",
    hint: "Écrivez la valeur en entier ; mettez entre guillemets droits un texte qui commence par *.",
  }),
  "key-twice": ({ key }) => ({
    why: `La clé « ${key} » est là deux fois.`,
    hint: "Gardez l’une des deux.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    why: `Il n’y a pas de clé « ${key} » ici.${meant(suggestion)}`,
    hint: "Prenez une clé du guide pour écrire un programme, ou retirez celle-ci.",
  }),
  "key-missing": ({ key }) => ({
    why: `La clé « ${key} » manque.`,
    hint: `Ajoutez « ${key}: » à l’en-tête.`,
  }),
  "value-type": ({ key, expected }) => ({
    why: `« ${key} » devrait être ${valueKind(expected)}.`,
    hint: "Un texte peut être entre guillemets droits, un nombre non.",
  }),
  "value-choice": ({ key, found, choices, suggestion }) => ({
    why: `« ${key} » ne peut pas être « ${found} ».${meant(suggestion)}`,
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
