/** What YAML could not read, said to somebody who has never heard of it: what stands there, and what to type instead. */
import type { Sentence } from "../../findings-shape.ts";
import type { YamlFault } from "#app/domain/curriculum/format/heads/yaml-faults.ts";

const told: Record<YamlFault, Sentence> = {
  "quote-open": {
    why: "A text in quotation marks begins here and does not end.",
    hint: "Put the same quotation mark at its end.",
  },
  "after-quote": {
    why: "Something stands here after the value has ended.",
    hint: "Put the whole value into one pair of quotation marks, and single ones inside it.",
  },
  "bracket-open": {
    why: "A bracket opens here and does not close.",
    hint: "Close [ with ] and { with }.",
  },
  "in-brackets": {
    why: "A list in brackets cannot be read here.",
    hint: "Put one comma between two values, close each bracket once, and put texts with a colon in quotation marks.",
  },
  colon: {
    why: "This value has a colon in it, or the line below is indented.",
    hint: "Put a text with a colon in quotation marks; begin a key of its own at the edge of the line.",
  },
  "no-colon": {
    why: "This line is no key with a value.",
    hint: "Write a key, a colon, a space and the value. A long text goes on in an indented line.",
  },
  tab: {
    why: "This line begins with a tab.",
    hint: "Use spaces instead.",
  },
  indent: {
    why: "This line is indented otherwise than the lines it belongs to.",
    hint: "Begin lines that belong together in the same column.",
  },
  "first-sign": {
    why: "This value begins with a sign that means something else here.",
    hint: "Put the value in quotation marks.",
  },
  backslash: {
    why: "A backslash stands in quotation marks.",
    hint: "Write it twice, or leave it out.",
  },
  tag: {
    why: "A word that begins with an exclamation mark stands before a value.",
    hint: "Leave it out, or put the whole text in quotation marks.",
  },
  other: {
    why: "The front matter cannot be read here.",
    hint: "Check the indentation, and put a text with a colon in quotation marks.",
  },
};

export const yamlFaults = told;
