/** Learning from practice: minutes as planned and as they really were, over many evenings, and the change it suggests. */
import type { SkipReason } from "#app/domain/meetings/run.ts";
import { counted, listed } from "../language.ts";

const nb = "\u00a0";

const reasonNames: Record<SkipReason, string> = {
  late: "late",
  "group-needed-time": "the group needed the time",
  "not-fitting": "did not fit",
  other: "another reason",
};

const formats = { "in-person": "in person", online: "online", phone: "by phone", short: "short form" };

export const timings = {
  title: "Minutes in practice",
  heading: "Minutes in practice",
  link: "How long its parts really take",
  about:
    "What your groups’ closed meetings show about this text: the minutes of each part as planned, and as they really were.",
  hidden:
    "A part shows figures once at least three groups have held it with these minutes (in an open group that repeats one session: once three meetings have). Below that, a figure would be about one group and the people who led it. Nothing here says which meeting, who led it or who came.",
  empty:
    "No part has been held by three groups yet. When groups close their meetings, their minutes come together here.",
  session: (number: number) => (number === 0 ? "Session zero:" : `Session ${number}:`),
  shared: "Shared by several sessions",
  sharedText: "Their minutes stand in frame.md. All sessions that take them as they are count together.",
  part: "Part",
  planned: "Planned",
  median: "Median",
  middle: "Middle half",
  meetings: "Meetings",
  shortened: "Shortened",
  skipped: "Left out",
  missed: "Not reached",
  notYet: "too few",
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  inMinutes: (minutes: number) => `${minutes}${nb}min`,
  formats,
  only: (format: string) => ` (${format})`,
  skippedFor: (count: number, reasons: readonly [SkipReason, number][]) =>
    `${count}: ${listed(
      reasons.map(([reason, times]) =>
        reasons.length > 1 ? `${times} ${reasonNames[reason]}` : reasonNames[reason],
      ),
    )}`,
  others: (count: number) => `${counted(count, "meeting", "meetings")} with other minutes, not compared`,
  sessionsNamed: (numbers: readonly number[]) => `sessions ${listed(numbers.map(String))}`,
  takeHeading: "Take the medians",
  takeText:
    "Choose the parts whose minutes you want to change. You get the change to the Markdown; nothing is saved here. Apply it to your folder, look at the text, and import it as a new version.",
  none: "No median differs from the plan.",
  noSource: "The files this version was made from are not kept, so no change can be written for them.",
  offer: (from: number, to: number) => `: ${from} → ${to}${nb}min`,
  inFile: (file: string) => `in ${file}`,
  choose: "Choose the parts",
  show: "Show the change",
  patch: "The change",
  nothingChosen: "Choose at least one part to see the change.",
  download: "Download it as a .patch",
  apply: "In the programme’s folder:",
  unbalanced: "These sessions would no longer come to their minutes",
  listed: (formats: readonly string[]) => listed(formats),
  over: (format: string, sum: number, minutes: number) =>
    `${format}: ${sum}${nb}min of ${minutes}, ${sum - minutes}${nb}min too many`,
  under: (format: string, sum: number, minutes: number) =>
    `${format}: ${sum}${nb}min of ${minutes}, ${minutes - sum}${nb}min too few`,
  balance: "Mend them before you publish: the check refuses a session whose minutes do not add up.",
};
