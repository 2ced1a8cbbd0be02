/** The group's screen and the page where its code is typed. */
import { counted } from "../language.ts";

export const screen = {
  title: "Welcome",
  welcome: "We begin soon.",
  between: "A moment",
  betweenText: "We go on soon.",
  goodbye: "Goodbye",
  over: "Thank you for being here.",
  until: (when: string) => `Until ${when}.`,
  long: "If not all of it is seen here: scroll down to read on.",
  codeTitle: "Screen for the group",
  codeText:
    "Type the code that your facilitators see on their phone. This screen then shows what is for the group.",
  code: "Code",
  codeHint: "Eight letters and numbers, as K7PM 2QXD.",
  open: "Show the screen",
  ended: "This meeting is over, or the screen was opened for another one.",
  later: (seconds: number) =>
    `One after the other, please: try again in ${counted(seconds, "second", "seconds")}. What you typed still stands here.`,
  errors: {
    missing: "Type the code.",
    "no-such-code": "No meeting that runs now has this code. Look again, letter by letter.",
    otherwise: "Type the code again.",
  },
};
