/** A finding of any rule, as its file would tell it. */
import { severityOf, type FactsOf, type RuleId } from "#app/domain/curriculum/findings/register.ts";
import type { Finding, Position } from "#app/domain/curriculum/plan.ts";

export function finding<R extends RuleId>(
  rule: R,
  at: Position,
  facts: FactsOf[R],
  segment?: string,
): Finding {
  const base: Finding = { rule, severity: severityOf(rule), at, facts };
  return segment === undefined ? base : { ...base, segment };
}
