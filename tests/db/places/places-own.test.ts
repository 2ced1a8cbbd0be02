/** What people do on their own pages: apologise, choose, write a step, make an address, read everything held. */
import { eq, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { roles } from "#app/domain/groups/permissions.ts";
import { runKinds } from "#app/domain/meetings/run.ts";
import { trailActs } from "#app/domain/trail.ts";
import { dataWords, dataCodes } from "#app/words/me.ts";
import { dataCode } from "#app/words/data-codes.ts";
import { apologise, comeAfterAll } from "#db/meetings/apologies.server.ts";
import { columnsOf, dataAbout, dataTables, tagsOf } from "#db/people/data-about.server.ts";
import { sqliteTables } from "#db/kit/schema.sqlite.server.ts";
import { keepMark } from "#db/meetings/marks.server.ts";
import { datesOfPlace, nextMeetingOf } from "#db/places/own-pages.server.ts";
import { endFeed, feedOf, makeFeed, saveSettings } from "#db/places/own-settings.server.ts";
import { findPlaceOf, reasons } from "#db/places/places.server.ts";
import { meetingForStep, ownSteps, sayOutcome, writeOwnStep } from "#db/meetings/steps-own.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { join, later, openGroup } from "./places-setting.ts";

type Tables = keyof typeof sqliteTables;

async function anaInGroup(store: Store, now: Date) {
  const group = await openGroup(store, now, 1);
  const ana = await join(store, group, "ana@example.org", now);
  const meetingId = group.meetingIds[0] ?? "";
  const place = { id: ana.placeId, cycleId: group.cycleId, organisationId: group.organisationId };
  return { group, ana, meetingId, place, mine: { personId: ana.personId, meetingId } };
}

eachStore("somebody says they can't come, and takes it back as easily [T3]", async ({ store, now }) => {
  const { place, mine } = await anaInGroup(store, now);
  const markNow = async () => (await datesOfPlace(store, place))[0]?.mark;
  expect(await apologise(store, mine, now)).toMatchObject({ ok: true });
  expect(await apologise(store, mine, now)).toMatchObject({ ok: true });
  expect(await markNow()).toBe("excused");
  expect(await comeAfterAll(store, mine, now)).toMatchObject({ ok: true });
  expect(await markNow()).toBe("unknown");
  expect(await store.read.$count(store.tables.markChanges)).toBe(2);
});

eachStore(
  "an apology never overwrites what was seen in the room, nor comes after the end",
  async ({ store, now }) => {
    const { group, place, mine, meetingId } = await anaInGroup(store, now);
    const after = later(group.startsAt, 0, 3);
    expect(await apologise(store, mine, after)).toEqual({ ok: false, refusal: "too-late" });
    const seen = {
      organisationId: place.organisationId,
      meetingId,
      placeId: place.id,
      mark: "here",
      by: "x",
    } as const;
    const during = later(group.startsAt, 0, 1);
    await store.tx((work) => keepMark(work, seen, during));
    expect(await apologise(store, mine, during)).toEqual({ ok: false, refusal: "marked" });
  },
);

eachStore(
  "nobody apologises for somebody else, nor for a group they do not hold a place in",
  async ({ store, now }) => {
    const { group, meetingId } = await anaInGroup(store, now);
    const waiting = await join(store, group, "ben@example.org", now);
    const answer = await apologise(store, { personId: waiting.personId, meetingId }, now);
    expect(answer).toEqual({ ok: false, refusal: "not-yours" });
  },
);

eachStore(
  "how to join is shown to whoever holds a place, and not after giving it back",
  async ({ store, now }) => {
    const { ana, place } = await anaInGroup(store, now);
    expect((await nextMeetingOf(store, ana.personId, now))?.venue.join).toBe("https://meet.example/x");
    await withdraw(store, { ...place, byPersonId: ana.personId }, now);
    expect(await nextMeetingOf(store, ana.personId, now)).toBeNull();
  },
);

eachStore(
  "choices are saved, and reminders are a consent given and withdrawn [E6]",
  async ({ store, now }) => {
    const { ana } = await anaInGroup(store, now);
    const choose = async (reminders: boolean, at: Date) => {
      const found = await findPlaceOf(store, ana.personId, ana.placeId);
      if (!found) throw new Error("no place");
      const settings = {
        name: "Annie",
        title: "own",
        ownTitle: "Choir",
        invitations: "none",
        language: "fr",
      } as const;
      const chosen = {
        place: found.place,
        settings: { ...settings, reminders, venueInLetters: false },
        consentVersion: "1",
      };
      await saveSettings(store, chosen, at);
    };
    await choose(true, now);
    await choose(true, now);
    await choose(false, later(now, 1));
    const found = await findPlaceOf(store, ana.personId, ana.placeId);
    expect(found?.place).toMatchObject({ name: "Annie", title: "own", ownTitle: "Choir", reminders: false });
    const { consents } = store.tables;
    const reminders = await store.read.select().from(consents).where(eq(consents.purpose, "reminders"));
    expect(reminders.map((row) => row.withdrawnAt)).toEqual([later(now, 1)]);
  },
);

eachStore(
  "a step belongs to the last meeting that began, and its owner's words replace the earlier ones",
  async ({ store, now }) => {
    const { group, place } = await anaInGroup(store, now);
    const after = later(group.startsAt, 8);
    expect((await meetingForStep(store, group.cycleId, now))?.id).toBe(group.meetingIds[0]);
    const meetingId = (await meetingForStep(store, group.cycleId, after))?.id ?? "";
    expect(meetingId).toBe(group.meetingIds[1]);
    const step = { what: "Walk", howMuch: "", when: "", howOften: "", confidence: 6 };
    await writeOwnStep(store, { place, meetingId, step, shared: false }, after);
    await writeOwnStep(
      store,
      { place, meetingId, step: { ...step, what: "Walk a little" }, shared: true },
      after,
    );
    const [own, ...more] = await ownSteps(store, place.id);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      what: "Walk a little",
      shared: true,
      writtenBy: "person",
      outcome: "not-said",
    });
    await sayOutcome(store, { placeId: "somebody else's", stepId: own?.id ?? "", outcome: "done" }, after);
    expect((await ownSteps(store, place.id))[0]?.outcome).toBe("not-said");
    await sayOutcome(store, { placeId: place.id, stepId: own?.id ?? "", outcome: "partly" }, after);
    expect((await ownSteps(store, place.id))[0]?.outcome).toBe("partly");
  },
);

