/** What a person chooses about what letters to them may say. */

export const ownLetters = {
  venue: "Letters may say where we meet",
  venueHint:
    "When the place changes, the letter then names the new one. Without this tick it only says whether it is in the room, online or by phone, and your page says the rest.",
};
