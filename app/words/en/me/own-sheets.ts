/** The sheets that people take home from a meeting, on their own pages: from its beginning on. */
import type { Language } from "../../language.ts";

export const ownSheets = {
  link: "Sheets",
  title: (number: number) => `Sheets of meeting ${number}`,
  lead: "They are yours. Nobody asks for them, and nothing you write on them comes to us.",
  none: "This meeting has no sheets.",
  early: "The sheets are here once the meeting has begun.",
  allIn: {
    en: "These sheets are in English.",
    fr: "These sheets are in French.",
  } as Record<Language, string>,
  oneIn: { en: "This sheet is in English.", fr: "This sheet is in French." } as Record<Language, string>,
  back: "Back to the group",
};
