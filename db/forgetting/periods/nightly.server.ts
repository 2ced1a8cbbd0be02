/**
 * The night's forgetting: claimed by lease, organisation by organisation, in batches so small that nobody's write waits
 * for them, and told in a report of kinds, counts and dates that is written with each batch. Broken off, run twice or
 * run late it does no harm: what is gone is not found again.
 */
import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { due, keptUntil, nightOf, ofGroups, periodKinds } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind, StandingPeriods } from "#app/domain/forgetting/periods.ts";
import { hashOf } from "../../kit/ids.server.ts";
import type { Store, Work } from "../../kit/store.server.ts";
import { settlePeriods } from "./periods.server.ts";
import { dueRows, endedCycles } from "./periods-due.server.ts";
import type { Part, Reach } from "./periods-due.server.ts";
import {
  endedElsewhere,
  installationDays,
  installationKinds,
  leftOver,
  letGo,
} from "./periods-installation.server.ts";
import type { InstallationKind } from "./periods-installation.server.ts";
import { unname } from "./periods-places.server.ts";

/** Rows of one transaction: of places few, because each takes a dozen statements. */
const batches = { rows: 50, places: 3, groups: 20, found: 200 };
/** A night that broke off is taken up again after this. */
const leaseMs = 3_600_000;
const installation = "installation";

/** Forgets what is due in every organisation and in none, if this night is not done yet. Breaks off once `stop` is aborted. */
export async function forgetNightly(store: Store, now: Date, stop?: AbortSignal): Promise<void> {
  const { organisations: o } = store.tables;
  const all = await store.read.select({ id: o.id, country: o.country }).from(o).orderBy(asc(o.id));
  for (const organisation of all)
    await oneNight(store, { id: organisation.id, now, stop }, async (run) => {
      const periods = await settlePeriods(store, organisation, now);
      await forgetOf(store, { ...run, organisationId: organisation.id, periods });
    });
  await oneNight(store, { id: installation, now, stop }, (run) => forgetOfInstallation(store, run));
}

/** What leads from a person to the organisation goes last: until then the rest can be found by it. */
const persons: readonly PeriodKind[] = ["asks", "places"];
const inOrder = [...periodKinds.filter((kind) => !persons.includes(kind)), ...persons];

type Run = { id: string; now: Date; stop: AbortSignal | undefined };

async function oneNight(store: Store, run: Run, work: (run: Run) => Promise<void>): Promise<void> {
  if (run.stop?.aborted || !(await claim(store, run))) return;
  await work(run);
  const done = run.stop?.aborted ? {} : { night: nightOf(run.now) };
  await store.tx(async ({ tables: { forgettingNights: n }, write }) => {
    await write
      .update(n)
      .set({ ...done, leasedUntil: null })
      .where(eq(n.id, run.id));
  });
}

/** Whether this night is ours: not done yet, and in nobody else's hands. */
async function claim(store: Store, { id, now }: Run): Promise<boolean> {
  const { forgettingNights: n } = store.tables;
  const [known] = await store.read.select({ night: n.night }).from(n).where(eq(n.id, id));
  if (known?.night && known.night >= nightOf(now)) return false;
  return store.tx(async ({ write }) => {
    await write.insert(n).values({ id }).onConflictDoNothing();
    const open = or(isNull(n.night), lt(n.night, nightOf(now)));
    const free = or(isNull(n.leasedUntil), lte(n.leasedUntil, now));
    const leasedUntil = new Date(now.getTime() + leaseMs);
    const claimed = await write
      .update(n)
      .set({ leasedUntil })
      .where(and(eq(n.id, id), open, free))
      .returning({ id: n.id });
    return claimed.length > 0;
  });
}

/** What of an organisation is due at `now` by these periods, kind by kind: how far back it goes. */
export async function reachesOf(
  store: Pick<Store, "tables" | "read">,
  { organisationId, periods, now }: { organisationId: string; periods: StandingPeriods; now: Date },
): Promise<{ kind: PeriodKind; reach: Reach }[]> {
  const cycles = await endedCycles(store, organisationId);
  return inOrder.flatMap((kind) => {
    const until = due(kind, periods, now);
    if (!until) return [];
    // A letter's envelope goes by its own age, once its group is over.
    const ended = isOfGroups(kind) ? until : now;
    const cycleIds = cycles.filter(({ endedAt }) => endedAt <= ended).map(({ id }) => id);
    return [{ kind, reach: { organisationId, until, cycleIds, now } }];
  });
}

