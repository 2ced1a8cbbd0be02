/** Reminders for people who asked for them: one letter the day before, never at night on the cycle's clock. */
import { and, eq, gt, lte } from "drizzle-orm";
import { mayRemind, remindedUntil } from "#app/domain/letters/reminders.ts";
import { isPut, putLetter } from "./outbox.server.ts";
import { isReachable } from "../people/mailboxes.server.ts";
import type { Store } from "../kit/store.server.ts";

/** Puts the reminders of meetings that begin within a day. Idempotent by the letters' keys. */
export async function dueReminders(store: Store, now: Date): Promise<void> {
  const { meetings: m, places: p, persons, marks } = store.tables;
  const due = await store.read
    .select({ meeting: m, placeId: p.id, personId: persons.id, language: persons.language, mark: marks.mark })
    .from(m)
    .innerJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.state, "held"), eq(p.reminders, true)))
    .innerJoin(persons, eq(persons.id, p.personId))
    .leftJoin(marks, and(eq(marks.meetingId, m.id), eq(marks.placeId, p.id)))
    .where(and(eq(m.state, "planned"), gt(m.startsAt, now), lte(m.startsAt, remindedUntil(now))));
  const wanted = due.filter(({ meeting, mark }) => mayRemind(meeting, mark === "excused", now));
  for (const { meeting, placeId, personId, language } of wanted) {
    const key = `reminder:${meeting.id}:${placeId}:${meeting.revision}`;
    if (await isPut(store, key)) continue;
    if (!(await isReachable(store, personId))) continue;
    const facts = {
      meetingId: meeting.id,
      placeId,
      startsAt: meeting.startsAt.toISOString(),
      endsAt: meeting.endsAt.toISOString(),
      zone: meeting.zone,
      format: meeting.format,
    };
    const { organisationId } = meeting;
    const letter = {
      kind: "reminder",
      organisationId,
      cycleId: meeting.cycleId,
      to: { personId },
      language,
      key,
      dueAt: now,
      facts,
    } as const;
    await store.tx((work) => putLetter(work, letter, now));
  }
}
