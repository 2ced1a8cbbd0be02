/**
 * The authors' reference as it stands in `curricula/`, to be read in the product too: whoever writes a programme may
 * never see the folder of the installation. It is read and rendered once, since its files are those of this build.
 */
import { asOneText, partsOf, titleOf } from "#app/domain/curriculum/authors-reference.ts";
import type { Paragraph } from "#app/domain/curriculum/authors-reference.ts";
import { isSwitchable, ruleIds, severityOf } from "#app/domain/curriculum/findings/register.ts";
import type { RuleId } from "#app/domain/curriculum/findings/register.ts";
import type { Finding } from "#app/domain/curriculum/plan.ts";
import { toHtml, type SafeHtml } from "#app/domain/curriculum/render.ts";
import { slug } from "#app/domain/curriculum/slug.ts";
import { readReference, type AuthorsReference } from "#app/server/curricula/reference-on-disk.server.ts";
import type { Language } from "#app/words/language.ts";

/** `html` is empty where the installation keeps no guide; `parts` are the headings that its contents list. */
export type Guide = {
  title: string;
  html: SafeHtml | null;
  parts: { id: string; title: string }[];
  families: Family[];
};
/** `title` is empty for rules that the reference does not speak of. */
export type Family = { id: string; title: string; rules: AboutRule[] };
export type AboutRule = {
  rule: string;
  says: SafeHtml | null;
  mend: SafeHtml | null;
  severity: Finding["severity"];
  always: boolean;
};

const prefix = "guide-";
const familyId = (path: string) => path.replace("/", "-").replace(/\.md$/, "");
const places = { prefix, rule: (id: string) => `rule-${id}`, family: familyId };
const kept = new Map<Language, Guide>();

/** The guide in a language. */
export function guideIn(language: Language): Guide {
  const known = kept.get(language);
  if (known) return known;
  const guide = guideFrom(readReference(language));
  kept.set(language, guide);
  return guide;
}

/** The guide from what was read; every rule is in it, with or without its paragraph. */
export function guideFrom({ start, pages, families }: AuthorsReference): Guide {
  const text = start === "" ? "" : asOneText(start, pages, places);
  const told = families.map((one) => ({
    id: familyId(one.path),
    title: one.title,
    rules: one.paragraphs.flatMap(aboutRule),
  }));
  const spoken = new Set(told.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
  const silent = ruleIds.filter((rule) => !spoken.has(rule)).map((rule) => weighed(rule));
  return {
    title: titleOf(start),
    html: text === "" ? null : toHtml(text, prefix),
    parts: partsOf(text).map((title) => ({ id: `${prefix}${slug(title)}`, title })),
    families: [...told, { id: "checks-untold", title: "", rules: silent }].filter(
      ({ rules }) => rules.length > 0,
    ),
  };
}

function aboutRule({ rule, says, mend }: Paragraph): AboutRule[] {
  const known = ruleIds.find((one) => one === rule);
  return known ? [{ ...weighed(known), says: toHtml(says), mend: toHtml(mend) }] : [];
}

function weighed(rule: RuleId): AboutRule {
  return { rule, says: null, mend: null, severity: severityOf(rule), always: !isSwitchable(rule) };
}
