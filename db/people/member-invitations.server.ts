/**
 * Inviting somebody to work in an organisation: a mailed link, seven days, one use. Reading the link changes nothing;
 * accepting it proves the mailbox and signs in.
 */
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { countAttempt } from "./attempts.server.ts";
import { hashOf, idOfAct, newId, newSecret } from "../kit/ids.server.ts";
import { note } from "./organisations.server.ts";
import { putLetter } from "../letters/outbox.server.ts";
import { newPerson, stayingAt } from "./people.server.ts";
import { mailboxKey } from "./verifications.server.ts";
import { startSignIn } from "./sign-ins.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export const invitationDays = 7;

export type NewInvitation = {
  /** The hidden id of the form: a double click invites once, another name or address another time. */
  once: string;
  organisationId: string;
  organisationName: string;
  address: string;
  name: string;
  roles: Role[];
  language: Language;
  by: string;
  /** The inviting member's name, for the letter. */
  byName: string;
};

/** `id`: of the invitation; the same again for the same form. */
export type InvitingVerdict =
  { ok: true; id: string } | { ok: false; refusal: "already-member" | "too-many-letters" };

/** Invitations to one address of an organisation: more are a nuisance to whoever reads the mailbox. */
const toOneAddress = { most: 5, withinMs: 86_400_000 };

/** Invites by letter. An older invitation of the same address to the same organisation ends. */
export async function inviteMember(
  store: Store,
  invitation: NewInvitation,
  now: Date,
): Promise<InvitingVerdict> {
  return store.tx(async (work) => {
    if (await isMember(work, invitation.organisationId, invitation.address))
      return { ok: false, refusal: "already-member" };
    const { once, organisationId, address, name, roles, language, by } = invitation;
    const content = [address, name, roles, language];
    const id = idOfAct({ once, act: "invite", by, about: organisationId, content });
    const sent = await invite(work, invitation, id, now);
    return sent ? { ok: true, id } : { ok: false, refusal: "too-many-letters" };
  });
}

type Invited = Omit<NewInvitation, "once">;

/** False when too many letters went to this address today: then nothing has changed. */
async function invite(work: Work, invitation: Invited, id: string, now: Date): Promise<boolean> {
  const { memberInvitations: i } = work.tables;
  const { organisationId, organisationName, address, name, roles, language, by, byName } = invitation;
  const token = newSecret();
  const [again] = await work.read.select({ id: i.id }).from(i).where(eq(i.id, id));
  if (again) return true;
  const key = `invitations ${organisationId} ${mailboxKey(address)}`;
  if (!(await countAttempt(work, key, toOneAddress, now))) return false;
  await work.write
    .update(i)
    .set({ endedAt: now })
    .where(and(eq(i.organisationId, organisationId), eq(i.address, address), isNull(i.endedAt)));
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const row = { organisationId, address, name, roles, language, tokenHash: hashOf(token), invitedBy: by };
  await work.write.insert(i).values({ id, ...row, createdAt: now, expiresAt });
  await putLetter(
    work,
    {
      kind: "member-invited",
      organisationId,
      to: { address },
      language,
      key: `member-invited:${id}`,
      facts: { token, organisationName, invitedBy: byName },
      dueAt: now,
    },
    now,
  );
  await note(work, { organisationId, personId: by, act: "member invited", subject: id }, now);
  return true;
}

/** Invitations nobody has answered, the newest last; `over` when their seven days are gone. */
export async function openInvitations(data: Data, organisationId: string, now: Date) {
  const { memberInvitations: i } = data.tables;
  const rows = await data.read
    .select({ id: i.id, name: i.name, address: i.address, roles: i.roles, expiresAt: i.expiresAt })
    .from(i)
    .where(and(eq(i.organisationId, organisationId), isNull(i.endedAt)))
    .orderBy(asc(i.createdAt), asc(i.id));
  return rows.map((row) => ({ ...row, over: row.expiresAt <= now }));
}

/** Takes an invitation back; its link is dead at once. */
export async function endInvitation(
  store: Store,
  { organisationId, id, by }: { organisationId: string; id: string; by: string },
  now: Date,
): Promise<void> {
  await store.tx(async (work) => {
    const { memberInvitations: i } = work.tables;
    const [row] = await work.write
      .update(i)
      .set({ endedAt: now })
      .where(and(eq(i.id, id), eq(i.organisationId, organisationId), isNull(i.endedAt)))
      .returning({ id: i.id });
    if (row) await note(work, { organisationId, personId: by, act: "invitation ended", subject: id }, now);
  });
}

/**
 * Sends a fresh link for an open invitation, as a new invitation by its id; the old link is dead. Null when it was
 * answered or taken back, `too-many` when five letters went to that address today: then the older link stays good.
 */
