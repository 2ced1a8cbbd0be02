/** After an erasure nothing of the person is anywhere, and all that figures are made of is as it was. */
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { cast, organisation, person, place } from "#db/cast/cast.server.ts";
import type { CastName } from "#db/cast/cast.server.ts";
import { dueErasures } from "#db/forgetting/erasing/erase.server.ts";
import { askErasure } from "#db/forgetting/erasing/erasures.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { dataAbout } from "#db/people/data-about.server.ts";
import { signInsOf, startSignIn } from "#db/people/sign-ins.server.ts";
import { tellStoryOnly as tellStory } from "#tests/db/cast/cast-setting.ts";
import { eachStore, onSqlite, someDay } from "#tests/support/stores.ts";
import { figuresOf, linesWith, wholeText } from "#tests/support/whole-text.ts";
import { later } from "../places/places-setting.ts";
import { test } from "vitest";

/** Texts that exist nowhere else, one for each kind of thing somebody leaves here. */
const markers = ["Q0name", "q0mail@example.org", "Q0step", "Q0note", "Q0letter", "Q0title"] as const;
const [name, address, step, noteText, letter, title] = markers;

/** Puts the markers where somebody's own words, names and addresses stand, whatever they do here. */
async function leaveTraces(store: Store, who: CastName, now: Date): Promise<void> {
  const personId = person(who);
  await store.tx(async ({ tables: t, write, read }) => {
    await write.update(t.addresses).set({ address }).where(eq(t.addresses.personId, personId));
    await write.update(t.members).set({ name }).where(eq(t.members.personId, personId));
    await write.update(t.places).set({ name, ownTitle: title }).where(eq(t.places.personId, personId));
    for (const { id } of await read
      .select({ id: t.places.id })
      .from(t.places)
      .where(eq(t.places.personId, personId)))
      await write
        .update(t.steps)
        .set({ what: step, howMuch: step, whenText: step, howOften: step })
        .where(eq(t.steps.placeId, id));
    const [meeting] = await read.select().from(t.meetings).limit(1);
    if (!meeting) return;
    const { organisationId, cycleId } = meeting;
    const message = { organisationId, cycleId, once: newId(), createdAt: now, body: letter };
    await write
      .insert(t.messages)
      .values({ id: newId(), ...message, fromPersonId: personId, direction: "to-facilitators" });
    const note = { organisationId, meetingId: meeting.id, segmentId: "s", once: newId(), at: now };
    if (cast[who] && "roles" in cast[who])
      await write
        .insert(t.sessionNotes)
        .values({ id: newId(), ...note, text: noteText, byPersonId: personId });
    const kept = { toAddress: address, subject: letter, text: letter, html: letter, at: now };
    await write.insert(t.keptLetters).values({ id: newId(), ...kept });
    const line = { organisationId, act: "withdraw a place", at: now };
    await write.insert(t.audit).values([
      { id: newId(), ...line, personId, subject: place("tonight", "ana") },
      { id: newId(), ...line, organisationId: null, personId, subject: personId },
    ]);
  });
  await store.tx((work) => startSignIn(work, personId, now));
}

/** Ends what would stand in the way, as somebody would who names others first. */
async function makeWay({ tables: t, tx }: Store, who: CastName, now: Date): Promise<void> {
  const { cycleFacilitators: f } = t;
  await tx(async ({ write }) => {
    await write
      .update(f)
      .set({ until: now })
      .where(eq(f.personId, person(who)));
  });
}

async function erase(store: Store, who: CastName, now: Date): Promise<string[]> {
  const { places: p } = store.tables;
  const own = await store.read
    .select({ id: p.id })
    .from(p)
    .where(eq(p.personId, person(who)));
  const asked = await askErasure(store, { personId: person(who), signInId: null, staff: null }, now);
  if (!asked.ok) throw new Error(asked.refusal);
  const before = await figuresOf(store);
  expect(await dueErasures(store, later(now, 7))).toMatchObject({ done: 1 });
  expect(await figuresOf(store)).toEqual(before);
  return [person(who), ...own.map(({ id }) => id)];
}

