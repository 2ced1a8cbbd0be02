/**
 * From a folder of Markdown to a plan: one pure function. Same files, same plan, same findings, in whatever order the
 * files are handed over. Nothing in a file can make it throw; what is wrong is told, with its place.
 */
import { checkAnchors } from "./texts/anchors.ts";
import type { CalloutContext } from "./texts/callouts.ts";
import { switchOff } from "../findings/checks-off.ts";
import { checkFiles, foldersOf } from "./files/folder.ts";
import { canBeRun, inOrder, type Tell } from "../findings/findings.ts";
import type { WrittenSegment } from "./frame.ts";
import { anyCurriculum, curriculumFrom, curriculumShape } from "./heads/curriculum-shape.ts";
import { patchFrontMatter, readFrontMatter } from "./heads/front-matter.ts";
import { checkGroupSize } from "./heads/group-size.ts";
import type { Open } from "./texts/cached-pages.ts";
import { limits } from "./files/limits.ts";
import { lint } from "../checks/lint.ts";
import { bodyOf, openPage, type Page, type SourceFile } from "./texts/markdown.ts";
import { checkPage, type Surroundings } from "./texts/page-checks.ts";
import type { ApprovedWording, Curriculum, Finding, Plan } from "../plan.ts";
import { readAnnex, readHandout } from "./read-leaves.ts";
import { readSegments } from "./read-segments.ts";
import { readSession, sessionName, type ReadSession } from "./read-session.ts";
import { checkReferences } from "./references.ts";
import { frameShape } from "./heads/session-shape.ts";
import { offering, readTranslations, type ApprovedIn } from "../translations/read-translations.ts";

export type Reading = {
  /** Null when anything found keeps the curriculum from being run. */
  plan: Plan | null;
  /** The same plan, errors or not, for previews; null when there is nothing to show. Never run this one. */
  draft: Plan | null;
  findings: Finding[];
};

/**
 * Approved wording of the curriculum's own language, and of those it is translated into; `open` for whoever reads the
 * same files again and keeps what was opened (`kept-pages.ts`).
 */
export type Wordings = { approved: ApprovedWording; approvedIn?: ApprovedIn; open?: Open };

/**
 * Reads the files of one curriculum folder. Paths are relative to the folder, with `/`; text is only looked at in
 * Markdown files, so pictures and sound may come with empty text. Findings are in order of file and line.
 */
export function readCurriculum(files: readonly SourceFile[], options: Wordings): Reading {
  const findings: Finding[] = [];
  const tell: Tell = (one) => findings.push(one);
  const usable = checkFiles(files, tell);
  const read = usable ? readFolder(usable, options, tell) : null;
  const told = switchOff(findings, usable ?? []);
  const draft = read && offering(read, told);
  const plan = draft && canBeRun(told) ? draft : null;
  return { plan, draft, findings: inOrder(told).slice(0, limits.findings) };
}

function readFolder(
  files: readonly SourceFile[],
  { approved, approvedIn = {}, open = openPage }: Wordings,
  tell: Tell,
): Plan | null {
  const folder = foldersOf(files);
  const context: CalloutContext = { approved, tell };
  const pages = new Map<string, Page | null>(folder.markdown.map((file) => [file.path, open(file, tell)]));
  const page = pages.get("curriculum.md");
  const head = page ? readCurriculumPage(page, tell) : null;
  const around: Surroundings = {
    files: new Set(files.map((file) => file.path)),
    sources: head && isKnown(head, ["sources"]) ? head.curriculum.sources.map((source) => source.id) : null,
  };
  for (const one of pages.values()) if (one) checkPage(one, around, tell);
  if (!head) return null;
  const { curriculum } = head;
  const frame = readFrame(pages.get("frame.md"), context);
  const read = folder.sessions.flatMap((path): ReadSession[] => {
    const name = sessionName(path);
    const opened = pages.get(path);
    return name && opened ? [readSession(opened, name, { curriculum, frame, context })] : [];
  });
  const inOrder = read.sort((a, b) => a.session.number - b.session.number);
  const sound = inOrder.filter(({ broken }) => broken?.length === 0);
  const whole: Plan = {
    curriculum,
    sessions: inOrder.map(({ session }) => session),
    handouts: folder.handouts.flatMap((path) => readHandout(pages.get(path), tell)),
    annexes: folder.annexes.flatMap((path) => readAnnex(pages.get(path), tell)),
  };
  checkReferences(whole, around, tell);
  checkAnchors(pages, tell);
  const allRead =
    sound.length === folder.sessions.length && pages.get("frame.md") !== null && isKnown(head, null);
  const timed = isKnown(head, keysOfTime)
    ? new Set(inOrder.filter((one) => isKnown(one, ["minutes"])).map(({ session }) => session.file))
    : new Set<string>();
  const spoken = isKnown(head, ["language"]);
  for (const one of lint(whole, { allRead, timed, spoken, pages, approved })) tell(one);
  if (head.broken?.length !== 0) return null;
  const plan: Plan = { ...whole, sessions: sound.map(({ session }) => session) };
  const pageOf = (path: string) => pages.get(path);
  const translations = readTranslations({ files, plan, pageOf, around, approvedIn, open }, tell);
  return translations ? { ...plan, translations } : plan;
}

type Broken = { broken: readonly string[] | null };
type Head = Broken & { curriculum: Curriculum };

/** What the minutes of a session are judged by. */
const keysOfTime = ["group", "formats", "session-minutes", "facilitators"];
/** What no rule judges anything else by. */
const onItsOwn =
  "title public-title summary version license authors organisation reviewed-by audience changelog".split(" ");

/** Whether these keys could be read; null: all but those that stand for themselves. */
function isKnown({ broken }: Broken, keys: readonly string[] | null): boolean {
  if (broken === null) return false;
  return broken.every((key) => (keys === null ? onItsOwn.includes(key) : !keys.includes(key)));
}

function readCurriculumPage(page: Page, tell: Tell): Head {
  const { value, at, broken } = patchFrontMatter(page, curriculumShape, anyCurriculum, tell);
  const curriculum = curriculumFrom(value, bodyOf(page));
  checkGroupSize(curriculum.group, at(["group"]), tell);
  return { curriculum, broken };
}

function readFrame(page: Page | null | undefined, context: CalloutContext): WrittenSegment[] {
  if (!page) return [];
  if (page.frontMatter !== null) readFrontMatter(page, frameShape, context.tell);
  return readSegments(page, context);
}
