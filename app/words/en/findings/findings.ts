/**
 * What the product says about a curriculum: for every rule of the parser and the linter one sentence why and one hint,
 * in English and French. The families stand in `findings/`; a rule without a sentence is a type error.
 */
import type { FactsOf } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { courseFindings } from "./course.ts";
import { fileFindings } from "./files.ts";
import { headingFindings } from "./headings.ts";
import { languageFindings } from "./language.ts";
import { lawFindings } from "./law.ts";
import { paceFindings } from "./pace.ts";
import { privacyFindings } from "./privacy.ts";
import { safetyFindings } from "./safety.ts";
import { structureFindings } from "./structure.ts";
import { textFindings } from "./texts.ts";
import { timeFindings } from "./time.ts";
import { translationFindings } from "./translations.ts";

export const findings: SentencesOf<FactsOf> = {
  ...fileFindings,
  ...headingFindings,
  ...textFindings,
  ...timeFindings,
  ...structureFindings,
  ...courseFindings,
  ...paceFindings,
  ...safetyFindings,
  ...privacyFindings,
  ...languageFindings,
  ...lawFindings,
  ...translationFindings,
};