eachStore("a new calendar address ends the earlier one at once [D72]", async ({ store, now }) => {
  const { ana } = await anaInGroup(store, now);
  await makeFeed(store, ana.personId, (id) => `signed ${id}`, now);
  const first = await feedOf(store, ana.personId);
  await makeFeed(store, ana.personId, (id) => `signed ${id}`, now);
  const second = await feedOf(store, ana.personId);
  expect(second?.id).not.toBe(first?.id);
  await endFeed(store, ana.personId, now);
  expect(await feedOf(store, ana.personId)).toBeNull();
});

eachStore(
  "everything held about somebody is theirs alone, without secrets and without others",
  async ({ store, now }) => {
    const { group, ana, place, mine } = await anaInGroup(store, now);
    const ben = await join(store, group, "ben@example.org", now);
    await apologise(store, mine, now);
    await makeFeed(store, ana.personId, (id) => `signed ${id}`, now);
    const step = { what: "My own words", howMuch: "", when: "", howOften: "", confidence: 6 };
    await writeOwnStep(store, { place, meetingId: mine.meetingId, step, shared: false }, now);
    const held = await dataAbout(store, ana.personId);
    const text = JSON.stringify(held);
    for (const own of ["ana@example.org", "My own words", "excused", "taking-part"])
      expect(text).toContain(own);
    for (const not of ["ben", ben.personId, ben.placeId, ana.signIn]) expect(text).not.toContain(not);
    const hashes = await store.read
      .select({ hash: store.tables.signIns.tokenHash })
      .from(store.tables.signIns);
    for (const { hash } of hashes) expect(text).not.toContain(hash);
  },
);

/** Tagged tables of which no row can be told to one person, and why. */
const nobodys = {
  proofs: "belongs to a mailbox, which two people may share, and is gone within a day",
  keptLetters: "belongs to a mailbox; what was sent to a person is told from the outbox",
};
/** Told in the file only: numbers that tie rows together and say nothing to a reader. */
const tying = ["placeId", "markId"];

test("every table with a tagged column says whose its rows are, and every tagged column is told", () => {
  const tagged = (Object.keys(sqliteTables) as Tables[]).filter((name) => tagsOf(name).size > 0);
  expect(tagged.length).toBeGreaterThan(15);
  const covered: readonly string[] = [...dataTables, ...Object.keys(nobodys)];
  expect(tagged.filter((name) => !covered.includes(name))).toEqual([]);
  const untold = dataTables.flatMap((name) =>
    [...tagsOf(name)].filter((key) => !columnsOf(name).includes(key)).map((key) => `${name}.${key}`),
  );
  expect(untold).toEqual(["outbox.facts", "runEvents.facts"]);
});

test("whatever is told has a heading, and each of its parts a word, in both languages", () => {
  for (const words of [dataWords.en, dataWords.fr]) {
    expect(Object.keys(words.tables).sort()).toEqual([...dataTables].sort());
    const wordless = dataTables.flatMap((name) =>
      columnsOf(name).filter((key) => !(key in words.columns || tying.includes(key))),
    );
    expect([...new Set(wordless)].sort()).toEqual([]);
  }
});

/** Codes the tables take as text, with all that may stand in them. */
const codesAsText: Record<string, readonly string[]> = {
  "members.roles": roles,
  "memberInvitations.roles": roles,
  "audit.act": trailActs,
  "placeChanges.why": reasons,
  "outbox.kind": Object.keys(dataCodes.en.letter),
  "runEvents.kind": runKinds,
};

test("every code that may stand in what is held about somebody has its words, in both languages [F23]", () => {
  const wordless: string[] = [];
  let checked = 0;
  for (const table of dataTables) {
    const columns = getTableColumns(sqliteTables[table] as SQLiteTable);
    for (const column of columnsOf(table)) {
      const codes = columns[column]?.enumValues ?? codesAsText[`${table}.${column}`] ?? [];
      for (const code of codes)
        for (const language of ["en", "fr"] as const) {
          checked += 1;
          const words = dataCode(language, table, column, code);
          if (!words || words.includes(`: ${code}`)) wordless.push(`${language} ${table}.${column} ${code}`);
        }
    }
  }
  expect(wordless).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});
