/**
 * The translations of a curriculum: a folder for each language, with the same file names as the source. What is wrong
 * with one is told at its own files and keeps only that translation from being offered, never the source from being
 * run (`canBeRun`). A piece that is missing is no error: it is said in the language of the source.
 */
import { languages } from "../../languages.ts";
import { onOneLine } from "../../text.ts";
import type { CalloutContext } from "../format/texts/callouts.ts";
import { declare, warning } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import { declared as ofFolders } from "../format/files/folder.ts";
import type { Open } from "../format/texts/cached-pages.ts";
import { bodyOf, type Page, type SourceFile } from "../format/texts/markdown.ts";
import { checkPage, type Surroundings } from "../format/texts/page-checks.ts";
import type { ApprovedWording, Finding, Language, Plan } from "../plan.ts";
import { readSegments } from "../format/read-segments.ts";
import type { WrittenSegment } from "../format/frame.ts";
import { toString } from "mdast-util-to-string";
import { align, completed, declared as ofSegments } from "./align.ts";
import { readBareHead, readCurriculumHead, readSessionHead, type Head } from "./heads.ts";
import { lintTranslation } from "./lint-translation.ts";
import { translatedAnnexShape, translatedFrameShape, translatedHandoutShape } from "./shapes.ts";
import { settled, sourceTexts, stampsOf, type SourceText } from "./source-texts.ts";
import { tellStamps } from "./tell-stamps.ts";
import type { TranslatedSession, Translation } from "./translation.ts";

export const declared = declare({
  "translation-missing-file": warning({ name: "" }),
});
const { finding } = declared;

export type Translations = Partial<Record<Language, Translation>>;
export type ApprovedIn = Partial<Record<Language, ApprovedWording>>;

type Folder = {
  files: readonly SourceFile[];
  plan: Plan;
  pageOf: (path: string) => Page | null | undefined;
  around: Surroundings;
  approvedIn: ApprovedIn;
  /** How files are opened: whoever reads them again keeps what was opened. */
  open: Open;
};

/** All translations that can be read; undefined when there is none. Tells of everything in every one. */
export function readTranslations(folder: Folder, tell: Tell): Translations | undefined {
  const there = languages.filter((language) => pathsIn(folder, language).length > 0);
  if (there.length === 0) return undefined;
  const source = sourceTexts(folder.plan, folder.pageOf);
  const read: Translations = {};
  for (const language of there) {
    const translation = readOne(folder, source, language, tell);
    if (translation) read[language] = translation;
  }
  return read;
}

/** The plan with only those translations in which nothing found is an error. */
export function offering({ translations, ...plan }: Plan, findings: readonly Finding[]): Plan {
  const sound = Object.entries(translations ?? {}).filter(([language]) =>
    findings.every((one) => one.severity !== "error" || !one.at.file.startsWith(`${language}/`)),
  );
  return sound.length > 0 ? { ...plan, translations: Object.fromEntries(sound) } : plan;
}

function pathsIn({ files }: Folder, language: Language): string[] {
  return files.map((file) => file.path).filter((path) => path.startsWith(`${language}/`));
}

function readOne(
  folder: Folder,
  source: readonly SourceText[],
  language: Language,
  tell: Tell,
): Translation | null {
  const isSource = folder.plan.curriculum.language === language;
  const known = new Set(isSource ? [] : source.map((text) => `${language}/${text.path}`));
  for (const path of pathsIn(folder, language))
    if (!known.has(path) && !path.startsWith(`${language}/media/`))
      tell(
        ofSegments.finding(
          "translation-extra",
          { file: path, line: 1, column: 1 },
          { found: path, suggestion: "" },
        ),
      );
  if (isSource) return null;
  const reader = readerOf(folder, language, tell);
  const pages = new Map(source.map((text) => [text.path, reader.open(text.path)]));
  const translation = assemble(folder.plan, source, pages, reader);
  const { approved } = reader.context;
  const pageOf = (path: string) => pages.get(path) ?? null;
  if (translation)
    for (const one of lintTranslation(folder.plan, { translation, approved, pageOf })) tell(one);
  return translation;
}

type Reader = {
  language: Language;
  context: CalloutContext;
  tell: Tell;
  open: (path: string) => Page | null;
};

