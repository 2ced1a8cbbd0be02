/** What is said about the files of a curriculum and their front matter. */
import type { FileFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { counted } from "../language.ts";
import { meant, valueKind } from "./terms.ts";
import { yamlFaults } from "./yaml.ts";

export const fileFindings: SentencesOf<FileFacts> = {
  "file-too-large": ({ bytes, limit }) => ({
    why: `This file has ${counted(bytes, "byte", "bytes")}; at most ${limit} can be read.`,
    hint: "Split it, or move a long text into a handout.",
  }),
  "file-not-text": () => ({
    why: "From here on this file is not text in UTF-8.",
    hint: "Save it again from your editor with the encoding UTF-8.",
  }),
  "file-not-as-named": () => ({
    why: "This file is not of the kind that its name says.",
    hint: "Export it again as what it should be, or give it the ending that fits.",
  }),
  "too-many-files": ({ files, limit }) => ({
    why: `The folder holds ${counted(files, "file", "files")}; at most ${limit} can be read.`,
    hint: "Remove what does not belong to the curriculum.",
  }),
  "too-many-sessions": ({ sessions, limit }) => ({
    why: `The folder holds ${counted(sessions, "session file", "session files")}; at most ${limit} can be read.`,
    hint: "Split the programme into several curricula.",
  }),
  "too-deep": ({ limit }) => ({
    why: `Quotes and lists are nested more than ${counted(limit, "level", "levels")} deep here.`,
    hint: "Flatten the list or the quote.",
  }),
  "too-tangled": ({ limit }) => ({
    why: `This part is too long, or holds more than ${counted(limit, "mark", "marks")} such as * _ [ > and cannot be read safely.`,
    hint: "Put an empty line between its parts, or take marks out.",
  }),
  "path-unsafe": ({ path }) => ({
    why: `The file name “${path}” cannot be used on every machine.`,
    hint: "Use letters, digits, dots and hyphens; no dot at the end.",
  }),
  "file-missing": ({ name, found }) => ({
    why: `The folder has no ${name}.`,
    hint: found
      ? `Rename “${found}” to “${name}”: letters count, small and large, and some machines hide the ending of a name.`
      : `Add ${name}: its front matter says what the curriculum is.`,
  }),
  "file-unused": ({ name, wanted }) => ({
    why: `Nothing reads the file “${name}”.`,
    hint: wanted
      ? `Rename it to “${wanted}”.`
      : "Sessions are called 01-some-words.md, annexes work.FR.md; handouts stand in handouts/, pictures and sound in media/.",
  }),
  "file-twice": ({ name }) => ({
    why: `The file “${name}” comes twice.`,
    hint: "Keep one of the two.",
  }),
  "sessions-missing": () => ({
    why: "The folder has no session.",
    hint: "Add a first one, called 01-some-words.md.",
  }),
  "session-number-gap": ({ expected, found }) => ({
    why: `The next session should have number ${expected}; this one has ${found}.`,
    hint: "Number the files without gaps.",
  }),
  "session-number-twice": ({ number }) => ({
    why: `Two sessions have number ${number}.`,
    hint: "Give one of them another number.",
  }),
  "front-matter-absent": () => ({
    why: "This file does not begin with front matter.",
    hint: "Begin its first line with ---, then keys and values, then a line with --- again.",
  }),
  "yaml-unreadable": ({ fault }) => yamlFaults[fault ?? "other"],
  "yaml-alias": () => ({
    why: "Front matter may not refer to another part of itself (*name).",
    hint: "Write the value out; put a text that begins with * in quotation marks.",
  }),
  "key-twice": ({ key }) => ({
    why: `The key “${key}” stands here twice.`,
    hint: "Keep one of the two.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    why: `There is no key “${key}” here.${meant(suggestion)}`,
    hint: "Use a key from the reference for authors, or take it out.",
  }),
  "key-missing": ({ key }) => ({
    why: `The key “${key}” is missing.`,
    hint: `Add “${key}:” to the front matter.`,
  }),
  "value-type": ({ key, expected }) => ({
    why: `“${key}” should be ${valueKind(expected)}.`,
    hint: "Texts may stand in quotation marks, numbers may not.",
  }),
  "value-choice": ({ key, found, choices, suggestion }) => ({
    why: `“${key}” cannot be “${found}”.${meant(suggestion)}`,
    hint: `It can be: ${choices}.`,
  }),
  "value-range": ({ key, bound, limit }) => ({
    why: `“${key}” should be ${bound === "at-least" ? "at least" : "at most"} ${limit}.`,
    hint: "A list or a text needs at least one entry or character.",
  }),
  "value-malformed": ({ key, example }) => ({
    why: `“${key}” is not written in a way that can be read.`,
    hint: `For example: ${example}`,
  }),
  "group-order": ({ min, ideal, max }) => ({
    why: `A group of at least ${min}, ideally ${ideal}, at most ${max} cannot be.`,
    hint: "Let min, ideal and max rise.",
  }),
};
