/** What a person chooses for their own place (name, calendar, letters), and their private calendar address. */
import { and, eq, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { hashOf, newId } from "./ids.server.ts";
import { retitleInvitations } from "./invitations.server.ts";
import type { Data, Store } from "./store.server.ts";

export type PlaceSettings = {
  name: string;
  title: "neutral" | "name" | "own";
  ownTitle: string | null;
  invitations: "rolling" | "all" | "none";
  reminders: boolean;
  language: Language;
};
type Owned = { id: string; personId: string; organisationId: string; reminders: boolean };

/** Saves the choices. Reminders are a consent: switching them on gives it, switching them off withdraws it. */
export async function saveSettings(
  store: Store,
  { place, settings, consentVersion }: { place: Owned; settings: PlaceSettings; consentVersion: string },
  now: Date,
): Promise<void> {
  const { language, ...chosen } = settings;
  await store.tx(async (work) => {
    const { write } = work;
    const { places: p, persons, consents: c } = work.tables;
    const mine = and(eq(p.id, place.id), eq(p.personId, place.personId));
    const [before] = await work.read.select({ title: p.title, ownTitle: p.ownTitle }).from(p).where(mine);
    await write
      .update(p)
      .set({ ...chosen, changedAt: now })
      .where(mine);
    const own = eq(persons.id, place.personId);
    const [spoke] = await work.read.select({ language: persons.language }).from(persons).where(own);
    await write.update(persons).set({ language }).where(own);
    if (spoke?.language !== language) await retitleInvitations(work, { personId: place.personId }, now);
    else if (before?.title !== chosen.title || before.ownTitle !== chosen.ownTitle)
      await retitleInvitations(work, { placeId: place.id }, now);
    if (chosen.reminders === place.reminders) return;
    const { organisationId, personId, id: placeId } = place;
    const line = { organisationId, personId, placeId, purpose: "reminders" as const };
    if (chosen.reminders)
      await write
        .insert(c)
        .values({ id: newId(), ...line, textVersion: consentVersion, language, givenAt: now });
    else
      await write
        .update(c)
        .set({ withdrawnAt: now })
        .where(and(eq(c.placeId, placeId), eq(c.purpose, "reminders"), isNull(c.withdrawnAt)));
  });
}

/** The private calendar address in force; the token itself is nowhere kept. */
export async function feedOf({ tables: { feeds: f }, read }: Data, personId: string) {
  const [feed] = await read
    .select({ id: f.id, tokenHash: f.tokenHash, createdAt: f.createdAt })
    .from(f)
    .where(and(eq(f.personId, personId), isNull(f.revokedAt)));
  return feed ?? null;
}

/** Makes a private calendar address; an earlier one ends at once. `tokenOf` signs the feed's id. */
export async function makeFeed(
  store: Store,
  personId: string,
  tokenOf: (feedId: string) => string,
  now: Date,
): Promise<void> {
  await store.tx(async ({ tables: { feeds: f }, write }) => {
    await write
      .update(f)
      .set({ revokedAt: now })
      .where(and(eq(f.personId, personId), isNull(f.revokedAt)));
    const id = newId();
    await write.insert(f).values({ id, personId, tokenHash: hashOf(tokenOf(id)), createdAt: now });
  });
}

export async function endFeed(store: Store, personId: string, now: Date): Promise<void> {
  await store.tx(async ({ tables: { feeds: f }, write }) => {
    await write
      .update(f)
      .set({ revokedAt: now })
      .where(and(eq(f.personId, personId), isNull(f.revokedAt)));
  });
}
