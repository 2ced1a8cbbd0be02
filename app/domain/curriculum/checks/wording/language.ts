/** All rules about words that are not about safety or privacy, in the order in which an author meets them. */
import { addressRules } from "./address.ts";
import { claimRules } from "./claims.ts";
import type { TextRule } from "../texts/passages.ts";
import { promptRules } from "./prompts.ts";
import { readingRules } from "./reading.ts";
import { vocabularyRules } from "./vocabulary.ts";

export const languageRules: readonly TextRule[] = [
  ...readingRules,
  ...vocabularyRules,
  ...promptRules,
  ...addressRules,
  ...claimRules,
];
