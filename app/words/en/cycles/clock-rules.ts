/** Clock rules: those of the machine where they may be old, and new ones that planned meetings follow. */
import { counted } from "../language.ts";

const nb = "\u00a0";

export const clockRules = {
  unknown: "unknown",
  old: (zone: string, version: string, release: string) =>
    `This machine’s clock rules for ${zone} are old (${version}): start it with Node${nb}24, in its newest version. The clocks there have been set anew since (${release}), and dates planned with old rules can be an hour off.`,
  differs: (zone: string, version: string, release: string) =>
    `This machine’s clock rules for ${zone} (${version}) are not those that come with Alongside (${release}). The machine’s are used, and calendar files say such dates in UTC. Please compare one date with a clock you trust.`,
  older: (version: string, seen: string) =>
    `This machine’s clock rules (${version}) are older than those used here before (${seen}): start it with Node${nb}24, in its newest version. Until then no date follows new rules.`,
  need: (name: string, count: number) =>
    `${name}: clocks are set by new rules, and ${counted(count, "meeting", "meetings")} ahead must follow.`,
  toShift: "Look at the times",
  notice: (count: number) =>
    `Clocks are set by new rules here, and ${counted(count, "meeting", "meetings")} ahead must follow. The time on the wall stays as you planned it.`,
  title: "New clock rules",
  heading: (name: string) => `New clock rules for ${name}`,
  lead: "Clocks are set by new rules here. The time on the wall stays as it was planned; pages, calendars and reminders, which would show another time now, follow it once you confirm.",
  meeting: "Session",
  planned: "Planned, and so it stays",
  shown: "Would be shown without this",
  byHand:
    "On that day the clock jumps over the planned time, or shows it twice: somebody must choose a time.",
  move: "Move it",
  about: (n: number) => `session${nb}${n}`,
  due: (when: string) => `If nobody confirms, it is done by itself: ${when}.`,
  tells: (count: number) =>
    count === 0
      ? "Nobody has a place yet, so nobody is written to."
      : `${counted(count, "person gets", "people get")} one letter. Calendar entries already sent are sent again.`,
  act: "Keep the times on the wall",
  no: "Not now",
  nothing: "There is nothing to do: every meeting ahead stands at the time it was planned for.",
  stand: "There was nothing to do: no time has changed, and nobody is written to.",
  said: "The times on the wall are kept, and everybody with a place is told.",
  refusals: {
    "cycle-over": "This group is over or called off.",
    "older-rules": "This machine’s clock rules are older than those used here before: no date is moved.",
    "seen-is-old":
      "Somebody else has changed the dates in the meantime. Here is how they stand now: please look once more.",
  },
};
