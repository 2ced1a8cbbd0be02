/** What is said about the program itself: its licence, its source code, and how old this build is. */
import { counted } from "../language.ts";

const nb = "\u00a0";
/** "1.4": bytes as megabytes. */
const mega = (bytes: number) => (bytes / 1_000_000).toFixed(1);

export const sourceWords = {
  link: "Source code",
  title: "The source code of this website",
  lead: "Alongside is free software. You may use it, look into it, change it and pass it on, under the GNU Affero General Public License, version 3 or later.",
  version: (version: string, when: string) => `This website runs version ${version}, built on ${when}.`,
  take: "Take the source code along",
  takes: (bytes: number) =>
    `A zip of ${mega(bytes)}${nb}MB with what this very version was built from. There is nothing of the people here in it, and no programmes: those have licences of their own, which each of them names.`,
  none: "The source code does not lie beside this version. Whoever runs this website owes it to you: please ask them through the contact page.",
  contact: "Contact",
  build: {
    title: "Age of this version",
    is: (version: string, days: number) =>
      days === 0
        ? `Version ${version}, built today.`
        : `Version ${version}, built ${counted(days, "day", "days")} ago.`,
    old: "That is more than three months. Please ask whoever looks after this server whether there is a newer one.",
    unknown: "This version does not know when it was built.",
  },
};
