/** Completion rules that somebody can meet, and that somebody could fail (L54). */
import { declare, error } from "../../findings/declare.ts";
import type { CompletionRule, Finding, Plan, Position } from "../../plan.ts";
import { countedSessions, repeatedSession } from "../../sessions.ts";
import type { CurriculumRule } from "../rule.ts";
import { positionOfWord, type Pages } from "../texts/positions.ts";

export const declared = declare({
  "completion-session": error<{ rule: string; number: number; why: "unknown" | "not-counted" }>({
    rule: "all",
    number: 0,
    why: "unknown",
  }),
  "completion-amount": error({ rule: "all", found: "2/3", meetings: 0 }),
  "completion-late": error({ rule: "all", late: 0, minutes: 0 }),
});
const { finding } = declared;

const top = "curriculum.md";
/** A group that repeats one session has as many meetings as it likes. */
const manyMeetings = 1000;

/** A session that must be attended is there, and counts where only those that count are counted. */
function mustsAreThere(plan: Plan, pages: Pages): Finding[] {
  return plan.curriculum.completion.flatMap((rule, n) =>
    rule.must.flatMap((number, k) => {
      const session = plan.sessions.find((one) => one.number === number);
      const why = !session ? "unknown" : rule.of === "counted" && !session.counts ? "not-counted" : null;
      if (!why) return [];
      return [finding("completion-session", placeIn(pages, n, "must", k), { rule: rule.name, number, why })];
    }),
  );
}

/** At least one meeting, at most as many as there are. */
function amountsCanBeMet(plan: Plan, pages: Pages): Finding[] {
  return plan.curriculum.completion.flatMap((rule, n) => {
    const meetings = rule.of === "counted" ? countedSessions(plan).length : plan.sessions.length;
    const atMost = repeatedSession(plan) ? manyMeetings : meetings;
    const needed = neededOf(rule, atMost);
    const possible = needed > 0 && needed <= atMost;
    const always = needed === 0 && rule.must.length > 0;
    if (possible || always) return [];
    const facts = { rule: rule.name, found: rule.atLeast, meetings };
    return [finding("completion-amount", placeIn(pages, n, "at-least"), facts)];
  });
}

/** Meetings needed, rounded up; more than there are when the fraction is none. */
function neededOf(rule: CompletionRule, meetings: number): number {
  const [over = 0, under] = rule.atLeast.split("/").map(Number);
  if (under === undefined) return over;
  return under > 0 ? Math.ceil((over * meetings) / under) : meetings + 1;
}

function latenessFits(plan: Plan, pages: Pages): Finding[] {
  return plan.curriculum.completion.flatMap((rule, n) => {
    const sessions = rule.of === "counted" ? countedSessions(plan) : plan.sessions;
    const minutes = Math.min(...sessions.map((session) => session.minutes));
    return rule.lateAfter !== undefined && rule.lateAfter >= minutes
      ? [
          finding("completion-late", placeIn(pages, n, "late-after"), {
            rule: rule.name,
            late: rule.lateAfter,
            minutes,
          }),
        ]
      : [];
  });
}

/** A key of the nth rule; with one rule the front matter may leave out the list around it. */
function placeIn(pages: Pages, n: number, ...path: (string | number)[]): Position {
  const inList = positionOfWord(pages, top, ["completion", n, ...path]);
  const whole = positionOfWord(pages, top, ["completion"]);
  const isAlone = inList.line === whole.line && inList.column === whole.column;
  return isAlone ? positionOfWord(pages, top, ["completion", ...path]) : inList;
}

export const completionRules: readonly CurriculumRule[] = [mustsAreThere, amountsCanBeMet, latenessFits];
