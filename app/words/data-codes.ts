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
import { dataCodes, dataWords } from "./me.ts";

export type DataCodes = {
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

export type CodeFamily = keyof DataCodes;

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
export function dataCode(language: Language, table: string, column: string, code: string): string | null {
  const family = familyOf[`${table}.${column}`] ?? familyOf[column];
  if (!family) return null;
  const words: Readonly<Record<string, string>> = dataCodes[language][family];
  return words[code] ?? dataWords[language].unknownCode(code);
}
