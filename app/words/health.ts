/** What `npm run health` says: one line for each finding, in plain words. */
import type { HealthLine } from "../domain/health.ts";
import { counted, spaced } from "./language.ts";
import type { Language } from "./language.ts";

type Sentences = { [W in HealthLine["what"]]: (line: Extract<HealthLine, { what: W }>) => string };

const megabytes = (language: Language, bytes: number) =>
  counted(language, Math.floor(bytes / 1e6), "MB", "MB");
const whenOf = (language: Language, at: Date) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);
const minutes = (ms: number) => Math.round(ms / 60_000);

const en: Sentences = {
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
      : `${counted("en", dangling, "row points", "rows point")} nowhere. Keep the newest backups and ask who knows the program.`,
  strict: ({ loose }) =>
    loose === 0
      ? "All tables are strict."
      : `${counted("en", loose, "table is", "tables are")} not strict. Keep the newest backups and ask who knows the program.`,
  letters: ({ stuck }) =>
    stuck === 0
      ? "No letter is stuck."
      : `${counted("en", stuck, "letter has", "letters have")} been waiting for more than an hour. Look at the mail server, and at the page “Letters”.`,
  backup: ({ standing, at, hasKey, gone, demonstration }) => {
    if (demonstration && standing === "none")
      return "No backup, and none is needed: this is a demonstration.";
    if (!hasKey) return "There is no key for backups, so none is made: npm run backup-key";
    if (standing === "failing") return "The last backup failed. npm run backup says why.";
    if (!at) return "There is no backup yet. Set BACKUP_FOLDER, or run npm run backup -- /path/to/folder";
    const last = `The last backup is of ${whenOf("en", at)}.`;
    if (gone) return `${last} Its file is not where it was put.`;
    return standing === "old" ? `${last} That is more than a day and a half ago.` : last;
  },
  clock: ({ ahead }) =>
    ahead < 60_000
      ? "The clock goes on from the last act."
      : `The clock is ${counted("en", minutes(ahead), "minute", "minutes")} behind the last act. Set it right.`,
  "clock-rules": ({ version, older }) =>
    older
      ? `The clock rules (${version}) are older than those these data were used with (${older}). Update Node.`
      : version
        ? `Clock rules: ${version}.`
        : "Which clock rules this machine has is unknown. Update Node.",
  disk: (line) =>
    line.free === null
      ? `The disk of ${line.folder} does not answer.`
      : `${megabytes("en", line.free)} are free in ${line.folder}; a backup takes up to ${megabytes("en", line.needed)}.`,
  mail: ({ state, said }) =>
    ({
      answers: "The mail server answers.",
      none: "No mail server is set: letters stay in the local mailbox.",
      silent: `The mail server does not let letters in (${said}).`,
    })[state],
};

const fr: Sentences = {
  database: ({ state }) =>
    ({
      whole: "La base de données est intacte.",
      damaged: spaced(
        "La base de données est abîmée. Arrêtez le serveur et restaurez la dernière sauvegarde : npm run restore",
      ),
      missing:
        "Il n’y a pas de base de données dans le dossier des données. Réglez DATA_DIR comme pour le serveur, ou restaurez une sauvegarde.",
      unreadable:
        "La base de données ne peut pas être lue pour l’instant. Vérifiez que son disque est là et à qui sont ses fichiers.",
    })[state],
  references: ({ dangling }) =>
    dangling === 0
      ? "Tout ce à quoi elle renvoie est là."
      : `${counted("fr", dangling, "ligne ne mène", "lignes ne mènent")} nulle part. Gardez les dernières sauvegardes et demandez à qui connaît le programme.`,
  strict: ({ loose }) =>
    loose === 0
      ? "Toutes les tables sont strictes."
      : `${counted("fr", loose, "table n’est pas stricte", "tables ne sont pas strictes")}. Gardez les dernières sauvegardes et demandez à qui connaît le programme.`,
  letters: ({ stuck }) =>
    stuck === 0
      ? "Aucun message n’est bloqué."
      : spaced(
          `${counted("fr", stuck, "message attend", "messages attendent")} depuis plus d’une heure. Regardez le serveur de courrier, et la page « Messages ».`,
        ),
  backup: ({ standing, at, hasKey, gone, demonstration }) => {
    if (demonstration && standing === "none")
      return spaced("Pas de sauvegarde, et il n’en faut pas : c’est une démonstration.");
    if (!hasKey)
      return spaced("Il n’y a pas de clé pour les sauvegardes, donc aucune ne se fait : npm run backup-key");
    if (standing === "failing") return "La dernière sauvegarde a échoué. npm run backup dit pourquoi.";
    if (!at)
      return "Il n’y a pas encore de sauvegarde. Réglez BACKUP_FOLDER, ou lancez npm run backup -- /chemin/du/dossier";
    const last = `La dernière sauvegarde est du ${whenOf("fr", at)}.`;
    if (gone) return `${last} Son fichier n’est plus là où il a été mis.`;
    return standing === "old" ? `${last} Cela fait plus d’un jour et demi.` : last;
  },
  clock: ({ ahead }) =>
    ahead < 60_000
      ? "L’horloge suit le dernier enregistrement."
      : `L’horloge retarde de ${counted("fr", minutes(ahead), "minute", "minutes")} sur le dernier enregistrement. Remettez-la à l’heure.`,
  "clock-rules": ({ version, older }) =>
    older
      ? `Les règles d’heure (${version}) sont plus anciennes que celles déjà utilisées avec ces données (${older}). Mettez Node à jour.`
      : version
        ? spaced(`Règles d’heure : ${version}.`)
        : "Les règles d’heure de cette machine sont inconnues. Mettez Node à jour.",
  disk: (line) =>
    line.free === null
      ? `Le disque de ${line.folder} ne répond pas.`
      : spaced(
          `${megabytes("fr", line.free)} sont libres dans ${line.folder} ; une sauvegarde prend jusqu’à ${megabytes("fr", line.needed)}.`,
        ),
  mail: ({ state, said }) =>
    ({
      answers: "Le serveur de courrier répond.",
      none: spaced("Aucun serveur de courrier n’est réglé : les messages restent dans la boîte locale."),
      silent: `Le serveur de courrier ne prend pas les messages (${said}).`,
    })[state],
};

const sentences: Record<Language, Sentences> = { en, fr };
const marks: Record<Language, { well: string; look: string }> = {
  en: { well: "fine", look: "LOOK" },
  fr: { well: "bien", look: "VOIR" },
};

/** "fine  The database is whole." The mark is a word, and of one width. */
export function healthLine(language: Language, line: HealthLine, well: boolean): string {
  const sentence = (sentences[language][line.what] as (line: HealthLine) => string)(line);
  return `${marks[language][well ? "well" : "look"]}  ${sentence}`;
}
