/**
 * Telephone numbers typed into a text (L27). They are looked for in every line of every file, and told apart from dates,
 * years, minutes, scales, amounts and the numbers of papers and books by their shape (ITU-T E.164; the national plans of
 * France, Belgium, the United Kingdom, Ireland, the United States and Canada) or by a word such as "call" before them.
 * Short numbers are the ones of help lines and emergency services [L27].
 */
import { always, declare } from "../../findings/declare.ts";
import type { Page } from "../../format/texts/markdown.ts";
import type { Finding } from "../../plan.ts";
import type { Texts, TextRule } from "../texts/passages.ts";
import { plainOf } from "../texts/plain-text.ts";

export const declared = declare({
  "phone-number": always({ found: "" }),
});
const { finding } = declared;

/** Findings in one file beyond which more would not help anybody. */
const most = 20;

/** The mark of a translated text, which may be made of digits alone (`translations/stamps.ts`). */
const stamp = /^ +[^\s:]+: ["']?(?:[0-9a-f]{6}-)+[0-9a-f]{6}["']?$/;
/** Digits with at most two signs between them: whatever may be a number to call. */
const candidate = /(?<![\d\w.,/-])(?:\+|\()?\d(?:[ .()/-]{0,2}\d){1,16}(?![\d\w]|[.,/-]\d)/g;
const short =
  /^(?:1[578]|11[0-9]|112|114|116[ ]?1(?:11|17|23)|119|143|1737|1813|115|999|911|988|024|3114|3919|3020|3018|111|113|85258|741741|454545|13 ?11 ?14)$/;
const distinct = /^(?:3114|3919|116 ?1(?:11|17|23)|13 11 14)$/;
const callBefore =
  /(?:\b(?:call|calls|ring|dial|phone|telephone|text|tel|hotline|helpline|lifeline|samaritans|samu|appel(?:er|ez|le|lez)|telephon(?:er|ez|e)|compos(?:er|ez|e)|contact(?:er|ez)?|(?:fai(?:re|s|tes)|tap(?:er|ez)) le|joindre|joign(?:ez|able))\b[.:]?(?: (?:on|at|the|number|line|us|up|to|or|home|shout|hello|now|immediately|au|le|la|du|numero|ou|vite|tout de suite|directement|par telephone)\b)*[ :]*)$/;
/** Words before a number that make it a year, a page or a place. */
const countedBefore =
  /(?:\b(?:in|en|since|depuis|until|year|an|annee|pages?|p|rooms?|salles?|chambres?|no)\.? |[€£$] ?)$/;
const unitAfter =
  /^ ?(?:%|€|£|\$|(?:minutes?|min|mn|hours?|heures?|seconds?|secondes?|days?|jours?|weeks?|semaines?|people|persons?|personnes?|times|fois|voices?|voix|others?|autres?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|names|euros?|dollars?|pounds?|pages?|steps?|pas|words|mots|metres?|copies|copy|chairs|chaises|cards|cartes|of)\b)/;

/** L27: a number to call comes from the directory, never from a text. */
function noNumbers({ pages }: Texts): Finding[] {
  return [...pages.values()].flatMap((page) => (page ? numbersIn(page) : []));
}

function numbersIn(page: Page): Finding[] {
  const found: Finding[] = [];
  for (const [n, line] of page.lines.entries()) {
    if (!/\d{2}|\d .*\d/.test(line) || stamp.test(line)) continue;
    const plain = plainOf(line);
    for (const match of plain.matchAll(candidate)) {
      if (!isNumber(match[0], plain.slice(0, match.index), plain.slice(match.index + match[0].length)))
        continue;
      const column = match.index + 1;
      const written = line.slice(match.index, match.index + match[0].length).trim();
      if (found.length < most)
        found.push(finding("phone-number", { file: page.file, line: n + 1, column }, { found: written }));
    }
  }
  return found;
}

/** `before` and `after` are the rest of the line. */
function isNumber(written: string, before: string, after: string): boolean {
  const digits = written.replace(/\D/g, "");
  if (/isbn|issn|orcid|\bdoi\b/.test(before.slice(-12))) return false;
  if (isDate(written)) return false;
  if (isInternational(written, digits) || isNational(written, digits)) return true;
  if (unitAfter.test(after)) return false;
  const called = callBefore.test(before.slice(-40));
  if (short.test(written.trim()))
    return called || (distinct.test(written.trim()) && !countedBefore.test(before));
  return called && digits.length >= 5 && digits.length <= 15;
}

function isInternational(written: string, digits: string): boolean {
  if (/^\+/.test(written)) return digits.length >= 8 && digits.length <= 15;
  return /^00[1-9]/.test(written) && digits.length >= 10 && digits.length <= 15;
}

/** By the lengths of its groups: 06 12 34 56 78, 0800 32 123, 020 7946 0958, (514) 555-0123, 1-800-273-8255. */
function isNational(written: string, digits: string): boolean {
  const groups = (written.match(/\d+/g) ?? []).map((group) => group.length);
  const shape = groups.join("-");
  if (/^\(?0/.test(written)) {
    if (digits.length < 9 || digits.length > 11) return false;
    return (
      /^(?:2-2-2-2-2|9|10|11|2-8|[345]-.+)$/.test(shape) || /^0[ .-]?8\d\d(?:[ .-]?\d{3}){2}$/.test(written)
    );
  }
  const american = /^(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}$/;
  return american.test(written);
}

/** 2025-11-22, 22.11.2025, 22/11/2025, 2018–2020, with or without a time of day. */
function isDate(written: string): boolean {
  return (
    /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])(?:[-./ ](?:0?[1-9]|[12]\d|3[01]))?\b/.test(written) ||
    /^(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d\b/.test(written) ||
    /^(?:19|20)\d\d ?- ?(?:19|20)?\d\d$/.test(written)
  );
}

export const phoneRules: readonly TextRule[] = [noNumbers];
