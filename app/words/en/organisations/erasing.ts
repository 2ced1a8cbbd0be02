/** Having somebody erased who asked staff to do it. */
export const staffErasing = {
  link: "Erase everything about them",
  title: (name: string) => `Erase everything about ${name}`,
  lead: "Only if they asked you to. They could do it themselves, on their own pages under “About me”; this is what they would read there:",
  letter: "They get one letter that says so, with a link to take it back within seven days.",
  noLetter:
    "They have no address, so no letter comes. Tell them yourself; until the day you can take it back for them here.",
  fresh:
    "Before the last step, please show once more that it is you. The link in your mailbox leads back here.",
  prove: "Sign in once more",
  act: "They asked for it: erase everything",
  keep: "Back, and change nothing",
  hindered: {
    "last-owner": "They are the only owner here. Make somebody else an owner first.",
    "leads-ahead": "They lead groups with dates ahead. Name somebody else first.",
    "not-here":
      "This cannot be done from here. They can do it themselves, on their own pages under “About me”; for somebody who works here an owner can.",
    unknown: "Nobody is here any more who could be erased.",
    changed: "Something has changed in the meantime. Please look at the page once more.",
  },
  waiting: {
    title: "Somebody is going to be erased",
    when: (when: string) => `It is done on ${when}. Until then their name is hidden.`,
    theirs: "They can take it back themselves, with the link in their letter or by signing in.",
    back: "If they ask you to, you can take it back here. Their name and their words come back, their place does not.",
    act: "They asked for it: take it back",
  },
  ask: "Somebody asks to be erased",
  said: {
    erasing: "It has begun. Their name is hidden from now on.",
    stays: "It is taken back.",
  },
};
