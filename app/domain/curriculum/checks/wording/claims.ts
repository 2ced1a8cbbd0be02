/** L51: what is stated as a fact about health has its source in the same paragraph, or the page names its sources. */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding, Plan } from "../../plan.ts";
import { claims } from "../lists/claims.ts";
import type { Passage, TextRule, Texts } from "../texts/passages.ts";
import { finderOf } from "../texts/plain-text.ts";
import { wordsAt } from "../safety/safety.ts";

export const declared = declare({
  "claim-uncited": warning({ found: "" }),
});
const { finding } = declared;

const finders = { en: finderOf(claims.en), fr: finderOf(claims.fr) };
const citation = /\[\^[^\]\s[]{1,80}\]/;

function claimsAreCited({ all, plan }: Texts): Finding[] {
  const find = finders[plan.curriculum.language];
  return all
    .filter((passage) => passage.from !== "front-matter" && !namesItsSources(passage, plan))
    .flatMap((passage) =>
      find(passage.even).flatMap(({ hit }) => {
        if (citation.test(paragraphAt(passage.text, hit.index))) return [];
        const found = wordsAt(passage, hit.index, hit.found);
        return [finding("claim-uncited", passage.place(hit.index), { found }, passage.segment?.id)];
      }),
    );
}

/** An annex lists its sources at its head. */
function namesItsSources(passage: Passage, plan: Plan): boolean {
  return (plan.annexes ?? []).some(
    (annex) => passage.file.endsWith(`annexes/${annex.name}.${annex.country}.md`) && annex.sources.length > 0,
  );
}

/** The paragraph or the item of a list around an offset. */
function paragraphAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/);
  const after = text.slice(offset).split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/);
  return (before.at(-1) ?? "") + (after[0] ?? "");
}

export const claimRules: readonly TextRule[] = [claimsAreCited];
