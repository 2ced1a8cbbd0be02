/** Opening a meeting that may be the wrong one, and rehearsing one without a record. */

const nb = "\u00a0";

export const openingWords = {
  title: "Open the meeting",
  back: "Back to the screen",
  nothing: "There is nothing to open here just now.",
  headings: { asks: "Is it this meeting?", ahead: "Its day has not come yet" },
  planned: (number: number, when: string) => `Meeting ${number} is planned for ${when}.`,
  notDone: (number: number) => `Meeting ${number} has not been held yet.`,
  aheadText: "Before that day nothing is recorded and nobody can be marked as here.",
  next: "Next is:",
  line: (number: number, when: string) => `Meeting ${number}, ${when}`,
  thisOne: (number: number) => `Yes, we meet now: open meeting ${number}`,
  sooner: "Does the group meet sooner than planned?",
  move: "Move this meeting first",
  rehearse: "Rehearse it",
  rehearseText: "The whole script, part by part. Nothing is recorded, and nobody else sees it.",
  rehearsal: (number: number) => `Rehearsal of meeting ${number}`,
  word: "Rehearsal",
  where: (n: number, of: number) => `${n} of ${of}`,
  facts: (clock: string, minutes: number, lead: string | null) =>
    [`planned at ${clock}`, `${minutes}${nb}min`, lead && `${lead} leads`].filter(Boolean).join(" · "),
  round: (voices: number, seconds: number) =>
    `A round: with ${voices} voices about ${seconds}${nb}seconds each. On the evening everybody’s name stands here.`,
  goOn: (title: string) => `Next: ${title}`,
  previous: (title: string) => `Back to: ${title}`,
  parts: "The whole meeting",
  end: "End of the rehearsal",
  toMeeting: "To the meeting’s page",
};
