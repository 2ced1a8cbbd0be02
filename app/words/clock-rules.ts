/** Clock rules: those of the machine where they may be old, and new ones that planned meetings follow. */
import { both, counted } from "./language.ts";

const nb = "\u00a0";

export const clockRules = both(
  {
    unknown: "unknown",
    old: (zone: string, version: string, release: string) =>
      `This machine’s clock rules for ${zone} are old (${version}): start it with Node${nb}24, in its newest version. The clocks there have been set anew since (${release}), and dates planned with old rules can be an hour off.`,
    differs: (zone: string, version: string, release: string) =>
      `This machine’s clock rules for ${zone} (${version}) are not those that come with Alongside (${release}). The machine’s are used, and calendar files say such dates in UTC. Please compare one date with a clock you trust.`,
    older: (version: string, seen: string) =>
      `This machine’s clock rules (${version}) are older than those used here before (${seen}): start it with Node${nb}24, in its newest version. Until then no date follows new rules.`,
    need: (name: string, count: number) =>
      `${name}: clocks are set by new rules, and ${counted("en", count, "meeting", "meetings")} ahead must follow.`,
    toShift: "Look at the times",
    notice: (count: number) =>
      `Clocks are set by new rules here, and ${counted("en", count, "meeting", "meetings")} ahead must follow. The time on the wall stays as you planned it.`,
    title: "New clock rules",
    heading: (name: string) => `New clock rules for ${name}`,
    lead: "Clocks are set by new rules here. The time on the wall stays as it was planned; pages, calendars and reminders, which would show another time now, follow it once you confirm.",
    meeting: "Session",
    planned: "Planned, and so it stays",
    shown: "Would be shown without this",
    byHand:
      "On that day the clock jumps over the planned time, or shows it twice: somebody must choose a time.",
    move: "Move it",
    about: (n: number) => `session${nb}${n}`,
    due: (when: string) => `If nobody confirms, it is done by itself: ${when}.`,
    tells: (count: number) =>
      count === 0
        ? "Nobody has a place yet, so nobody is written to."
        : `${counted("en", count, "person gets", "people get")} one letter. Calendar entries already sent are sent again.`,
    act: "Keep the times on the wall",
    no: "Not now",
    nothing: "There is nothing to do: every meeting ahead stands at the time it was planned for.",
    stand: "There was nothing to do: no time has changed, and nobody is written to.",
    said: "The times on the wall are kept, and everybody with a place is told.",
    refusals: {
      "cycle-over": "This group is over or called off.",
      "older-rules": "This machine’s clock rules are older than those used here before: no date is moved.",
      "seen-is-old":
        "Somebody else has changed the dates in the meantime. Here is how they stand now: please look once more.",
    },
  },
  {
    unknown: "inconnues",
    old: (zone: string, version: string, release: string) =>
      `Les règles d’heure de cette machine pour ${zone} sont anciennes (${version})${nb}: démarrez-la avec Node${nb}24, dans sa version la plus récente. L’heure légale y a changé depuis (${release}), et des dates fixées avec d’anciennes règles peuvent être décalées d’une heure.`,
    differs: (zone: string, version: string, release: string) =>
      `Les règles d’heure de cette machine pour ${zone} (${version}) ne sont pas celles fournies avec Alongside (${release}). Ce sont celles de la machine qui servent, et les fichiers d’agenda donnent ces dates en temps universel. Merci de comparer une date avec une horloge sûre.`,
    older: (version: string, seen: string) =>
      `Les règles d’heure de cette machine (${version}) sont plus anciennes que celles déjà utilisées ici (${seen})${nb}: démarrez-la avec Node${nb}24, dans sa version la plus récente. En attendant, aucune date ne suit de nouvelles règles.`,
    need: (name: string, count: number) =>
      `${name}${nb}: l’heure légale change de règles, et ${counted("fr", count, "séance à venir doit suivre", "séances à venir doivent suivre")}.`,
    toShift: "Voir les heures",
    notice: (count: number) =>
      `L’heure légale change de règles ici, et ${counted("fr", count, "séance à venir doit suivre", "séances à venir doivent suivre")}. L’heure affichée au mur reste celle que vous avez fixée.`,
    title: "Nouvelles règles d’heure",
    heading: (name: string) => `Nouvelles règles d’heure pour ${name}`,
    lead: "L’heure légale change de règles ici. L’heure affichée au mur reste celle qui était prévue. Les pages, les agendas et les rappels, qui donneraient sinon une autre heure, la suivent dès que vous confirmez.",
    meeting: "Séance",
    planned: "Heure prévue, qui reste",
    shown: "Ce qui s’afficherait sinon",
    byHand: "Ce jour-là, l’horloge saute l’heure prévue ou l’affiche deux fois. Il faut choisir une heure.",
    move: "Déplacer",
    about: (n: number) => `la séance${nb}${n}`,
    due: (when: string) => `Si personne ne confirme, cela se fera tout seul${nb}: ${when}.`,
    tells: (count: number) =>
      count === 0
        ? "Personne n’a encore de place, donc aucun message ne part."
        : `${counted("fr", count, "personne reçoit", "personnes reçoivent")} un seul message. Les invitations déjà envoyées partent à nouveau.`,
    act: "Garder l’heure affichée au mur",
    no: "Pas maintenant",
    nothing: "Il n’y a rien à faire, chaque séance à venir est à l’heure prévue.",
    stand: `Il n’y avait rien à faire${nb}: aucune heure n’a changé et aucun message ne part.`,
    said: "L’heure affichée au mur est gardée et les personnes qui ont une place sont prévenues.",
    refusals: {
      "cycle-over": "Ce groupe est terminé ou annulé.",
      "older-rules":
        "Les règles d’heure de cette machine sont plus anciennes que celles déjà utilisées ici. Aucune date n’est déplacée.",
      "seen-is-old": `Quelqu’un d’autre a modifié les dates entre-temps. Voici où elles en sont${nb}: regardez encore une fois.`,
    },
  },
);
