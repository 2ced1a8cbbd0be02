/** The dates somebody leads, in their own calendar: what they may choose, and how to get there. */

export const ledDates = {
  title: "These dates in your calendar",
  link: "These dates in your own calendar",
  lead: "You lead this group. Its dates stand in your calendar address once the group is published; you can also be invited by mail. Nothing here says what the group is about, unless you choose so.",
  none: "None: I use the calendar address",
  toFeed: "To your calendar address",
  home: "The dates you lead, in your own calendar",
  saved: "It is saved what comes into your calendar.",
};
