/** Why a folder or an archive was not let onto a shelf: which file, what is wrong with it, what to do. */
import type { ImportCode, ImportFacts } from "#app/domain/curriculum/import/plan-import.ts";

export type Sentences = { [C in ImportCode]: (facts: ImportFacts[C], file: string) => string };

const nb = "\u00a0";

/** Bytes as people read them: 16 MB, 250 kB. */
const size = (bytes: number, mega: string, kilo: string) =>
  bytes >= 1_000_000
    ? `${Math.round(bytes / 1_000_000)}${nb}${mega}`
    : `${Math.round(bytes / 1000)}${nb}${kilo}`;

const bytes = (count: number) => size(count, "MB", "kB");

export const importSentences: Sentences = {
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
