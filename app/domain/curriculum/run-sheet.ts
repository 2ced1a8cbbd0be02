/**
 * A session on one page: what begins when, how long it is, who leads it, and what gives way first when the meeting is
 * late. Minutes only; whoever shows it knows when the meeting begins.
 */
import { latePlan } from "../meetings/pacing/late-plan.ts";
import { holdsSafety } from "../meetings/run/allowed.ts";
import { minutesIn, segmentsIn } from "./plan.ts";
import type { Curriculum, Language, Session, Variant } from "./plan.ts";

export type RunSheetLine = {
  id: string;
  title: string;
  /** Where it is another one than the plan's. */
  language: Language | null;
  /** Minutes from the beginning of the session. */
  from: number;
  minutes: number;
  /** A, B or a role. */
  lead: string | null;
  /** `turn` 1 gives way first; `to` 0: it may be left out. Null where it is never touched. */
  late: { turn: number; to: number } | null;
  /** Words stand in it that keep people safe and are always said. */
  safety: boolean;
  /** Outside the session's clock. */
  after: boolean;
};

/** Every segment that exists in `variant`, in running order, the debrief last. */
export function runSheetOf(
  session: Session,
  variant: Variant,
  { cutOrder }: Pick<Curriculum, "cutOrder">,
): RunSheetLine[] {
  const segments = segmentsIn(session, variant);
  const lengths = segments.map((segment) => ({
    segment,
    fromMs: minutesIn(segment, variant) * 60_000,
    elapsedMs: null,
  }));
  const { cuts } = latePlan(lengths, cutOrder, Infinity);
  let from = 0;
  return segments.map((segment): RunSheetLine => {
    const { id, title, language = null, lead = null } = segment;
    const [minutes, began] = [minutesIn(segment, variant), from];
    from += minutes;
    const turn = cuts.findIndex((cut) => cut.segment === id);
    const late = turn < 0 ? null : { turn: turn + 1, to: (cuts[turn]?.toMs ?? 0) / 60_000 };
    const told = { id, title, language, lead, minutes, late };
    return { ...told, from: began, safety: holdsSafety(segment), after: segment.kind === "debrief" };
  });
}

/** When the session is over: minutes from its beginning, without what comes after. */
export function lengthOf(lines: readonly RunSheetLine[]): number {
  return lines.reduce((sum, { minutes, after }) => sum + (after ? 0 : minutes), 0);
}
