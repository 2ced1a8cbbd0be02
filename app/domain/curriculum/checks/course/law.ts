/** What may be done with other people's work: licences of sources against their use, sources nobody cites, measures. */
import { declare, error, warning } from "../../findings/declare.ts";
import { licenceOf } from "../../licence.ts";
import type { Finding, Plan, Source } from "../../plan.ts";
import type { CurriculumRule } from "../rule.ts";
import { positionOfWord, type Pages } from "../texts/positions.ts";

type LicenceRefused = {
  source: string;
  licence: string;
  use: string;
  why: "reserved" | "no-derivatives" | "non-commercial";
};
/** `source`, `measure`: ids from the front matter; `own`: the licence of the curriculum itself. */
export const declared = declare({
  "licence-forbids": error<LicenceRefused>({ source: "", licence: "", use: "", why: "reserved" }),
  "licence-share-alike": error({ source: "", licence: "", own: "" }),
  "licence-unstated": warning({ source: "", use: "" }),
  "source-uncited": warning({ source: "" }),
  "measure-licence": warning({ measure: "" }),
});
const { finding } = declared;

const top = "curriculum.md";

/** L50: a source is used as its licence allows; `cites` (facts and ideas in own words) is always free. */
function licencesAllowTheUse(plan: Plan, pages: Pages): Finding[] {
  return plan.curriculum.sources.flatMap((source, n) => {
    const { id, licence, use } = source;
    if (use !== "adapts" && use !== "quotes") return [];
    const at = positionOfWord(pages, top, ["sources", n, licence ? "licence" : "use"]);
    if (!licence) return [finding("licence-unstated", at, { source: id, use })];
    const why = refusalOf(source, plan.curriculum.license);
    if (why) return [finding("licence-forbids", at, { source: id, licence, use, why })];
    const family = licenceOf(licence).shareAlike;
    const own = plan.curriculum.license;
    const isShared = use !== "adapts" || family === "" || licenceOf(own).shareAlike === family;
    return isShared ? [] : [finding("licence-share-alike", at, { source: id, licence, own })];
  });
}

/** Quoting passes a text on as it is, so ND allows it; NC binds both where our own licence lets others sell. */
function refusalOf({ licence = "", use }: Source, own: string): LicenceRefused["why"] | null {
  const { kind, noDerivatives, nonCommercial } = licenceOf(licence);
  if (kind === "reserved") return "reserved";
  if (noDerivatives && use === "adapts") return "no-derivatives";
  return nonCommercial && !licenceOf(own).nonCommercial ? "non-commercial" : null;
}

/** L51: each source is cited in some text, or named by an annex. */
function sourcesAreCited(plan: Plan, pages: Pages): Finding[] {
  const cited = new Set((plan.annexes ?? []).flatMap((annex) => annex.sources.map((id) => id.toLowerCase())));
  for (const page of pages.values()) {
    for (const match of (page?.text ?? "").matchAll(/\[\^([^\]\s[]{1,80})\]/g))
      cited.add((match[1] ?? "").toLowerCase());
  }
  return plan.curriculum.sources.flatMap(({ id }, n) =>
    cited.has(id.toLowerCase())
      ? []
      : [finding("source-uncited", positionOfWord(pages, top, ["sources", n, "id"], id), { source: id })],
  );
}

/** L52: a questionnaire belongs to somebody. */
function measuresHaveALicence(plan: Plan, pages: Pages): Finding[] {
  return (plan.curriculum.measures ?? []).flatMap(({ id, licence }, n) =>
    licence
      ? []
      : [finding("measure-licence", positionOfWord(pages, top, ["measures", n, "id"], id), { measure: id })],
  );
}

export const lawRules: readonly CurriculumRule[] = [
  licencesAllowTheUse,
  sourcesAreCited,
  measuresHaveALicence,
];
