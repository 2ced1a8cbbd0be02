/** The heads of translated files as texts: front matter, and of `curriculum.md` the introduction below it. */
import type * as z from "zod";
import { declare, warning } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import { readFrontMatter, type FrontMatter } from "../format/heads/front-matter.ts";
import { bodyOf, type Page } from "../format/texts/markdown.ts";
import { neutralTitle } from "../neutral-title.ts";
import type { Curriculum, Language, Session } from "../plan.ts";
import { translatedCurriculumShape, translatedSessionShape } from "./shapes.ts";
import type { TranslatedCurriculum, TranslatedSession } from "./translation.ts";

export const declared = declare({
  "translation-missing-text": warning({ key: "" }),
});
const { finding } = declared;

export type Head<T> = { texts: T; translates: Record<string, string> | undefined };

/** Null (after telling why) when the front matter cannot be used. */
export function readCurriculumHead(
  page: Page,
  source: Curriculum,
  tell: Tell,
): Head<TranslatedCurriculum> | null {
  const matter = readFrontMatter(page, translatedCurriculumShape, tell);
  if (!matter) return null;
  const { value } = matter;
  const introduction = bodyOf(page);
  const texts: TranslatedCurriculum = {
    title: value.title,
    publicTitle: value["public-title"],
    summary: value.summary,
    audience: value.audience,
    agreement: value.agreement,
    glossary: value.glossary,
    style: value.style,
    problemSolving: value.goals?.["problem-solving"],
    shared: value.goals?.shared,
    phases: value.phases,
    ...(introduction && { introduction }),
  };
  const { agreement, glossary, goals, phases } = source;
  tellMissing(matter, tell, {
    title: [source.title, value.title],
    "public-title": [source.publicTitle, value["public-title"]],
    summary: [source.summary, value.summary],
    audience: [source.audience, value.audience],
    agreement: [agreement.length, value.agreement?.length],
    glossary: [glossary.length, value.glossary?.length],
    "goals.problem-solving": [goals.problemSolving.length, value.goals?.["problem-solving"]?.length],
    "goals.shared": [goals.shared, value.goals?.shared],
    phases: [phases?.length, value.phases?.length],
    introduction: [source.introduction, introduction],
  });
  return { texts: defined(texts), translates: value.translates };
}

/** As `readCurriculumHead`, for a session; its segments are added by whoever reads them. */
export function readSessionHead(
  page: Page,
  source: Session,
  language: Language,
  tell: Tell,
): Head<Omit<TranslatedSession, "segments">> | null {
  const matter = readFrontMatter(page, translatedSessionShape, tell);
  if (!matter) return null;
  const { value } = matter;
  const practice = value["home-practice"]?.text;
  const texts = {
    file: page.file,
    title: value.title,
    neutralTitle: value["neutral-title"] ?? neutralTitle(language, source.number),
    aim: value.aim,
    prepare: value.prepare,
    materials: value.materials,
    homePractice: practice,
    recap: value.recap || undefined,
  };
  tellMissing(matter, tell, {
    title: [source.title, value.title],
    aim: [source.aim, value.aim],
    prepare: [source.prepare.length, value.prepare?.length],
    materials: [Object.keys(source.materials).length, value.materials],
    "home-practice": [source.homePractice, practice],
    recap: [source.recap, value.recap],
  });
  return { texts: defined(texts), translates: value.translates };
}

/** Front matter of a file that needs none. */
export function readBareHead<
  T extends { translates?: Record<string, string> | undefined; title?: string | undefined },
>(page: Page, shape: z.ZodType<T>, tell: Tell): Head<{ title?: string | undefined }> {
  const value = page.frontMatter === null ? undefined : readFrontMatter(page, shape, tell)?.value;
  return { texts: { title: value?.title }, translates: value?.translates };
}

/** Keys whose text the source has and the translation has not. */
function tellMissing(
  matter: FrontMatter<unknown>,
  tell: Tell,
  keys: Record<string, readonly [source: unknown, own: unknown]>,
): void {
  for (const [key, [source, own]] of Object.entries(keys))
    if (source && !own) tell(finding("translation-missing-text", matter.at([]), { key }));
}

function defined<T extends object>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as T;
}
