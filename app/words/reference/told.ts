/**
 * What the authors' reference says, in both languages. The English words stand in the files beside this one, the French
 * ones under the same names in `french/`: whatever is added to one and not to the other is a type error.
 */
import type { RuleId } from "#app/domain/curriculum/findings/findings.ts";
import { both } from "../language.ts";
import * as heads from "./heads.ts";
import * as frenchHeads from "./french/heads.ts";
import * as frenchEvening from "./french/rules-evening.ts";
import * as frenchPeople from "./french/rules-people.ts";
import * as frenchReading from "./french/rules-reading.ts";
import * as frenchWork from "./french/rules-work.ts";
import * as frenchSegments from "./french/segments.ts";
import * as evening from "./rules-evening.ts";
import * as people from "./rules-people.ts";
import type { Paragraph } from "./rules-reading.ts";
import * as reading from "./rules-reading.ts";
import * as work from "./rules-work.ts";
import * as segments from "./segments.ts";

const nb = "\u00a0";

type Paragraphs = Record<RuleId, Paragraph>;

const english: Paragraphs = {
  ...reading.files,
  ...reading.headings,
  ...reading.texts,
  ...evening.time,
  ...evening.structure,
  ...people.safety,
  ...people.privacy,
  ...people.language,
  ...work.law,
  ...work.translations,
  ...work.switches,
};
const french: Paragraphs = {
  ...frenchReading.files,
  ...frenchReading.headings,
  ...frenchReading.texts,
  ...frenchEvening.time,
  ...frenchEvening.structure,
  ...frenchPeople.safety,
  ...frenchPeople.privacy,
  ...frenchPeople.language,
  ...frenchWork.law,
  ...frenchWork.translations,
  ...frenchWork.switches,
};

/** The heads of the tables, and the few words between what is listed. */
const columns = both(
  {
    heads: ["key", "what to write", "example"],
    themes: ["code", "in words", "how it weighs"],
    kinds: ["kind", "what it is", "often"],
    flags: ["flag", "what it does"],
    keys: ["key", "what it does", "example"],
    markers: ["you write", "what it is", "who sees it"],
    filled: ["you write", "it becomes"],
  },
  {
    heads: ["clé", "ce qu’il faut écrire", "exemple"],
    themes: ["code", "en mots", "son poids"],
    kinds: ["genre", "ce que c’est", "souvent"],
    flags: ["marque", "ce qu’elle fait"],
    keys: ["clé", "ce qu’elle fait", "exemple"],
    markers: ["vous écrivez", "ce que c’est", "qui le voit"],
    filled: ["vous écrivez", "cela devient"],
  },
);
const words = both(
  {
    heavy: "heavy",
    inHandout: "In a handout (all of it may be left out):",
    inAnnex: "In an annex:",
    atMost: (what: string) => `at most ${what}`,
    weights: { error: "error", warning: "warning", info: "for information" },
    always: "always on",
    off: "can be switched off",
    mend: "To mend it:",
  },
  {
    heavy: "lourd",
    inHandout: `Dans une fiche (tout peut être laissé de côté)${nb}:`,
    inAnnex: `Dans une annexe${nb}:`,
    atMost: (what: string) => `au plus ${what}`,
    weights: { error: "erreur", warning: "à regarder", info: "pour information" },
    always: "toujours active",
    off: "peut être désactivée",
    mend: `Pour y remédier${nb}:`,
  },
);

export const told = both(
  { ...heads, ...segments, paragraphs: english, columns: columns.en, words: words.en },
  {
    ...frenchHeads,
    ...frenchSegments,
    paragraphs: french,
    columns: columns.fr,
    words: words.fr,
  },
);
