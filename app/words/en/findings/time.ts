/** What is said about the minutes of a session. */
import type { SentencesOf } from "../../findings-shape.ts";
import { clockTime } from "../../findings-shape.ts";
import type { TimeFacts } from "#app/domain/curriculum/findings/register.ts";
import { counted } from "../language.ts";
import { minutesSaid, variantsIn } from "./terms.ts";

export const timeFindings: SentencesOf<TimeFacts> = {
  "minutes-sum": ({ variants, sum, minutes }) => ({
    why: `The segments come to ${minutesSaid(sum)} ${variantsIn(variants)}; the session has ${minutes}.`,
    hint:
      sum > minutes
        ? `Take ${minutesSaid(sum - minutes)} out.`
        : `Give them ${minutesSaid(minutes - sum)} more.`,
  }),
  "round-short": ({ voices, people, each, needed, minutes }) => ({
    why: `${counted(voices, "voice", "voices")} × ${each} s = ${clockTime(needed)}, more than the ${minutes} min of this round (a full group is ${people}${voices > people ? `, with ${counted(voices - people, "facilitator", "facilitators")}` : ""}).`,
    hint: `Give it ${Math.ceil(needed / 60)} min, or each=${Math.floor((minutes * 60) / voices)}s.`,
  }),
  "turns-short": ({ size, turns, needed, minutes }) => ({
    why: `${counted(size, "person", "people")} × ${turns} min = ${needed} min, more than the ${minutes} min of this segment.`,
    hint: "Make the turns shorter, or the segment longer.",
  }),
  "break-missing": ({ variants, stretch, limit }) => ({
    why: `From here on people sit for ${minutesSaid(stretch)} without a break ${variantsIn(variants)}; ${limit} is the most that they can.`,
    hint: "Add a break (kind .break) or move it.",
  }),
  "break-late": ({ variants, stretch, limit }) => ({
    why: `From here on people sit for ${minutesSaid(stretch)} without a break ${variantsIn(variants)}; on a screen ${limit} is better.`,
    hint: "Move the break, or add a short one that is only=online.",
  }),
  "input-long": ({ minutes, limit }) => ({
    why: `This input has ${minutesSaid(minutes)}; nobody listens for longer than ${limit}.`,
    hint: "Make it shorter, or put a question to the group in the middle.",
  }),
  "inputs-heavy": ({ minutes, session }) => ({
    why: `Inputs take ${minutes} of ${minutesSaid(session)}, more than a quarter.`,
    hint: "Let the group find some of it: a brainstorm, pairs, a discussion.",
  }),
  "no-slack": ({ variants, slack, wanted }) => ({
    why: `When the meeting is late, ${minutesSaid(slack)} can be won back ${variantsIn(variants)}; it should be ${wanted}.`,
    hint: "Give segments a rank and a floor (cut=1 floor=6), a rank by kind in cut-order, or a buffer.",
  }),
  "floor-above": ({ floor, minutes }) => ({
    why: `The floor of ${minutesSaid(floor)} is above what is planned: ${minutesSaid(minutes)}.`,
    hint: "Lower the floor, or plan more minutes.",
  }),
  "floor-zero": () => ({
    why: "A floor of 0 means that the segment may go, but it is not optional.",
    hint: "Add .optional, or give it a floor.",
  }),
  "max-below": ({ max, minutes }) => ({
    why: `The most is ${minutesSaid(max)}, less than what is planned: ${minutesSaid(minutes)}.`,
    hint: "Raise max, or plan fewer minutes.",
  }),
  "core-long": ({ variants, core, minutes }) => ({
    why: `Core segments, break and check-out alone take ${core} of ${minutesSaid(minutes)} ${variantsIn(variants)}.`,
    hint: "Mark as .core only what no meeting can go without.",
  }),
  "words-over": ({ words, rate, minutes }) => ({
    why: `Here ${counted(words, "word is", "words are")} to be said in ${minutes} min; at ${counted(rate, "word", "words")} a minute that takes ${Math.ceil(words / rate)} min.`,
    hint: "Shorten the text, or give it more minutes.",
  }),
  "words-heavy": ({ share }) => ({
    why: `Reading aloud takes ${share} % of this session.`,
    hint: "The group’s voices come first: turn some of it into questions or notes.",
  }),
};
