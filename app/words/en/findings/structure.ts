/** What is said about how sessions are built, how they hang together, and what may never be missing. */
import type { SentencesOf } from "../../findings-shape.ts";
import type { StructureFacts } from "#app/domain/curriculum/findings/register.ts";
import { counted } from "../language.ts";
import { meant, minutesSaid, variantsIn } from "./terms.ts";

export const structureFindings: SentencesOf<StructureFacts> = {
  "segment-id-twice": ({ id }) => ({
    why: `The id “${id}” stands twice in this session.`,
    hint: "Give the second one an id of its own: {#some-id}",
  }),
  "check-in-missing": ({ variants }) => ({
    why: `There is no check-in ${variantsIn(variants)}: nothing helps people to arrive.`,
    hint: "Add a segment of kind .check-in (or .intro-round in the first session).",
  }),
  "check-out-missing": ({ variants }) => ({
    why: `There is no check-out ${variantsIn(variants)}: nothing helps people to leave.`,
    hint: "Add a segment of kind .check-out (or .closing in the last session).",
  }),
  "goal-never-reviewed": ({ next }) => ({
    why: `The goals that are set here are never reviewed${next ? `: ${next} has no goal review` : ", this is the last session"}.`,
    hint: next ? "Add a segment of kind .goal-review there." : "End with what comes after the group instead.",
  }),
  "goal-never-set": () => ({
    why: "Goals are reviewed here, but no session before it sets any.",
    hint: "Add a segment of kind .goal-setting to the session before.",
  }),
  "goal-review-first": () => ({
    why: "The first session reviews goals, but nobody has set one yet.",
    hint: "Take the review out of the first session.",
  }),
  "shared-goal-untouched": ({ sessions, limit }) => ({
    why: `For ${counted(sessions, "session", "sessions")} nobody has touched the shared goal; ${limit} is the most.`,
    hint: "Add tally=shared to a goal review, or a segment of kind .shared-goal.",
  }),
  "needs-unknown": ({ found, suggestion }) => ({
    why: `This segment needs “${found}”, which is nowhere.${meant(suggestion)}`,
    hint: "Name the id of an earlier segment.",
  }),
  "needs-later": ({ found }) => ({
    why: `This segment needs “${found}”, which comes later.`,
    hint: "Change their order, or take the need out.",
  }),
  "segments-many": ({ segments, limit }) => ({
    why: `This session has ${counted(segments, "segment", "segments")}; more than ${limit} feel like a rush.`,
    hint: "Put some together, or leave some for another session.",
  }),
  "segments-few": ({ segments, limit }) => ({
    why: `This session has ${counted(segments, "segment", "segments")}; with fewer than ${limit} each becomes long.`,
    hint: "Split the longest.",
  }),
  "lead-long": ({ lead, minutes, limit }) => ({
    why: `${lead} leads for ${minutesSaid(minutes)} on end; ${limit} is enough.`,
    hint: "Give a segment in between to the other facilitator.",
  }),
  "safety-missing": ({ name, variants }) => ({
    why: `The safety lines “${name}” are not said ${variantsIn(variants)}.`,
    hint: `Add > [!SAFETY] ${name} to the welcome.`,
  }),
  "safety-closing": ({ variants }) => ({
    why: `At the end nobody is asked whether they are all right ${variantsIn(variants)}.`,
    hint: "Add > [!SAFETY] closing-check to the check-out or the closing.",
  }),
  "safety-optional": ({ name }) => ({
    why: `The safety lines “${name}” stand in a segment that may be dropped.`,
    hint: "Move them to another segment, or take .optional away.",
  }),
  "completion-session": ({ rule, number, why }) => ({
    why: `The rule “${rule}” asks for session ${number}, which ${why === "unknown" ? "does not exist" : "does not count"}.`,
    hint: "Mend “must”, or write of: all.",
  }),
  "completion-amount": ({ rule, found, meetings }) => ({
    why: `The rule “${rule}” asks for ${found} of ${counted(meetings, "meeting", "meetings")}: everybody or nobody would meet it.`,
    hint: "Write a fraction such as 2/3, or a number of meetings that exist.",
  }),
  "completion-late": ({ rule, late, minutes }) => ({
    why: `The rule “${rule}” forgives ${minutesSaid(late)} of lateness in a session of ${minutes}.`,
    hint: "Make late-after shorter than the shortest session.",
  }),
};
