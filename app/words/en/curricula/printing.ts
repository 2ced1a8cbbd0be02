/** What is printed beside the script: one page with the times, handouts in one go, slips for steps. */
import { counted } from "../language.ts";

const nb = "\u00a0";

const two = (n: number) => String(n).padStart(2, "0");

export const printing = {
  heading: "To print",
  forFacilitators: "For those who lead",
  noPageForThem:
    "This curriculum has no page for those who lead. What its folder says in README.md would stand here.",
  how: "Print this page from your browser: it is laid out for paper, A4 or Letter.",
  numbering:
    "If your sheets come out without page numbers, switch on “Headers and footers” in the print window.",
  large: "In large print",
  ordinary: "In ordinary print",
  largeScript: "The script in large print",
  runSheet: "One page with the times",
  handouts: "All handouts of this session",
  allHandouts: "All handouts, each on its own sheet",
  noHandouts: "No handout belongs to it.",
  count: (count: number) => counted(count, "handout", "handouts"),
  slips: "Slips for steps, four on a sheet",

  sheet: {
    time: "Time",
    part: "Part",
    minutes: "Min",
    leads: "Leads",
    late: "If late",
    lateFirst: (turn: number, minutes: number) =>
      minutes === 0 ? `${turn}:${nb}may${nb}go` : `${turn}:${nb}to${nb}${minutes}${nb}min`,
    safety: "Safety",
    end: "End",
    /** `minute` of the day, past midnight from the start. */
    clock: (minute: number) => `${Math.floor(minute / 60) % 24}:${two(minute % 60)}`,
    after: "afterwards",
    start: "Begins at",
    startHint: "The clock times follow from it.",
    show: "Show the times",
    untimed: "Times count from 0:00, because no beginning was given.",
    notes:
      "“If late”: 1 gives way first, and down to how much. A dash: leave it as it is. Safety: always said.",
  },
  slip: {
    title: "My step",
    what: "What",
    howMuch: "How much",
    when: "When",
    howOften: "How often",
    sure: (max: number) => `How sure I am, from 0 to ${max}`,
    yours: "This slip is yours. It is not collected, and no name belongs on it.",
    how: "Print as many sheets as you need and cut along the dotted lines. Each person keeps their own slip.",
  },
  errors: { "not-a-time": "Type a time like 18:30." },
};
