/** What `npm run health` says: one line for each finding, in plain words. */
import type { HealthLine } from "#app/domain/health.ts";
import type { SentencesOf } from "../../operating-shape.ts";
import { counted } from "../language.ts";

const megabytes = (bytes: number) => counted(Math.floor(bytes / 1e6), "MB", "MB");
const whenOf = (at: Date) =>
  new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short" }).format(at);
const minutes = (ms: number) => Math.round(ms / 60_000);

/** The word before a line; both are of one width. */
export const healthMarks = { well: "fine", look: "LOOK" };

export const healthLines: SentencesOf<HealthLine, "what"> = {
  database: ({ state }) =>
    ({
      whole: "The database is whole.",
      damaged: "The database is damaged. Stop the server and restore the newest backup: npm run restore",
      missing:
        "There is no database in the data folder. Set DATA_DIR as the server has it, or restore a backup.",
      unreadable:
        "The database cannot be read just now. See that its disk is there and who its files belong to.",
    })[state],
  references: ({ dangling }) =>
    dangling === 0
      ? "Everything it refers to is there."
      : `${counted(dangling, "row points", "rows point")} nowhere. Keep the newest backups and ask who knows the program.`,
  strict: ({ loose }) =>
    loose === 0
      ? "All tables are strict."
      : `${counted(loose, "table is", "tables are")} not strict. Keep the newest backups and ask who knows the program.`,
  letters: ({ stuck }) =>
    stuck === 0
      ? "No letter is stuck."
      : `${counted(stuck, "letter has", "letters have")} been waiting for more than an hour. Look at the mail server, and at the page “Letters”.`,
  backup: ({ standing, at, hasKey, gone, demonstration }) => {
    if (demonstration && standing === "none")
      return "No backup, and none is needed: this is a demonstration.";
    if (!hasKey) return "There is no key for backups, so none is made: npm run backup-key";
    if (standing === "failing") return "The last backup failed. npm run backup says why.";
    if (!at) return "There is no backup yet. Set BACKUP_FOLDER, or run npm run backup -- /path/to/folder";
    const last = `The last backup is of ${whenOf(at)}.`;
    if (gone) return `${last} Its file is not where it was put.`;
    return standing === "old" ? `${last} That is more than a day and a half ago.` : last;
  },
  clock: ({ ahead }) =>
    ahead < 60_000
      ? "The clock goes on from the last act."
      : `The clock is ${counted(minutes(ahead), "minute", "minutes")} behind the last act. Set it right.`,
  "clock-rules": ({ version, older }) =>
    older
      ? `The clock rules (${version}) are older than those these data were used with (${older}). Update Node.`
      : version
        ? `Clock rules: ${version}.`
        : "Which clock rules this machine has is unknown. Update Node.",
  disk: (line) =>
    line.free === null
      ? `The disk of ${line.folder} does not answer.`
      : `${megabytes(line.free)} are free in ${line.folder}; a backup takes up to ${megabytes(line.needed)}.`,
  mail: ({ state, said }) =>
    ({
      answers: "The mail server answers.",
      none: "No mail server is set: letters stay in the local mailbox.",
      silent: `The mail server does not let letters in (${said}).`,
    })[state],
};