export async function inviteAgain(
  store: Store,
  act: Pick<NewInvitation, "once" | "organisationId" | "organisationName" | "by" | "byName"> & { id: string },
  now: Date,
): Promise<{ id: string } | "too-many" | null> {
  return store.tx(async (work) => {
    const { memberInvitations: i } = work.tables;
    const { once, by, id: about } = act;
    const id = idOfAct({ once, act: "invite again", by, about, content: null });
    const [again] = await work.read.select({ id: i.id }).from(i).where(eq(i.id, id));
    if (again) return { id };
    const [open] = await work.read
      .select()
      .from(i)
      .where(and(eq(i.id, act.id), eq(i.organisationId, act.organisationId), isNull(i.endedAt)));
    if (!open) return null;
    const { address, name, roles, language } = open;
    const sent = await invite(work, { ...act, address, name, roles, language }, id, now);
    return sent ? { id } : "too-many";
  });
}

/** The invitation a link names, while it is good. */
export async function findInvitation(data: Data, token: string, now: Date) {
  const { memberInvitations: i, organisations: o } = data.tables;
  const [found] = await data.read
    .select({ invitation: i, organisationName: o.name })
    .from(i)
    .innerJoin(o, eq(o.id, i.organisationId))
    .where(and(eq(i.tokenHash, hashOf(token)), isNull(i.endedAt), gt(i.expiresAt, now)));
  return found ? { ...found.invitation, organisationName: found.organisationName } : null;
}

/** Whether somebody signed in is not the one whose mailbox was written to. */
export async function isForAnother(data: Data, address: string, personId: string): Promise<boolean> {
  const there = await stayingAt(data, address);
  return !there.some((person) => person.id === personId);
}

export type Joining =
  | { ok: true; organisationId: string; personId: string; address: string; token: string | null }
  | { ok: false; refusal: "over" | "for-another" };

/**
 * Accepts an invitation. `signedInAs` must be a person of that mailbox: two people are never merged. Somebody new is
 * signed in (`token` is for the cookie); of somebody known there is more behind a sign-in than this week-old link should
 * open, so `token` is null and they sign in as always. Of two at once one gets in.
 */
export async function acceptInvitation(
  store: Store,
  { token, signedInAs }: { token: string; signedInAs: string | null },
  now: Date,
): Promise<Joining> {
  return store.tx(async (work) => {
    const { memberInvitations: i } = work.tables;
    const found = await findInvitation(work, token, now);
    if (!found) return { ok: false, refusal: "over" };
    if (signedInAs && (await isForAnother(work, found.address, signedInAs)))
      return { ok: false, refusal: "for-another" };
    const [used] = await work.write
      .update(i)
      .set({ endedAt: now })
      .where(and(eq(i.id, found.id), isNull(i.endedAt)))
      .returning();
    if (!used) return { ok: false, refusal: "over" };
    const known = signedInAs ?? (await knownFor(work, found.address));
    const personId = known ?? (await newPerson(work, found, now));
    await work.write.update(i).set({ acceptedBy: personId }).where(eq(i.id, found.id));
    await becomeMember(work, found, personId, now);
    const { organisationId, address } = found;
    await note(work, { organisationId, personId, act: "member joined", subject: found.id }, now);
    const signsIn = signedInAs !== null || known === null;
    const signIn = signsIn ? await startSignIn(work, personId, now) : null;
    return { ok: true, organisationId, personId, address, token: signIn };
  });
}

/**
 * Whom of that mailbox an invitation means: the only person there, or of several the only one who works anywhere.
 * Null where that leaves a doubt: then it is somebody new, because a person's life here is not guessed at.
 */
async function knownFor(work: Work, address: string): Promise<string | null> {
  const there = (await stayingAt(work, address)).map(({ id }) => id);
  if (there.length < 2) return there[0] ?? null;
  const { members: m } = work.tables;
  const working = await work.read
    .selectDistinct({ id: m.personId })
    .from(m)
    .where(and(inArray(m.personId, there), isNull(m.removedAt)));
  return working.length === 1 ? (working[0]?.id ?? null) : null;
}

/** Somebody removed earlier comes back as the same member. */
async function becomeMember(
  work: Work,
  { organisationId, name, roles }: { organisationId: string; name: string; roles: Role[] },
  personId: string,
  now: Date,
): Promise<void> {
  const { members: m } = work.tables;
  await work.write
    .insert(m)
    .values({ id: newId(), organisationId, personId, name, roles, createdAt: now })
    .onConflictDoUpdate({ target: [m.organisationId, m.personId], set: { name, roles, removedAt: null } });
}

async function isMember(work: Work, organisationId: string, address: string): Promise<boolean> {
  const { members: m, addresses: a } = work.tables;
  const found = await work.read
    .select({ id: m.id })
    .from(m)
    .innerJoin(a, eq(a.personId, m.personId))
    .where(and(eq(m.organisationId, organisationId), isNull(m.removedAt), eq(a.address, address)))
    .limit(1);
  return found.length > 0;
}
