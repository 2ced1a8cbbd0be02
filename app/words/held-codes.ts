/**
 * Every code that stands in what is held about somebody, in words: states, reasons, kinds of letters, lines of the
 * trail. Which column speaks in which of these families stands at the end; a test goes through all columns.
 */
import type { Mark } from "../domain/groups/attendance.ts";
import type { Language, SharedGoalPattern } from "../domain/curriculum/plan.ts";
import type { CycleState, PlaceState } from "../domain/groups/enrolment.ts";
import type { Outcome } from "../domain/meetings/goals.ts";
import type { LetterKind } from "../domain/letters/letter-facts.ts";
import type { Role } from "../domain/groups/permissions.ts";
import type { RunKind } from "../domain/meetings/run.ts";
import type { TrailAct } from "../domain/trail.ts";
import { goalWords } from "./goal.ts";
import { happenedEn, happenedFr, trailEn, trailFr } from "./held-acts.ts";
import { both } from "./language.ts";
import { marks } from "./marks.ts";
import { members } from "./members.ts";
import { ownStep } from "./own-step.ts";

export type HeldCodes = {
  language: Record<Language, string>;
  role: Record<Role, string>;
  place: Record<PlaceState, string>;
  reason: Readonly<Record<string, string>>;
  cycle: Record<CycleState, string>;
  calendarTitle: Record<"neutral" | "name" | "own", string>;
  howInvited: Record<"rolling" | "all" | "none", string>;
  invitation: Record<"none" | "requested" | "cancelled", string>;
  letter: Record<LetterKind, string>;
  letterState: Record<"waiting" | "sent" | "replaced" | "failed" | "put-away", string>;
  consent: Record<"taking-part" | "reminders", string>;
  mark: Record<Mark, string>;
  outcome: Record<Outcome, string>;
  writer: Record<"person" | "facilitator", string>;
  direction: Record<"to-group" | "to-person" | "to-facilitators", string>;
  pattern: Record<SharedGoalPattern, string>;
  voice: Record<"A" | "B", string>;
  happened: Record<RunKind, string>;
  trail: Record<TrailAct, string>;
};
export type CodeFamily = keyof HeldCodes;

const nb = "\u00a0";

const rolesOf = (language: Language): Record<Role, string> => {
  const { owner, coordinator, author, facilitator } = members[language].roles;
  return {
    owner: owner.name,
    coordinator: coordinator.name,
    author: author.name,
    facilitator: facilitator.name,
  };
};