function readerOf(folder: Folder, language: Language, tell: Tell): Reader {
  const { files, sources } = folder.around;
  const seenFrom = new Set([...files, ...[...files].map((path) => `${language}/${path}`)]);
  const context = { approved: folder.approvedIn[language] ?? {}, tell };
  const open = (path: string): Page | null => {
    const own = `${language}/${path}`;
    const file = folder.files.find((one) => one.path === own);
    const at = { file: own, line: 1, column: 1 };
    if (!file) {
      tell(
        path === "curriculum.md"
          ? ofFolders.finding("file-missing", at, { name: own, found: "" })
          : finding("translation-missing-file", at, { name: own }),
      );
      return null;
    }
    const page = folder.open(file, tell);
    if (page) checkPage(page, { files: seenFrom, sources }, tell);
    return page;
  };
  return { language, context, tell, open };
}

type Pages = ReadonlyMap<string, Page | null>;

function assemble(
  plan: Plan,
  source: readonly SourceText[],
  pages: Pages,
  reader: Reader,
): Translation | null {
  const { language, tell } = reader;
  const about = pages.get("curriculum.md");
  const head = about ? readCurriculumHead(about, plan.curriculum, tell) : null;
  const textOf = (path: string) => source.find((text) => text.path === path);
  const stamps = (path: string, page: Page, translates: Head<unknown>["translates"]) => {
    const text = textOf(path);
    if (text) tellStamps(text, stampsOf(text), page, translates, tell);
  };
  if (about && head) stamps("curriculum.md", about, head.translates);
  const frame = readFrame(textOf("frame.md"), pages.get("frame.md"), reader, stamps);
  const sessions: Translation["sessions"] = {};
  for (const session of plan.sessions) {
    const [text, page] = [textOf(session.file), pages.get(session.file)];
    const own = text && page ? readSessionHead(page, session, language, tell) : null;
    if (!text || !page || !own) continue;
    sessions[session.id] = { ...own.texts, segments: readBody(text, page, frame, reader) };
    stamps(session.file, page, own.translates);
  }
  const leaves = readLeaves(plan, pages, reader, stamps);
  return head && { language, curriculum: head.texts, sessions, ...leaves };
}

type TellStamps = (path: string, page: Page, translates: Head<unknown>["translates"]) => void;
type Frame = { written: WrittenSegment[]; byId: ReadonlyMap<string, WrittenSegment> };

function readFrame(
  text: SourceText | undefined,
  page: Page | null | undefined,
  { context, tell }: Reader,
  stamps: TellStamps,
): Frame {
  if (!text || !page) return { written: [], byId: new Map() };
  const written = readSegments(page, context);
  const { translates } = readBareHead(page, translatedFrameShape, tell);
  const byId = align(text.segments, written, topOf(page), tell);
  stamps("frame.md", page, translates);
  return { written, byId };
}

function readBody(
  text: SourceText,
  page: Page,
  frame: Frame,
  { context, tell }: Reader,
): TranslatedSession["segments"] {
  const own = settled(readSegments(page, context), frame.written);
  const found = align(text.segments, own, topOf(page), tell);
  return Object.fromEntries(
    text.segments.flatMap((segment) => {
      const translated = found.get(segment.id);
      const whole = translated && completed(segment, translated, frame.byId);
      return whole ? [[segment.id, whole]] : [];
    }),
  );
}

function readLeaves(plan: Plan, pages: Pages, { tell }: Reader, stamps: TellStamps) {
  const handouts = plan.handouts.flatMap(({ path, title: name }) => {
    const page = pages.get(path);
    if (!page) return [];
    const { texts, translates } = readBareHead(page, translatedHandoutShape, tell);
    stamps(path, page, translates);
    const heading = page.nodes.find((node) => node.type === "heading");
    const title = texts.title ?? (heading && onOneLine(toString(heading)));
    return [{ path, title: title || name, markdown: bodyOf(page) }];
  });
  const annexes = (plan.annexes ?? []).flatMap(({ name, country }) => {
    const path = `annexes/${name}.${country}.md`;
    const page = pages.get(path);
    if (!page) return [];
    stamps(path, page, readBareHead(page, translatedAnnexShape, tell).translates);
    return [{ name, country, markdown: bodyOf(page) }];
  });
  return { handouts, annexes };
}

function topOf(page: Page) {
  return { file: page.file, line: 1, column: 1 };
}
