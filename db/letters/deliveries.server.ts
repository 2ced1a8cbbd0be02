/**
 * What the post office asks of the outbox: the next letter to deliver, leased to one worker, and a note of how it went.
 * Letters of one stream are in one worker's hands at a time, so that none overtakes another on the way.
 */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, sql } from "drizzle-orm";
import type { Lane } from "#app/domain/letters/delivery-order.ts";
import { forgotten, isFree } from "./outbox.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** Longer than any conversation with a mail server (post.server.ts), so that no letter is sent by two workers. */
export const leaseMs = 180_000;

export type OutboxRow = Data["tables"]["outbox"]["$inferSelect"];

/** One delivery: a letter, and earlier ones of the same kind to the same reader that leave inside it, oldest first. */
export type Claimed = { letter: OutboxRow; earlier: OutboxRow[]; lane: Lane };

/** Which lane is served next; null: none just now. */
export type Choosing = (lanes: readonly Lane[]) => Lane | null;
const whoeverWaitsLongest: Choosing = (lanes) =>
  [...lanes].sort((a, b) => a.urgency - b.urgency || a.since.getTime() - b.since.getTime())[0] ?? null;

/** Takes the oldest due letter of the lane that is chosen; null when none is due. Overtaken ones are set aside. */
export async function claimNext(
  store: Store,
  now: Date,
  choose: Choosing = whoeverWaitsLongest,
): Promise<Claimed | null> {
  for (;;) {
    const claimed = await store.tx((work) => claimOne(work, now, choose));
    if (claimed !== "overtaken") return claimed;
  }
}

async function claimOne(work: Work, now: Date, choose: Choosing): Promise<Claimed | "overtaken" | null> {
  const { outbox: o } = work.tables;
  const lane = choose(await dueLanes(work, now));
  if (!lane) return null;
  const [due] = await work.read
    .select()
    .from(o)
    .where(and(isDue(work, now), eq(o.urgency, lane.urgency), sameLane(work, lane.lane)))
    .orderBy(asc(o.dueAt), asc(o.createdAt), asc(o.id))
    .limit(1);
  if (!due) return "overtaken";
  const ids = await lockedStream(work, due, now);
  const rows = await work.write
    .update(o)
    .set({ leasedUntil: new Date(now.getTime() + leaseMs) })
    .where(and(inArray(o.id, ids), isFree(work, now)))
    .returning();
  const [letter, ...before] = rows.sort((a, b) => written(b, a));
  if (!letter) return "overtaken";
  if (!(await isOvertaken(work, letter))) return { letter, earlier: before.reverse(), lane };
  await work.write
    .update(o)
    .set({ state: "replaced", ...forgotten })
    .where(eq(o.id, letter.id));
  return "overtaken";
}

/** By time, and within one moment by the number of the act, which stands in the key. */
function written(a: OutboxRow, b: OutboxRow): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || numbers.compare(a.uniqueKey, b.uniqueKey);
}
const numbers = new Intl.Collator("en", { numeric: true });

/** The lanes with letters that may leave now, and since when the oldest of each was due. */
async function dueLanes(data: Data, now: Date): Promise<Lane[]> {
  const { outbox: o } = data.tables;
  return data.read
    .select({ urgency: o.urgency, lane: o.lane, since: sql<Date>`min(${o.dueAt})`.mapWith(o.dueAt) })
    .from(o)
    .where(isDue(data, now))
    .groupBy(o.urgency, o.lane);
}

/** Due, in nobody's hands, and nothing of the same stream is on its way. */
function isDue(data: Data, now: Date) {
  const { outbox: o } = data.tables;
  const underWay = data.read
    .select({ stream: o.stream })
    .from(o)
    .where(and(isNotNull(o.stream), eq(o.state, "waiting"), gt(o.leasedUntil, now)));
  const inTurn = or(isNull(o.stream), notInArray(o.stream, underWay));
  return and(isFree(data, now), lte(o.dueAt, now), inTurn);
}

function sameLane({ tables: { outbox: o } }: Data, lane: string | null) {
  return lane === null ? isNull(o.lane) : eq(o.lane, lane);
}

