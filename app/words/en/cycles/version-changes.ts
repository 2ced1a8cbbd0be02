/** What changes in a session between two versions of a curriculum, one sentence a change. */
import type { SessionChange } from "#app/domain/curriculum/changes/changes-between.ts";

export type Sentences = {
  [W in SessionChange["what"]]: (change: Extract<SessionChange, { what: W }>) => string;
};

export const changeSentences: Sentences = {
  "session-renamed": ({ from, to }) => `It is called “${to}” (before: “${from}”).`,
  "session-minutes": ({ from, to }) => `It takes ${to} minutes (before: ${from}).`,
  counts: ({ counts }) =>
    counts ? "It counts towards completion." : "It no longer counts towards completion.",
  aim: () => "Its aim is worded anew.",
  preparation: () => "What to prepare or bring has changed.",
  "content-notes": () => "The themes that may be heavy have changed.",
  practice: () => "What to try at home has changed.",
  recap: () => "The recap for those who missed it has changed.",
  handout: ({ title, how }) =>
    how === "added"
      ? `It gives out a new handout: “${title}”.`
      : how === "removed"
        ? `The handout “${title}” is no longer given out.`
        : `The handout “${title}” has changed: print it anew.`,
  facts: ({ name }) => `The facts of your country have changed (${name}).`,
  "segment-added": ({ title, minutes }) => `New part: “${title}” (${minutes} min).`,
  "segment-removed": ({ title, minutes }) => `“${title}” (${minutes} min) is gone.`,
  "segment-moved": ({ title, after }) =>
    after === "" ? `“${title}” comes first now.` : `“${title}” comes after “${after}” now.`,
  "segment-renamed": ({ from, to }) => `“${from}” is called “${to}” now.`,
  "segment-minutes": ({ title, from, to }) => `“${title}” takes ${to} minutes (before: ${from}).`,
  words: ({ title }) => `Words to say in “${title}” have changed.`,
  safety: ({ title }) => `The safety words in “${title}” have changed.`,
  questions: ({ title }) => `The questions in “${title}” have changed.`,
  shown: ({ title }) => `What the group sees or reads in “${title}” has changed.`,
  notes: ({ title }) => `The notes for you in “${title}” have changed.`,
  settings: ({ title }) => `Who leads “${title}”, or how it is run, has changed.`,
};
