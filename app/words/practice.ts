/** Learning from practice: minutes as planned and as they really were, over many evenings, and the change it suggests. */
import type { SkipReason } from "../domain/meetings/run.ts";
import { both, counted, listed } from "./language.ts";

const nb = "\u00a0";

const reasonsEn: Record<SkipReason, string> = {
  late: "late",
  "group-needed-time": "the group needed the time",
  "not-fitting": "did not fit",
  other: "another reason",
};
const reasonsFr: Record<SkipReason, string> = {
  late: "en retard",
  "group-needed-time": "le groupe avait besoin de temps",
  "not-fitting": "ne convenait pas",
  other: "autre raison",
};
const formatsEn = { "in-person": "in person", online: "online", phone: "by phone", short: "short form" };
const formatsFr = {
  "in-person": "sur place",
  online: "en ligne",
  phone: "par téléphone",
  short: "forme courte",
};

export const practice = both(
  {
    title: "Minutes in practice",
    heading: "Minutes in practice",
    link: "How long its parts really take",
    about:
      "What your groups’ closed meetings show about this text: the minutes of each part as planned, and as they really were.",
    hidden:
      "A part shows figures once at least three groups have held it with these minutes (in an open group that repeats one session: once three meetings have). Below that, a figure would be about one group and the people who led it. Nothing here says which meeting, who led it or who came.",
    empty:
      "No part has been held by three groups yet. When groups close their meetings, their minutes come together here.",
    session: (number: number) => (number === 0 ? "Session zero:" : `Session ${number}:`),
    shared: "Shared by several sessions",
    sharedText: "Their minutes stand in frame.md. All sessions that take them as they are count together.",
    part: "Part",
    planned: "Planned",
    median: "Median",
    middle: "Middle half",
    meetings: "Meetings",
    shortened: "Shortened",
    skipped: "Left out",
    missed: "Not reached",
    notYet: "too few",
    range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    inMinutes: (minutes: number) => `${minutes}${nb}min`,
    formats: formatsEn,
    only: (format: string) => ` (${format})`,
    skippedFor: (count: number, reasons: readonly [SkipReason, number][]) =>
      `${count}: ${listed(
        "en",
        reasons.map(([reason, times]) =>
          reasons.length > 1 ? `${times} ${reasonsEn[reason]}` : reasonsEn[reason],
        ),
      )}`,
    others: (count: number) =>
      `${counted("en", count, "meeting", "meetings")} with other minutes, not compared`,
    sessionsNamed: (numbers: readonly number[]) => `sessions ${listed("en", numbers.map(String))}`,
    takeHeading: "Take the medians",
    takeText:
      "Choose the parts whose minutes you want to change. You get the change to the Markdown; nothing is saved here. Apply it to your folder, look at the text, and import it as a new version.",
    none: "No median differs from the plan.",
    noSource: "The files this version was made from are not kept, so no change can be written for them.",
    offer: (from: number, to: number) => `: ${from} → ${to}${nb}min`,
    inFile: (file: string) => `in ${file}`,
    choose: "Choose the parts",
    show: "Show the change",
    patch: "The change",
    nothingChosen: "Choose at least one part to see the change.",
    download: "Download it as a .patch",
    apply: "In the programme’s folder:",
    unbalanced: "These sessions would no longer come to their minutes",
    listed: (formats: readonly string[]) => listed("en", formats),
    over: (format: string, sum: number, minutes: number) =>
      `${format}: ${sum}${nb}min of ${minutes}, ${sum - minutes}${nb}min too many`,
    under: (format: string, sum: number, minutes: number) =>
      `${format}: ${sum}${nb}min of ${minutes}, ${minutes - sum}${nb}min too few`,
    balance: "Mend them before you publish: the check refuses a session whose minutes do not add up.",
  },
  {
    title: "Les minutes en pratique",
    heading: "Les minutes en pratique",
    link: "Combien de temps il prend vraiment",
    about:
      "Ce que les séances closes de vos groupes disent de ce texte\u00a0: les minutes prévues de chaque temps, et celles qu’il a vraiment prises.",
    hidden:
      "Les chiffres d’un temps apparaissent dès que trois groupes l’ont tenu avec ces minutes (dans un groupe ouvert qui répète une même séance, dès que trois séances l’ont tenu). En dessous, un chiffre parlerait d’un seul groupe et des personnes qui l’ont animé. Rien ici ne dit quelle séance, qui l’a animée ni qui est venu.",
    empty:
      "Aucun temps n’a encore été tenu par trois groupes. Quand les groupes clôturent leurs séances, leurs minutes se rassemblent ici.",
    session: (number: number) => `${number === 0 ? "Séance zéro" : `Séance ${number}`}${nb}:`,
    shared: "Communs à plusieurs séances",
    sharedText:
      "Leurs minutes sont dans frame.md. Toutes les séances qui les reprennent telles quelles comptent ensemble.",
    part: "Temps",
    planned: "Prévu",
    median: "Médiane",
    middle: "Moitié centrale",
    meetings: "Séances",
    shortened: "Raccourci",
    skipped: "Laissé de côté",
    missed: "Pas atteint",
    notYet: "trop peu",
    range: (from: string, to: string) => (from === to ? from : `${from} à ${to}`),
    inMinutes: (minutes: number) => `${String(minutes).replace(".", ",")}${nb}min`,
    formats: formatsFr,
    only: (format: string) => ` (${format})`,
    skippedFor: (count: number, reasons: readonly [SkipReason, number][]) =>
      `${count}\u00a0: ${listed(
        "fr",
        reasons.map(([reason, times]) =>
          reasons.length > 1 ? `${times} ${reasonsFr[reason]}` : reasonsFr[reason],
        ),
      )}`,
    others: (count: number) =>
      `${counted("fr", count, "séance", "séances")} avec d’autres minutes, pas comparées`,
    sessionsNamed: (numbers: readonly number[]) => `séances ${listed("fr", numbers.map(String))}`,
    takeHeading: "Reprendre les médianes",
    takeText:
      "Choisissez les temps dont vous voulez changer les minutes. Vous obtenez la modification du Markdown\u00a0; rien n’est enregistré ici. Appliquez-la à votre dossier, relisez le texte, puis importez-le comme nouvelle version.",
    none: "Aucune médiane ne diffère de ce qui est prévu.",
    noSource:
      "Les fichiers dont cette version a été faite ne sont pas conservés\u00a0: aucune modification ne peut être écrite.",
    offer: (from: number, to: number) => `${nb}: ${from} → ${to}${nb}min`,
    inFile: (file: string) => `dans ${file}`,
    choose: "Choisir les temps",
    show: "Montrer la modification",
    patch: "La modification",
    nothingChosen: "Choisissez au moins un temps pour voir la modification.",
    download: "La télécharger (.patch)",
    apply: "Dans le dossier du programme\u00a0:",
    unbalanced: "Ces séances ne tomberaient plus juste",
    listed: (formats: readonly string[]) => listed("fr", formats),
    over: (format: string, sum: number, minutes: number) =>
      `${format}\u00a0: ${sum}${nb}min pour ${minutes}, ${sum - minutes}${nb}min de trop`,
    under: (format: string, sum: number, minutes: number) =>
      `${format}\u00a0: ${sum}${nb}min pour ${minutes}, il manque ${minutes - sum}${nb}min`,
    balance:
      "Corrigez-les avant de publier\u00a0: la vérification refuse une séance dont les minutes ne tombent pas juste.",
  },
);
