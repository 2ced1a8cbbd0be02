/** Being erased: what goes and what stays, said first; the seven days in which it can be taken back; the link of the letter. */
import { counted, listed } from "../language.ts";

const mine = {
  steps: (n: number) => counted(n, "step you wrote down", "steps you wrote down"),
  messages: (n: number) => counted(n, "message", "messages"),
  letters: (n: number) => counted(n, "letter to you", "letters to you"),
  notes: (n: number) => counted(n, "note you wrote about a session", "notes you wrote about sessions"),
  addresses: (n: number) => counted(n, "address", "addresses"),
};

export const erasing = {
  title: "Erase everything about me",
  link: "Erase everything about me",
  linkHint: "The next page says first what goes and what stays. Nothing happens before that.",
  lead: "Here is what goes and what stays. Nothing happens until you press the button at the end.",
  once: "At once",
  hidden:
    "Nobody sees your name any more. You are signed out everywhere else, and your calendar address ends.",
  givenBack: (group: string, dates: number) =>
    `You give your place in “${group}” back. ${dates === 0 ? "There are no dates ahead." : `${counted(dates, "date ahead leaves", "dates ahead leave")} your calendar.`}`,
  offList: (group: string) => `You leave the list of “${group}”.`,
  works: "You stop working in the organisations you belong to.",
  after: (when: string) => `On ${when}`,
  goes: (n: Record<keyof typeof mine, number>) => {
    const parts = (Object.keys(mine) as (keyof typeof mine)[]).flatMap((kind) =>
      n[kind] > 0 ? [mine[kind](n[kind])] : [],
    );
    return `These are deleted: ${listed(["the names you chose", ...parts, "your sign-ins", "your calendar entries here"])}.`;
  },
  stays: "What stays, without you",
  figures: (marks: number) =>
    `That somebody had a place${marks > 0 ? ` and ${counted(marks, "mark of who was there", "marks of who was there")}` : ""} and what was agreed to: as codes under new random numbers, so that the figures of a group stay right. Nobody can tell that they were yours.`,
  goals: "A goal that a group set itself stays with the group. That you wrote it down does not.",
  until: "What is elsewhere",
  backups:
    "Sealed backups from before may hold your data for thirty days more, the newest of them longer. If one is brought back, you are erased in it again.",
  sent: "Letters that have left are in the mailboxes they went to. Files that somebody downloaded are theirs.",
  law: "Nothing else is kept in this program. If an organisation has to keep something by law (a receipt, for example), it does so elsewhere: ask them.",
  days: "Seven days to think it over",
  back: "Until then you can take it back: with the link in the letter we send you, or by signing in. Your name and your words come back; your places are not kept for you.",
  noLetter:
    "You have no address here, so no letter comes. Whoever looks after your group can take it back for you until then.",
  several: (names: readonly string[]) =>
    `You belong to ${listed(names)}. This erases you in all of them. To leave just one, give your place back there, or ask an owner to end your work there.`,
  shared: "Somebody else uses the same mailbox. What is theirs stays.",
  fresh:
    "Before the last step, please show once more that it is you. We send a link to your mailbox; it leads back here.",
  prove: "Sign in once more",
  act: "Erase everything about me",
  keep: "Keep everything as it is",
  hindered: {
    "last-owner":
      "You are the only owner here. Make somebody else an owner first: without one nobody could look after people.",
    "leads-ahead":
      "You lead groups with dates ahead. Name somebody else first, so that nobody waits at a closed door.",
    "not-here": "Only they themselves can do this: on their own pages, under “About me”.",
    unknown: "Nobody is here any more who could be erased.",
    changed: "Something has changed in the meantime. Please look at the page once more.",
  },
  toMembers: (name: string) => `Members of ${name}`,
  toLeads: (name: string) => `Who leads “${name}”`,
  waiting: {
    title: "Everything about you is going to be deleted",
    when: (when: string) => `It is done on ${when}. You do not have to do anything.`,
    hidden: "Nobody sees your name any more.",
    change:
      "If you change your mind, take it back. Your name and your words come back. Places you gave back are not kept for you; you can ask for one again.",
    act: "Take it back",
    out: "Sign out",
  },
  stay: {
    title: "Taking it back",
    back: "It is taken back. Your name and your words are here again.",
    again: "Places you gave back are not kept for you; you can ask for one again.",
    signIn: "To your page",
    done: (when: string) =>
      `It was done on ${when}. Nothing is left that could come back. You are welcome here again, as anybody is.`,
    groups: "Look at the groups",
    old: "This link does not work any more.",
  },
};
