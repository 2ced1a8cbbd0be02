/**
 * Every code that stands in what is held about somebody, in words: states, reasons, kinds of letters, lines of the
 * trail. Which column speaks in which of these families stands at the end; a test goes through all columns.
 */
import type { DataCodes } from "#app/words/data-codes.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { goalWords } from "../meetings/goal.ts";
import { happened, trail } from "./held-acts.ts";
import { marks } from "../meetings/marks.ts";
import { members } from "../organisations/members.ts";
import { ownStep } from "./own-step.ts";
import { ofEachLanguage } from "../language.ts";

const rolesOf = ({ owner, coordinator, author, facilitator }: Record<Role, { name: string }>) => ({
  owner: owner.name,
  coordinator: coordinator.name,
  author: author.name,
  facilitator: facilitator.name,
});

export const dataCodes: DataCodes = {
  language: ofEachLanguage((name) => name),
  role: rolesOf(members.roles),
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
    "address-typed": "si la boîte est la vôtre",
    "address-changed": "les lettres vont à une autre adresse",
    "erasure-asked": "tout ce qui vous concerne sera supprimé",
  },
  letterState: {
    waiting: "sur le départ",
    sent: "envoyé",
    replaced: "remplacé par un plus récent",
    "put-away": "écarté par quelqu’un de l’équipe",
    failed: "n’a pas pu être remis",
  },
  consent: { "taking-part": "participation", reminders: "rappels" },
  mark: marks,
  outcome: ownStep.outcomes,
  writer: { person: "vous", facilitator: `une personne qui anime, pour vous` },
  direction: {
    "to-group": "au groupe",
    "to-person": "à une personne",
    "to-facilitators": "aux personnes qui animent",
  },
  pattern: goalWords.patterns,
  voice: { A: "première personne qui anime", B: "deuxième personne qui anime" },
  happened,
  trail,
};
