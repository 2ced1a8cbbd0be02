/**
 * Which source text a translation was made from. A stamp is a row of fingerprints, one a part, so that a later look
 * can say in words what has changed since: the words to say, the minutes, the questions. It stands in the front
 * matter of the translated file, under `translates`.
 */
import { fingerprint } from "./fingerprint.ts";
import type { WrittenSegment } from "../format/frame.ts";
import type { Block, Curriculum, Session } from "../plan.ts";

/** The parts of a stamp, in order, by what it is a stamp of. */
const shapes = {
  segment: ["title", "time", "settings", "say", "group", "notes"],
  session: ["title", "aim", "preparation", "practice", "recap"],
  curriculum: ["title", "summary", "agreement", "glossary", "goals", "phases", "introduction"],
  page: ["title", "text"],
} as const;
export type StampShape = keyof typeof shapes;
export type StampPart = (typeof shapes)[StampShape][number];
/** Stamps of a file by segment id, and `head` for the rest of the file. */
export type Stamps = Record<string, string>;

type Texts<S extends StampShape> = Record<(typeof shapes)[S][number], unknown>;

/** The parts that differ between a stamp as written and the one of the source now; all of them where it is unreadable. */
export function changedParts(shape: StampShape, written: string, now: string): StampPart[] {
  const names: readonly StampPart[] = shapes[shape];
  const [old, fresh] = [written.split("-"), now.split("-")];
  if (old.length !== names.length) return [...names];
  return names.filter((_, n) => old[n] !== fresh[n]);
}

/** Of a segment as it is written in its file: what it takes from the frame is stamped in the frame's translation. */
export function segmentStamp({ title, minutes, kind, flags, keys, blocks }: WrittenSegment): string {
  const of = (...kinds: Part[]) =>
    blocks.filter((block) => kinds.includes(partOf(block))).map((block) => ({ ...block, at: null }));
  return stamp("segment", {
    title,
    time: minutes,
    settings: [kind, [...flags].sort(), keys],
    say: of("say"),
    group: of("group"),
    notes: of("notes"),
  });
}

export function sessionStamp(session: Session): string {
  const { title, neutralTitle, aim, prepare, materials, homePractice, recap } = session;
  return stamp("session", {
    title: [title, neutralTitle],
    aim,
    preparation: [prepare, materials],
    practice: homePractice,
    recap,
  });
}

export function curriculumStamp(about: Curriculum): string {
  const { goals } = about;
  return stamp("curriculum", {
    title: [about.title, about.publicTitle],
    summary: [about.summary, about.audience],
    agreement: about.agreement,
    glossary: about.glossary,
    goals: [goals.problemSolving, goals.shared?.text, goals.shared?.unit],
    phases: about.phases?.map((phase) => phase.title),
    introduction: about.introduction,
  });
}

export function pageStamp(title: string, markdown: string): string {
  return stamp("page", { title, text: markdown });
}

type Part = "say" | "group" | "notes";

function partOf({ kind }: Block): Part {
  if (kind === "say" || kind === "safety") return "say";
  const toGroup =
    kind === "ask" || kind === "show" || kind === "read" || kind === "play" || kind === "handout";
  return toGroup ? "group" : "notes";
}

function stamp<S extends StampShape>(shape: S, texts: Texts<S>): string {
  const names: readonly (keyof Texts<S>)[] = shapes[shape];
  return names.map((name) => fingerprint(stable(texts[name]))).join("-");
}

/** The value as text, keys in order; line ends inside texts count as white space. */
function stable(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map(stable).join("\u0001")}]`;
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}\u0002${stable(one)}`)
    .join("\u0003");
}
