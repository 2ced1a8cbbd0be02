/**
 * How sessions follow each other. Most courses have a first and a last one; a group that `repeats` one session again and
 * again (an open weekly meeting) has no last one, and each of its meetings may be somebody's first.
 */
import type { Plan, Session } from "./plan.ts";

/** The sessions that count, in order. */
export function countedSessions(plan: Plan): Session[] {
  return plan.sessions.filter((session) => session.counts);
}

/**
 * The session that meets again and again; null where none does, or where `repeats` names none that counts (which is
 * told of by `repeats-session`). With one session that counts it needs no name.
 */
export function repeatedSession(plan: Plan): Session | null {
  const { repeats } = plan.curriculum;
  if (!repeats) return null;
  const counted = countedSessions(plan);
  if (repeats.session === undefined) return counted.length === 1 ? (counted[0] ?? null) : null;
  return counted.find((one) => namesOf(one).includes(repeats.session ?? "")) ?? null;
}

/** What a session may be called in front matter: `open-evening`, `01-open-evening`, `01-open-evening.md`. */
export function namesOf({ id, file }: Session): string[] {
  return [id, file.replace(/\.md$/, ""), file];
}

/** The session that is held after this one: itself where it repeats, none after the last. */
export function nextOf(plan: Plan, session: Session): Session | undefined {
  if (session === repeatedSession(plan)) return session;
  const counted = countedSessions(plan);
  return counted[counted.indexOf(session) + 1];
}

/** The sessions that may be somebody's first, in order. */
export function firstSessions(plan: Plan): Session[] {
  const repeated = repeatedSession(plan);
  const first = countedSessions(plan)[0];
  return [...new Set([first, repeated])].flatMap((session) => session ?? []);
}

/** The last session; null where a session repeats, because such a group has none. */
export function lastSessionOf(plan: Plan): Session | null {
  return repeatedSession(plan) ? null : (countedSessions(plan).at(-1) ?? null);
}