type OrganisationRun = Run & { organisationId: string; periods: StandingPeriods };

async function forgetOf(store: Store, run: OrganisationRun): Promise<void> {
  for (const { kind, reach } of await reachesOf(store, run))
    for (const some of inSome(kind, reach))
      for (const part of dueRows(store, kind, some))
        await inBatches(store, { ...run, kind, until: reach.until }, part);
}

/** A few groups at a time, so that no question grows with the number of groups that ever were. */
function inSome(kind: PeriodKind, reach: Reach): Reach[] {
  const { cycleIds } = reach;
  if (kind !== "sent" && !isOfGroups(kind)) return [reach];
  const starts = Array.from({ length: Math.ceil(cycleIds.length / batches.groups) }, (_, n) => n);
  const some = starts.map((n) => cycleIds.slice(n * batches.groups, (n + 1) * batches.groups));
  return (some.length > 0 ? some : [[]]).map((ids) => ({ ...reach, cycleIds: ids }));
}

const isOfGroups = (kind: PeriodKind) => (ofGroups as readonly PeriodKind[]).includes(kind);

async function forgetOfInstallation(store: Store, run: Run): Promise<void> {
  const { keptLetters: k, audit: a, persons: p, signIns: s } = store.tables;
  for (const kind of installationKinds) {
    const until = keptUntil(installationDays[kind], run.now);
    const kinds: Record<InstallationKind, Part> = {
      people: { rows: p, where: leftOver(store, until, run.now), become: "let go" },
      "house-sign-ins": { rows: s, where: endedElsewhere(store, until), become: "gone" },
      mailbox: { rows: k, where: lte(k.at, until), become: "gone" },
      "house-audit": { rows: a, where: and(isNull(a.organisationId), lte(a.at, until)), become: "gone" },
    };
    await inBatches(store, { ...run, organisationId: null, kind, until }, kinds[kind]);
  }
}

type Batches = Run & { organisationId: string | null; kind: PeriodKind | InstallationKind; until: Date };

/**
 * Found outside of any transaction, so that the search keeps nobody waiting; looked at again inside, because a row may
 * have changed in between.
 */
async function inBatches(store: Store, run: Batches, part: Part): Promise<void> {
  const { rows, where } = part;
  const size = part.become === "nobody's" ? batches.places : batches.rows;
  // People are looked through once in the order of their ids; of all else, what is gone is not found again.
  const once = part.become === "let go";
  for (let last = ""; ;) {
    const found = await store.read
      .select({ id: rows.id })
      .from(rows)
      .where(once ? and(gt(rows.id, last), where) : where)
      .orderBy(...(once ? [asc(rows.id)] : []))
      .limit(batches.found);
    let forgotten = 0;
    for (let at = 0; at < found.length; at += size) {
      if (run.stop?.aborted) return;
      const ids = found.slice(at, at + size).map(({ id }) => String(id));
      forgotten += await store.tx((work) => oneBatch(work, run, part, ids));
      last = ids.at(-1) ?? last;
    }
    if (found.length === 0 || (!once && forgotten === 0)) return;
  }
}

async function oneBatch(work: Work, run: Batches, part: Part, ids: readonly string[]): Promise<number> {
  const { rows, where } = part;
  const still = await work.read
    .select({ id: rows.id })
    .from(rows)
    .where(and(inArray(rows.id, ["", ...ids]), where));
  const chosen = still.map(({ id }) => String(id));
  if (chosen.length === 0) return 0;
  await become(work, part, chosen, run.now);
  await report(work, run, chosen.length);
  return chosen.length;
}

async function become(work: Work, part: Part, ids: readonly string[], now: Date): Promise<void> {
  const { rows, become: what } = part;
  if (what === "nobody's") return unname(work, ids, now);
  if (what === "let go") return letGo(work, ids, now);
  const these = inArray(rows.id, ["", ...ids]);
  if (what === "gone") await work.write.delete(rows).where(these);
  else await work.write.update(rows).set(what).where(these);
}

/** One row a night, organisation and kind; each batch adds to it. */
async function report(work: Work, run: Batches, count: number): Promise<void> {
  const { forgettings: f } = work.tables;
  const { organisationId, kind, until, now } = run;
  const id = hashOf(JSON.stringify([organisationId, kind, nightOf(now)])).slice(0, 22);
  await work.write
    .insert(f)
    .values({ id, organisationId, kind, count, until, at: now })
    .onConflictDoUpdate({ target: f.id, set: { count: sql`${f.count} + ${count}` } });
}
