/** Bringing a curriculum onto the shelf, and taking one home. */
import { folderLimits } from "../domain/curriculum/format/folder-files.ts";
import { both } from "./language.ts";

const nb = "\u00a0";
const mega = (bytes: number) => Math.round(bytes / 1_000_000);
const { sent, media, total, texts, files, depth } = folderLimits;

export const importing = both(
  {
    title: "Import a curriculum",
    heading: "Import a curriculum",
    lead: "Send the folder of one curriculum: as a zip, as a whole folder, or file by file. Everything is looked at first; if one thing is refused, nothing is kept.",
    renew: (folder: string) =>
      `What you send becomes the newest version of “${folder}”. Groups that run already keep the version they began with.`,
    archive: "A zip, or single files",
    archiveHint:
      "A zip may hold the folder or just its files. Single files are taken without folders: handouts only come along in a zip or a folder.",
    directory: "Or a whole folder",
    directoryHint: "The folder that holds curriculum.md.",
    folder: "Name of its folder on the shelf",
    folderHint:
      "The same name as a curriculum of yours makes a new version of it. Left empty, it keeps the name it comes with.",
    act: "Import",
    limits: "What may be in it",
    rules: [
      `at most ${mega(sent)}${nb}MB to send and ${mega(total)}${nb}MB unpacked, ${mega(texts)}${nb}MB of it text`,
      `at most ${files} files, in folders at most ${depth} deep`,
      "texts in Markdown (.md, .txt), in UTF-8",
      `pictures as PNG, JPEG or WebP and sound as MP3, Ogg or M4A, each at most ${mega(media)}${nb}MB`,
      "no links, no passwords, no other archives, no SVG",
    ],
    leftOut: "Hidden files and what your computer puts beside yours are left out.",
    tooOften: "That was a little too often. Please try again in an hour.",
    more: (count: number) => `${count} more ${count === 1 ? "file is" : "files are"} refused as well.`,
    tryAgain: "Files have to be chosen again: browsers do not keep them.",
    button: "Import a curriculum",
    newVersion: "Import a new version",
    download: "Download it as a zip",
    downloadDraft: "Download the newest text as a zip",
    removed:
      "This curriculum is no longer in the folder curricula/. Groups that run it go on; new ones cannot be planned.",
    kept: "Your text was kept.",
    said: {
      new: "The curriculum is on the shelf.",
      renewed: "The new version is on the shelf. New groups are planned with it.",
      unchanged: "This is what stood here already. Nothing has changed.",
    } as Record<string, string>,
  },
  {
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
    } as Record<string, string>,
  },
);
