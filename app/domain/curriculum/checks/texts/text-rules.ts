/**
 * All rules that look at words (safety, privacy, language), run over the texts of a curriculum at once. Those that judge
 * a text by itself are asked about translations, too.
 */
import type { ApprovedWording, Finding, Plan } from "../../plan.ts";
import { exerciseRules, withdrawalRules } from "../safety/exercises.ts";
import { onwardsRules } from "../course/first-and-last.ts";
import { homeTextRules } from "../course/home-practice.ts";
import { languageRules } from "../wording/language.ts";
import { nameRules } from "../wording/names.ts";
import { textsOf, type TextRule } from "./passages.ts";
import { phoneRules } from "../safety/phone.ts";
import type { Pages } from "./positions.ts";
import { privacyRules } from "../safety/privacy.ts";
import { reachableRules } from "../safety/reachable.ts";
import { retypedRules } from "../safety/retyped.ts";
import { adviceRules } from "../safety/safety.ts";
import { farewellRules, sensitiveRules } from "../safety/sensitive.ts";

const ofWords: readonly TextRule[] = [
  ...retypedRules,
  ...phoneRules,
  ...adviceRules,
  ...privacyRules,
  ...reachableRules,
  ...nameRules,
  ...languageRules,
];
/** Rules that look at what stands before and after a text, too. */
const ofSessions: readonly TextRule[] = [...sensitiveRules, ...exerciseRules];
/** Rules that look for something in the whole curriculum, and would miss it in a file that could not be read. */
const ofWholes: readonly TextRule[] = [
  ...farewellRules,
  ...withdrawalRules,
  ...onwardsRules,
  ...homeTextRules,
];

type Read = { pages: Pages; approved: ApprovedWording };

/** What the texts of a curriculum give rise to; `allRead` as in `lint`. */
export function textFindings(
  plan: Plan,
  { pages, approved, allRead }: Read & { allRead: boolean },
): Finding[] {
  const texts = textsOf(plan, pages, approved);
  const rules = [...ofWords, ...ofSessions, ...(allRead ? ofWholes : [])];
  return rules.flatMap((rule) => rule(texts));
}

/** What the words of a translation give rise to, in its own language; its structure was judged in the source. */
export function wordFindings(plan: Plan, { pages, approved }: Read): Finding[] {
  const texts = textsOf(plan, pages, approved);
  return ofWords.flatMap((rule) => rule(texts));
}
