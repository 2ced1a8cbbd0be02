/**
 * Rows that say who did something: in letters and the trail whoever it was, everywhere else people who work in an
 * organisation. There a stand-in of that organisation did it from now on.
 */
import { and, eq, inArray, isNull, like, or, sql } from "drizzle-orm";
import { newId } from "../../kit/ids.server.ts";
import type { Work } from "../../kit/store.server.ts";
import { renamed } from "./stand-ins.server.ts";
import type { Ids, StandIns } from "./stand-ins.server.ts";

/** Gives the ids of their memberships and of themselves with fresh ones, added to `ids`. */
export async function moveStaffRows(
  work: Work,
  { personId, ids, standIns }: { personId: string; ids: Ids; standIns: StandIns },
): Promise<void> {
  const { members: m, places: p } = work.tables;
  const worked = await work.read.select().from(m).where(eq(m.personId, personId));
  const taken = await work.read
    .selectDistinct({ organisationId: p.organisationId })
    .from(p)
    .where(inArray(p.id, ["", ...ids.values()]));
  const organisations = new Set([...worked, ...taken].map(({ organisationId }) => organisationId));
  for (const organisationId of organisations) {
    const actor = { personId, organisationId, nobody: await standIns.in(organisationId) };
    await moveWords(work, actor);
    if (worked.some((one) => one.organisationId === organisationId)) await moveActs(work, actor);
  }
  for (const { id } of worked) {
    const fresh = newId();
    ids.set(id, fresh);
    await work.write.update(m).set({ id: fresh }).where(eq(m.id, id));
  }
  const { audit } = work.tables;
  const lost = and(eq(audit.personId, personId), isNull(audit.organisationId));
  await work.write.update(audit).set({ personId: newId() }).where(lost);
}

type Actor = { personId: string; organisationId: string; nobody: string };

/** What anybody who takes part can have left: letters, lines of the trail, an invitation they accepted. */
async function moveWords(
  { tables: { messages, audit, memberInvitations: i }, write }: Work,
  { personId, organisationId, nobody }: Actor,
) {
  const here = eq(messages.organisationId, organisationId);
  await write
    .update(messages)
    .set({ fromPersonId: nobody })
    .where(and(here, eq(messages.fromPersonId, personId)));
  await write
    .update(messages)
    .set({ toPersonId: nobody })
    .where(and(here, eq(messages.toPersonId, personId)));
  await write
    .update(audit)
    .set({ personId: nobody })
    .where(and(eq(audit.organisationId, organisationId), eq(audit.personId, personId)));
  await write
    .update(i)
    .set({ acceptedBy: nobody })
    .where(and(eq(i.organisationId, organisationId), eq(i.acceptedBy, personId)));
}

/** What only members do. */
async function moveActs({ tables: t, write }: Work, { personId, organisationId, nobody }: Actor) {
  for (const table of [t.members, t.cycleFacilitators] as const)
    await write
      .update(table)
      .set({ personId: nobody })
      .where(and(eq(table.organisationId, organisationId), eq(table.personId, personId)));
  for (const table of [t.sessionNotes, t.sharedGoals, t.goalReviews] as const)
    await write
      .update(table)
      .set({ byPersonId: nobody })
      .where(and(eq(table.organisationId, organisationId), eq(table.byPersonId, personId)));
  for (const table of [t.placeChanges, t.markChanges, t.erasures] as const)
    await write
      .update(table)
      .set({ byPersonId: nobody })
      .where(and(eq(table.organisationId, organisationId), eq(table.byPersonId, personId)));
  await write
    .update(t.runEvents)
    .set({ byPersonId: nobody, device: "" })
    .where(and(eq(t.runEvents.organisationId, organisationId), eq(t.runEvents.byPersonId, personId)));
  await write.update(t.addresses).set({ byPersonId: nobody }).where(eq(t.addresses.byPersonId, personId));
  await write
    .update(t.cycles)
    .set({ createdBy: nobody })
    .where(and(eq(t.cycles.organisationId, organisationId), eq(t.cycles.createdBy, personId)));
  await write
    .update(t.memberInvitations)
    .set({ invitedBy: nobody })
    .where(
      and(
        eq(t.memberInvitations.organisationId, organisationId),
        eq(t.memberInvitations.invitedBy, personId),
      ),
    );
}

/** Events of meetings and lines of the trail that name one of the old ids name the fresh one. */
export async function renameInLogs(work: Work, cycleIds: readonly string[], ids: Ids): Promise<void> {
  const { runEvents: e, meetings: m, audit } = work.tables;
  const named = [...ids.keys()].map((id) => like(sql`cast(${e.facts} as text)`, `%${id}%`));
  const meetings = work.read
    .select({ id: m.id })
    .from(m)
    .where(inArray(m.cycleId, ["", ...cycleIds]));
  const events = await work.read
    .select({ id: e.id, facts: e.facts })
    .from(e)
    .where(and(inArray(e.meetingId, meetings), or(...named)));
  for (const { id, facts } of events) {
    const fresh = renamed(facts, ids);
    if (fresh) await work.write.update(e).set({ facts: fresh }).where(eq(e.id, id));
  }
  const lines = await work.read
    .select({ id: audit.id, subject: audit.subject })
    .from(audit)
    .where(inArray(audit.subject, [...ids.keys()]));
  for (const { id, subject } of lines)
    await work.write
      .update(audit)
      .set({ subject: ids.get(subject) ?? "" })
      .where(eq(audit.id, id));
}
