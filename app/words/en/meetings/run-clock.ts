/** The clock of a meeting in words, calm and without red. Also spoken by the phone itself while it is not connected. */
import { counted } from "../language.ts";

const nb = "\u00a0";

export const clockWords = {
  segment: (gone: number, of: number) => `${gone} of ${of}${nb}min`,
  paused: "We stay here: the clock stands still",
  onTime: "On time",
  behind: (minutes: number) => `${minutes}${nb}min behind`,
  ahead: (minutes: number) => `${minutes}${nb}min in hand`,
  ends: (at: string) => `ends ${at}`,
  instead: (at: string, planned: string) => `ends ${at} instead of ${planned}`,
  unhurried: "We take the time we need",
  about: (minutes: number) => `About ${counted(minutes, "minute", "minutes")} for this`,
  unsent: (count: number) =>
    `Not yet sent: ${counted(count, "act", "acts")}. We keep trying; leave this page open.`,
  sentAgain: "Everything is sent.",
  done: (what: string) => `Done: ${what}`,
  cutOff: "No connection just now.",
  away: "No connection just now. The clock goes on; what others do shows when it is back.",
  signedOut: "You are signed out. Sign in again in another tab, then tap once more here.",
  failed: "That did not work. Please look at the screen and try again.",
};
