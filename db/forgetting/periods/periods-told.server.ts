/** What would be forgotten tonight, and what was: counts and dates for the owners of one organisation. */
import { and, desc, eq, inArray } from "drizzle-orm";
import { periodKinds } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind, StandingPeriods } from "#app/domain/forgetting/periods.ts";
import type { Data } from "../../kit/store.server.ts";
import { reachesOf } from "./nightly.server.ts";
import { countDue } from "./periods-due.server.ts";

export type Tried = { kind: PeriodKind; count: number; until: Date };

/** A dry run: what of this organisation these periods would forget at `now`. Nothing is written. */
export async function tryForgetting(
  data: Data,
  wish: { organisationId: string; periods: StandingPeriods; now: Date },
): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const { kind, reach } of await reachesOf(data, wish)) {
    const count = await countDue(data, kind, reach);
    if (count > 0) tried.push({ kind, count, until: reach.until });
  }
  const order = (one: Tried) => periodKinds.indexOf(one.kind);
  return tried.sort((a, b) => order(a) - order(b));
}

export type Forgotten = Tried & { at: Date };

/** The reports of the nights, the newest first. */
export async function forgettingsOf(
  { tables: { forgettings: f }, read }: Data,
  organisationId: string,
  limit = 100,
): Promise<Forgotten[]> {
  const rows = await read
    .select({ kind: f.kind, count: f.count, until: f.until, at: f.at })
    .from(f)
    .where(and(eq(f.organisationId, organisationId), inArray(f.kind, [...periodKinds])))
    .orderBy(desc(f.at), f.id)
    .limit(limit);
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as PeriodKind }));
}
