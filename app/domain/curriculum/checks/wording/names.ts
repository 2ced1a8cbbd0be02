/**
 * A story with somebody's full name in it belongs to that person (L42): a first name and a family name together are told
 * of, unless the paragraph says that the person agreed or that the name is made up, cites a source, or names somebody
 * who stands among the authors and sources.
 */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding, Plan } from "../../plan.ts";
import type { Passage, Texts, TextRule } from "../texts/passages.ts";
import { inEach, plainOf, type Patterns } from "../texts/plain-text.ts";
import { firstNames, noFamilyNames, placesOfNames } from "../lists/words-names.ts";
import { consents } from "../lists/words-privacy.ts";

export const declared = declare({
  "real-name": warning({ found: "" }),
});
const { finding } = declared;

/** Pairs of words in one text beyond which more would not help anybody. */
const most = 200;
const known = new Set(firstNames.map(plainOf));
const consent: Patterns = inEach(consents);
/** Two or three capitalised words; `de`, `le`, `van` … may stand between them. */
const pair =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0]+((?:(?:de|du|d’|d'|la|le|van|von|ben|el|al)[ \u00a0]*){0,2}\p{Lu}[\p{L}’'-]{2,})/gu;

function storiesAreNobodys({ plan, all }: Texts): Finding[] {
  const inPublic = publicNames(plan);
  return all
    .filter((one) => one.from !== "front-matter" && one.from !== "annex")
    .flatMap((one) => namesIn(one, plan, inPublic));
}

function namesIn(passage: Passage, { curriculum }: Plan, inPublic: string): Finding[] {
  const { text } = passage;
  return [...text.matchAll(pair)].slice(0, most).flatMap((match) => {
    const [whole, first = "", family = ""] = match;
    if (!isFirstName(first) || noFamilyNames.has(family)) return [];
    if (placesOfNames.test(text.slice(Math.max(0, match.index - 30), match.index))) return [];
    if (inPublic.includes(plainOf(whole))) return [];
    const around = paragraphAt(text, match.index);
    if (/\[\^[^\]\s]+\]/.test(around)) return [];
    if (plainOf(around).search(consent[curriculum.language]) >= 0) return [];
    return [finding("real-name", passage.place(match.index), { found: whole }, passage.segment?.id)];
  });
}

function isFirstName(word: string): boolean {
  return known.has(plainOf(word)) || word.split("-").every((part) => known.has(plainOf(part)));
}

/** Names that are already public in this curriculum. */
function publicNames({ curriculum }: Plan): string {
  const { authors, organisation = "", sources } = curriculum;
  const cited = sources.flatMap((source) => [source.title, ...(source.authors ?? [])]);
  return plainOf([...authors, organisation, ...cited].join(" · "));
}

function paragraphAt(text: string, index: number): string {
  const start = text.lastIndexOf("\n\n", index);
  const end = text.indexOf("\n\n", index);
  return text.slice(start < 0 ? 0 : start, end < 0 ? text.length : end);
}

export const nameRules: readonly TextRule[] = [storiesAreNobodys];
