/** The sheets that people take home from a meeting, on their own pages: from its beginning on. */
import { ofEachLanguage } from "../language.ts";

export const ownSheets = {
  link: "Sheets",
  title: (number: number) => `Sheets of meeting ${number}`,
  lead: "They are yours. Nobody asks for them, and nothing you write on them comes to us.",
  none: "This meeting has no sheets.",
  early: "The sheets are here once the meeting has begun.",
  allIn: ofEachLanguage((name) => `These sheets are in ${name}.`),
  oneIn: ofEachLanguage((name) => `This sheet is in ${name}.`),
  back: "Back to the group",
};
