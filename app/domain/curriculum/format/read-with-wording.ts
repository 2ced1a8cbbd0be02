/** Reads a curriculum with the approved wording of the language it says it is in, and of those it is translated into. */
import type { SourceFile } from "./texts/markdown.ts";
import { languages } from "../../languages.ts";
import type { ApprovedWording, Language } from "../plan.ts";
import { readCurriculum, type Reading } from "./read-curriculum.ts";
import type { ApprovedIn } from "../translations/read-translations.ts";

/** The wording that was taken: a plan follows from it as from its own files. `approvedIn` is for its translations. */
export type ReadingWithWording = Reading & { approved: ApprovedWording; approvedIn: ApprovedIn };

/** As `readCurriculum`; `wordingIn` gives the approved wording kept for a language, or English where there is none. */
export function readWithWording(
  files: readonly SourceFile[],
  wordingIn: (language: Language) => ApprovedWording,
): ReadingWithWording {
  const approved = wordingIn("en");
  const approvedIn = wordingsFor(files, approved, wordingIn);
  const reading = readCurriculum(files, { approved, approvedIn });
  const language = reading.draft?.curriculum.language ?? "en";
  if (language === "en") return { ...reading, approved, approvedIn };
  const own = wordingIn(language);
  return { ...readCurriculum(files, { approved: own, approvedIn }), approved: own, approvedIn };
}

/** Of the languages there is a folder for. A translation is never lent the English words: nobody approved the mixture. */
function wordingsFor(
  files: readonly SourceFile[],
  english: ApprovedWording,
  wordingIn: (language: Language) => ApprovedWording,
): ApprovedIn {
  const there = languages.filter((one) => files.some((file) => file.path.startsWith(`${one}/`)));
  const lent = JSON.stringify(english);
  return Object.fromEntries(
    there.map((one): [Language, ApprovedWording] => {
      const wording = wordingIn(one);
      return [one, one !== "en" && JSON.stringify(wording) === lent ? {} : wording];
    }),
  );
}
