/** Newer versions beside a running group: nothing changes by itself, and one evening at a time is taken or given back. */
import { expect } from "vitest";
import {
  adoptVersion,
  backToPinned,
  meetingsWithRuns,
  newerForSome,
  newestVersion,
} from "#db/cycles/adoption.server.ts";
import { changeMeetings, meetingsToMove } from "#db/cycles/changes.server.ts";
import { figuresOf } from "#db/cycles/figures.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { ensureInvitations } from "#db/calendar/invitations.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { cycleOf, fresh, group, newer, old, open, publish, words } from "./adoption-setting.ts";

eachStore("publishing a newer version changes nothing in a running group [A6]", async ({ store, now }) => {
  const there = await group(store, now);
  const look = async () =>
    JSON.stringify([
      ...(await Promise.all(there.ids.map((id) => findPlannedMeeting(store, id)))),
      await figuresOf(store, await cycleOf(store, there), now),
    ]);
  const before = await look();
  expect(await newerForSome(store, await cycleOf(store, there), now)).toBe(false);
  await publish(store, newer(), now);
  expect(await look()).toBe(before);
  expect(await newerForSome(store, await cycleOf(store, there), now)).toBe(true);
});

eachStore("one evening is led from the newer version, and only that one [A6]", async ({ store, now }) => {
  const there = await group(store, now);
  const versionId = await publish(store, newer(), now);
  const [, second = ""] = there.ids;
  const act = { ...there, meetingId: second, versionId };
  expect(await adoptVersion(store, act, now)).toMatchObject({ ok: true, already: false });
  expect(await adoptVersion(store, act, now)).toMatchObject({ ok: true, already: true });
  expect(await Promise.all(there.ids.map((id) => words(store, id)))).toEqual([old, fresh, old, old]);
  const evening = await findPlannedMeeting(store, second);
  expect(evening?.plan.curriculum.agreement).toEqual(["We speak one at a time."]);
  const { audit } = store.tables;
  const trail = await store.read.select({ act: audit.act, subject: audit.subject }).from(audit);
  expect(trail.filter((line) => line.act === "version adopted")).toEqual([
    { act: "version adopted", subject: second },
  ]);
});

eachStore(
  "an evening goes back to what the group began with, as long as it has not begun",
  async ({ store, now }) => {
    const there = await group(store, now);
    const versionId = await publish(store, newer(), now);
    const [first = "", second = ""] = there.ids;
    for (const meetingId of [first, second])
      await adoptVersion(store, { ...there, meetingId, versionId }, now);
    expect(await backToPinned(store, { ...there, meetingId: first }, now)).toMatchObject({
      ok: true,
      already: false,
    });
    expect(await backToPinned(store, { ...there, meetingId: first }, now)).toMatchObject({
      ok: true,
      already: true,
    });
    expect(await words(store, first)).toBe(old);
    expect(await open(store, second, there.by, now)).toMatchObject({ ok: true });
    expect(await backToPinned(store, { ...there, meetingId: second }, now)).toEqual({
      ok: false,
      refusal: "begun",
    });
    expect(await words(store, second)).toBe(fresh);
  },
);

eachStore("what has begun, or is over, stays as it was", async ({ store, now }) => {
  const there = await group(store, now);
  const versionId = await publish(store, newer(), now);
  const [first = "", second = ""] = there.ids;
  await open(store, first, there.by, now);
  expect(await adoptVersion(store, { ...there, meetingId: first, versionId }, now)).toEqual({
    ok: false,
    refusal: "begun",
  });
  const later = new Date("2026-04-10T00:00:00Z");
  expect(await adoptVersion(store, { ...there, meetingId: second, versionId }, later)).toEqual({
    ok: false,
    refusal: "begun",
  });
  const runs = await meetingsWithRuns(store, there.cycleId);
  expect(runs.map((one) => one.begun)).toEqual([true, false, false, false]);
  const end = new Date("2026-12-01T00:00:00Z");
  expect(await newerForSome(store, await cycleOf(store, there), end)).toBe(false);
});

