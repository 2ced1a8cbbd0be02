/** Backups, bringing them back, and health: what the tasks say at the terminal, and owners read on their page. */
import type { BackupRefusal, BackupStanding, RestoreRefusal } from "../domain/backups.ts";
import { both, counted, spaced } from "./language.ts";
import type { Language } from "./language.ts";

type Sentences<R extends { why: string }> = {
  [W in R["why"]]: (refusal: Extract<R, { why: W }>) => string;
};

const notMade: Record<Language, Sentences<BackupRefusal>> = {
  en: {
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
  },
  fr: {
    "no-key": () =>
      spaced(
        "Il n’y a pas encore de clé pour sceller les sauvegardes. Créez-en une d’abord : npm run backup-key",
      ),
    "no-folder": () =>
      spaced(
        "Dites où va la sauvegarde : npm run backup -- /chemin/du/dossier, ou réglez BACKUP_FOLDER. Un autre disque est préférable.",
      ),
    inside: ({ folder }) =>
      `Le dossier ${folder} se trouve dans celui des données et disparaîtrait avec lui. Choisissez-en un autre.`,
    folder: ({ folder, said }) =>
      spaced(
        `Le dossier des sauvegardes ne peut pas servir : ${folder} (${said}). Vérifiez que son disque est là et qu’il appartient au compte qui fait tourner Alongside.`,
      ),
    "no-database": ({ folder }) =>
      `Il n’y a pas de base de données dans ${folder}. Réglez DATA_DIR comme pour le serveur.`,
    busy: () => "Une autre sauvegarde est en cours. Attendez qu’elle soit finie.",
    full: ({ folder }) =>
      spaced(
        `Il n’y a pas assez de place dans ${folder}. Rien n’a été gardé ; faites de la place et recommencez.`,
      ),
    damaged: () =>
      spaced(
        "La base de données est abîmée, elle n’a donc pas été sauvegardée. Gardez les anciennes sauvegardes, arrêtez le serveur et restaurez la plus récente : npm run restore",
      ),
    broken: ({ said }) => spaced(`La sauvegarde n’a pas pu être faite : ${said}`),
  },
};

const notRestored: Record<Language, Sentences<RestoreRefusal>> = {
  en: {
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
    full: ({ folder }) =>
      `There is not enough room in ${folder} for what is in the backup. Make room and try again. Nothing was changed.`,
  },
  fr: {
    "no-file": ({ file }) => `Il n’y a pas de fichier ${file} qui puisse être lu ici. Rien n’a changé.`,
    "not-a-backup": ({ file }) => `${file} n’est pas une sauvegarde faite par Alongside. Rien n’a changé.`,
    "not-a-key": () =>
      spaced(
        "Ceci n’est pas une clé privée : elle commence par AGE-SECRET-KEY-1 et tient sur une ligne. Rien n’a changé.",
      ),
    "wrong-key": () =>
      spaced(
        "Cette clé n’ouvre pas cette sauvegarde : elle a été scellée pour une autre. Cherchez la clé qui servait quand elle a été faite. Rien n’a changé.",
      ),
    damaged: ({ file }) =>
      spaced(
        `${file} est abîmé : son contenu n’est pas celui qui a été écrit. Prenez la sauvegarde d’avant. Rien n’a changé.`,
      ),
    occupied: ({ folder }) =>
      `Il y a déjà une base de données dans ${folder}. Avec --replace, elle est mise de côté et la sauvegarde prend sa place. Rien n’a changé.`,
    running: ({ folder }) =>
      `Alongside est en marche sur les données de ${folder}. Arrêtez-le d’abord. Rien n’a changé.`,
    "other-installation": () =>
      "Cette sauvegarde vient d’une autre installation que celle qui est ici. Si c’est bien ce que vous voulez, ajoutez --other-installation. Rien n’a changé.",
    newer: ({ schema }) =>
      `Cette sauvegarde a été faite par un Alongside plus récent (${schema}). Mettez d’abord celui-ci à jour. Rien n’a changé.`,
    full: ({ folder }) =>
      `Il n’y a pas assez de place dans ${folder} pour le contenu de la sauvegarde. Faites de la place et recommencez. Rien n’a changé.`,
  },
};

/** Why no backup was made, in one sentence or two. */
export function whyNotMade(language: Language, refusal: BackupRefusal): string {
  return (notMade[language][refusal.why] as (refusal: BackupRefusal) => string)(refusal);
}

/** Why nothing was brought back; always says that nothing was changed. */
export function whyNotRestored(language: Language, refusal: RestoreRefusal): string {
  return (notRestored[language][refusal.why] as (refusal: RestoreRefusal) => string)(refusal);
}

