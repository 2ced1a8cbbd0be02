/**
 * A plan told in another language: texts of the translation, structure of the source (ids, minutes, kinds, keys,
 * checkpoint ids, rounds). What is not translated stays in the source's language and says so piece by piece.
 */
import type { Annex, Curriculum, Handout, Language, Plan, Segment, Session } from "../plan.ts";
import type { TranslatedCurriculum, TranslatedSession, Translation } from "./translation.ts";

/** The languages a plan can be told in: its own first, then those of its translations. */
export function languagesOf(plan: Plan): Language[] {
  return [plan.curriculum.language, ...(Object.keys(plan.translations ?? {}) as Language[])];
}

/**
 * The plan in `language`. The plan itself where that is its own language or there is no such translation: then
 * `curriculum.language` tells. Pieces that are missing carry the source's language in `language`, and the session
 * names them in `fallback`.
 */
export function inLanguage(plan: Plan, language: Language): Plan {
  const { translations, ...source } = plan;
  const own = translations?.[language];
  if (!own || language === plan.curriculum.language) return plan;
  const from = plan.curriculum.language;
  return {
    ...source,
    curriculum: { ...curriculumIn(plan.curriculum, own.curriculum), language },
    sessions: plan.sessions.map((session) => sessionIn(session, own.sessions[session.id], from)),
    handouts: plan.handouts.map((one) => handoutIn(one, own, from)),
    ...(plan.annexes && { annexes: plan.annexes.map((one) => annexIn(one, own, from)) }),
  };
}

/** What a plan in its language still says in another one; `session` segments by title, handouts by title. */
export type Untranslated = {
  /** The language those pieces are in. */
  language: Language;
  /** Nothing is translated: the whole plan is in that language. */
  whole: boolean;
  sessions: { number: number; title: string; segments: string[] }[];
  handouts: string[];
};

/** What falls back when `plan` is told in `language`; null when nothing does. */
export function untranslated(plan: Plan, language: Language): Untranslated | null {
  const source = plan.curriculum.language;
  if (language === source) return null;
  if (!plan.translations?.[language]) return { language: source, whole: true, sessions: [], handouts: [] };
  const told = inLanguage(plan, language);
  const sessions = told.sessions
    .filter((one) => one.language || one.fallback)
    .map(({ number, title, fallback, segments }) => ({
      number,
      title,
      segments: segments.filter((one) => fallback?.includes(one.id)).map((one) => one.title),
    }));
  const handouts = told.handouts.filter((one) => one.language).map((one) => one.title);
  if (sessions.length + handouts.length === 0) return null;
  return { language: source, whole: false, sessions, handouts };
}

function curriculumIn(source: Curriculum, own: TranslatedCurriculum): Curriculum {
  const { problemSolving, shared, phases, style, ...texts } = own;
  const { goals } = source;
  return {
    ...source,
    ...texts,
    style: { ...source.style, ...style },
    goals: {
      ...goals,
      ...(problemSolving && { problemSolving }),
      ...(goals.shared && shared && { shared: { ...goals.shared, ...shared } }),
    },
    ...(source.phases && {
      phases: source.phases.map((phase, n) => ({ ...phase, title: phases?.[n] ?? phase.title })),
    }),
  };
}

function sessionIn(source: Session, own: TranslatedSession | undefined, from: Language): Session {
  const segments = source.segments.map((segment) => segmentIn(segment, own, from));
  const fallback = segments.filter((segment) => segment.language).map((segment) => segment.id);
  const said = { segments, ...(fallback.length > 0 && { fallback }) };
  if (!own) return { ...source, ...said, language: from };
  const { title, neutralTitle, aim, prepare, materials, homePractice, recap } = own;
  return {
    ...source,
    ...said,
    title: title ?? source.title,
    neutralTitle,
    aim: aim ?? source.aim,
    prepare: prepare ?? source.prepare,
    materials: materials ?? source.materials,
    recap: recap ?? source.recap,
    ...(source.homePractice && {
      homePractice: { ...source.homePractice, text: homePractice ?? source.homePractice.text },
    }),
  };
}

function segmentIn(source: Segment, own: TranslatedSession | undefined, from: Language): Segment {
  const translated = own?.segments[source.id];
  return translated ? { ...source, ...translated } : { ...source, language: from };
}

function handoutIn(source: Handout, { handouts }: Translation, from: Language): Handout {
  return handouts.find((one) => one.path === source.path) ?? { ...source, language: from };
}

function annexIn(source: Annex, { annexes }: Translation, from: Language): Annex {
  const own = annexes.find((one) => one.name === source.name && one.country === source.country);
  return own ? { ...source, markdown: own.markdown } : { ...source, language: from };
}
