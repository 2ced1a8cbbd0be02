/** What this installation is, and the first organisation that moves in. */
import { eq, sql } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { isOlder } from "#app/domain/zones/clock-rules.ts";
import { seedCrisisDirectory } from "./crisis.server.ts";
import { idOfAct, newId } from "../kit/ids.server.ts";
import { isOvertaken } from "../kit/seen.server.ts";
import { note } from "./organisations.server.ts";
import { newPerson } from "./people.server.ts";
import { startSignIn } from "./sign-ins.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** There is one row, and this is its key: a second installation in one database cannot be written. */
const theOnly = "installation";

export async function findInstallation({ tables: { installations: i }, read }: Data) {
  const [installation] = await read.select().from(i);
  return installation ?? null;
}

/** Says once what the installation is; later calls change nothing. */
export async function foundInstallation(
  store: Store,
  kind: "demonstration" | "real",
  now: Date,
): Promise<void> {
  await store.tx(async ({ tables: { installations: i }, write }) => {
    await write.insert(i).values({ id: theOnly, kind, createdAt: now }).onConflictDoNothing();
  });
}

/** The newest clock rules a process on these data went by, like "2026c"; null before the first one said so. */
export async function clockRulesSeen(data: Data): Promise<string | null> {
  return (await findInstallation(data))?.clockRules ?? null;
}

/** A process with these clock rules begins. Gives the newest release seen so far, this one included: it only rises. */
export async function raiseClockRules(store: Store, version: string): Promise<string> {
  return store.tx(async ({ tables: { installations: i }, write }) => {
    const [row] = await write.update(i).set({ id: theOnly }).returning({ seen: i.clockRules });
    const seen = row?.seen ?? "";
    if (!isOlder(seen, version)) return seen;
    await write.update(i).set({ clockRules: version });
    return version;
  });
}

/** Whether anybody has moved in yet. */
export async function hasOrganisation({ tables: { organisations: o }, read }: Data): Promise<boolean> {
  const found = await read.select({ id: o.id }).from(o).limit(1);
  return found.length > 0;
}

export type NewOrganisation = {
  name: string;
  neutralName: string;
  zone: string;
  language: Language;
  country: string;
};

/** The first owner. `plans`: they plan groups, too, and so coordinate. */
export type Owning = { name: string; plans?: boolean };

/**
 * First-run set-up: the organisation, its crisis directory and its owner, who is signed in at the end (`token` is for
 * the cookie). Whoever comes second finds the house taken.
 */
export async function setUp(
  store: Store,
  { organisation, owner }: { organisation: NewOrganisation; owner: Owning & { address: string } },
  now: Date,
): Promise<
  | { ok: true; organisationId: string; personId: string; token: string }
  | { ok: false; refusal: "already-set-up" }
> {
  return store.tx(async (work) => {
    const { installations: i } = work.tables;
    await work.write.update(i).set({ id: theOnly });
    if (await hasOrganisation(work)) return { ok: false, refusal: "already-set-up" };
    const person = { language: organisation.language, address: owner.address };
    const personId = await newPerson(work, person, now);
    const organisationId = await moveIn(work, organisation, { ...owner, personId }, now);
    return { ok: true, organisationId, personId, token: await startSignIn(work, personId, now) };
  });
}

export type Founding = { ok: true; id: string } | { ok: false; refusal: "founded-otherwise"; id: string };

/**
 * Another organisation on the same installation, founded by somebody who owns one; they own it too. An organisation is
 * for ever, so the form sent again with other words founds no second one by itself (`id`: the one it has founded).
 */
export async function addOrganisation(
  store: Store,
  {
    once,
    organisation,
    owner,
  }: { once: string; organisation: NewOrganisation; owner: Owning & { personId: string } },
  now: Date,
): Promise<Founding> {
  const by = owner.personId;
  const id = idOfAct({ once, act: "found an organisation", by, about: "", content: null });
  return store.tx(async (work) => {
    const { organisations: o } = work.tables;
    const [before] = await work.read.select().from(o).where(eq(o.id, id));
    if (!before) return { ok: true, id: await moveIn(work, organisation, owner, now, id) };
    const same = Object.entries(organisation).every(
      ([key, value]) => before[key as keyof NewOrganisation] === value,
    );
    return same ? { ok: true, id } : { ok: false, refusal: "founded-otherwise", id };
  });
}

async function moveIn(
  work: Work,
  organisation: NewOrganisation,
  owner: Owning & { personId: string },
  now: Date,
  id = newId(),
): Promise<string> {
  const { organisations, members } = work.tables;
  await work.write.insert(organisations).values({ id, ...organisation, createdAt: now });
  await work.write.insert(members).values({
    id: newId(),
    organisationId: id,
    personId: owner.personId,
    name: owner.name,
    roles: owner.plans ? ["owner", "coordinator"] : ["owner"],
    createdAt: now,
  });
  await seedCrisisDirectory(work, id);
  await note(
    work,
    { organisationId: id, personId: owner.personId, act: "organisation founded", subject: id },
    now,
  );
  return id;
}

/** What settings can change of an organisation, and nothing else of it. */
export function settingsOf({ name, neutralName, zone, language, country }: NewOrganisation): NewOrganisation {
  return { name, neutralName, zone, language, country };
}

export type SettingsAct = {
  organisationId: string;
  by: string;
  organisation: NewOrganisation;
  /** The mark of what the page had seen; empty: it is not asked. */
  seen: string;
};
export type SettingsVerdict = { ok: true } | { ok: false; refusal: "seen-is-old" };

/** Changes what an organisation says of itself, unless somebody else has since the page was opened. */
export async function changeOrganisation(
  store: Store,
  { organisationId, by, organisation, seen }: SettingsAct,
  now: Date,
): Promise<SettingsVerdict> {
  return store.tx(async (work) => {
    const { organisations: o } = work.tables;
    const here = eq(o.id, organisationId);
    const [row] = await work.write
      .update(o)
      .set({ name: sql`${o.name}` })
      .where(here)
      .returning();
    if (!row) return { ok: true };
    if (isOvertaken(settingsOf(row), organisation, seen)) return { ok: false, refusal: "seen-is-old" };
    await work.write
      .update(o)
      .set({ ...organisation })
      .where(here);
    const line = { organisationId, personId: by, act: "settings changed", subject: organisationId } as const;
    await note(work, line, now);
    return { ok: true };
  });
}
