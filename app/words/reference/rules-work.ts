/** The authors' reference in English, rule by rule: other people's work, translations, and checks that are switched off. */
import type { Paragraphs } from "./rules-reading.ts";

export const law: Paragraphs<"law"> = {
  "anchor-missing": {
    says: "A link leads to a heading that is not there (`#three-piles`).",
    mend: "A heading's address is its words in small letters with hyphens. Mend the link or the heading.",
  },
  "licence-forbids": {
    says: "You adapt or quote a source whose licence does not allow it: all rights are reserved, it may not be changed (ND), or it may not be used for profit (NC) while your own licence lets others do so.",
    mend: "Say it in your own words (`use: cites`), or ask its owner and write the permission down as `licence`.",
  },
  "licence-share-alike": {
    says: "You adapt a source that asks to be shared under the same licence (SA), and yours is another one.",
    mend: "Take its licence for your programme, or say it in your own words (`use: cites`).",
  },
  "licence-unstated": {
    says: "You adapt or quote a source and do not say under which licence. Where none is stated, all rights are reserved.",
    mend: "Add `licence` to the source.",
  },
  "source-uncited": {
    says: "A source is listed, and no text points to it.",
    mend: "Write `[^its-id]` where you rely on it, or take it out of the list.",
  },
  "claim-uncited": {
    says: "Something about health is told as a fact (“studies show”, “reduces the risk”), without a source in the same paragraph.",
    mend: "Add `[^its-id]`, or tell it as what was so for one person.",
  },
  "measure-licence": {
    says: "A questionnaire does not say whether you may use it. Many belong to somebody.",
    mend: "Add `licence` to the measure: its licence, or the permission you were given.",
  },
};

export const translations: Paragraphs<"translations"> = {
  "translation-missing-file": {
    says: "A file is not translated. It is told in the language of the source.",
    mend: "Add it under the same name in the folder of the language.",
  },
  "translation-missing-segment": {
    says: "A segment is not translated. It is told in the language of the source.",
    mend: "Add it, with its name in braces: `## Trois tas {#three-piles}`.",
  },
  "translation-missing-text": {
    says: "A text at the head of a file is not translated.",
    mend: "Add the key that the finding names.",
  },
  "translation-extra": {
    says: "The translation has something that the source does not have. It is never told.",
    mend: "Mend its name, or take it out.",
  },
  "translation-stale": {
    says: "The source has changed since this was translated. The finding says in what.",
    mend: "Bring it up to date, then stamp the translation with `--stamp`.",
  },
  "translation-structure": {
    says: "The translation differs from the source in more than its words: other minutes, another order, other markers.",
    mend: "Give it the same markers in the same order. Minutes, kinds and keys stand in the source only.",
  },
  "translation-unstamped": {
    says: "Nobody has noted which state of the source was translated, so later changes could not be named.",
    mend: "Stamp the translation with `--stamp` once it says what the source says.",
  },
};

export const switches: Paragraphs<"switches"> = {
  "switch-unknown": {
    says: "Under `checks-off` stands a check that does not exist.",
    mend: "Copy its name from the finding that you want to switch off.",
  },
  "switch-reasonless": {
    says: "Under `checks-off` a check has no reason that somebody could understand, so it stays on.",
    mend: 'Write the reason in "quotation marks" behind it, in a few words.',
  },
  "switch-locked": {
    says: "This check cannot be switched off: it keeps people safe, or the text could not be read without it.",
    mend: "Mend what it finds.",
  },
  "switch-unused": {
    says: "A check is switched off here that would have said nothing.",
    mend: "Take it out of `checks-off`, so that it can speak when it has something to say.",
  },
  "switched-off": {
    says: "A check that is switched off would have said something here. It stays in the list, with the reason.",
    mend: "Nothing to do.",
  },
};
