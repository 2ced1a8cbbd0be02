/** What is said about privacy: titles that tell, questions that pry, sheets and names that belong to people. */
import type { PrivacyFacts, PrivateMatter } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";

const matters: Record<PrivateMatter, string> = {
  employer: "where they work",
  diagnosis: "a diagnosis",
  medicines: "their medicines",
  "full-name": "their full name",
  address: "an address or a date of birth",
};

export const privacyFindings: SentencesOf<PrivacyFacts> = {
  "title-tells": ({ key, found }) => ({
    why: `“${found}” in ${key} tells strangers what the group is about: it stands in calendars and letters.`,
    hint: "Take a title that says nothing, such as Thursday group or Session 5.",
  }),
  "asks-private": ({ what, found }) => ({
    why: `This asks people for ${matters[what]}: “${found}”.`,
    hint: "Ask for something that the group needs to know, or for nothing.",
  }),
  "sheet-given-up": ({ found }) => ({
    why: `People would have to give up or show their sheet: “${found}”.`,
    hint: "Sheets stay with their owners: nothing to hand in, to collect or to photograph.",
  }),
  "private-reachable": ({ how, found }) => ({
    why:
      how === "linked"
        ? `What participants get leads to the facilitators’ script: “${found}”.`
        : how === "quoted"
          ? `Words that are for facilitators only stand in what participants get: “${found}”.`
          : `What participants get holds a note for facilitators: “${found}”.`,
    hint:
      how === "linked"
        ? "Take the link out."
        : "Take them out here, or make them words to say or to show in the script.",
  }),
  "real-name": ({ found }) => ({
    why: `“${found}” looks like the full name of a real person, without a word on their consent.`,
    hint: "Use a first name only, or note beside it that the person agreed or that the name is made up.",
  }),
};
