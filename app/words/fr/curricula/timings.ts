/** Learning from practice: minutes as planned and as they really were, over many evenings, and the change it suggests. */
import type { Same } from "../../language.ts";
import type { SkipReason } from "#app/domain/meetings/run.ts";
import type { timings as english } from "../../en/curricula/timings.ts";
import { counted, listed } from "../language.ts";

const nb = "\u00a0";

const reasonNames: Record<SkipReason, string> = {
  late: "en retard",
  "group-needed-time": "le groupe avait besoin de temps",
  "not-fitting": "ne convenait pas",
  other: "autre raison",
};

const formats = {
  "in-person": "sur place",
  online: "en ligne",
  phone: "par téléphone",
  short: "forme courte",
};

export const timings: Same<typeof english> = {
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
  formats,
  only: (format: string) => ` (${format})`,
  skippedFor: (count: number, reasons: readonly [SkipReason, number][]) =>
    `${count}\u00a0: ${listed(
      reasons.map(([reason, times]) =>
        reasons.length > 1 ? `${times} ${reasonNames[reason]}` : reasonNames[reason],
      ),
    )}`,
  others: (count: number) => `${counted(count, "séance", "séances")} avec d’autres minutes, pas comparées`,
  sessionsNamed: (numbers: readonly number[]) => `séances ${listed(numbers.map(String))}`,
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
  listed: (formats: readonly string[]) => listed(formats),
  over: (format: string, sum: number, minutes: number) =>
    `${format}\u00a0: ${sum}${nb}min pour ${minutes}, ${sum - minutes}${nb}min de trop`,
  under: (format: string, sum: number, minutes: number) =>
    `${format}\u00a0: ${sum}${nb}min pour ${minutes}, il manque ${minutes - sum}${nb}min`,
  balance:
    "Corrigez-les avant de publier\u00a0: la vérification refuse une séance dont les minutes ne tombent pas juste.",
};
