/**
 * Letters that have not arrived: failed, or waiting longer than a letter should. For those who look after the group, who
 * can telephone instead; with the name each reader goes by there, and no address.
 */
import { and, asc, eq, inArray, isNull, lte, ne, notInArray, or } from "drizzle-orm";
import type { TrailAct } from "#app/domain/trail.ts";
import type { SQL } from "drizzle-orm";
import type { LetterKind } from "#app/domain/letters/letter-facts.ts";
import type { Format } from "#app/domain/curriculum/plan.ts";
import { looksLikeId } from "../kit/ids.server.ts";
import { note } from "../people/organisations.server.ts";
import { forgotten, isFree } from "./outbox.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** From when on a letter that waits is shown: long before the last try. */
export const patienceMs = 10 * 60_000;
/** How long a failed letter can be tried again; after that it is put away, and what it said is forgotten. */
export const failedDays = 30;

/** Whose letters somebody may see: those about some groups (null: all groups), and those about no group. */
export type Scope = { organisationId: string; cycleIds: readonly string[] | null; aboutNoGroup: boolean };

export type Undelivered = {
  id: string;
  kind: LetterKind;
  state: "waiting" | "failed";
  failure: string | null;
  since: Date;
  /** The name in the group, or of the member; null where nobody is known by name there. */
  name: string | null;
  hasAddress: boolean;
  cycle: { id: string; name: string; zone: string } | null;
  meeting: { startsAt: Date; zone: string; format: Format } | null;
};

/** What says nothing any more when its time is over, and helps nobody to know. */
const silent = ["reminder", "invitation"];

/** The letters, the oldest first. */
export function undelivered(data: Data, scope: Scope, now: Date, limit = 200): Promise<Undelivered[]> {
  return lettersWhere(data, and(inScope(data, scope), isUndelivered(data, now)), limit);
}

/** One of them; null when it has left, was put away, or is not theirs to see. */
export async function findUndelivered(data: Data, scope: Scope, id: string, now: Date) {
  const which = and(eq(data.tables.outbox.id, id), inScope(data, scope), isUndelivered(data, now));
  return (await lettersWhere(data, which, 1))[0] ?? null;
}

async function lettersWhere(data: Data, which: SQL | undefined, limit: number): Promise<Undelivered[]> {
  const { outbox: o, cycles: c, meetings: m, places: p, members, addresses: a } = data.tables;
  const rows = await data.read
    .select({
      id: o.id,
      kind: o.kind,
      state: o.state,
      failure: o.failure,
      since: o.createdAt,
      placeName: p.name,
      memberName: members.name,
      address: o.address,
      personId: o.personId,
      cycle: { id: c.id, name: c.name, zone: c.zone },
      meeting: { startsAt: m.startsAt, zone: m.zone, format: m.format },
    })
    .from(o)
    .leftJoin(c, eq(c.id, o.cycleId))
    .leftJoin(m, eq(m.id, o.meetingId))
    .leftJoin(p, and(eq(p.cycleId, o.cycleId), eq(p.personId, o.personId)))
    .leftJoin(members, and(eq(members.organisationId, o.organisationId), eq(members.personId, o.personId)))
    .where(which)
    .orderBy(asc(o.createdAt), asc(o.id))
    .limit(limit);
  const people = rows.flatMap(({ personId }) => (personId ? [personId] : []));
  const known = await data.read
    .selectDistinct({ personId: a.personId })
    .from(a)
    .where(inArray(a.personId, ["", ...people]));
  const reachable = new Set(known.map(({ personId }) => personId));
  return rows.map(({ placeName, memberName, address, personId, state, kind, ...row }) => ({
    ...row,
    kind: kind as LetterKind,
    state: state === "failed" ? "failed" : "waiting",
    name: placeName ?? memberName,
    hasAddress: address !== null || personId === null || reachable.has(personId),
  }));
}

/** How many there are, without a limit. */
export async function countUndelivered(data: Data, scope: Scope, now: Date): Promise<number> {
  return data.read.$count(data.tables.outbox, and(inScope(data, scope), isUndelivered(data, now)));
}

/** Letters of all organisations that have been waiting since before `before`, links that prove a mailbox left out. */
export async function countWaitingSince(
  { tables: { outbox: o }, read }: Data,
  before: Date,
): Promise<number> {
  return read.$count(o, and(eq(o.state, "waiting"), ne(o.kind, "proof"), lte(o.dueAt, before)));
}

function inScope({ tables: { outbox: o } }: Data, { organisationId, cycleIds, aboutNoGroup }: Scope) {
  const groups = cycleIds ? inArray(o.cycleId, ["", ...cycleIds]) : ne(o.cycleId, "");
  const seen = aboutNoGroup ? or(groups, isNull(o.cycleId)) : groups;
  return and(eq(o.organisationId, organisationId), seen);
}

/** Links that prove a mailbox are left out: they end within minutes, and who asked for one asks again. */
function isUndelivered({ tables: { outbox: o } }: Data, now: Date) {
  const longWaiting = and(eq(o.state, "waiting"), lte(o.createdAt, new Date(now.getTime() - patienceMs)));
  const failed = and(
    eq(o.state, "failed"),
    or(isNull(o.failure), ne(o.failure, "late"), notInArray(o.kind, silent)),
  );
  return and(ne(o.kind, "proof"), or(longWaiting, failed));
}

export type Handling = { scope: Scope; letterId: string; by: string };
/** `gone`: it has left, or is being handed over just now, or is not theirs to see. */
export type Handled = "done" | "gone";

/** Tries a letter again at once, as if it had just been written. */
export async function tryAgain(store: Store, act: Handling, now: Date): Promise<Handled> {
  return handle(store, { ...act, what: "letter tried again" }, now, (work, which) =>
    work.write
      .update(work.tables.outbox)
      .set({ state: "waiting", tries: 0, failure: null, dueAt: now, leasedUntil: null })
      .where(and(which, or(isNull(work.tables.outbox.failure), ne(work.tables.outbox.failure, "late"))))
      .returning({ id: work.tables.outbox.id }),
  );
}

/** Puts a letter away: it is not tried any more, and what it said is forgotten. */
export async function putAway(store: Store, act: Handling, now: Date): Promise<Handled> {
  return handle(store, { ...act, what: "letter put away" }, now, (work, which) =>
    work.write
      .update(work.tables.outbox)
      .set({ state: "put-away", ...forgotten })
      .where(which)
      .returning({ id: work.tables.outbox.id }),
  );
}

type Change = (work: Work, which: ReturnType<typeof and>) => PromiseLike<{ id: string }[]>;

async function handle(
  store: Store,
  { scope, letterId, by, what }: Handling & { what: TrailAct },
  now: Date,
  change: Change,
): Promise<Handled> {
  if (!looksLikeId(letterId)) return "gone";
  return store.tx(async (work) => {
    const { outbox: o } = work.tables;
    const waits = or(eq(o.state, "failed"), isFree(work, now));
    const changed = await change(
      work,
      and(eq(o.id, letterId), inScope(work, scope), ne(o.kind, "proof"), waits),
    );
    if (changed.length === 0) return "gone";
    await note(
      work,
      { organisationId: scope.organisationId, personId: by, act: what, subject: letterId },
      now,
    );
    return "done";
  });
}

/** Puts failed letters away that nobody tried again for a month. Idempotent. */
export async function forgetFailed(store: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - failedDays * 86_400_000);
  await store.tx(async ({ tables: { outbox: o }, write }) => {
    await write
      .update(o)
      .set({ state: "put-away", ...forgotten })
      .where(and(eq(o.state, "failed"), lte(o.createdAt, before)));
  });
}
