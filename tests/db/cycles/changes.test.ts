/** Moving, cancelling and changing the place of meetings: what is saved, and who is told what. */
import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Change } from "#app/domain/groups/changes.ts";
import { cancelCycle } from "#db/cycles/calling-off.server.ts";
import { changeMeetings, meetingsToMove } from "#db/cycles/changes.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { ensureInvitations } from "#db/calendar/invitations.server.ts";
import { changeVenue } from "#db/cycles/meeting-venues.server.ts";
import { messagesOf, writeToGroup } from "#db/letters/messages.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { moveIn, newCycle } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

type Group = { cycleId: string; by: string; ana: string; ids: string[] };

/** A group of four Thursdays; Ana holds a place, Ben waits. Invitations for all four are asked out to Ana. */
async function group(store: Store, now: Date): Promise<Group> {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const planned = await planCycle(store, newCycle(app, [{ personId: marc, part: "A" }]), now);
  if (!planned.ok) throw new Error(planned.refusal);
  const { cycleId } = planned;
  const ana = await place(
    store,
    { cycleId, organisationId: app.organisationId, name: "Ana", state: "held" },
    now,
  );
  await place(store, { cycleId, organisationId: app.organisationId, name: "Ben", state: "waiting" }, now);
  await store.tx((work) => ensureInvitations(work, ana, now));
  const ids = (await meetingsOf(store, cycleId)).map((one) => one.id);
  return { cycleId, by: app.ownerId, ana, ids };
}

type NewPlace = { cycleId: string; organisationId: string; name: string; state: "held" | "waiting" };

async function place(store: Store, { name, ...given }: NewPlace, now: Date): Promise<string> {
  const id = newId();
  await store.tx(async (work) => {
    const address = `${name.toLowerCase()}@example.org`;
    const personId = await newPerson(work, { language: "en", address }, now);
    const fixed = {
      title: "neutral",
      invitations: "all",
      reminders: false,
      createdAt: now,
      changedAt: now,
    } as const;
    const ticket = name.charCodeAt(0);
    await work.write.insert(work.tables.places).values({ id, ...given, name, personId, ticket, ...fixed });
  });
  return id;
}

async function change(store: Store, { cycleId, by, ids }: Group, nth: number, what: Change, now: Date) {
  const { seen } = await meetingsToMove(store, cycleId);
  return changeMeetings(
    store,
    { cycleId, meetingId: ids[nth] ?? "", change: what, words: "", seen, by },
    now,
  );
}

async function letters({ tables: { outbox: o }, read }: Store, kind: string) {
  return read
    .select({ key: o.uniqueKey, facts: o.facts, personId: o.personId })
    .from(o)
    .where(and(eq(o.kind, kind), eq(o.state, "waiting")));
}

eachStore(
  "moving one meeting leaves the others and tells everybody who holds a place, once [S4]",
  async ({ store, now }) => {
    const there = await group(store, now);
    const to = { date: "2026-04-10", time: "19:00" };
    const moved = await change(store, there, 1, { what: "move", scope: "one", to }, now);
    expect(moved.ok && moved.lines.map((line) => line.what)).toEqual(["moved"]);
    const rows = await meetingsOf(store, there.cycleId);
    expect(rows.map((one) => [one.date, one.time, one.revision])).toEqual([
      ["2026-04-02", "18:30", 0],
      ["2026-04-10", "19:00", 1],
      ["2026-04-16", "18:30", 0],
      ["2026-04-23", "18:30", 0],
    ]);
    const told = await letters(store, "changes");
    expect(told).toHaveLength(1);
    expect(told[0]?.facts).toMatchObject({ placeId: there.ana, groupName: "Thursday group" });
    expect(JSON.stringify(told[0]?.facts)).not.toContain("Private title");
  },
);

eachStore("a meeting that moved raises the calendar entry that was asked out", async ({ store, now }) => {
  const there = await group(store, now);
  const to = { date: "2026-04-10", time: "19:00" };
  await change(store, there, 1, { what: "move", scope: "one", to }, now);
  const { invitations: i } = store.tables;
  const rows = await store.read.select({ meetingId: i.meetingId, sequence: i.sequence }).from(i);
  expect(rows.filter((row) => row.sequence > 0).map((row) => row.meetingId)).toEqual([there.ids[1]]);
});

eachStore(
  "moving with all that follow moves the first day, too, and the end of enrolment with it [S4]",
  async ({ store, now }) => {
    const there = await group(store, now);
    const to = { date: "2026-04-07", time: "18:00" };
    await change(store, there, 0, { what: "move", scope: "following", to }, now);
    const rows = await meetingsOf(store, there.cycleId);
    expect(rows.map((one) => one.date)).toEqual(["2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28"]);
    const cycle = await findCycle(store, there.cycleId);
    expect(cycle?.firstStartsAt).toEqual(rows[0]?.startsAt);
    expect(cycle?.enrolUntil).toEqual(rows[0]?.startsAt);
  },
);