/** Kinds of which several to one reader become one letter. */
const joined = ["changes", "message"];

/**
 * The ids of what leaves together. The rows of the stream are locked first (a write that changes nothing), so that two
 * workers that looked at once do not both find it free.
 */
async function lockedStream(work: Work, due: OutboxRow, now: Date): Promise<string[]> {
  const { outbox: o } = work.tables;
  if (due.stream === null) return [due.id];
  const stream = await work.write
    .update(o)
    .set({ leasedUntil: sql`${o.leasedUntil}` })
    .where(and(eq(o.stream, due.stream), eq(o.state, "waiting")))
    .returning({ id: o.id, kind: o.kind, leasedUntil: o.leasedUntil });
  if (stream.some(({ leasedUntil }) => leasedUntil && leasedUntil > now)) return [];
  if (!joined.includes(due.kind)) return [due.id];
  return stream.filter(({ kind }) => kind === due.kind).map(({ id }) => id);
}

/** It was being sent when a newer one for its UID was put, and came back: the newer one says all there is to say. */
async function isOvertaken(
  { tables: { outbox: o }, read }: Data,
  row: { uid: string | null; sequence: number | null },
) {
  if (!row.uid) return false;
  const newer = and(eq(o.uid, row.uid), gt(o.sequence, row.sequence ?? 0));
  return (await read.$count(o, newer)) > 0;
}

const idsOf = ({ letter, earlier }: Pick<Claimed, "letter" | "earlier">) =>
  [letter, ...earlier].map(({ id }) => id);

/** The delivery arrived. */
export async function markSent(
  store: Store,
  claimed: Pick<Claimed, "letter" | "earlier">,
  now: Date,
): Promise<void> {
  await store.tx(async ({ tables: { outbox: o }, write }) => {
    await write
      .update(o)
      .set({ state: "sent", sentAt: now, ...forgotten })
      .where(and(inArray(o.id, idsOf(claimed)), eq(o.state, "waiting")));
  });
}

export type Failing = {
  /** The mail server's answer, or our own reason. */
  code: string;
  /** When to try again; null: it has failed. */
  retryAt: Date | null;
  /** Whether somebody may want to try again by hand; otherwise what it said is forgotten. */
  keep: boolean;
};

/** The delivery did not arrive. Says nothing of letters that are no longer in this worker's hands. */
export async function markFailed(
  store: Store,
  claimed: Pick<Claimed, "letter" | "earlier">,
  { code, retryAt, keep }: Failing,
): Promise<void> {
  const { leasedUntil } = claimed.letter;
  await store.tx(async ({ tables: { outbox: o }, write }) => {
    const over = keep ? { leasedUntil: null } : forgotten;
    const next = retryAt ? { dueAt: retryAt, leasedUntil: null } : { state: "failed" as const, ...over };
    const ours = leasedUntil ? eq(o.leasedUntil, leasedUntil) : undefined;
    await write
      .update(o)
      .set({ tries: sql`${o.tries} + 1`, failure: code, ...next })
      .where(and(inArray(o.id, idsOf(claimed)), eq(o.state, "waiting"), ours));
  });
}

/** What the letter would say is no longer so: it is not sent. */
export async function setAside(store: Store, claimed: Pick<Claimed, "letter" | "earlier">): Promise<void> {
  await store.tx(async ({ tables: { outbox: o }, write }) => {
    await write
      .update(o)
      .set({ state: "replaced", ...forgotten })
      .where(and(inArray(o.id, idsOf(claimed)), eq(o.state, "waiting")));
  });
}

/** Whether the last calendar letter for this entry that left was an invitation: then another one is a change. */
export async function wasInvited({ tables: { outbox: o }, read }: Data, uid: string): Promise<boolean> {
  const left = await read
    .select({ key: o.uniqueKey, sequence: o.sequence })
    .from(o)
    .where(and(eq(o.uid, uid), eq(o.state, "sent"), isNotNull(o.sentAt)));
  const last = left.sort((a, b) => (b.sequence ?? 0) - (a.sequence ?? 0))[0];
  return last?.key.includes(":REQUEST") ?? false;
}
