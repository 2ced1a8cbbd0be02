/** Why a folder or an archive was not let onto a shelf: which file, what is wrong with it, what to do. */
import type { Sentences } from "../../en/curricula/import-refusals.ts";

const nb = "\u00a0";

/** Bytes as people read them: 16 MB, 250 kB. */
const size = (bytes: number, mega: string, kilo: string) =>
  bytes >= 1_000_000
    ? `${Math.round(bytes / 1_000_000)}${nb}${mega}`
    : `${Math.round(bytes / 1000)}${nb}${kilo}`;

const octets = (count: number) => size(count, "Mo", "ko");

export const importSentences: Sentences = {
  "nothing-sent": () => "Choisissez un zip, un dossier ou des fichiers.",
  "sent-too-large": ({ limit }) => `L’envoi dépasse ${octets(limit)}. Réduisez les images ou les sons.`,
  "sent-unreadable": () => "L’envoi n’est pas arrivé en entier. Merci de recommencer.",
  "several-archives": (_, file) => `Envoyez « ${file} » seul : un zip contient tout le programme.`,
  "archive-unreadable": () =>
    "Ce fichier n’est pas un zip lisible. Refaites-le, sans mot de passe et en une seule partie.",
  "entry-encrypted": (_, file) =>
    `« ${file} » est protégé par un mot de passe. Refaites le zip sans mot de passe.`,
  "entry-link": (_, file) =>
    `« ${file} » est un lien ou un périphérique, pas un fichier. Mettez le fichier lui-même dans le dossier.`,
  "entry-packing": (_, file) =>
    `« ${file} » est compressé d’une façon qui ne peut pas être lue ici. Refaites le zip avec les réglages habituels.`,
  "entry-damaged": (_, file) =>
    `« ${file} » n’est pas ce que le zip annonce : il est abîmé, ou fait pour tromper. Refaites le zip.`,
  "too-many-entries": ({ limit }) =>
    `Il y a plus de ${limit} éléments. N’envoyez que le dossier d’un seul programme.`,
  "too-many-files": ({ limit }) =>
    `Il y a plus de ${limit} fichiers. N’envoyez que le dossier d’un seul programme.`,
  "too-deep": ({ limit }, file) => `« ${file} » est à plus de ${limit} dossiers de profondeur. Remontez-le.`,
  "file-too-large": ({ limit }, file) => `« ${file} » dépasse ${octets(limit)}. Réduisez-le, ou partagez-le.`,
  "all-too-large": ({ limit }) =>
    `Décompressés, tous les fichiers ensemble dépassent ${octets(limit)}. Réduisez images et sons.`,
  "texts-too-large": ({ limit }) =>
    `Tous les textes ensemble dépassent ${octets(limit)}. Partagez le programme en plusieurs.`,
  "grows-too-much": ({ limit }, file) =>
    `Décompressé, « ${file} » ferait plus de ${limit} fois sa taille. Un fichier de programme ne fait pas cela.`,
  "name-outside": (_, file) =>
    `Le nom « ${file} » mène hors de son dossier. Refaites le zip à partir du dossier lui-même.`,
  "name-unsafe": (_, file) =>
    `Le nom « ${file} » ne convient pas à toutes les machines. Prenez des lettres, des chiffres, des points et des traits d’union ; ni point ni espace à la fin.`,
  "name-twin": ({ other }, file) =>
    other === file
      ? `« ${file} » est là deux fois. Gardez l’un des deux.`
      : `« ${file} » et « ${other} » sont un même nom sur certaines machines. Donnez un autre nom à l’un d’eux.`,
  "kind-unknown": (_, file) =>
    `« ${file} » est d’un type qu’aucun programme ne contient. Les textes finissent par .md ou .txt, les images par .png, .jpg ou .webp, les sons par .mp3, .ogg ou .m4a.`,
  "kind-archive": (_, file) =>
    `« ${file} » est lui-même une archive ou un document. Mettez son contenu dans le dossier, en Markdown.`,
  "kind-svg": (_, file) =>
    `« ${file} » est un SVG, qui peut exécuter des scripts. Enregistrez l’image en PNG ou en WebP.`,
  "not-what-it-says": (_, file) =>
    `« ${file} » n’est pas du type que son nom annonce. Exportez-le de nouveau dans ce type.`,
  "not-text": ({ line, column }, file) =>
    `« ${file} » n’est pas du texte en UTF-8 à partir de la ligne ${line}, colonne ${column}. Enregistrez-le de nouveau depuis votre éditeur avec l’encodage UTF-8.`,
  "curriculum-missing": () => "Il n’y a pas de curriculum.md. Envoyez le dossier entier du programme.",
  misnamed: ({ wanted }, file) =>
    `« ${file} » doit s’appeler « ${wanted} ». Majuscules et minuscules comptent, et certaines machines cachent la fin des noms : affichez les extensions, puis renommez-le.`,
  "curricula-several": ({ other }, file) =>
    `Il y a plusieurs programmes (« ${file} », « ${other} »). Envoyez-les un par un.`,
  "file-beside": ({ folder }, file) =>
    `« ${file} » se trouve à côté du dossier « ${folder} ». N’envoyez que ce dossier.`,
  "folder-absent": (_, file) => `Il n’y a pas de dossier ${file}.`,
  "folder-name-missing": () =>
    "Donnez un nom de dossier au programme : ces fichiers sont arrivés sans dossier.",
  "folder-name-unsafe": (_, file) =>
    `Un dossier ne peut pas s’appeler « ${file} ». Prenez 60 lettres, chiffres et traits d’union au plus.`,
};
