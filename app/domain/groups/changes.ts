/**
 * Changing a running cycle as one asks for it on a page: move a meeting alone or with all that follow, cancel it and
 * drop, replace or push its session. `apply` gives the whole new list, so a page shows it before the act saves it,
 * and both ask the same rule. `told` is what people hear of it.
 */
import { cancelMeeting, moveFollowing, moveMeeting } from "./schedule/moves.ts";
import type { DatedMeeting, MoveVerdict, NewTime } from "./schedule/moves.ts";
import type { Pattern } from "./schedule.ts";

export type Change =
  | { what: "move"; scope: "one" | "following"; to: NewTime }
  | { what: "cancel"; how: "drop" | "push" }
  | { what: "cancel"; how: "replace"; to: NewTime };

/** The new list of meetings, or why not. `newId` is for a meeting that is added at the end. */
export function apply<M extends DatedMeeting>(
  meetings: readonly M[],
  meetingId: string,
  change: Change,
  pattern: Pattern,
  newId: string,
): MoveVerdict<M> {
  if (change.what === "move")
    return change.scope === "one"
      ? moveMeeting(meetings, meetingId, change.to)
      : moveFollowing(meetings, meetingId, change.to, pattern);
  if (change.how === "replace")
    return cancelMeeting(meetings, meetingId, { kind: "replace", to: change.to }, pattern);
  const how = change.how === "drop" ? { kind: "drop" as const } : { kind: "push" as const, newId };
  return cancelMeeting(meetings, meetingId, how, pattern);
}

/** One line of what a change means to people: an evening that moves, is new, or does not take place. */
export type ChangeNotice<M> = { what: "moved" | "cancelled"; was: M; now: M | null };

/**
 * What people with a place are told: times and cancellations. A session that is held on a date they have anyway is no
 * news; an evening cancelled while another is added at the end has moved there.
 */
export function told<M extends DatedMeeting>(
  before: readonly M[],
  verdict: { meetings: readonly M[]; changed: readonly string[]; added: readonly string[] },
): ChangeNotice<M>[] {
  const after = new Map(verdict.meetings.map((meeting) => [meeting.id, meeting]));
  const added = verdict.added.flatMap((id) => after.get(id) ?? []);
  return before.flatMap((was): ChangeNotice<M>[] => {
    const now = after.get(was.id);
    if (!now || !verdict.changed.includes(was.id)) return [];
    if (now.state === "cancelled") {
      const instead = added.shift() ?? null;
      return [{ what: instead ? "moved" : "cancelled", was, now: instead }];
    }
    const same =
      was.startsAt.getTime() === now.startsAt.getTime() && was.endsAt.getTime() === now.endsAt.getTime();
    return same ? [] : [{ what: "moved", was, now }];
  });
}