export const heldCodes = both<HeldCodes>(
  {
    language: { en: "English", fr: "French" },
    role: rolesOf("en"),
    place: {
      asked: "asked for",
      offered: "offered",
      held: "held",
      waiting: "on the waiting list",
      declined: "let go",
      withdrawn: "given back",
    },
    reason: {
      confirmed: "you confirmed it",
      "asked-again": "you asked again",
      "by-hand": "somebody enrolled you",
      "longest-waiting": "you had waited longest",
      "chosen-by-hand": "you were chosen",
      accepted: "you took the offer",
      declined: "you let the offer go",
      "not-answered": "the offer ended without an answer",
      withdrew: "you gave it back",
      "withdrawn-by-hand": "somebody gave it back for you",
      "called-off": "the group was called off",
    },
    cycle: { draft: "draft", published: "open", finished: "finished", cancelled: "called off" },
    calendarTitle: {
      neutral: "a word that says nothing",
      name: "the name of the group",
      own: "words of your own",
    },
    howInvited: {
      rolling: "one at a time, some days before",
      all: "all at once",
      none: "none",
    },
    invitation: { none: "not sent yet", requested: "in your calendar", cancelled: "taken back" },
    letter: {
      proof: "link and code",
      "member-invited": "invitation to work somewhere",
      "place-held": "you have a place",
      "place-waiting": "you are on the waiting list",
      "place-offered": "a place is free for you",
      "offer-ended": "an offer has ended",
      "place-withdrawn": "you gave your place back",
      "called-off": "your group is called off",
      invitation: "calendar invitation",
      changes: "changes of dates",
      message: "message",
      reminder: "reminder",
    },
    letterState: {
      waiting: "about to leave",
      sent: "sent",
      replaced: "replaced by a newer one",
      "put-away": "put away by somebody of the team",
      failed: "could not be delivered",
    },
    consent: { "taking-part": "taking part", reminders: "reminders" },
    mark: marks.en,
    outcome: ownStep.en.outcomes,
    writer: { person: "you", facilitator: "a facilitator, for you" },
    direction: {
      "to-group": "to the group",
      "to-person": "to one person",
      "to-facilitators": "to the facilitators",
    },
    pattern: goalWords.en.patterns,
    voice: { A: "first facilitator", B: "second facilitator" },
    happened: happenedEn,
    trail: trailEn,
  },
  {
    language: { en: "anglais", fr: "français" },
    role: rolesOf("fr"),
    place: {
      asked: "demandée",
      offered: "proposée",
      held: "attribuée",
      waiting: "sur la liste d’attente",
      declined: "laissée",
      withdrawn: "rendue",
    },
    reason: {
      confirmed: "vous l’avez confirmée",
      "asked-again": "vous l’avez demandée à nouveau",
      "by-hand": "quelqu’un vous a inscrit·e",
      "longest-waiting": "vous attendiez depuis le plus longtemps",
      "chosen-by-hand": "vous avez été choisi·e",
      accepted: "vous l’avez acceptée",
      declined: "vous l’avez laissée",
      "not-answered": "la proposition a pris fin sans réponse",
      withdrew: "vous l’avez rendue",
      "withdrawn-by-hand": "quelqu’un l’a rendue pour vous",
      "called-off": "le groupe a été annulé",
    },
    cycle: { draft: "brouillon", published: "ouvert", finished: "terminé", cancelled: "annulé" },
    calendarTitle: {
      neutral: "un mot qui ne dit rien",
      name: "le nom du groupe",
      own: "vos propres mots",
    },
    howInvited: {
      rolling: "une à la fois, quelques jours avant",
      all: "toutes en une fois",
      none: "aucune",
    },
    invitation: { none: "pas encore envoyée", requested: "dans votre agenda", cancelled: "retirée" },
    letter: {
      proof: "lien et code",
      "member-invited": "invitation à travailler quelque part",
      "place-held": "vous avez une place",
      "place-waiting": "vous êtes sur la liste d’attente",
      "place-offered": "une place est libre pour vous",
      "offer-ended": "une proposition a pris fin",
      "place-withdrawn": "vous avez rendu votre place",
      "called-off": "votre groupe est annulé",
      invitation: "invitation de calendrier",
      changes: "changements de dates",
      message: "message",
      reminder: "rappel",
    },
    letterState: {
      waiting: "sur le départ",
      sent: "envoyé",
      replaced: "remplacé par un plus récent",
      "put-away": "écarté par quelqu’un de l’équipe",
      failed: "n’a pas pu être remis",
    },
    consent: { "taking-part": "participation", reminders: "rappels" },
    mark: marks.fr,
    outcome: ownStep.fr.outcomes,
    writer: { person: "vous", facilitator: `une personne qui anime, pour vous` },
    direction: {
      "to-group": "au groupe",
      "to-person": "à une personne",
      "to-facilitators": "aux personnes qui animent",
    },
    pattern: goalWords.fr.patterns,
    voice: { A: "première personne qui anime", B: "deuxième personne qui anime" },
    happened: happenedFr,
    trail: trailFr,
  },
);

/** The family of each coded column, `table.column`, or of a column that means the same in every table. */
export const familyOf: Readonly<Record<string, CodeFamily>> = {
  language: "language",
  roles: "role",
  "places.state": "place",
  fromState: "place",
  toState: "place",
  why: "reason",
  "cycles.state": "cycle",
  "places.title": "calendarTitle",
  "places.invitations": "howInvited",
  "cycleFacilitators.title": "calendarTitle",
  "cycleFacilitators.invitations": "howInvited",
  "invitations.state": "invitation",
  "outbox.kind": "letter",
  "outbox.state": "letterState",
  purpose: "consent",
  mark: "mark",
  outcome: "outcome",
  writtenBy: "writer",
  direction: "direction",
  pattern: "pattern",
  part: "voice",
  "runEvents.kind": "happened",
  act: "trail",
};

/** A code of a column in words. One that this version does not know (a row of a later one) is said to be unknown. */
export function heldCode(language: Language, table: string, column: string, code: string): string | null {
  const family = familyOf[`${table}.${column}`] ?? familyOf[column];
  if (!family) return null;
  const words: Readonly<Record<string, string>> = heldCodes[language][family];
  return (
    words[code] ??
    (language === "fr" ? `inconnu de cette version${nb}: ${code}` : `unknown to this version: ${code}`)
  );
}
