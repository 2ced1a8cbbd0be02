/** One session file, with what it takes from the frame, as a `Session`. */
import type { CalloutContext } from "./texts/callouts.ts";
import { always, declare, warning } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import { frameOf, segmentFrom, type WrittenSegment } from "./frame.ts";
import { patchFrontMatter, type PlaceAt } from "./heads/front-matter.ts";
import type { Page } from "./texts/markdown.ts";
import { neutralTitle } from "../neutral-title.ts";
import type { Curriculum, Segment, Session } from "../plan.ts";
import { readSegments } from "./read-segments.ts";
import { anySession, sessionShape, type SessionMatter } from "./heads/session-shape.ts";
import { nearest } from "./heads/suggest.ts";

export const declared = declare({
  "variant-not-offered": warning({ variant: "online" }),
  "frame-segment-missing": always({ segment: "" }),
  "without-unknown": always({ found: "", suggestion: "" }),
  "without-present": warning({ segment: "" }),
});
const { finding } = declared;

export type SessionName = { number: number; id: string };
type Whole = { curriculum: Curriculum; frame: readonly WrittenSegment[]; context: CalloutContext };

/** `05-the-night-out.md` → number 5, id `the-night-out`; null for any other name. */
export function sessionName(file: string): SessionName | null {
  const match = /^(\d{1,3})-([a-z0-9][a-z0-9-]*)\.md$/.exec(file);
  return match ? { number: Number(match[1]), id: match[2] ?? "" } : null;
}

/** `broken`: keys of its front matter that could not be read, and whose values are made up; null: all of them. */
export type ReadSession = { session: Session; broken: readonly string[] | null };

/** Reads a session, and as much as can be read of one whose front matter is broken. */
export function readSession(page: Page, name: SessionName, whole: Whole): ReadSession {
  const { curriculum, context } = whole;
  const written = readSegments(page, context);
  const { value, at, broken } = patchFrontMatter(page, sessionShape, anySession, context.tell);
  const session: Session = {
    ...name,
    file: page.file,
    title: value.title,
    neutralTitle: value["neutral-title"] ?? neutralTitle(curriculum.language, name.number),
    aim: value.aim,
    minutes: value.minutes?.all ?? curriculum.sessionMinutes,
    shortMinutes: value.minutes?.short,
    counts: value.counts ?? name.number !== 0,
    prepare: value.prepare,
    materials: value.materials,
    contentNotes: value["content-notes"],
    homePractice: value["home-practice"],
    recap: value.recap,
    segments: completed(written, whole),
  };
  checkVariants(written, session, curriculum, context.tell);
  checkFrame(session, value, at, whole);
  return { session, broken };
}

function completed(written: readonly WrittenSegment[], { curriculum, frame, context }: Whole): Segment[] {
  return written.flatMap((one) => {
    const segment = segmentFrom(one, frameOf(one, frame, context.tell), curriculum, context.tell);
    return segment ? [segment] : [];
  });
}

/** Minutes or `only` for a variant in which this session is never held. */
function checkVariants(
  written: readonly WrittenSegment[],
  session: Session,
  curriculum: Curriculum,
  tell: Tell,
): void {
  const offered = new Set<string>([...curriculum.formats, ...(session.shortMinutes ? ["short"] : [])]);
  for (const { minutes, keys, at } of written) {
    const named = [...Object.keys(minutes?.in ?? {}), ...(keys.only ? [keys.only] : [])];
    for (const variant of new Set(named)) {
      if (!offered.has(variant)) tell(finding("variant-not-offered", at, { variant }));
    }
  }
}

/** Frame segments marked `every` are in each session that counts, unless the session drops them on purpose. */
function checkFrame(session: Session, matter: SessionMatter, at: PlaceAt, { frame, context }: Whole): void {
  const used = new Set(session.segments.map((segment) => segment.frame));
  const dropped = new Set(matter.without);
  for (const [n, id] of matter.without.entries()) {
    const here = at(["without", n]);
    const ids = frame.map((one) => one.id);
    if (!ids.includes(id))
      context.tell(finding("without-unknown", here, { found: id, suggestion: nearest(id, ids) }));
    else if (used.has(id)) context.tell(finding("without-present", here, { segment: id }));
  }
  for (const one of frame) {
    if (!session.counts || !one.flags.includes("every") || used.has(one.id) || dropped.has(one.id)) continue;
    context.tell(finding("frame-segment-missing", at(["title"]), { segment: one.id }));
  }
}
