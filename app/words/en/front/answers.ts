/** Answering from a letter without signing in: not coming this time, no more reminders. Nothing of what it is for. */

export const answers = {
  title: "I can’t come this time",
  question: (when: string) => `You can’t come on ${when}?`,
  why: "Whoever leads will see that you told us. You need not say why.",
  yes: "I can’t come this time",
  doneTitle: "Thank you for telling us",
  done: (when: string) => `We know that you can’t come on ${when}. See you another time.`,
  undo: "I can come after all",
  undone: (when: string) => `Good: you are expected on ${when}.`,
  over: "This date is over, or the link has come to its end. Nothing needs to be done.",
  page: "To your page",
  reminders: {
    title: "No more reminders",
    whose: (name: string) => `These are the reminders for ${name}.`,
    question: "Shall we stop reminding you of your dates?",
    kept: "Your place stays yours, and so do your dates.",
    off: "No more reminders",
    isOff: "Reminders are off",
    done: "We will not remind you any more. Your place stays yours.",
    on: "Remind me again",
    onTitle: "Reminders are on",
    onDone: "We will remind you of your next date.",
  },
};
