/** What is said about a course as a whole: its first and last session, what is looked back on, phases, what repeats. */
import type { CourseFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { counted } from "../language.ts";
import { meant } from "./terms.ts";

export const courseFindings: SentencesOf<CourseFacts> = {
  "first-session": ({ missing, which }) => ({
    why:
      which === "repeated"
        ? missing === "agreement"
          ? "This session meets again and again, and each time may be somebody’s first: it says nothing of how we talk here."
          : "This session meets again and again, and each time may be somebody’s first: it lets nobody say a name."
        : missing === "agreement"
          ? "The first session makes no agreement."
          : "In the first session people do not say who they are.",
    hint: `Add a segment of kind .${missing}${which === "repeated" ? "; a short one is enough" : ""}.`,
  }),
  "last-session": ({ missing }) => ({
    why:
      missing === "farewell"
        ? "The last session has no farewell: the group would just stop."
        : "The last session does not look at the shared goal a last time.",
    hint:
      missing === "farewell"
        ? "Add a segment of kind .appreciation or .closing."
        : "Add a segment of kind .shared-goal, or tally=shared on the goal review.",
  }),
  "last-session-next": () => ({
    why: "The last session does not tell where people can go from there.",
    hint: "Say in the closing what comes next: other groups, places to meet, a day to meet again.",
  }),
  "final-early": ({ last }) => ({
    why: `This is marked as the last look at the shared goal, but ${last === "" ? "the session meets again and again" : `the last session is ${last}`}.`,
    hint: "Take .final away, or move it to the last session.",
  }),
  "home-practice-forgotten": ({ next }) => ({
    why: `The home practice that is given here is never looked at${next ? ` in ${next}` : ", this is the last session"}.`,
    hint: "Add a segment of kind .recap or .goal-review to the next session, or give none.",
  }),
  "home-practice-never-given": ({ found }) => ({
    why: `People are asked back here (“${found}”), but no session before gives anything to try at home.`,
    hint: "Give something to try in the session before, or ask about something else.",
  }),
  "repeats-session": ({ found, suggestion, why }) => ({
    why:
      why === "unsaid"
        ? "Under “repeats” it is not said which of the sessions meets again and again."
        : why === "not-counted"
          ? `The session that repeats, “${found}”, does not count.`
          : `The session that should repeat, “${found}”, does not exist.${meant(suggestion)}`,
    hint: "Write the name of its file: repeats: { session: 01-open-evening }",
  }),
  "phase-session": ({ phase, number, why }) => ({
    why: {
      unknown: `The phase “${phase}” names session ${number}, which does not exist.`,
      twice: `The phase “${phase}” names session ${number}, which is in a phase already.`,
      order: `The phase “${phase}” names session ${number}, which comes before sessions that are named already.`,
      none: `The phase “${phase}” names no session.`,
    }[why],
    hint: "Write the numbers of the sessions in their order: sessions: [1, 2, 3]",
  }),
  "phase-missing": ({ number }) => ({
    why: `Session ${number} is in none of the phases.`,
    hint: "Add its number to a phase.",
  }),
  "entry-beyond": ({ until, sessions }) => ({
    why: `People may come in until session ${until}, but the course has ${counted(sessions, "session that counts", "sessions that count")}.`,
    hint: "Write an earlier one (entry: { until: 3 }), or entry: open if people may come in at any time.",
  }),
  "method-unlisted": ({ found, suggestion }) => ({
    why: `The method “${found}” is not among those of this curriculum.${meant(suggestion)}`,
    hint: "Add it in curriculum.md, under goals: methods, or mend it here.",
  }),
};