eachStore(
  "cancelling pushes the session to the end, and people hear of one evening going and one coming [S5]",
  async ({ store, now }) => {
    const there = await group(store, now);
    const pushed = await change(store, there, 1, { what: "cancel", how: "push" }, now);
    expect(pushed.ok).toBe(true);
    const rows = await meetingsOf(store, there.cycleId);
    expect(rows.map((one) => [one.date, one.state, one.sessionId, one.number])).toEqual([
      ["2026-04-02", "planned", "session-1", 1],
      ["2026-04-09", "cancelled", "session-2", 2],
      ["2026-04-16", "planned", "session-2", 2],
      ["2026-04-23", "planned", "session-3", 3],
      ["2026-04-30", "planned", "session-4", 4],
    ]);
    const [told] = await letters(store, "changes");
    const changes = told?.facts["changes"] as { what: string; was: { meetingId: string } }[];
    expect(changes.map((one) => [one.what, one.was.meetingId])).toEqual([["moved", there.ids[1]]]);
    const { invitations: i } = store.tables;
    const asked = await store.read.select({ state: i.state, meetingId: i.meetingId }).from(i);
    expect(asked.find((row) => row.meetingId === there.ids[1])?.state).toBe("cancelled");
    expect(asked.find((row) => row.meetingId === rows[4]?.id)?.state).toBe("requested");
  },
);

eachStore("the same change sent twice is one change and one letter", async ({ store, now }) => {
  const there = await group(store, now);
  const { seen } = await meetingsToMove(store, there.cycleId);
  const cancel = { what: "cancel", how: "push" } as const;
  const act = {
    cycleId: there.cycleId,
    meetingId: there.ids[1] ?? "",
    change: cancel,
    words: "",
    seen,
    by: there.by,
  };
  const both = await Promise.all([changeMeetings(store, act, now), changeMeetings(store, act, now)]);
  expect(both.map((one) => one.ok)).toEqual([true, true]);
  expect(await meetingsOf(store, there.cycleId)).toHaveLength(5);
  expect(await letters(store, "changes")).toHaveLength(1);
});

eachStore("what changed under somebody's eyes is not overwritten", async ({ store, now }) => {
  const there = await group(store, now);
  const { seen } = await meetingsToMove(store, there.cycleId);
  await change(store, there, 2, { what: "cancel", how: "drop" }, now);
  const to = { date: "2026-04-10", time: "19:00" };
  const move = { what: "move", scope: "one", to } as const;
  const act = {
    cycleId: there.cycleId,
    meetingId: there.ids[1] ?? "",
    change: move,
    words: "",
    seen,
    by: there.by,
  };
  expect(await changeMeetings(store, act, now)).toEqual({ ok: false, refusal: "seen-is-old" });
});

eachStore("a time in the clock's gap is refused and nothing is saved", async ({ store, now }) => {
  const there = await group(store, now);
  const to = { date: "2026-03-29", time: "02:30" };
  const verdict = await change(store, there, 0, { what: "move", scope: "one", to }, now);
  expect(verdict).toMatchObject({ ok: false, refusal: "no-such-time" });
  expect((await meetingsOf(store, there.cycleId))[0]?.revision).toBe(0);
});

eachStore(
  "another place for one evening is told once, and saying it again tells nobody",
  async ({ store, now }) => {
    const there = await group(store, now);
    const venue = { name: "Library", address: "2 rue Haute", access: "", join: "", country: "FR" };
    const act = {
      cycleId: there.cycleId,
      meetingId: there.ids[2] ?? "",
      format: "in-person" as const,
      venue,
    };
    const first = await changeVenue(store, { ...act, words: "", by: there.by }, now);
    const again = await changeVenue(store, { ...act, words: "", by: there.by }, now);
    expect([first, again]).toMatchObject([{ changed: true }, { changed: false }]);
    expect(await letters(store, "changes")).toHaveLength(1);
    expect((await meetingsOf(store, there.cycleId)).map((one) => one.revision)).toEqual([0, 0, 1, 0]);
  },
);

eachStore(
  "calling a group off tells those who wait, too, and keeps what was held [F3]",
  async ({ store, now }) => {
    const there = await group(store, now);
    const inBetween = new Date("2026-04-05T10:00:00Z");
    const act = { cycleId: there.cycleId, words: "We are sorry.", by: there.by };
    expect((await cancelCycle(store, act, inBetween)).ok).toBe(true);
    expect((await cancelCycle(store, act, inBetween)).ok).toBe(true);
    const rows = await meetingsOf(store, there.cycleId);
    expect(rows.map((one) => one.state)).toEqual(["planned", "cancelled", "cancelled", "cancelled"]);
    expect((await findCycle(store, there.cycleId))?.state).toBe("cancelled");
    const { invitations: i } = store.tables;
    const asked = await store.read.select({ state: i.state, meetingId: i.meetingId }).from(i);
    const cancelled = asked.filter((row) => row.state === "cancelled").map((row) => row.meetingId);
    expect(cancelled.sort()).toEqual(there.ids.slice(1).sort());
    expect(await letters(store, "called-off")).toHaveLength(2);
    expect(await letters(store, "changes")).toHaveLength(0);
  },
);

eachStore("a letter to the group goes to each who holds a place, once a form", async ({ store, now }) => {
  const there = await group(store, now);
  const cycle = await findCycle(store, there.cycleId);
  if (!cycle) throw new Error("no cycle");
  const message = {
    once: newId(),
    cycle,
    by: there.by,
    fromName: "Nadia",
    toPlaceId: null,
    body: "New door code.",
  };
  expect(await writeToGroup(store, message, now)).toEqual({ ok: true, letters: 1 });
  expect(await writeToGroup(store, message, now)).toEqual({ ok: true, letters: 1 });
  expect(await letters(store, "message")).toHaveLength(1);
  expect((await messagesOf(store, there.cycleId)).map((one) => [one.from, one.body])).toEqual([
    ["Nadia", "New door code."],
  ]);
  const nobody = await writeToGroup(store, { ...message, once: newId(), toPlaceId: newId() }, now);
  expect(nobody).toEqual({ ok: false, refusal: "nobody-there" });
});
