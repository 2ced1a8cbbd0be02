/** Bringing a curriculum onto the shelf, and taking one home. */
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";

const nb = "\u00a0";

const mega = (bytes: number) => Math.round(bytes / 1_000_000);

const { sent, media, total, texts, files, depth } = folderLimits;

export const importing = {
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
  },
};
