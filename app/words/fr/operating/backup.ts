/** Backups and bringing them back: what the tasks say at the terminal, and owners read on their page. */
import type { BackupRefusal, BackupStanding, RestoreRefusal } from "#app/domain/backups.ts";
import type { Same } from "../../language.ts";
import type { backups as english } from "../../en/operating/backup.ts";
import type { SentencesOf } from "../../operating-shape.ts";
import { counted } from "../language.ts";
import { spaced } from "../spaced.ts";

/** Why no backup was made. */
export const notMade: SentencesOf<BackupRefusal, "why"> = {
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
};

/** Why nothing was brought back; always says that nothing was changed. */
export const notRestored: SentencesOf<RestoreRefusal, "why"> = {
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
  "no-list": ({ file }) =>
    spaced(
      `La liste des personnes effacées manque : ${file}. Sans elle, quelqu’un qui a demandé son effacement serait de nouveau ici. Elle se trouve à côté des sauvegardes ; placez-la à côté de celle-ci. Si personne n’a jamais été effacé, ou si la liste est perdue : --without-erased-list. Rien n’a changé.`,
    ),
  "list-damaged": ({ file }) =>
    spaced(
      `La liste des personnes effacées est illisible : ${file}. Mettez à sa place celle du dossier de données ou celle d’autres sauvegardes. S’il n’y en a pas : --without-erased-list, puis effacez encore une fois les personnes qui l’ont demandé. Rien n’a changé.`,
    ),
  full: ({ folder }) =>
    `Il n’y a pas assez de place dans ${folder} pour le contenu de la sauvegarde. Faites de la place et recommencez. Rien n’a changé.`,
};

export const backups: Same<typeof english> = {
  made: (file: string, size: string) =>
    spaced(`La sauvegarde est là, scellée et vérifiée : ${file} (${size})`),
  counted: (persons: number, places: number, letters: number) =>
    `Elle contient ${counted(persons, "personne", "personnes")}, ${counted(places, "place", "places")} dans des groupes et ${counted(letters, "message", "messages")}.`,
  removed: (count: number) =>
    `${counted(count, "sauvegarde avait", "sauvegardes avaient")} plus de trente jours et ${count > 1 ? "ont été supprimées" : "a été supprimée"}.`,
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
      "npm run restore -- fichier [--key fichier] [--replace] [--other-installation] [--end-sign-ins] [--end-feeds] [--without-erased-list] ; sans --key, la clé privée est demandée.",
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
      `${counted(count, "connexion a été terminée", "connexions ont été terminées")}.`,
    feeds: (count: number) =>
      `${counted(count, "adresse d’agenda a été révoquée", "adresses d’agenda ont été révoquées")}.`,
    erased: (count: number) =>
      `${counted(count, "personne effacée depuis y est", "personnes effacées depuis y sont")} de nouveau ${count > 1 ? "effacées" : "effacée"}.`,
    waiting: (count: number) =>
      `${counted(count, "personne attend", "personnes attendent")} d’être ${count > 1 ? "effacées" : "effacée"}, jusqu’au jour annoncé.`,
    withoutList:
      "La liste des personnes effacées n’a pas été consultée. Qui a été effacé depuis est de nouveau ici, et doit l’être encore une fois.",
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
};
