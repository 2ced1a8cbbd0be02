/** A group with something of every kind that is forgotten, said by people whose names are easy to look for. */
import { eq } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";
import { note } from "#db/people/organisations.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { join, later, openGroup } from "../places/places-setting.ts";
import type { Group } from "../places/places-setting.ts";

export type Said = Group & {
  amber: { placeId: string; personId: string };
  cobalt: { placeId: string; personId: string };
};

/** Amber holds a place, Cobalt waited and went; a note, a step, a goal, letters, sign-ins, marks; everything has left. */
export async function groupWithWords(store: Store, now: Date): Promise<Said> {
  const group = await openGroup(store, now, 1);
  const amber = await join(store, group, "marker-amber@example.org", now);
  const cobalt = await join(store, group, "marker-cobalt@example.org", now);
  const { cycleId, staffId, organisationId, meetingIds } = group;
  await withdraw(store, { id: cobalt.placeId, cycleId, byPersonId: cobalt.personId }, later(now, 1));
  const meetingId = meetingIds[0] ?? "";
  await store.tx(async (work) => {
    const { tables: t, write } = work;
    const here = { organisationId, meetingId };
    const markId = newId();
    await write.update(t.places).set({ ownTitle: "marker-title" }).where(eq(t.places.id, amber.placeId));
    await write.insert(t.sessionNotes).values({
      ...{ id: newId(), ...here, segmentId: "s", text: "marker-note", byPersonId: staffId },
      ...{ once: newId(), at: now },
    });
    await write.insert(t.steps).values({
      ...{ id: newId(), ...here, cycleId, placeId: amber.placeId, what: "marker-step", shared: true },
      ...{ writtenBy: "person", outcome: "done", once: newId(), createdAt: now, changedAt: now },
    });
    await write.insert(t.sharedGoals).values({
      ...{ id: newId(), ...here, cycleId, pattern: "common", text: "marker-goal", byPersonId: staffId },
      ...{ once: newId(), at: now },
    });
    await write.insert(t.marks).values({
      ...{ id: markId, ...here, placeId: amber.placeId, mark: "here", revision: 1, at: now },
    });
    await write.insert(t.markChanges).values({
      ...{ id: newId(), organisationId, markId, mark: "here", byPersonId: amber.personId, at: now },
    });
    await write.insert(t.runEvents).values({
      ...{ id: newId(), ...here, eventId: "e", seq: 1, kind: "opened", byPersonId: staffId, device: "phone" },
      ...{ serverAt: now, version: 1, facts: { voice: amber.placeId } },
    });
    await write.insert(t.messages).values({
      ...{ id: newId(), organisationId, cycleId, fromPersonId: amber.personId, body: "marker-letter" },
      ...{ direction: "to-facilitators", once: newId(), createdAt: now },
    });
    await write.insert(t.memberInvitations).values({
      ...{ id: newId(), organisationId, address: "marker-member@example.org", name: "marker-member" },
      ...{ roles: ["author"], language: "en", tokenHash: newId(), invitedBy: staffId, createdAt: now },
      ...{ expiresAt: later(now, 7) },
    });
    await startSignIn(work, amber.personId, now);
    const line = { organisationId, personId: staffId, act: "letter written", subject: cycleId } as const;
    await note(work, line, now);
    await write.update(t.outbox).set({ state: "sent", sentAt: now, facts: {}, address: null });
  });
  return { ...group, amber, cobalt };
}

/** Every row of every table, as text to look in. */
export async function everything(store: Store): Promise<string> {
  const lines: string[] = [];
  for (const table of Object.values(store.tables) as SQLiteTable[])
    lines.push(JSON.stringify(await store.read.select().from(table)));
  return lines.join("\n");
}
