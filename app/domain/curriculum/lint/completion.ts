/** Completion rules that somebody can meet, and that somebody could fail (L54). */
import { finding } from "../findings.ts";
import type { CompletionRule, Finding, Plan } from "../plan.ts";
import { countedSessions } from "./course.ts";
import type { CurriculumRule } from "./lint.ts";

const top = { file: "curriculum.md", line: 1, column: 1 };

/** A session that must be attended is there, and counts where only those that count are counted. */
function mustsAreThere(plan: Plan): Finding[] {
  return plan.curriculum.completion.flatMap((rule) =>
    rule.must.flatMap((number) => {
      const session = plan.sessions.find((one) => one.number === number);
      const why = !session ? "unknown" : rule.of === "counted" && !session.counts ? "not-counted" : null;
      return why ? [finding("completion-session", top, { rule: rule.name, number, why })] : [];
    }),
  );
}

/** At least one meeting, at most as many as there are. */
function amountsCanBeMet(plan: Plan): Finding[] {
  return plan.curriculum.completion.flatMap((rule) => {
    const meetings = rule.of === "counted" ? countedSessions(plan).length : plan.sessions.length;
    const needed = neededOf(rule, meetings);
    const possible = needed > 0 && needed <= meetings;
    const always = needed === 0 && rule.must.length > 0;
    if (possible || always) return [];
    return [finding("completion-amount", top, { rule: rule.name, found: rule.atLeast, meetings })];
  });
}

/** Meetings needed, rounded up; more than there are when the fraction is none. */
function neededOf(rule: CompletionRule, meetings: number): number {
  const [over = 0, under] = rule.atLeast.split("/").map(Number);
  if (under === undefined) return over;
  return under > 0 ? Math.ceil((over * meetings) / under) : meetings + 1;
}

function latenessFits(plan: Plan): Finding[] {
  return plan.curriculum.completion.flatMap((rule) => {
    const sessions = rule.of === "counted" ? countedSessions(plan) : plan.sessions;
    const minutes = Math.min(...sessions.map((session) => session.minutes));
    return rule.lateAfter !== undefined && rule.lateAfter >= minutes
      ? [finding("completion-late", top, { rule: rule.name, late: rule.lateAfter, minutes })]
      : [];
  });
}

export const completionRules: readonly CurriculumRule[] = [mustsAreThere, amountsCanBeMet, latenessFits];
