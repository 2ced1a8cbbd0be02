/**
 * Heavy themes: a safety line before, something calm after, and none at the very end (L31, L32). A theme is touched where the group hears or sees it; what a facilitator reads
 * for the case that it comes up, and the safety lines themselves, touch nothing.
 */
import { declare, error, warning } from "../../findings/declare.ts";
import type { Block, Finding, Segment, SegmentKind, Session } from "../../plan.ts";
import { themeOf, themes, type Theme } from "../../topics.ts";
import { shortestMinutes } from "../time/clock.ts";
import { countedSessions, lastSessionOf } from "../../sessions.ts";
import { headingOf, type Passage, type Texts, type TextRule } from "../texts/passages.ts";
import { inEach, saidIn, type Patterns } from "../texts/plain-text.ts";
import { themeWords } from "../lists/words-themes.ts";

const heavy: { theme: Theme } = { theme: "suicide" };
export const declared = declare({
  "theme-unguarded": warning(heavy),
  "theme-left-open": warning(heavy),
  "theme-before-end": error({ ...heavy, minutes: 0, limit: 0 }),
  "theme-at-farewell": error(heavy),
});
const { finding } = declared;

type Touch = { theme: Theme; segment: Segment; passage: Passage; index: number };

const quietKinds: readonly SegmentKind[] = ["grounding", "break", "closing"];
/** What a session is made of, as against what frames it. */
const contentKinds: readonly SegmentKind[] = [
  "input",
  "story",
  "brainstorm",
  "discussion",
  "pairs",
  "small-groups",
  "exercise",
  "role-play",
  "reading",
  "audio",
];
const longEnough = 10;

const themePatterns = Object.fromEntries(themes.map((theme) => [theme, inEach(themeWords[theme])])) as Record<
  Theme,
  Patterns
>;

/** L31: before a heavy theme a safety line was said, in its segment or an earlier one. */
function themesAreGuarded(texts: Texts): Finding[] {
  return texts.plan.sessions.flatMap((session) => {
    const told = new Set<Theme>();
    const touched = touchesOf(session, texts).flatMap((touch) => {
      if (told.has(touch.theme) || isGuarded(session, touch.segment)) return [];
      told.add(touch.theme);
      return [tell("theme-unguarded", touch)];
    });
    return [...touched, ...namedThemes(session, texts, told)];
  });
}

/** A heavy content note asks for a safety line somewhere in the session. */
function namedThemes(session: Session, { all }: Texts, told: ReadonlySet<Theme>): Finding[] {
  if (session.segments.some((segment) => segment.blocks.some(guards))) return [];
  const notes = all.filter((one) => one.file === session.file && one.key === "content-notes");
  return notes.flatMap((note) => {
    const theme = themeOf(note.text);
    return theme && !told.has(theme) ? [finding("theme-unguarded", note.place(0), { theme })] : [];
  });
}

/** L31: after a heavy theme comes a grounding, a break, a closing, or a check-out that takes its time. */
function themesAreClosed(texts: Texts): Finding[] {
  const last = lastOf(texts);
  return texts.plan.sessions.flatMap((session) => {
    if (session === last) return [];
    return lastTouches(session, texts).flatMap((touch) => {
      const after = session.segments.slice(session.segments.indexOf(touch.segment) + 1);
      if (isClosed(after, session, texts) || isLastContent(touch, after)) return [];
      return [tell("theme-left-open", touch)];
    });
  });
}

/** L32: a heavy theme is not the last thing before a short check-out. */
function themesEndEarly(texts: Texts): Finding[] {
  const last = lastOf(texts);
  return texts.plan.sessions.flatMap((session) => {
    if (session === last) return [];
    return lastTouches(session, texts).flatMap((touch) => {
      const after = session.segments.slice(session.segments.indexOf(touch.segment) + 1);
      const checkOut = after.find((segment) => segment.kind === "check-out");
      if (!checkOut || isClosed(after, session, texts) || !isLastContent(touch, after)) return [];
      const minutes = shortestMinutes(texts.plan, session, checkOut);
      const facts = { theme: touch.theme, minutes, limit: longEnough };
      return [finding("theme-before-end", touch.passage.place(touch.index), facts, touch.segment.id)];
    });
  });
}

/** L32: the last session opens no heavy theme, unless it is what the whole curriculum is about. */
function farewellIsLight(texts: Texts): Finding[] {
  const last = lastOf(texts);
  if (!last) return [];
  const own = texts.plan.curriculum.topics.map(themeOf);
  const seen = new Set<Theme>();
  return touchesOf(last, texts).flatMap((touch) => {
    if (own.includes(touch.theme) || seen.has(touch.theme)) return [];
    seen.add(touch.theme);
    return [tell("theme-at-farewell", touch)];
  });
}

/** Where a session touches heavy themes, in its order; of each theme once a passage. */
function touchesOf(session: Session, texts: Texts): Touch[] {
  const { language } = texts.plan.curriculum;
  return session.segments.flatMap((segment) => {
    const heard = segment.blocks.filter(isHeard).map((block) => texts.of(block));
    return [headingOf(segment, texts.pages), ...heard].flatMap((passage) =>
      themes.flatMap((theme): Touch[] => {
        const hit = saidIn(passage.plain, themePatterns[theme][language], language)[0];
        return hit ? [{ theme, segment, passage, index: hit.index }] : [];
      }),
    );
  });
}

/** Of each theme where it is touched last, outside the frame of the session. */
function lastTouches(session: Session, texts: Texts): Touch[] {
  const touches = touchesOf(session, texts).filter(({ segment }) => contentKinds.includes(segment.kind));
  return themes.flatMap((theme) => touches.findLast((touch) => touch.theme === theme) ?? []);
}

function isHeard(block: Block): boolean {
  return ["say", "ask", "show", "read", "play"].includes(block.kind);
}

function isGuarded(session: Session, segment: Segment): boolean {
  const upTo = session.segments.slice(0, session.segments.indexOf(segment) + 1);
  return upTo.some((one) => one.blocks.some(guards));
}

/** A line of the author's own, or one that is about such themes; the words of every meeting are not enough. */
function guards(block: Block): boolean {
  if (block.kind !== "safety") return false;
  return ["mandatory", "medicines", "methods", "withdrawal"].includes(block.name);
}

function isClosed(after: readonly Segment[], session: Session, { plan }: Texts): boolean {
  return after.some((segment) => {
    if (quietKinds.includes(segment.kind)) return true;
    return segment.kind === "check-out" && shortestMinutes(plan, session, segment) >= longEnough;
  });
}

function isLastContent(touch: Touch, after: readonly Segment[]): boolean {
  return !after.some((segment) => contentKinds.includes(segment.kind) && segment !== touch.segment);
}

/** The last session of a course; null for a single evening and for one that meets again and again. */
function lastOf({ plan }: Texts): Session | null {
  return countedSessions(plan).length > 1 ? lastSessionOf(plan) : null;
}

type ThemeRule = "theme-unguarded" | "theme-left-open" | "theme-at-farewell";

function tell(rule: ThemeRule, { theme, passage, index, segment }: Touch): Finding {
  return finding(rule, passage.place(index), { theme }, segment.id);
}

export const sensitiveRules: readonly TextRule[] = [themesAreGuarded, themesAreClosed, themesEndEarly];
/** Only of a curriculum that was read as a whole: else the last session would be another one. */
export const farewellRules: readonly TextRule[] = [farewellIsLight];
