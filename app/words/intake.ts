/** Why a folder or an archive was not let onto a shelf: which file, what is wrong with it, what to do. */
import type { IntakeCode, IntakeFacts, IntakeRefusal } from "#app/domain/curriculum/import/intake.ts";
import { both } from "./language.ts";
import type { Language } from "./language.ts";

type Sentences = { [C in IntakeCode]: (facts: IntakeFacts[C], file: string) => string };

const nb = "\u00a0";
/** Bytes as people read them: 16 MB, 250 kB. */
const size = (bytes: number, mega: string, kilo: string) =>
  bytes >= 1_000_000
    ? `${Math.round(bytes / 1_000_000)}${nb}${mega}`
    : `${Math.round(bytes / 1000)}${nb}${kilo}`;
const bytes = (count: number) => size(count, "MB", "kB");
const octets = (count: number) => size(count, "Mo", "ko");

const en: Sentences = {
  "nothing-sent": () => "Choose a zip, a folder or some files.",
  "sent-too-large": ({ limit }) =>
    `That is more than ${bytes(limit)}. Make the pictures or the sound smaller.`,
  "sent-unreadable": () => "What was sent did not arrive whole. Please send it once more.",
  "several-archives": (_, file) => `Send “${file}” by itself: a zip holds all of the curriculum.`,
  "archive-unreadable": () =>
    "This file is not a zip that can be read. Make it anew, without a password and in one part.",
  "entry-encrypted": (_, file) => `“${file}” is locked with a password. Make the zip anew without one.`,
  "entry-link": (_, file) =>
    `“${file}” is a link or a device, not a file. Put the file itself into the folder.`,
  "entry-packing": (_, file) =>
    `“${file}” is packed in a way that cannot be read here. Make the zip anew with the usual settings.`,
  "entry-damaged": (_, file) =>
    `“${file}” is not what the zip says of it: it is damaged, or made to deceive. Make the zip anew.`,
  "too-many-entries": ({ limit }) =>
    `There are more than ${limit} entries. Send only the folder of one curriculum.`,
  "too-many-files": ({ limit }) =>
    `There are more than ${limit} files. Send only the folder of one curriculum.`,
  "too-deep": ({ limit }, file) => `“${file}” is more than ${limit} folders deep. Move it further up.`,
  "file-too-large": ({ limit }, file) =>
    `“${file}” is larger than ${bytes(limit)}. Make it smaller, or split it.`,
  "all-too-large": ({ limit }) =>
    `Unpacked, all files together are more than ${bytes(limit)}. Make pictures and sound smaller.`,
  "texts-too-large": ({ limit }) =>
    `All texts together are more than ${bytes(limit)}. Split the programme into several.`,
  "grows-too-much": ({ limit }, file) =>
    `“${file}” would grow to more than ${limit} times its size when unpacked. Files of a curriculum do not do that.`,
  "name-outside": (_, file) =>
    `The name “${file}” leads out of its folder. Make the zip from the folder itself.`,
  "name-unsafe": (_, file) =>
    `The name “${file}” cannot be used on every machine. Use letters, digits, dots and hyphens; no dot or space at the end.`,
  "name-twin": ({ other }, file) =>
    other === file
      ? `“${file}” comes twice. Keep one of the two.`
      : `“${file}” and “${other}” are the same name on some machines. Give one of them another name.`,
  "kind-unknown": (_, file) =>
    `“${file}” is of a kind that no curriculum holds. Texts end in .md or .txt, pictures in .png, .jpg or .webp, sound in .mp3, .ogg or .m4a.`,
  "kind-archive": (_, file) =>
    `“${file}” is itself an archive or a document. Put what it holds into the folder, as Markdown.`,
  "kind-svg": (_, file) => `“${file}” is an SVG, which can run scripts. Save the picture as PNG or WebP.`,
  "not-what-it-says": (_, file) =>
    `“${file}” is not of the kind that its name says. Export it again in that kind.`,
  "not-text": ({ line, column }, file) =>
    `“${file}” is not text in UTF-8 from line ${line}, column ${column} on. Save it again from your editor with the encoding UTF-8.`,
  "curriculum-missing": () => "There is no curriculum.md. Send the whole folder of the curriculum.",
  misnamed: ({ wanted }, file) =>
    `“${file}” has to be called “${wanted}”. Letters count, small and large, and some machines hide the ending of a name: show endings, then rename it.`,
  "curricula-several": ({ other }, file) =>
    `There are several curricula (“${file}”, “${other}”). Send one at a time.`,
  "file-beside": ({ folder }, file) =>
    `“${file}” stands beside the folder “${folder}”. Send only that folder.`,
  "folder-absent": (_, file) => `There is no folder ${file}.`,
  "folder-name-missing": () => "Give the curriculum a name for its folder: these files came without one.",
  "folder-name-unsafe": (_, file) =>
    `A folder cannot be called “${file}”. Use at most 60 letters, digits and hyphens.`,
};

const fr: Sentences = {
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

const sentences = both(en, fr);

/** Why something was not let in, as one sentence for people; names stand in it as they were sent. */
export function intakeSentence({ code, file, facts }: IntakeRefusal, language: Language): string {
  const say = sentences[language][code] as (facts: IntakeRefusal["facts"], file: string) => string;
  const text = say(facts, file.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069]/gu, "\ufffd"));
  return language === "fr" ? spaced(text) : text;
}

/** French spaces before ? ! : ; » and after « do not break. */
function spaced(text: string): string {
  return text.replace(/ (?=[?!:;»])/g, nb).replace(/« /g, `«${nb}`);
}
