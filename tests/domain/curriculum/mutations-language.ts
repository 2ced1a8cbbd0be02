/** For each rule about words a change to a curriculum we ship that this rule alone catches. */
import { all, replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";
const file = "03-fighting-it-or-making-room.md";
const plain = "> This is what we mean by making room.";
const heavy =
  "Organisational responsibility necessitates comprehensive understanding of institutional accountability. ";

export const languageMutations: Mutation[] = [
  {
    rule: "sentence-long",
    folder,
    file,
    change: replacing(
      "> You've got seven quiet minutes, and nobody will see your sheet.",
      "> You have seven quiet minutes, and you may use them as you like, because nobody in this room will ever see your sheet.",
    ),
  },
  { rule: "reading-hard", folder, file, change: replacing(plain, `> ${heavy.repeat(30)}`) },
  { rule: "blame-word", folder, file, change: replacing(plain, "> Somebody who suffers from it told us.") },
  {
    rule: "address-mixed",
    folder,
    file: "curriculum.md",
    change: all(
      replacing("language: en", "language: fr"),
      replacing("style: { reading: 12 }", "style: { reading: 25, address: vous }"),
      replacing("You must be 18 or older.", "Tu peux passer."),
    ),
    also: {
      "07-telling-someone-or-not.md": replacing("{.role-play #one-sentence", "{.exercise #one-sentence"),
      "08-difference-as-strength-and-goodbye.md": replacing(
        "> What I keep · the next piece",
        "> La suite · the next piece",
      ),
    },
  },
  {
    rule: "question-closed",
    folder,
    file,
    change: replacing(
      "- What would be the first five minutes of it?",
      "- Do you know the first five minutes of it?",
    ),
  },
  {
    rule: "questions-two",
    folder,
    file,
    change: replacing("- What would be the first five", "- Where would you be? What would be the first five"),
  },
  { rule: "jargon-unexplained", folder, file, change: replacing(plain, "> Some call this mindfulness.") },
  { rule: "idiom", folder, file, change: replacing(plain, "> Now we are all on the same page.") },
];
