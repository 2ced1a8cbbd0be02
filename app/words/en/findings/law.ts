/** What is said about links, sources, licences and measures, and about checks that were switched off. */
import type { LawFacts, SwitchFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { meant } from "./terms.ts";

const forbids = {
  reserved: "all rights are reserved",
  "no-derivatives": "it may be passed on, but not adapted (ND)",
  "non-commercial": "only use without profit is allowed (NC), and your own licence allows more",
};

export const lawFindings: SentencesOf<LawFacts & SwitchFacts> = {
  "anchor-missing": ({ found, suggestion }) => ({
    why: `There is no heading “#${found}” to go to.${meant(suggestion)}`,
    hint: "A heading’s anchor is its words in small letters with hyphens; mend the link or the heading.",
  }),
  "licence-forbids": ({ source, licence, use, why }) => ({
    why: `The source “${source}” (${licence}) does not allow “${use}”: ${forbids[why]}.`,
    hint: "Say it in your own words (use: cites), ask its owner and write down the permission as its licence, or choose another source.",
  }),
  "licence-share-alike": ({ source, licence, own }) => ({
    why: `What is adapted from “${source}” (${licence}) has to be shared under the same licence; yours is ${own}.`,
    hint: `Take ${licence} for this programme, or say it in your own words (use: cites).`,
  }),
  "licence-unstated": ({ source, use }) => ({
    why: `The source “${source}” is there with “${use}”, but nothing says that its licence allows it.`,
    hint: "Add licence: to the source. Where none is stated, all rights are reserved.",
  }),
  "source-uncited": ({ source }) => ({
    why: `No text cites the source “${source}”.`,
    hint: `Write [^${source}] where you rely on it, or take it out of the list.`,
  }),
  "claim-uncited": ({ found }) => ({
    why: `“${found}” says something about health as a fact, without a source.`,
    hint: "Add [^source-id] in the same paragraph, or tell it as one person’s experience.",
  }),
  "measure-licence": ({ measure }) => ({
    why: `Nothing says whether you may use the questionnaire “${measure}”.`,
    hint: "Add licence: to the measure: its licence, or the permission that you were given.",
  }),
  "switch-unknown": ({ found, suggestion }) => ({
    why: `There is no check “${found}” to switch off.${meant(suggestion)}`,
    hint: "Use the id that stands beside the finding.",
  }),
  "switch-reasonless": ({ off, found }) => ({
    why:
      found === ""
        ? `The check “${off}” is to be switched off without a reason, so it stays on.`
        : `The check “${off}” stays on: nobody could understand “${found}” as a reason.`,
    hint: `Say why, for those who come after you: ${off}: "…"`,
  }),
  "switch-locked": ({ off }) => ({
    why: `The check “${off}” cannot be switched off: without it the text could not be read, or people would be less safe.`,
    hint: "Mend what it finds, and take it out of checks-off.",
  }),
  "switch-unused": ({ off }) => ({
    why: `The check “${off}” is switched off, and would have said nothing.`,
    hint: "Take it out of checks-off, so that it can speak when it has something to say.",
  }),
  "switched-off": ({ off, reason }) => ({
    why: `The check “${off}” would say something here; it is switched off: ${reason}`,
    hint: "Nothing to do. Take it out of checks-off to see what it says.",
  }),
};
