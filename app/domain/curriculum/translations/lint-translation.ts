/**
 * The rules of the linter that judge words, asked about a translation in its own language. The structure is the
 * source's and was judged there, and so were the pieces that fall back to it: here they are empty.
 */
import { wordFindings } from "../checks/texts/text-rules.ts";
import { wordRules } from "../checks/lists/words.ts";
import type { Page } from "../format/texts/markdown.ts";
import type { ApprovedWording, Finding, Plan, Session } from "../plan.ts";
import { inLanguage } from "./in-language.ts";
import type { Translation } from "./translation.ts";

type Own = { translation: Translation; approved: ApprovedWording; pageOf: (path: string) => Page | null };

/** Findings at the translation's own files. `pageOf` gives a page of it by the path of its source. */
export function lintTranslation(plan: Plan, { translation, approved, pageOf }: Own): Finding[] {
  const { language } = translation;
  const own = ownPlan(plan, translation);
  const pages = new Map<string, Page | null>();
  const paths = [...own.sessions.map((one) => one.file), ...own.handouts.map((one) => one.path)];
  const annexes = (own.annexes ?? []).map((one) => `annexes/${one.name}.${one.country}.md`);
  for (const path of ["curriculum.md", "frame.md", ...paths, ...annexes]) {
    const page = pageOf(path);
    if (page) pages.set(path, page).set(page.file, page);
  }
  const words = own.sessions.flatMap((session) => wordRules.flatMap((rule) => rule(session, own, pages)));
  return [...words, ...wordFindings(own, { pages, approved })].map((one) => at(language, one));
}

/** Rules that know a page by the name of its source say so of the translation's. */
function at(language: string, one: Finding): Finding {
  const { file } = one.at;
  return file.startsWith(`${language}/`) ? one : { ...one, at: { ...one.at, file: `${language}/${file}` } };
}

/** The translation as if it were a curriculum of its own, without what it does not say itself. */
function ownPlan(plan: Plan, translation: Translation): Plan {
  const { language, curriculum: texts, handouts, annexes } = translation;
  const told = inLanguage({ ...plan, translations: { [language]: translation } }, language);
  const { goals } = told.curriculum;
  const shared = texts.shared && goals.shared;
  return {
    ...told,
    curriculum: {
      ...told.curriculum,
      title: texts.title ?? "",
      publicTitle: texts.publicTitle ?? "",
      summary: texts.summary ?? "",
      audience: texts.audience ?? "",
      agreement: texts.agreement ?? [],
      glossary: texts.glossary ?? [],
      introduction: texts.introduction ?? "",
      goals: { ...goals, problemSolving: texts.problemSolving ?? [], shared },
    },
    sessions: told.sessions.map((session) => ownSession(session, translation)),
    handouts: told.handouts.filter((one) => handouts.some((own) => own.path === one.path)),
    annexes: (told.annexes ?? []).filter((one) =>
      annexes.some((own) => own.name === one.name && own.country === one.country),
    ),
  };
}

function ownSession(told: Session, { sessions }: Translation): Session {
  const own = sessions[told.id];
  const practice = told.homePractice && { ...told.homePractice, text: own?.homePractice ?? "" };
  return {
    ...told,
    title: own?.title ?? "",
    neutralTitle: own?.neutralTitle ?? "",
    aim: own?.aim ?? "",
    prepare: own?.prepare ?? [],
    recap: own?.recap ?? "",
    homePractice: practice,
    segments: told.segments.map((one) => (one.language ? { ...one, title: "", blocks: [] } : one)),
  };
}
