/**
 * Addresses from before it was kept whether somebody typed them. Whoever ever came in by a letter, works here, or asked
 * for their place themselves, has proved theirs; whoever was only ever enrolled by hand has not, and is asked once, while a
 * place of theirs stands. Done at the first start of a version that knows; afterwards there is nothing left to settle.
 */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { hadProved } from "#app/domain/mailboxes/reach.ts";
import { askWhetherTheirs } from "./typed-addresses.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

/** Gives how many of them wait to be confirmed. */
export async function settleAddresses(store: Store, now: Date): Promise<number> {
  return store.tx(async (work) => {
    const { addresses: a } = work.tables;
    const unsettled = and(isNull(a.typedAt), isNull(a.provedAt));
    const rows = await work.read
      .select({ id: a.id, personId: a.personId, confirmedAt: a.confirmedAt })
      .from(a)
      .where(unsettled);
    if (rows.length === 0) return 0;
    let waiting = 0;
    for (const { id, personId, confirmedAt: at } of rows) {
      const proved = hadProved(await pastOf(work, personId));
      await work.write
        .update(a)
        .set(proved ? { provedAt: at } : { typedAt: at })
        .where(eq(a.id, id));
      if (proved) continue;
      waiting += 1;
      await ask(work, personId, now);
    }
    return waiting;
  });
}

async function pastOf(work: Work, personId: string) {
  const { signIns: s, members: m, places: p, placeChanges: c } = work.tables;
  const [first] = await work.read
    .select({ why: c.why })
    .from(c)
    .innerJoin(p, eq(p.id, c.placeId))
    .where(and(eq(p.personId, personId), isNull(c.fromState)))
    .orderBy(asc(c.at))
    .limit(1);
  return {
    signedIn: (await work.read.$count(s, eq(s.personId, personId))) > 0,
    works: (await work.read.$count(m, eq(m.personId, personId))) > 0,
    cameByHand: first?.why === "by-hand",
  };
}

async function ask(work: Work, personId: string, now: Date): Promise<void> {
  const { places: p, cycles: c, persons } = work.tables;
  const [live] = await work.read
    .select({ id: c.id, organisationId: c.organisationId, language: persons.language })
    .from(p)
    .innerJoin(c, and(eq(c.id, p.cycleId), eq(c.state, "published")))
    .innerJoin(persons, and(eq(persons.id, p.personId), isNull(persons.erasedAt)))
    .where(and(eq(p.personId, personId), inArray(p.state, ["held", "offered", "waiting"])))
    .limit(1);
  if (live) await askWhetherTheirs(work, { personId, cycle: live, language: live.language }, now);
}
