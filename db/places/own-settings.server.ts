/** What a person chooses for their own place (name, calendar, letters), and their private calendar address. */
import { and, eq, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { hashOf, newId } from "../kit/ids.server.ts";
import { sameName } from "#app/domain/text.ts";
import { retitleInvitations } from "../calendar/invitations.server.ts";
import { hasNamesake } from "./namesakes.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type PlaceSettings = {
  name: string;
  title: "neutral" | "name" | "own";
  ownTitle: string | null;
  invitations: "rolling" | "all" | "none";
  reminders: boolean;
  /** Letters may say where a meeting is. */
  venueInLetters: boolean;
  language: Language;
};
type Owned = { id: string; personId: string; organisationId: string; reminders: boolean };

export type Saved = { ok: true } | { ok: false; refusal: "name-taken" };

/**
 * Saves the choices. Reminders are a consent: switching them on gives it, switching them off withdraws it. A new name
 * must not be somebody else's in the group.
 */
export async function saveSettings(
  store: Store,
  { place, settings, consentVersion }: { place: Owned; settings: PlaceSettings; consentVersion: string },
  now: Date,
): Promise<Saved> {
  const { language, ...chosen } = settings;
  return store.tx(async (work) => {
    const { write } = work;
    const { places: p, persons } = work.tables;
    const mine = and(eq(p.id, place.id), eq(p.personId, place.personId));
    const [before] = await work.read.select().from(p).where(mine);
    if (before && (await takesName(work, before, settings.name))) return { ok: false, refusal: "name-taken" };
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
    if (chosen.reminders !== place.reminders)
      await consentToReminders(work, { place, wanted: chosen.reminders, consentVersion, language }, now);
    return { ok: true };
  });
}

type Place = Pick<Data["tables"]["places"]["$inferSelect"], "cycleId" | "personId" | "name" | "state">;

/**
 * Whether a person who holds a place takes a name that somebody else in the room has. Whoever has none yet may not learn
 * who is there, and a name that stands already may stay.
 */
async function takesName(work: Work, { cycleId, personId, name: now, state }: Place, name: string) {
  if (state !== "held" || sameName(now ?? "", name)) return false;
  return hasNamesake(work, { cycleId, name, personId, among: ["held"] });
}

type Consenting = { place: Owned; wanted: boolean; consentVersion: string; language: Language };

async function consentToReminders(
  { tables: { consents: c }, write }: Work,
  { place, wanted, consentVersion, language }: Consenting,
  now: Date,
): Promise<void> {
  const { organisationId, personId, id: placeId } = place;
  const line = { organisationId, personId, placeId, purpose: "reminders" as const };
  if (wanted)
    await write
      .insert(c)
      .values({ id: newId(), ...line, textVersion: consentVersion, language, givenAt: now });
  else
    await write
      .update(c)
      .set({ withdrawnAt: now })
      .where(and(eq(c.placeId, placeId), eq(c.purpose, "reminders"), isNull(c.withdrawnAt)));
}

export type Switching = { placeId: string; wanted: boolean; consentVersion: string };

/** Reminders on or off and nothing else: the place stays. Gives false when there is no such place to remind of. */
export async function switchReminders(store: Store, act: Switching, now: Date): Promise<boolean> {
  return store.tx(async (work) => {
    const { places: p, persons } = work.tables;
    const [place] = await work.write
      .update(p)
      .set({ id: act.placeId })
      .where(eq(p.id, act.placeId))
      .returning();
    if (!place || (act.wanted && place.state !== "held")) return false;
    if (place.reminders === act.wanted) return true;
    const [person] = await work.read
      .select({ language: persons.language })
      .from(persons)
      .where(eq(persons.id, place.personId));
    const { wanted, consentVersion } = act;
    await work.write.update(p).set({ reminders: wanted, changedAt: now }).where(eq(p.id, place.id));
    const language = person?.language ?? "en";
    await consentToReminders(work, { place, wanted, consentVersion, language }, now);
    return true;
  });
}

/** Whether somebody with this place is reminded, and how they are called; null when there is no such place any more. */
export async function remindersOf({ tables: { places: p }, read }: Data, placeId: string) {
  const [place] = await read
    .select({ reminders: p.reminders, state: p.state, name: p.name })
    .from(p)
    .where(eq(p.id, placeId));
  return place ?? null;
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
