/** Bringing a curriculum onto the shelf, and taking one home. */
import type { Same } from "../../language.ts";
import type { importing as english } from "../../en/curricula/import.ts";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";

const nb = "\u00a0";

const mega = (bytes: number) => Math.round(bytes / 1_000_000);

const { sent, media, total, texts, files, depth } = folderLimits;

export const importing: Same<typeof english> = {
  title: "Importer un programme",
  heading: "Importer un programme",
  lead: `Envoyez le dossier d’un programme${nb}: en zip, en dossier entier, ou fichier par fichier. Tout est d’abord examiné${nb}; si une seule chose est refusée, rien n’est gardé.`,
  renew: (folder: string) =>
    `Votre envoi devient la version la plus récente de «${nb}${folder}${nb}». Les groupes en cours gardent celle avec laquelle ils ont commencé.`,
  archive: "Un zip, ou des fichiers un par un",
  archiveHint: `Un zip peut contenir le dossier ou seulement ses fichiers. Les fichiers choisis un par un arrivent sans dossier${nb}: les fiches ne viennent qu’avec un zip ou un dossier.`,
  directory: "Ou un dossier entier",
  directoryHint: "Le dossier qui contient curriculum.md.",
  folder: "Nom de son dossier ici",
  folderHint:
    "Le même nom qu’un de vos programmes en fait une nouvelle version. Laissé vide, il garde le nom avec lequel il arrive.",
  act: "Importer",
  limits: "Ce qu’il peut contenir",
  rules: [
    `${mega(sent)}${nb}Mo au plus à l’envoi et ${mega(total)}${nb}Mo décompressés, dont ${mega(texts)}${nb}Mo de texte`,
    `${files} fichiers au plus, sur ${depth} niveaux de dossiers au plus`,
    "des textes en Markdown (.md, .txt), en UTF-8",
    `des images PNG, JPEG ou WebP et des sons MP3, Ogg ou M4A, de ${mega(media)}${nb}Mo au plus chacun`,
    "ni liens, ni mots de passe, ni autres archives, ni SVG",
  ],
  leftOut: "Les fichiers cachés et ceux que votre ordinateur ajoute sont laissés de côté.",
  tooOften: "C’était un peu trop souvent. Merci de réessayer dans une heure.",
  more: (count: number) =>
    count === 1 ? "Un autre fichier est refusé aussi." : `${count}${nb}autres fichiers sont refusés aussi.`,
  tryAgain: `Les fichiers sont à choisir de nouveau${nb}: les navigateurs ne les gardent pas.`,
  button: "Importer un programme",
  newVersion: "Importer une nouvelle version",
  download: "Télécharger en zip",
  downloadDraft: "Télécharger le texte le plus récent en zip",
  removed: `Ce programme n’est plus dans le dossier curricula/. Les groupes en cours continuent${nb}; on ne peut plus en préparer de nouveaux.`,
  kept: "Votre texte est gardé.",
  said: {
    new: "Le programme est en place.",
    renewed: "La nouvelle version est en place. Les nouveaux groupes se préparent avec elle.",
    unchanged: "C’est ce qui se trouvait déjà ici. Rien n’a changé.",
  },
};
