/**
 * What belongs to no organisation and has a time of its own: people whom nothing leads to any more, their ended sign-ins,
 * letters of the local mailbox, lines of the trail about no organisation. These times are the product's; nobody sets them.
 */
import { and, eq, gt, inArray, isNotNull, isNull, lte, notExists } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { Data, Work } from "../../kit/store.server.ts";
import { endedBy } from "./periods-due.server.ts";
import { idleDays } from "../../people/sign-ins.server.ts";

export const installationKinds = ["people", "house-sign-ins", "mailbox", "house-audit"] as const;
export type InstallationKind = (typeof installationKinds)[number];
/** Days of each; of people, since we first knew them. */
export const installationDays: Readonly<Record<InstallationKind, number>> = {
  people: 30,
  "house-sign-ins": 30,
  mailbox: 90,
  "house-audit": 365,
};

/**
 * People without a place, a membership or a group they led or planned, whom no letter waits for and who are not signed
 * in: their places were forgotten, so what is left is a mailbox and nothing it would be for.
 */
export function leftOver(data: Data, until: Date, now: Date): SQL | undefined {
  const { persons: p, places, members, cycleFacilitators: f, cycles, signIns: s, outbox: o } = data.tables;
  const { read } = data;
  const idle = new Date(now.getTime() - idleDays * 86_400_000);
  const goodSignIn = and(isNull(s.endedAt), gt(s.expiresAt, now), gt(s.seenAt, idle));
  const none = [
    read.select({ id: places.id }).from(places).where(eq(places.personId, p.id)),
    read.select({ id: members.id }).from(members).where(eq(members.personId, p.id)),
    read.select({ id: f.id }).from(f).where(eq(f.personId, p.id)),
    read.select({ id: cycles.id }).from(cycles).where(eq(cycles.createdBy, p.id)),
    read
      .select({ id: s.id })
      .from(s)
      .where(and(eq(s.personId, p.id), goodSignIn)),
    read
      .select({ id: o.id })
      .from(o)
      .where(and(eq(o.personId, p.id), inArray(o.state, ["waiting", "failed"]))),
  ];
  return and(isNull(p.erasedAt), lte(p.createdAt, until), ...none.map((rows) => notExists(rows)));
}

/** Ended sign-ins of people who belong to no organisation: no period of one reaches them. */
export function endedElsewhere(data: Data, until: Date): SQL | undefined {
  const { signIns: s, places: p, members: m } = data.tables;
  const takesPart = data.read.select({ id: p.id }).from(p).where(eq(p.personId, s.personId));
  const works = data.read.select({ id: m.id }).from(m).where(eq(m.personId, s.personId));
  return and(endedBy(data, until), notExists(takesPart), notExists(works));
}

/** Takes from these people every way to reach them; an empty row stays where old lines point at. */
export async function letGo(work: Work, personIds: readonly string[], now: Date): Promise<void> {
  const { addresses: a, feeds: f, signIns: s, persons: p, outbox: o } = work.tables;
  const ids = ["", ...personIds];
  await work.write.delete(a).where(inArray(a.personId, ids));
  await work.write.delete(f).where(inArray(f.personId, ids));
  await work.write.delete(s).where(inArray(s.personId, ids));
  await work.write
    .update(o)
    .set({ personId: null })
    .where(and(inArray(o.personId, ids), isNotNull(o.personId)));
  const empty = { language: "en", zone: null, addressRefusedAt: null } as const;
  await work.write
    .update(p)
    .set({ erasedAt: now, ...empty })
    .where(inArray(p.id, ids));
}
