/** Being signed in: a random token in a cookie, its hash here. Ended at once by signing out or being removed. */
import { and, desc, eq, gt, gte, isNull, ne } from "drizzle-orm";
import { hashOf, newId, newSecret } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

const day = 86_400_000;
/** A sign-in ends after 30 days without a visit, and after 90 days in any case. */
export const idleDays = 30;
export const longestDays = 90;

/** Starts a fresh sign-in and gives the token for the cookie; it is nowhere kept as it is. */
export async function startSignIn(work: Work, personId: string, now: Date): Promise<string> {
  const token = newSecret();
  await insertRow(work, "signIns", {
    id: newId(),
    tokenHash: hashOf(token),
    personId,
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + longestDays * day),
  });
  return token;
}

/** The person behind a cookie's token, while it is good. */
export async function findSignIn(data: Data, token: string, now: Date) {
  const [found] = await signInByToken(data).execute({ hash: hashOf(token), now });
  if (!found || now.getTime() - found.seenAt.getTime() > idleDays * day) return null;
  return found;
}

const signInByToken = prepared(({ tables: { signIns: s, persons: p }, read }) =>
  read
    .select({
      id: s.id,
      personId: s.personId,
      createdAt: s.createdAt,
      seenAt: s.seenAt,
      language: p.language,
      zone: p.zone,
      leavingAt: p.leavingAt,
    })
    .from(s)
    .innerJoin(p, eq(p.id, s.personId))
    .where(
      and(
        eq(s.tokenHash, param("hash", s.tokenHash)),
        isNull(s.endedAt),
        gt(s.expiresAt, param("now", s.expiresAt)),
        isNull(p.erasedAt),
      ),
    ),
);

/** Notes a visit, at most once an hour. */
export async function noteSeen(store: Store, id: string, now: Date): Promise<void> {
  await store.tx(async ({ tables: { signIns }, write }) => {
    await write.update(signIns).set({ seenAt: now }).where(eq(signIns.id, id));
  });
}

export async function endSignIn(store: Store, personId: string, id: string, now: Date): Promise<void> {
  await store.tx(async ({ tables: { signIns: s }, write }) => {
    await write
      .update(s)
      .set({ endedAt: now })
      .where(and(eq(s.id, id), eq(s.personId, personId), isNull(s.endedAt)));
  });
}

/** Ends every sign-in of a person (removed from an organisation, or by their own wish), but for the one that is kept. */
export async function endAllSignIns(
  work: Work,
  personId: string,
  now: Date,
  { but = null as string | null } = {},
): Promise<void> {
  const { signIns: s } = work.tables;
  const others = but ? ne(s.id, but) : undefined;
  await work.write
    .update(s)
    .set({ endedAt: now })
    .where(and(eq(s.personId, personId), isNull(s.endedAt), others));
}

/** A person's sign-ins that are good, the one seen last first. */
export function signInsOf({ tables: { signIns: s }, read }: Data, personId: string, now: Date) {
  return read
    .select({ id: s.id, createdAt: s.createdAt, seenAt: s.seenAt })
    .from(s)
    .where(
      and(eq(s.personId, personId), isNull(s.endedAt), gt(s.expiresAt, now), gte(s.seenAt, idleSince(now))),
    )
    .orderBy(desc(s.seenAt));
}

function idleSince(now: Date): Date {
  return new Date(now.getTime() - idleDays * day);
}