eachStore(
  "of somebody who took part and somebody who led no word, address or id is left in any row, and figures stay [Y5 P4]",
  async ({ store, now }) => {
    await tellStory(store, now);
    for (const who of ["ana", "marc"] as const) {
      await leaveTraces(store, who, now);
      await makeWay(store, who, now);
      const whole = await wholeText(store);
      for (const marker of who === "marc"
        ? [name, address, noteText, letter]
        : [name, address, step, letter, title])
        expect(linesWith(whole, [marker]), `${who} ${marker}`).not.toEqual([]);
      const ids = await erase(store, who, now);
      await sendWhatIsOwed(store, now);
      await dueErasures(store, later(now, 8));
      expect(linesWith(await wholeText(store), [...markers, ...ids]), who).toEqual([]);
      expect(await signInsOf(store, person(who), now)).toEqual([]);
    }
    for (const other of ["benoit", "sofia"] as const) {
      const held = JSON.stringify(await dataAbout(store, person(other)));
      expect(linesWith(held, markers), other).toEqual([]);
    }
    expect(await store.read.$count(store.tables.erasures)).toBe(2);
  },
);

/** Letters that wait arrive. */
async function sendWhatIsOwed({ tables: { outbox: o }, tx }: Store, now: Date): Promise<void> {
  await tx(async ({ write }) => {
    await write.update(o).set({ state: "sent", sentAt: now, facts: {} }).where(eq(o.state, "waiting"));
  });
}

eachStore(
  "an address goes when the last letter that is owed has left, and not before",
  async ({ store, now }) => {
    await tellStory(store, now);
    const { addresses: a, outbox: o } = store.tables;
    const own = eq(a.personId, person("ana"));
    const owed = {
      kind: "invitation",
      language: "en",
      messageId: newId(),
      tries: 0,
      createdAt: now,
      dueAt: now,
    } as const;
    const cancel = { facts: { method: "CANCEL" }, state: "waiting", urgency: 1 } as const;
    await store.tx(async ({ write }) => {
      await write
        .insert(o)
        .values({ id: newId(), personId: person("ana"), uniqueKey: newId(), ...owed, ...cancel });
    });
    await askErasure(store, { personId: person("ana"), signInId: null, staff: null }, now);
    expect((await dueErasures(store, later(now, 7))).closed).toBe(0);
    expect(await store.read.$count(a, own)).toBe(1);
    await sendWhatIsOwed(store, now);
    expect((await dueErasures(store, later(now, 7))).closed).toBe(1);
    expect(await store.read.$count(a, own)).toBe(0);
    expect(await dueErasures(store, later(now, 9))).toEqual({ done: 0, closed: 0 });
  },
);

test("nothing of them can be read in the file of the database or in its log [Y5]", async () => {
  await onSqlite(async (store, path) => {
    const now = someDay;
    await tellStory(store, now);
    await leaveTraces(store, "ana", now);
    await store.emptyLog();
    const before = readFileSync(path, "latin1");
    for (const marker of [name, address, step, letter, title]) expect(before, marker).toContain(marker);
    const ids = await erase(store, "ana", now);
    await sendWhatIsOwed(store, now);
    await dueErasures(store, later(now, 8));
    await store.emptyLog();
    for (const file of [path, `${path}-wal`]) {
      const text = readFileSync(file, "latin1");
      for (const marker of [...markers, ...ids])
        expect(text.includes(marker), `${file} ${marker}`).toBe(false);
    }
    const db = new SqliteClient(path, { readonly: true });
    expect(db.pragma("foreign_key_check")).toEqual([]);
    expect(db.pragma("quick_check", { simple: true })).toBe("ok");
    db.close();
    expect(
      await store.read.$count(store.tables.places, eq(store.tables.places.organisationId, organisation())),
    ).toBeGreaterThan(0);
  });
});
