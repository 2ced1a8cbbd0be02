/** A group that has ended, as those who belonged to it read of it; and what stands first on one's own page. */

export const groupEndWords = {
  ended: { "called-off": "This group is called off.", finished: "This group is over." },
  tag: { "called-off": "Called off", finished: "Over" },
  lastMeeting: (day: string) => `Its last meeting was on ${day}.`,
  otherGroups: "Look at other groups",
};