export const backups = both(
  {
    made: (file: string, size: string) => `The backup is there, sealed and checked: ${file} (${size})`,
    counted: (persons: number, places: number, letters: number) =>
      `It holds ${counted("en", persons, "person", "people")}, ${counted("en", places, "place", "places")} in groups and ${counted("en", letters, "letter", "letters")}.`,
    removed: (count: number) =>
      `${counted("en", count, "backup was", "backups were")} older than thirty days and ${count === 1 ? "is" : "are"} gone.`,
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
        "npm run restore -- file [--key file] [--replace] [--other-installation] [--end-sign-ins] [--end-feeds]; without --key the private key is asked for.",
      ask: "The private key (it is not shown): ",
      done: (when: string) => `The backup of ${when} is back, whole and checked.`,
      aside: (path: string) =>
        `The database that was here before lies at ${path}. Delete it and the files beside it that begin with its name once you do not need it.`,
      settings: (path: string) =>
        `The settings of that time lie in ${path}; SECRET must be the same as there. Delete the file once the server has them.`,
      signIns: (count: number) => `${counted("en", count, "sign-in was", "sign-ins were")} ended.`,
      feeds: (count: number) =>
        `${counted("en", count, "calendar address was", "calendar addresses were")} ended.`,
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
  },
  {
    made: (file: string, size: string) =>
      spaced(`La sauvegarde est là, scellée et vérifiée : ${file} (${size})`),
    counted: (persons: number, places: number, letters: number) =>
      `Elle contient ${counted("fr", persons, "personne", "personnes")}, ${counted("fr", places, "place", "places")} dans des groupes et ${counted("fr", letters, "message", "messages")}.`,
    removed: (count: number) =>
      `${counted("fr", count, "sauvegarde avait", "sauvegardes avaient")} plus de trente jours et ${count > 1 ? "ont été supprimées" : "a été supprimée"}.`,
    key: {
      there: (key: string) =>
        spaced(
          `Il y a déjà une clé ; sa moitié publique est ${key}. Pour une nouvelle, ajoutez --new : les anciennes sauvegardes ne s’ouvrent toujours qu’avec l’ancienne clé privée.`,
        ),
      printed: spaced(
        "Voici la clé privée. Elle ouvrira toutes les sauvegardes à venir et n’est montrée qu’une fois :",
      ),
      write:
        "Notez-la sur papier, ou dans un coffre à mots de passe qui n’est pas sur cette machine. Sans elle, personne ne pourra ouvrir une sauvegarde.",
      ask: spaced("Pour l’essayer, tapez ou collez la clé privée depuis cet endroit : "),
      wrong:
        "Ce n’est pas la clé qui a été montrée. Rien n’a changé, et les sauvegardes continuent comme avant.",
      kept: (key: string) =>
        spaced(
          `Elle ouvre ce qui est scellé. Les sauvegardes seront désormais scellées pour sa moitié publique, ${key} ; la clé privée n’est nulle part sur cette machine.`,
        ),
    },
    restore: {
      usage: spaced(
        "npm run restore -- fichier [--key fichier] [--replace] [--other-installation] [--end-sign-ins] [--end-feeds] ; sans --key, la clé privée est demandée.",
      ),
      ask: spaced("La clé privée (elle ne s’affiche pas) : "),
      done: (when: string) => `La sauvegarde du ${when} est remise en place, complète et vérifiée.`,
      aside: (path: string) =>
        `La base qui était ici se trouve dans ${path}. Supprimez-la, avec les fichiers voisins qui commencent par son nom, quand vous n’en aurez plus besoin.`,
      settings: (path: string) =>
        spaced(
          `Les réglages d’alors se trouvent dans ${path} ; SECRET doit être le même. Supprimez ce fichier quand le serveur les a repris.`,
        ),
      signIns: (count: number) =>
        `${counted("fr", count, "connexion a été terminée", "connexions ont été terminées")}.`,
      feeds: (count: number) =>
        `${counted("fr", count, "adresse d’agenda a été révoquée", "adresses d’agenda ont été révoquées")}.`,
      since: (when: string) =>
        spaced(
          `Ce qui s’est passé après le ${when} n’y est pas : qui a rendu sa place ou a été retiré depuis l’a de nouveau, et les messages qui attendaient alors partent encore une fois. Passez cela en revue avant que les gens ne reviennent (docs/operating.md).`,
        ),
    },
    page: {
      title: "Sauvegardes",
      last: (when: string) => spaced(`Dernière sauvegarde : ${when}. Elle a été relue et vérifiée.`),
      standing: {
        fine: "",
        failing:
          "La dernière sauvegarde a échoué. Demandez à la personne qui s’occupe de cette machine de lancer npm run backup, qui dit pourquoi.",
        old: "La dernière sauvegarde date de plus d’un jour et demi. Demandez à la personne qui s’occupe de cette machine.",
        none: "Ces données n’ont encore jamais été sauvegardées. Si cette machine tombe en panne, tout est perdu. Demandez à la personne qui s’en occupe.",
      } satisfies Record<BackupStanding, string>,
    },
  },
);
