/**
 * The authors' reference as it stands in `curricula/`, to be read in the product too: whoever writes a programme may
 * never see the folder of the installation.
 */
import { existsSync, readFileSync } from "node:fs";
import { slug } from "#app/domain/curriculum/slug.ts";
import type { Language } from "#app/words/language.ts";
import { referencePages } from "#app/words/reference.ts";

/** `text` is Markdown with headings from the second level on; `parts` are its second-level headings and their ids. */
export type Guide = { title: string; text: string; parts: { id: string; title: string }[] };

/** What stands before the ids of the guide's headings. */
export const guidePrefix = "guide-";

/** The guide up to its list of checks, which the page makes itself; null where the installation keeps none. */
export function guideIn(language: Language): Guide | null {
  const path = referencePages[language];
  return existsSync(path) ? guideFrom(readFileSync(path, "utf8")) : null;
}

/** The title, then everything from its first paragraph to the checks; the line that leads to the other language goes. */
export function guideFrom(page: string): Guide {
  const [whole = ""] = page.split("<!-- made: checks -->");
  const title = /^# (.+)$/m.exec(whole)?.[1] ?? "";
  const text = whole.replace(/^# .+\n+(?:\[[^\]\n]+\]\(README[^)\n]*\)\n+)?/, "");
  const headings = text.replace(/^```[^]*?^```$/gm, "").matchAll(/^## (.+)$/gm);
  const parts = [...headings].map(([, heading = ""]) => ({
    id: `${guidePrefix}${slug(heading)}`,
    title: heading,
  }));
  return { title, text, parts };
}
