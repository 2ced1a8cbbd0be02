/**
 * What the front matter says of sessions by name or number is true of them: the one that repeats, the phases, and the
 * last that people may join.
 */
import { declare, error, warning } from "../../findings/declare.ts";
import type { Finding, Plan } from "../../plan.ts";
import { nearest } from "../../format/heads/suggest.ts";
import { countedSessions, namesOf, repeatedSession } from "../../sessions.ts";
import type { CurriculumRule } from "../rule.ts";
import { positionOfWord, type Pages } from "../texts/positions.ts";

/** `phase` is a title from the front matter, `number` that of a session (0: none is named), `found` what stands under `repeats.session`, "" where nothing does. */
export const declared = declare({
  "repeats-session": error<{ found: string; suggestion: string; why: "unknown" | "unsaid" | "not-counted" }>({
    found: "",
    suggestion: "",
    why: "unknown",
  }),
  "phase-session": error<{ phase: string; number: number; why: "unknown" | "twice" | "order" | "none" }>({
    phase: "Start",
    number: 0,
    why: "twice",
  }),
  "phase-missing": warning({ number: 0 }),
  /** `until` is the last meeting that people may join, of `sessions` that count. */
  "entry-beyond": warning({ until: 0, sessions: 0 }),
});
const { finding } = declared;

const top = "curriculum.md";

/** `repeats` names a session that counts; with several of them it has to. */
function repeatsASession(plan: Plan, pages: Pages): Finding[] {
  const { repeats } = plan.curriculum;
  if (!repeats || repeatedSession(plan)) return [];
  const { session: found } = repeats;
  if (found === undefined) {
    const facts = { found: "", suggestion: "", why: "unsaid" as const };
    return [finding("repeats-session", positionOfWord(pages, top, ["repeats"]), facts)];
  }
  const at = positionOfWord(pages, top, ["repeats", "session"], found);
  const exists = plan.sessions.some((one) => namesOf(one).includes(found));
  const names = countedSessions(plan).flatMap((one) => namesOf(one).slice(0, 2));
  const suggestion = exists ? "" : nearest(found, names);
  return [finding("repeats-session", at, { found, suggestion, why: exists ? "not-counted" : "unknown" })];
}

/** Phases name sessions that exist, each once and in their order. */
function phasesFollowTheCourse(plan: Plan, pages: Pages): Finding[] {
  const seen: number[] = [];
  return (plan.curriculum.phases ?? []).flatMap(({ title: phase, sessions }, n) => {
    const place = (k: number) => positionOfWord(pages, top, ["phases", n, "sessions", k]);
    if (sessions.length === 0) {
      const at = positionOfWord(pages, top, ["phases", n, "sessions"]);
      return [finding("phase-session", at, { phase, number: 0, why: "none" })];
    }
    return sessions.flatMap((number, k) => {
      const why = faultOf(number, seen, plan);
      seen.push(number);
      return why ? [finding("phase-session", place(k), { phase, number, why })] : [];
    });
  });
}

function faultOf(number: number, seen: readonly number[], plan: Plan): "unknown" | "twice" | "order" | null {
  if (!plan.sessions.some((session) => session.number === number)) return "unknown";
  if (seen.includes(number)) return "twice";
  return seen.some((one) => one > number) ? "order" : null;
}

/** Where there are phases, each session that counts belongs to one. */
function phasesLeaveNoneOut(plan: Plan, pages: Pages): Finding[] {
  const { phases } = plan.curriculum;
  if (!phases) return [];
  const named = new Set(phases.flatMap((phase) => phase.sessions));
  const at = positionOfWord(pages, top, ["phases"]);
  return countedSessions(plan)
    .filter(({ number }) => !named.has(number))
    .map(({ number }) => finding("phase-missing", at, { number }));
}

/** `until` names a meeting there is; a group that repeats one session has as many as it likes. */
function entryEndsInTime(plan: Plan, pages: Pages): Finding[] {
  const { entry } = plan.curriculum;
  const sessions = countedSessions(plan).length;
  if (entry.kind !== "until" || entry.meeting <= sessions || repeatedSession(plan)) return [];
  const at = positionOfWord(pages, top, ["entry", "until"]);
  return [finding("entry-beyond", at, { until: entry.meeting, sessions })];
}

export const phaseRules: readonly CurriculumRule[] = [
  repeatsASession,
  phasesFollowTheCourse,
  phasesLeaveNoneOut,
  entryEndsInTime,
];
