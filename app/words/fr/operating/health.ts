/** What `npm run health` says: one line for each finding, in plain words. */
import type { HealthLine } from "#app/domain/health.ts";
import type { SentencesOf } from "../../operating-shape.ts";
import { counted } from "../language.ts";
import { spaced } from "../spaced.ts";

const megabytes = (bytes: number) => counted(Math.floor(bytes / 1e6), "Mo", "Mo");
const whenOf = (at: Date) =>
  new Intl.DateTimeFormat("fr", { dateStyle: "long", timeStyle: "short" }).format(at);
const minutes = (ms: number) => Math.round(ms / 60_000);

/** The word before a line; both are of one width. */
export const healthMarks = { well: "bien", look: "VOIR" };

export const healthLines: SentencesOf<HealthLine, "what"> = {
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
      : `${counted(dangling, "ligne ne mène", "lignes ne mènent")} nulle part. Gardez les dernières sauvegardes et demandez à qui connaît le programme.`,
  strict: ({ loose }) =>
    loose === 0
      ? "Toutes les tables sont strictes."
      : `${counted(loose, "table n’est pas stricte", "tables ne sont pas strictes")}. Gardez les dernières sauvegardes et demandez à qui connaît le programme.`,
  letters: ({ stuck }) =>
    stuck === 0
      ? "Aucun message n’est bloqué."
      : spaced(
          `${counted(stuck, "message attend", "messages attendent")} depuis plus d’une heure. Regardez le serveur de courrier, et la page « Messages ».`,
        ),
  backup: ({ standing, at, hasKey, gone, demonstration }) => {
    if (demonstration && standing === "none")
      return spaced("Pas de sauvegarde, et il n’en faut pas : c’est une démonstration.");
    if (!hasKey)
      return spaced("Il n’y a pas de clé pour les sauvegardes, donc aucune ne se fait : npm run backup-key");
    if (standing === "failing") return "La dernière sauvegarde a échoué. npm run backup dit pourquoi.";
    if (!at)
      return "Il n’y a pas encore de sauvegarde. Réglez BACKUP_FOLDER, ou lancez npm run backup -- /chemin/du/dossier";
    const last = `La dernière sauvegarde est du ${whenOf(at)}.`;
    if (gone) return `${last} Son fichier n’est plus là où il a été mis.`;
    return standing === "old" ? `${last} Cela fait plus d’un jour et demi.` : last;
  },
  clock: ({ ahead }) =>
    ahead < 60_000
      ? "L’horloge suit le dernier enregistrement."
      : `L’horloge retarde de ${counted(minutes(ahead), "minute", "minutes")} sur le dernier enregistrement. Remettez-la à l’heure.`,
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
          `${megabytes(line.free)} sont libres dans ${line.folder} ; une sauvegarde prend jusqu’à ${megabytes(line.needed)}.`,
        ),
  mail: ({ state, said }) =>
    ({
      answers: "Le serveur de courrier répond.",
      none: spaced("Aucun serveur de courrier n’est réglé : les messages restent dans la boîte locale."),
      silent: `Le serveur de courrier ne prend pas les messages (${said}).`,
    })[state],
};
