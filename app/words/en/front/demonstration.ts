/** The demonstration's own pages: who is who, and the mailbox where letters are kept. */
import { counted } from "../language.ts";

export const demonstration = {
  title: "Who is who",
  lead: "This is a demonstration. Everything here is made up, and nothing is sent to anyone. Choose somebody and see what they see.",
  staff: "People who run the groups",
  participants: "People who come to the groups",
  signInAs: (name: string) => `Be ${name}`,
  nobody:
    "Hugo is in a group, too. He has no mail address, so nobody signs in as him: he was enrolled by hand.",
  strangers: "Or stay a stranger, and ask for a place:",
  toGroups: "Open groups",
  toMailbox: "Mailbox of the demonstration",
  mailbox: "Mailbox",
  mailboxLead: "Letters are kept here, because no mail server is set up.",
  mailboxKeys:
    "Some of them hold links that sign other people in. Open those only together with the person they are for, and set up a mail server before you invite a group.",
  mailboxEmpty: "No letter yet. Ask for a place or sign in, and the letter will lie here.",
  letters: (n: number) => counted(n, "letter", "letters"),
  to: "To",
  subject: "Subject",
  when: "When",
  open: "Open",
  calendar: "The calendar file inside",
  links: "Links in this letter",
  noLetter: "This letter is not here any more.",
  back: "All letters",
};
