/**
 * Notes about a session, never about a person, for whoever leads the cycle and for the curriculum's author. Each is a
 * row of its own that can be erased; two people writing at once leave two notes.
 */
import { and, asc, eq } from "drizzle-orm";
import { newId } from "../kit/ids.server.ts";
import { eventIdOf, openLog, write } from "./runs.server.ts";
import type { ActVerdict } from "./runs.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Store } from "../kit/store.server.ts";

/** Notes of a meeting in the order they were written; empty text once erased. */
export async function notesOf(data: Data, meetingId: string) {
  return notesInOrder(data).execute({ meeting: meetingId });
}

const notesInOrder = prepared(({ tables: { sessionNotes: n, members: m }, read }) =>
  read
    .select({ id: n.id, text: n.text, segmentId: n.segmentId, at: n.at, by: m.name })
    .from(n)
    .leftJoin(m, and(eq(m.personId, n.byPersonId), eq(m.organisationId, n.organisationId)))
    .where(eq(n.meetingId, param("meeting", n.meetingId)))
    .orderBy(asc(n.at), asc(n.id)),
);

export type NoteAct = {
  meetingId: string;
  text: string;
  seen: string;
  device: string;
  by: string;
  claimedAt: Date | null;
};

/** Writes a note where the meeting stands. The same text from the same view of the same person is one note. */
export async function writeNote(store: Store, act: NoteAct, now: Date): Promise<ActVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, act.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const { meetingId, text, by, seen, device, claimedAt } = act;
    const { organisationId } = log.plannedMeeting.meeting;
    const id = eventIdOf(seen, "note-written", text, `${meetingId} ${by}`);
    const facts = { note: id };
    const event = { id, kind: "note-written", facts, claimedAt, device };
    const { verdict } = await write(work, log, { event, by }, now);
    if (verdict.ok && !verdict.already)
      await work.write.insert(work.tables.sessionNotes).values({
        id: newId(),
        organisationId,
        meetingId,
        segmentId: log.state.current ?? "",
        text,
        byPersonId: by,
        once: id,
        at: now,
      });
    return verdict;
  });
}
