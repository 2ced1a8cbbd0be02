/**
 * Brings the made parts of the authors' reference up to date, in English and in French: `curricula-reference`. Leaves
 * everything between those parts as it is.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { languages } from "#app/words/language.ts";
import { referencePages, withReference } from "#app/words/reference.ts";

for (const language of languages) {
  const page = referencePages[language];
  const before = readFileSync(page, "utf8");
  const after = withReference(before, language);
  if (after !== before) writeFileSync(page, after);
  console.log(after === before ? `${page} is up to date.` : `${page} was brought up to date.`);
}
