/**
 * What would be different if a group went on with another version of its curriculum, as facts for sentences: sessions
 * that come, go or change, and within a session its parts, minutes, words to say, questions, handouts. How a text is
 * wrapped is no change. Both plans are told in the same language.
 */
import type { Annex, Handout, Plan, Segment, Session, Variant } from "../plan.ts";
import { isSameText } from "./pieces.ts";
import { segmentChanges, type SegmentChange } from "./segments.ts";

export type SessionChange =
  | SegmentChange
  | { what: "session-renamed"; from: string; to: string }
  | { what: "session-minutes"; from: number; to: number }
  | { what: "counts"; counts: boolean }
  | { what: "aim" | "preparation" | "content-notes" | "practice" | "recap" }
  | { what: "handout"; title: string; how: "added" | "removed" | "changed" }
  /** Facts of the country that a part of the session tells. */
  | { what: "facts"; name: string };

type Listed = { number: number; title: string };

export type PlanChanges = {
  added: Listed[];
  removed: Listed[];
  /** Sessions that stand at another number. */
  renumbered: { title: string; from: number; to: number }[];
  /** Sessions that are in both, in the order of the newer plan; only those in which something changes. */
  sessions: (Listed & { id: string; changes: SessionChange[] })[];
};

/** All differences, by session. */
export function changesBetween(before: Plan, after: Plan): PlanChanges {
  const [old, fresh] = [byId(before.sessions), byId(after.sessions)];
  const both = after.sessions.flatMap((session) => {
    const was = old.get(session.id);
    return was ? [{ was, session }] : [];
  });
  return {
    added: after.sessions.filter((one) => !old.has(one.id)).map(listed),
    removed: before.sessions.filter((one) => !fresh.has(one.id)).map(listed),
    renumbered: both
      .filter(({ was, session }) => was.number !== session.number)
      .map(({ was, session }) => ({ title: session.title, from: was.number, to: session.number })),
    sessions: both
      .map(({ was, session }) => ({
        ...listed(session),
        id: session.id,
        changes: sessionChanges({ plan: before, session: was }, { plan: after, session }),
      }))
      .filter((one) => one.changes.length > 0),
  };
}

export type SessionOfPlan = { plan: Plan; session: Session };
/** How a meeting is held: its format, and the country whose facts are told. */
export type MeetingForm = { format?: Variant; country?: string };

/** The differences of one session. With `how`, minutes are those of the format and facts those of the country. */
export function sessionChanges(
  { plan: before, session: was }: SessionOfPlan,
  { plan: after, session: now }: SessionOfPlan,
  how: MeetingForm = {},
): SessionChange[] {
  const changes: SessionChange[] = [];
  if (!isSameText(was.title, now.title))
    changes.push({ what: "session-renamed", from: was.title, to: now.title });
  if (was.minutes !== now.minutes)
    changes.push({ what: "session-minutes", from: was.minutes, to: now.minutes });
  if (was.counts !== now.counts) changes.push({ what: "counts", counts: now.counts });
  if (!isSameText(was.aim, now.aim)) changes.push({ what: "aim" });
  if (!isSameText([was.prepare, was.materials], [now.prepare, now.materials]))
    changes.push({ what: "preparation" });
  if (!isSameText(was.contentNotes, now.contentNotes)) changes.push({ what: "content-notes" });
  changes.push(...segmentChanges(was.segments, now.segments, how.format));
  if (!isSameText(was.homePractice, now.homePractice)) changes.push({ what: "practice" });
  if (!isSameText(was.recap, now.recap)) changes.push({ what: "recap" });
  changes.push(...handoutChanges(handoutsOf(before, was), handoutsOf(after, now)));
  changes.push(...factChanges(factsOf(before, was, how), factsOf(after, now, how)));
  return changes;
}

function byId(sessions: readonly Session[]): Map<string, Session> {
  return new Map(sessions.map((session) => [session.id, session]));
}

function listed({ number, title }: Session): Listed {
  return { number, title };
}

function blocksOf(session: Session): Segment["blocks"] {
  return session.segments.flatMap((segment) => segment.blocks);
}

/** The handouts a session gives out, each once. */
function handoutsOf(plan: Plan, session: Session): Map<string, Handout> {
  const paths = blocksOf(session).flatMap((block) => (block.kind === "handout" ? [block.path] : []));
  const found = plan.handouts.filter((handout) => paths.includes(handout.path));
  return new Map(found.map((handout) => [handout.path, handout]));
}

function handoutChanges(was: Map<string, Handout>, now: Map<string, Handout>): SessionChange[] {
  const paths = [...new Set([...was.keys(), ...now.keys()])];
  return paths.flatMap((path): SessionChange[] => {
    const [old, fresh] = [was.get(path), now.get(path)];
    const title = (fresh ?? old)?.title ?? path;
    if (!old) return [{ what: "handout", title, how: "added" }];
    if (!fresh) return [{ what: "handout", title, how: "removed" }];
    const same = isSameText([old.title, old.markdown], [fresh.title, fresh.markdown]);
    return same ? [] : [{ what: "handout", title, how: "changed" }];
  });
}

function factsOf(plan: Plan, session: Session, { country }: MeetingForm): Map<string, Annex> {
  const names = blocksOf(session).flatMap((block) => (block.kind === "annex" ? [block.name] : []));
  const told = (plan.annexes ?? []).filter(
    (annex) => names.includes(annex.name) && (!country || annex.country === country),
  );
  return new Map(told.map((annex) => [`${annex.name}.${annex.country}`, annex]));
}

function factChanges(was: Map<string, Annex>, now: Map<string, Annex>): SessionChange[] {
  const changed = [...now.values()].filter(
    (annex) => !isSameText(was.get(`${annex.name}.${annex.country}`)?.markdown, annex.markdown),
  );
  return [...new Set(changed.map((annex) => annex.name))].map((name) => ({ what: "facts", name }));
}
