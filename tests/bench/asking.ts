/** Asks that wait to be confirmed, and the bare equivalent of confirming them, learnt from one that was. */
import { eq } from "drizzle-orm";
import { ask, confirmAsk } from "#db/places/asks.server.ts";
import { organisation } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import type { Plan } from "./bare/act.ts";
import { openLikeTheHouse } from "./bare/act.ts";
import { emptyGroups } from "./crowd.ts";
import { snapshot, writtenBetween } from "./replay.ts";
import type { Settled } from "./settled.ts";

export const seats = 12;

/** Asks for all seats of `many` groups; gives the tokens of their links, group by group. */
export async function asked(store: Store, many: number, now: Date): Promise<string[]> {
  const tokens: string[] = [];
  for (const cycleId of await emptyGroups(store, many, now))
    for (let n = 0; n < seats; n += 1) tokens.push(await askOnce(store, cycleId, now));
  return tokens;
}

async function askOnce(store: Store, cycleId: string, now: Date): Promise<string> {
  const once = newId();
  const address = `${once.toLowerCase()}@example.org`;
  const asker = { browser: newId(), from: newId(), proved: null };
  const frame = { organisationId: organisation(), cycleId, consentVersion: "2026-03", asker };
  await ask(store, { once, ...frame, name: "Ana", address, language: "en", reminders: true }, now);
  const { outbox } = store.tables;
  const [letter] = await store.read
    .select({ facts: outbox.facts })
    .from(outbox)
    .where(eq(outbox.address, address));
  return String(letter?.facts["token"]);
}

/** What one confirming writes, and `many` groups' worth of proofs, asks and cycles on which to write it again. */
export async function planOfConfirming({ app, path }: Settled, many: number, now: Date): Promise<Plan> {
  const [token] = await asked(app.store, 1, now);
  const db = openLikeTheHouse(path);
  const before = snapshot(db);
  await confirmAsk(app.store, { by: { token: token ?? "" }, who: null }, now);
  const written = writtenBetween(before, snapshot(db));
  await asked(app.store, many, now);
  const next = db
    .prepare(
      `select p.id as proofs, a.id as asks, a.cycle_id as cycles
       from asks a join proofs p on p.subject = a.id where a.used_at is null order by a.rowid desc limit ?`,
    )
    .all(many * seats) as Plan["next"];
  db.close();
  return { written, next };
}
