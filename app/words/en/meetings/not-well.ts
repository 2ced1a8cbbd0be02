/** The page for when somebody is not well: what to do now, and whom to call. */

export const notWell = {
  link: "Somebody is not well",
  /** In the bar of the browser, where a neighbour reads along. */
  tab: "Numbers to call",
  title: "Somebody is not well",
  leaderLead:
    "Stop for a moment. One of you goes out with the person, the other stays with the group. Nobody is left alone.",
  lead: "You, or somebody near you. Nobody has to be alone with it.",
  steps: [
    "Stay with the person, or ask somebody to stay with you.",
    "Ask plainly: “Are you thinking of ending your life? Now?” Asking does not put the thought there.",
    "If it is now, or you are not sure, call the emergency number of the country you are in. Otherwise call a help line, together.",
  ],
  calls: "Call",
  callsIn: (country: string) => `Call, in ${country}`,
  others: "In another country",
  noCalls:
    "There are no numbers here for this country yet. Call the emergency number of the country you are in; in Europe it is 112.",
  words: "Words from the programme",
  said: "What was said to everybody",
  more: "It is something else",
  hours: (hours: string) => (hours === "24/7" ? "day and night" : hours),
  unchecked: "nobody has checked this number lately",
  backToRun: "Back to the meeting",
  back: "Back to your page",
  toGroups: "To the groups",
  write: "This page sends nothing to anybody. Nobody sees that you have opened it.",
};
