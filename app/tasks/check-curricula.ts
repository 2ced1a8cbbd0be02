/**
 * Checks curricula from the command line (`npm run curricula:check -- --help`). Folders are seen from where the command
 * was given. Leaves with 1 when there is an error, with 2 and one sentence when it could not begin.
 */
import { existsSync, lstatSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { readCheckOptions } from "#app/domain/curriculum/findings/check-options.ts";
import type { CheckOptions } from "#app/domain/curriculum/findings/check-options.ts";
import { stampTranslations } from "#app/domain/curriculum/translations/stamp.ts";
import {
  curriculaOn,
  FolderRefused,
  ownShelf,
  readCurriculumFolder,
} from "#app/server/curricula/curricula-on-disk.server.ts";
import { readParagraphs } from "#app/server/curricula/reference-on-disk.server.ts";
import { weigh } from "#app/words/check/checked.ts";
import type { Checked } from "#app/words/check/checked.ts";
import { reportOn } from "#app/words/check/report.ts";
import { checkWords } from "#app/words/findings.ts";
import { optionsSentence } from "#app/words/check/options.ts";

/** What keeps the check from beginning; its message is a whole sentence. */
class CannotBegin extends Error {}

/** Where the command was given; npm itself goes to the project's root. */
const from = process.env["INIT_CWD"] ?? process.cwd();

try {
  process.exitCode = check(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof CannotBegin)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}

function check(given: readonly string[]): number {
  const read = readCheckOptions(given);
  if (!read.ok) throw new CannotBegin(optionsSentence(read.refusal, "en"));
  const { options } = read;
  const words = checkWords[options.language];
  if (options.help) {
    process.stdout.write(`${words.help}\n`);
    return 0;
  }
  const folders = foldersOf(options);
  if (folders.length === 0) throw new CannotBegin(words.nothing);
  const checked = folders.map((folder) => checkFolder(folder, options.stamp));
  const about = () => readParagraphs(options.language, resolve(ownShelf));
  process.stdout.write(reportOn(checked, options.format, options.language, about));
  return checked.some((one) => weigh(one).errors > 0) ? 1 : 0;
}

/** Full paths. A folder that holds no curriculum itself stands for those that it holds. */
function foldersOf({ folders, language }: CheckOptions): string[] {
  const words = checkWords[language];
  const shelfOf = (shelf: string) => curriculaOn(shelf).map((name) => join(shelf, name));
  if (folders.length === 0) return shelfOf(resolve(ownShelf));
  return folders.flatMap((typed) => {
    const folder = resolve(from, typed);
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new CannotBegin(words.absent(typed));
    if (existsSync(join(folder, "curriculum.md"))) return [folder];
    const held = shelfOf(folder);
    return held.length > 0 ? held : [folder];
  });
}

function checkFolder(folder: string, stamp: boolean): Checked {
  const named = (relative(from, folder) || ".").split(sep).join("/");
  try {
    const stamped = stamp ? stampFolder(folder) : [];
    const { findings } = readCurriculumFolder(folder, resolve(ownShelf));
    return { folder: named, refusal: null, findings, stamped };
  } catch (problem) {
    if (!(problem instanceof FolderRefused)) throw problem;
    return { folder: named, refusal: problem.refusal, findings: [], stamped: [] };
  }
}

/** Writes the translated files whose stamps have changed, with the line ends they had; gives their paths. */
function stampFolder(folder: string): string[] {
  const { files, approved } = readCurriculumFolder(folder, resolve(ownShelf));
  const readable = files.filter((file) => !file.fault);
  return stampTranslations(readable, { approved }).map(({ path, text }) => {
    const before = files.find((file) => file.path === path)?.text ?? "";
    const mark = before.startsWith("\ufeff") ? "\ufeff" : "";
    const ends = before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
    writeFileSync(join(folder, path), `${mark}${ends}`);
    return path;
  });
}
