/** Backups and bringing them back: what the tasks say at the terminal, and owners read on their page. */
import type { BackupRefusal, BackupStanding, RestoreRefusal } from "#app/domain/backups.ts";
import type { SentencesOf } from "../../operating-shape.ts";
import { counted } from "../language.ts";

/** Why no backup was made. */
export const notMade: SentencesOf<BackupRefusal, "why"> = {
  "no-key": () => "There is no key to seal backups to yet. Make one first: npm run backup-key",
  "no-folder": () =>
    "Say where the backup goes: npm run backup -- /path/to/folder, or set BACKUP_FOLDER. Another disk is best.",
  inside: ({ folder }) =>
    `The folder ${folder} lies in the data folder and would be lost together with it. Choose another one.`,
  folder: ({ folder, said }) =>
    `The folder for backups cannot be used: ${folder} (${said}). See that its disk is there and that it belongs to the user who runs Alongside.`,
  "no-database": ({ folder }) => `There is no database in ${folder}. Set DATA_DIR as the server has it.`,
  busy: () => "Another backup is being made just now. Wait until it is done.",
  full: ({ folder }) => `There is not enough room in ${folder}. Nothing was kept; make room and try again.`,
  damaged: () =>
    "The database is damaged, so no backup of it was made. Keep the older ones, stop the server and restore the newest: npm run restore",
  broken: ({ said }) => `The backup could not be made: ${said}`,
};

/** Why nothing was brought back; always says that nothing was changed. */
export const notRestored: SentencesOf<RestoreRefusal, "why"> = {
  "no-file": ({ file }) => `There is no file ${file} that can be read here. Nothing was changed.`,
  "not-a-backup": ({ file }) => `${file} is not a backup made by Alongside. Nothing was changed.`,
  "not-a-key": () =>
    "This is not a private key: it begins with AGE-SECRET-KEY-1 and is one line. Nothing was changed.",
  "wrong-key": () =>
    "This key does not open this backup: it was sealed to another one. Look for the key that was in use when it was made. Nothing was changed.",
  damaged: ({ file }) =>
    `${file} is damaged: what is in it is not what was written. Take the backup before it. Nothing was changed.`,
  occupied: ({ folder }) =>
    `There is a database in ${folder} already. With --replace it is put aside, and the backup takes its place. Nothing was changed.`,
  running: ({ folder }) =>
    `Alongside is running on the data in ${folder}. Stop it first. Nothing was changed.`,
  "other-installation": () =>
    "This backup is of another installation than the one that is here. If that is what you want, add --other-installation. Nothing was changed.",
  newer: ({ schema }) =>
    `This backup was made by a newer Alongside (${schema}). Update this one first. Nothing was changed.`,
  "no-list": ({ file }) =>
    `The list of who was erased is missing: ${file}. Without it somebody who asked to be erased would be here again. It lies beside the backups; put it beside this one. If nobody was ever erased, or the list is lost: --without-erased-list. Nothing was changed.`,
  "list-damaged": ({ file }) =>
    `The list of who was erased cannot be read: ${file}. Take the one in the data folder or beside other backups in its place. If there is none: --without-erased-list, and erase those who asked for it once more. Nothing was changed.`,
  full: ({ folder }) =>
    `There is not enough room in ${folder} for what is in the backup. Make room and try again. Nothing was changed.`,
};

export const backups = {
  made: (file: string, size: string) => `The backup is there, sealed and checked: ${file} (${size})`,
  counted: (persons: number, places: number, letters: number) =>
    `It holds ${counted(persons, "person", "people")}, ${counted(places, "place", "places")} in groups and ${counted(letters, "letter", "letters")}.`,
  removed: (count: number) =>
    `${counted(count, "backup was", "backups were")} older than thirty days and ${count === 1 ? "is" : "are"} gone.`,
  key: {
    there: (key: string) =>
      `There is a key already; its public half is ${key}. For a new one add --new: older backups still open with the old private key only.`,
    printed: "This is the private key. It opens every backup from now on and is shown only once:",
    write:
      "Write it down on paper, or put it into a password safe that is not on this machine. Without it no backup can be opened, by anybody.",
    ask: "To try it, type or paste the private key from there: ",
    wrong: "This is not the key that was shown. Nothing was changed, and backups go on as before.",
    kept: (key: string) =>
      `It opens what is sealed. From now on backups are sealed to its public half, ${key}; the private one is nowhere on this machine.`,
  },
  restore: {
    usage:
      "npm run restore -- file [--key file] [--replace] [--other-installation] [--end-sign-ins] [--end-feeds] [--without-erased-list]; without --key the private key is asked for.",
    ask: "The private key (it is not shown): ",
    done: (when: string) => `The backup of ${when} is back, whole and checked.`,
    aside: (path: string) =>
      `The database that was here before lies at ${path}. Delete it and the files beside it that begin with its name once you do not need it.`,
    settings: (path: string) =>
      `The settings of that time lie in ${path}; SECRET must be the same as there. Delete the file once the server has them.`,
    signIns: (count: number) => `${counted(count, "sign-in was", "sign-ins were")} ended.`,
    feeds: (count: number) => `${counted(count, "calendar address was", "calendar addresses were")} ended.`,
    erased: (count: number) =>
      `${counted(count, "person who was erased since then is", "people who were erased since then are")} erased in it again.`,
    waiting: (count: number) =>
      `${counted(count, "person waits", "people wait")} to be erased, until the day they were told.`,
    withoutList:
      "The list of who was erased was not asked: whoever was erased since then is here again. Erase them once more.",
    since: (when: string) =>
      `What happened after ${when} is not in it: whoever gave a place back or was removed since then has it again, and letters that were waiting then leave once more. Go through that before people come in (docs/operating.md).`,
  },
  page: {
    title: "Backups",
    last: (when: string) => `Last backup: ${when}. It was read back and checked.`,
    standing: {
      fine: "",
      failing:
        "The last try to make a backup failed. Ask whoever runs this machine to run npm run backup, which says why.",
      old: "The last backup is older than a day and a half. Ask whoever runs this machine.",
      none: "No backup of these data has been made yet. If this machine breaks, everything is lost. Ask whoever runs it.",
    } satisfies Record<BackupStanding, string>,
  },
};
