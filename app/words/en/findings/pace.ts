/** What is said about the pace of an evening: rounds that take it over, breaks, the short form, who writes. */
import type { PaceFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { clockTime } from "../../findings-shape.ts";
import { counted } from "../language.ts";
import { minutesSaid, variantsIn } from "./terms.ts";

export const paceFindings: SentencesOf<PaceFacts> = {
  "round-heavy": ({ minutes, session }) => ({
    why: `This round takes ${minutes} of ${minutesSaid(session)}, more than a quarter; people wait long to speak once.`,
    hint: "Give each voice less time, or let people talk in pairs.",
  }),
  "round-crowd": ({ people, each, mostPeople, mostEach }) => ({
    why: `With up to ${counted(people, "person", "people")} a round of ${clockTime(each)} a voice becomes too long to listen to; above ${mostPeople}, ${clockTime(mostEach)} is the most.`,
    hint: "Lower group.max or the seconds a voice, or split the group (split-at).",
  }),
  "break-second": ({ variants, minutes }) => ({
    why: `In ${minutesSaid(minutes)} there is only one break ${variantsIn(variants)}; over two hours people need a second.`,
    hint: "Add another segment of kind .break.",
  }),
  "short-unreachable": ({ variants, reach, short }) => ({
    why: `The short form has ${minutesSaid(short)}, but shortening brings the long one only to ${reach} ${variantsIn(variants)}.`,
    hint: "Give more segments a rank and a floor (cut=1 floor=6), or plan a longer short form.",
  }),
  "scribe-lead": ({ why }) => ({
    why:
      why === "alone"
        ? "There may be only one facilitator, who would have to lead this brainstorm and write at the same time."
        : "In this brainstorm nobody is named to write, so the one who leads would do it too.",
    hint:
      why === "alone"
        ? "Ask for two facilitators (facilitators: { min: 2 })."
        : "Add .scribe: the other facilitator writes.",
  }),
};