eachStore(
  "only the newest version is taken, and only for a meeting of this group",
  async ({ store, now }) => {
    const there = await group(store, now);
    const stale = await publish(store, newer(), now);
    const newest = await publish(store, newer("3.0.0"), now);
    const [first = ""] = there.ids;
    expect(await newestVersion(store, await cycleOf(store, there))).toEqual({ id: newest, version: "3.0.0" });
    expect(await adoptVersion(store, { ...there, meetingId: first, versionId: stale }, now)).toEqual({
      ok: false,
      refusal: "not-newest",
    });
    expect(await adoptVersion(store, { ...there, meetingId: newId(), versionId: newest }, now)).toEqual({
      ok: false,
      refusal: "unknown-meeting",
    });
    await adoptVersion(store, { ...there, meetingId: first, versionId: newest }, now);
    await publish(store, newer("4.0.0"), now);
    expect(await words(store, first)).toBe("Newer words of 3.0.0.");
  },
);

eachStore("the number of meetings and their order cannot change by adoption", async ({ store, now }) => {
  const there = await group(store, now);
  const versionId = await publish(
    store,
    newer("2.0.0", (plan) => {
      const [one, two, three, four] = plan.sessions;
      if (!one || !two || !three || !four) throw new Error("too few");
      plan.sessions = [
        one,
        { ...two, number: 3 },
        { ...three, number: 2 },
        { ...four, id: "another" },
        { ...four, number: 5 },
      ];
    }),
    now,
  );
  const answers: unknown[] = [];
  for (const meetingId of there.ids)
    answers.push(await adoptVersion(store, { ...there, meetingId, versionId }, now));
  expect(answers).toMatchObject([
    { ok: true },
    { refusal: "session-elsewhere" },
    { refusal: "session-elsewhere" },
    { refusal: "session-elsewhere" },
  ]);
  const gone = await publish(
    store,
    newer("3.0.0", (plan) => void plan.sessions.pop()),
    now,
  );
  const last = there.ids[3] ?? "";
  expect(await adoptVersion(store, { ...there, meetingId: last, versionId: gone }, now)).toEqual({
    ok: false,
    refusal: "session-gone",
  });
  expect(await meetingsOf(store, there.cycleId)).toHaveLength(4);
});

eachStore(
  "a session that takes longer moves the end, and people with a place are told once",
  async ({ store, now }) => {
    const there = await group(store, now);
    const personId = await store.tx((work) =>
      newPerson(work, { language: "en", address: "ana@example.org" }, now),
    );
    const placeId = newId();
    await store.tx(async ({ tables, write }) => {
      const given = { organisationId: there.organisationId, cycleId: there.cycleId, personId };
      const settings = { title: "neutral", invitations: "all", reminders: false } as const;
      const dates = { createdAt: now, changedAt: now };
      await write
        .insert(tables.places)
        .values({ id: placeId, ...given, name: "Ana", state: "held", ticket: 1, ...settings, ...dates });
    });
    await store.tx((work) => ensureInvitations(work, placeId, now));
    const longer = newer("2.0.0", (plan) => {
      for (const session of plan.sessions) session.minutes = 120;
    });
    const versionId = await publish(store, longer, now);
    const [first = ""] = there.ids;
    const end = async () => (await meetingsOf(store, there.cycleId))[0]?.endsAt.toISOString();
    const letters = async () => {
      const { outbox } = store.tables;
      return (await store.read.select({ kind: outbox.kind }).from(outbox)).filter(
        (one) => one.kind === "changes",
      ).length;
    };
    const act = { ...there, meetingId: first };
    expect(await end()).toBe("2026-04-02T18:00:00.000Z");
    await adoptVersion(store, { ...act, versionId }, now);
    await adoptVersion(store, { ...act, versionId }, now);
    expect([await end(), await letters()]).toEqual(["2026-04-02T18:30:00.000Z", 1]);
    await backToPinned(store, act, now);
    expect([await end(), await letters()]).toEqual(["2026-04-02T18:00:00.000Z", 2]);
  },
);

eachStore(
  "when an evening is cancelled and all sessions move on, each takes its version along",
  async ({ store, now }) => {
    const there = await group(store, now);
    const versionId = await publish(store, newer(), now);
    const [first = "", second = ""] = there.ids;
    await adoptVersion(store, { ...there, meetingId: second, versionId }, now);
    const { seen } = await meetingsToMove(store, there.cycleId);
    const change = { what: "cancel", how: "push" } as const;
    const verdict = await changeMeetings(store, { ...there, meetingId: first, change, words: "", seen }, now);
    expect(verdict).toMatchObject({ ok: true });
    const led: [string, string][] = [];
    for (const meeting of await meetingsOf(store, there.cycleId))
      if (meeting.state === "planned") led.push([meeting.sessionId, await words(store, meeting.id)]);
    expect(led).toEqual([
      ["session-1", old],
      ["session-2", fresh],
      ["session-3", old],
      ["session-4", old],
    ]);
  },
);
