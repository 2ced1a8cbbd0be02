/**
 * "I can't come this time", said beforehand by the person, and taken back as easily. It is a mark like any other, but
 * it never overwrites what a facilitator saw in the room.
 */
import { and, eq } from "drizzle-orm";
import { doneTooSoon, markSoFar } from "#app/domain/meetings/opening.ts";
import { keepMark } from "./marks.server.ts";
import type { Data, Store } from "../kit/store.server.ts";

export type Apology = { personId: string; meetingId: string };
export type Apologised =
  { ok: true; cycleId: string } | { ok: false; refusal: "not-yours" | "too-late" | "marked" };

/** Marks the person excused. `too-late` once the meeting has ended, `marked` when somebody marked them otherwise. */
export function apologise(store: Store, apology: Apology, now: Date): Promise<Apologised> {
  return setMark(store, apology, "excused", now);
}

/** "I can come after all": back to where nobody has looked yet. */
export function comeAfterAll(store: Store, apology: Apology, now: Date): Promise<Apologised> {
  return setMark(store, apology, "unknown", now);
}

async function setMark(
  store: Store,
  { personId, meetingId }: Apology,
  mark: "excused" | "unknown",
  now: Date,
): Promise<Apologised> {
  return store.tx(async (work) => {
    const own = await findOwnMeeting(work, personId, meetingId);
    if (!own) return { ok: false, refusal: "not-yours" };
    const { placeId, organisationId, cycleId } = own;
    if (isOver(own, now)) return { ok: false, refusal: "too-late" };
    const before = markSoFar(own.mark, own, now) ?? "unknown";
    if (before !== "unknown" && before !== "excused") return { ok: false, refusal: "marked" };
    if ((own.mark ?? "unknown") !== mark)
      await keepMark(work, { organisationId, meetingId, placeId, mark, by: personId }, now);
    return { ok: true, cycleId };
  });
}

/** Nothing can be said of this meeting beforehand any more: it has ended, was closed or was cancelled. */
export function isOver(meeting: { endsAt: Date; startsAt: Date; state: string }, now: Date): boolean {
  const open = meeting.state === "planned" || (meeting.state === "held" && doneTooSoon(meeting, now));
  return meeting.endsAt <= now || !open;
}

/** A meeting of a group in which this person holds a place, with their mark; null otherwise. */
export async function findOwnMeeting({ tables, read }: Data, personId: string, meetingId: string) {
  const { meetings: m, places: p, cycles: c, marks } = tables;
  const [found] = await read
    .select({
      id: m.id,
      number: m.number,
      sessionId: m.sessionId,
      versionId: m.versionId,
      placeId: p.id,
      organisationId: m.organisationId,
      cycleId: c.id,
      cycle: { versionId: c.versionId, hash: c.hash, language: c.language },
      groupName: c.name,
      state: m.state,
      startsAt: m.startsAt,
      endsAt: m.endsAt,
      zone: m.zone,
      mark: marks.mark,
    })
    .from(m)
    .innerJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, personId), eq(p.state, "held")))
    .innerJoin(c, eq(c.id, m.cycleId))
    .leftJoin(marks, and(eq(marks.meetingId, m.id), eq(marks.placeId, p.id)))
    .where(eq(m.id, meetingId));
  return found ?? null;
}
