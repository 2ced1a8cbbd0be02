/** Who works in an organisation: their roles, and their leaving. An organisation always keeps an owner. */
import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Role } from "#app/domain/groups/permissions.ts";
import type { TrailAct } from "#app/domain/trail.ts";
import { removeLedDates } from "../calendar/invitations.server.ts";
import { isOvertaken } from "../kit/seen.server.ts";
import { note } from "./organisations.server.ts";
import { endAllSignIns } from "./sign-ins.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** The members of an organisation by name, with the mailbox each of them proved last. */
export async function membersOf(
  { tables: { members: m, addresses: a }, read }: Data,
  organisationId: string,
) {
  const rows = await read
    .select({ id: m.id, personId: m.personId, name: m.name, roles: m.roles, createdAt: m.createdAt })
    .from(m)
    .where(and(eq(m.organisationId, organisationId), isNull(m.removedAt)))
    .orderBy(asc(m.name), asc(m.id));
  const mailboxes = await read
    .select({ personId: a.personId, address: a.address })
    .from(a)
    .where(inArray(a.personId, ["", ...rows.map((row) => row.personId)]))
    .orderBy(desc(a.confirmedAt), desc(a.id));
  return rows.map((row) => ({
    ...row,
    address: mailboxes.find((mailbox) => mailbox.personId === row.personId)?.address ?? null,
  }));
}
export type Member = Awaited<ReturnType<typeof membersOf>>[number];

/** One member of this organisation, while they are one. */
export async function findMemberById(data: Data, organisationId: string, memberId: string) {
  const { members: m } = data.tables;
  const [row] = await data.read
    .select({ id: m.id, personId: m.personId, name: m.name, roles: m.roles, createdAt: m.createdAt })
    .from(m)
    .where(and(eq(m.id, memberId), eq(m.organisationId, organisationId), isNull(m.removedAt)));
  return row ?? null;
}

/** The members who may lead a cycle. */
export async function facilitatorsIn({ tables: { members: m }, read }: Data, organisationId: string) {
  const rows = await read
    .select({ personId: m.personId, name: m.name, roles: m.roles })
    .from(m)
    .where(and(eq(m.organisationId, organisationId), isNull(m.removedAt)))
    .orderBy(asc(m.name), asc(m.id));
  return rows.filter((row) => row.roles.includes("facilitator"));
}

export type MemberRefusal = "not-found" | "last-owner" | "no-roles" | "seen-is-old";
export type MemberVerdict = { ok: true } | { ok: false; refusal: MemberRefusal };

type ActOnMember = { organisationId: string; memberId: string; by: string };

/** What can be changed of a member, as it is compared with what a page had seen. */
export function asSeen({ name, roles }: { name: string; roles: readonly Role[] }) {
  return { name, roles: [...roles].sort() };
}

/**
 * Gives a member exactly these roles, unless somebody else has changed them since the page was opened (`seen`: the mark of
 * what it showed; left out: not asked). Valid from their next request on.
 */
export async function changeRoles(
  store: Store,
  act: ActOnMember & { roles: Role[]; name: string; seen?: string },
  now: Date,
): Promise<MemberVerdict> {
  if (act.roles.length === 0) return { ok: false, refusal: "no-roles" };
  return store.tx(async (work) => {
    const { members: m } = work.tables;
    await lockOrganisation(work, act.organisationId);
    const member = await findMemberById(work, act.organisationId, act.memberId);
    if (!member) return { ok: false, refusal: "not-found" };
    if (isOvertaken(asSeen(member), asSeen(act), act.seen ?? ""))
      return { ok: false, refusal: "seen-is-old" };
    if (!act.roles.includes("owner") && !(await othersOwn(work, act)))
      return { ok: false, refusal: "last-owner" };
    await work.write.update(m).set({ roles: act.roles, name: act.name }).where(eq(m.id, member.id));
    if (!act.roles.includes("facilitator")) await stopLeading(work, act.organisationId, member.personId, now);
    await tell(work, act, "roles changed", now);
    return { ok: true };
  });
}

/** Ends a membership at once: every door of the organisation is closed at the next request. */
export async function removeMember(store: Store, act: ActOnMember, now: Date): Promise<MemberVerdict> {
  return store.tx(async (work) => {
    const { members: m } = work.tables;
    await lockOrganisation(work, act.organisationId);
    const member = await findMemberById(work, act.organisationId, act.memberId);
    if (!member) return { ok: false, refusal: "not-found" };
    if (!(await othersOwn(work, act))) return { ok: false, refusal: "last-owner" };
    await work.write.update(m).set({ removedAt: now, roles: [] }).where(eq(m.id, member.id));
    await stopLeading(work, act.organisationId, member.personId, now);
    if (!(await isAnywhereElse(work, member.personId))) await endAllSignIns(work, member.personId, now);
    await tell(work, act, "member removed", now);
    return { ok: true };
  });
}

/** Two owners who remove each other at the same moment wait for one another here. */
async function lockOrganisation({ tables: { organisations: o }, write }: Work, id: string): Promise<void> {
  await write
    .update(o)
    .set({ name: sql`${o.name}` })
    .where(eq(o.id, id));
}

async function othersOwn({ tables: { members: m }, read }: Work, act: ActOnMember): Promise<boolean> {
  const others = await read
    .select({ roles: m.roles })
    .from(m)
    .where(and(eq(m.organisationId, act.organisationId), isNull(m.removedAt), ne(m.id, act.memberId)));
  return others.some((other) => other.roles.includes("owner"));
}

async function stopLeading(work: Work, organisationId: string, personId: string, now: Date): Promise<void> {
  const { cycleFacilitators: f } = work.tables;
  const ended = await work.write
    .update(f)
    .set({ until: now })
    .where(and(eq(f.organisationId, organisationId), eq(f.personId, personId), isNull(f.until)))
    .returning({ cycleId: f.cycleId });
  for (const { cycleId } of ended) await removeLedDates(work, { cycleId, personIds: [personId] }, now);
}

/** Still a member of another organisation, or somebody with a place: then their sign-ins stay. */
async function isAnywhereElse(
  { tables: { members: m, places: p }, read }: Work,
  personId: string,
): Promise<boolean> {
  const elsewhere = await read
    .select({ id: m.id })
    .from(m)
    .where(and(eq(m.personId, personId), isNull(m.removedAt)))
    .limit(1);
  const places = await read.select({ id: p.id }).from(p).where(eq(p.personId, personId)).limit(1);
  return elsewhere.length + places.length > 0;
}

function tell(
  work: Work,
  { organisationId, memberId, by }: ActOnMember,
  act: TrailAct,
  now: Date,
): Promise<void> {
  return note(work, { organisationId, personId: by, act, subject: memberId }, now);
}
