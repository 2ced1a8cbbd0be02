/** From the shelf to a published cycle, and back while nobody asked. */
import { expect } from "vitest";
import { changeMeetings, meetingsToMove } from "#db/cycles/changes.server.ts";
import { crisisEntries, verifyCrisisEntry } from "#db/people/crisis.server.ts";
import { findCurriculum, findVersion, keepFolder, shelfOf } from "#db/curricula/curricula.server.ts";
import { cyclesOf, meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { findCycle, findLead } from "#db/cycles/cycles.server.ts";
import { facilitatorsOf, nameFacilitators } from "#db/cycles/facilitators.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { planCycle, publishCycle, unpublishCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { moveIn, newCycle, smallPlan, type SmallHouse } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

async function verifyNumbers(store: Store, app: SmallHouse, now: Date): Promise<void> {
  const [entry] = await crisisEntries(store, app.organisationId, "FR");
  const act = {
    organisationId: app.organisationId,
    id: entry?.id ?? "",
    by: app.ownerId,
    on: "2026-03-05",
  };
  expect(await verifyCrisisEntry(store, act, now)).toBe(true);
}

async function plan(store: Store, app: SmallHouse, now: Date): Promise<{ cycleId: string; marc: string }> {
  const marc = await app.join("Marc", ["facilitator"]);
  const planned = await planCycle(store, newCycle(app, [{ personId: marc, part: "A" }]), now);
  if (!planned.ok) throw new Error(planned.refusal);
  return { cycleId: planned.cycleId, marc };
}

eachStore(
  "a cycle pins the version and hash it was planned with, whatever is read later",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const { cycleId } = await plan(store, app, now);
    const later = smallPlan(5);
    later.curriculum.version = "2.0.0";
    await keepFolder(
      store,
      { folder: "acceptance", findings: [], version: { hash: "new", source: [], plan: later } },
      now,
    );
    const cycle = await findCycle(store, cycleId);
    expect([cycle?.versionId, cycle?.hash]).toEqual([app.versionId, "hash of 1.0.0"]);
    expect((await findVersion(store, cycle?.versionId ?? ""))?.plan.sessions).toHaveLength(4);
    expect((await findCurriculum(store, app.organisationId, app.curriculumId))?.version?.version).toBe(
      "2.0.0",
    );
  },
);

eachStore(
  "a broken folder is listed with its findings and keeps its last good version",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const at = { file: "01-first.md", line: 3, column: 1 };
    const findings = [
      { rule: "minutes-missing", severity: "error" as const, at, facts: { heading: "Welcome" } },
    ];
    await keepFolder(store, { folder: "acceptance", findings, version: null }, now);
    const [shelved] = await shelfOf(store, app.organisationId);
    expect(shelved?.findings).toEqual(findings);
    expect(shelved?.versionId).toBe(app.versionId);
  },
);

eachStore("the dates skip public holidays and stay on the wall clock", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const cycle = newCycle(app, [{ personId: marc, part: "A" }]);
  const rule = { ...cycle.rule, startDate: "2026-03-27", closedDates: ["2026-04-10"] };
  const planned = await planCycle(store, { ...cycle, rule: { ...rule, time: "19:00" } }, now);
  if (!planned.ok) throw new Error(planned.refusal);
  const meetings = await meetingsOf(store, planned.cycleId);
  expect(meetings.map((one) => [one.number, one.date, one.startsAt.toISOString()])).toEqual([
    [1, "2026-03-27", "2026-03-27T18:00:00.000Z"],
    [2, "2026-04-03", "2026-04-03T17:00:00.000Z"],
    [3, "2026-04-17", "2026-04-17T17:00:00.000Z"],
    [4, "2026-04-24", "2026-04-24T17:00:00.000Z"],
  ]);
  const found = await findCycle(store, planned.cycleId);
  expect(found?.firstStartsAt).toEqual(meetings[0]?.startsAt);
  expect(found?.enrolUntil).toEqual(meetings[0]?.startsAt);
});

eachStore("a form sent twice, or five times at once, plans one cycle", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const cycle = newCycle(app, [{ personId: marc, part: "A" }]);
  const planned = await Promise.all(Array.from({ length: 5 }, () => planCycle(store, cycle, now)));
  expect(new Set(planned.map((one) => (one.ok ? one.cycleId : one.refusal))).size).toBe(1);
  expect(await cyclesOf(store, app.organisationId)).toHaveLength(1);
});

eachStore(
  "a time the clock jumps over is refused, and another time on that date is taken",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const marc = await app.join("Marc", ["facilitator"]);
    const cycle = newCycle(app, [{ personId: marc, part: "A" }]);
    const rule = { ...cycle.rule, startDate: "2026-03-22", time: "02:30" };
    expect(await planCycle(store, { ...cycle, rule }, now)).toEqual({ ok: false, refusal: "no-such-time" });
    const planned = await planCycle(
      store,
      { ...cycle, rule: { ...rule, timeOn: { "2026-03-29": "03:30" } } },
      now,
    );
    if (!planned.ok) throw new Error(planned.refusal);
    expect((await meetingsOf(store, planned.cycleId)).map((one) => one.time)).toEqual([
      "02:30",
      "03:30",
      "02:30",
      "02:30",
    ]);
  },
);

eachStore(
  "only members with the facilitator role lead, and nobody is both voices",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const [marc, lea] = [await app.join("Marc", ["facilitator"]), await app.join("Lea", ["author"])];
    const verdict = async (...people: string[]) =>
      planCycle(
        store,
        newCycle(
          app,
          people.map((personId, n) => ({ personId, part: n ? "B" : "A" })),
        ),
        now,
      );
    expect(await verdict()).toEqual({ ok: false, refusal: "nobody" });
    expect(await verdict(marc, lea)).toEqual({ ok: false, refusal: "not-a-facilitator" });
    expect(await verdict(marc, marc)).toEqual({ ok: false, refusal: "same-person" });
  },
);

eachStore(
  "a real group is not shown before a crisis number of its country is verified [Y1]",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const { cycleId } = await plan(store, app, now);
    const act = { cycleId, by: app.ownerId };
    expect(await publishCycle(store, act, now)).toEqual({ ok: false, refusal: "crisis-not-verified" });
    await verifyNumbers(store, app, now);
    expect(await publishCycle(store, act, now)).toEqual({ ok: true });
    expect(await publishCycle(store, act, now)).toEqual({ ok: true });
    expect((await findCycle(store, cycleId))?.state).toBe("published");
  },
);

eachStore("the demonstration publishes without verified numbers", async ({ store, now }) => {
  await store.tx(({ tables, write }) =>
    write.insert(tables.installations).values({ id: "installation", kind: "demonstration", createdAt: now }),
  );
  const app = await moveIn(store, now);
  const { cycleId } = await plan(store, app, now);
  expect(await publishCycle(store, { cycleId, by: app.ownerId }, now)).toEqual({ ok: true });
});

eachStore("a group that has begun is not published any more", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const { cycleId } = await plan(store, app, now);
  await verifyNumbers(store, app, now);
  const begun = new Date("2026-04-02T16:30:00Z");
  expect(await publishCycle(store, { cycleId, by: app.ownerId }, begun)).toEqual({
    ok: false,
    refusal: "already-begun",
  });
});

eachStore("publishing is taken back while nobody asked, and not afterwards", async ({ store, now }) => {
  const app = await moveIn(store, now);
  const { cycleId, marc } = await plan(store, app, now);
  await verifyNumbers(store, app, now);
  const act = { cycleId, by: app.ownerId };
  await publishCycle(store, act, now);
  expect(await unpublishCycle(store, act, now)).toEqual({ ok: true });
  expect((await findCycle(store, cycleId))?.state).toBe("draft");
  await publishCycle(store, act, now);
  await store.tx(({ tables, write }) =>
    write.insert(tables.places).values({
      id: newId(),
      organisationId: app.organisationId,
      cycleId,
      personId: marc,
      name: "Ana",
      state: "held",
      ticket: 1,
      title: "neutral",
      invitations: "rolling",
      reminders: false,
      createdAt: now,
      changedAt: now,
    }),
  );
  expect(await unpublishCycle(store, act, now)).toEqual({ ok: false, refusal: "somebody-asked" });
});

eachStore(
  "a replacement leads from now on; whoever led before stays in the record",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const { cycleId, marc } = await plan(store, app, now);
    const lea = await app.join("Lea", ["facilitator"]);
    const act = { organisationId: app.organisationId, cycleId, by: app.ownerId };
    const leading = [{ personId: lea, part: "A" as const }];
    expect(await nameFacilitators(store, { ...act, leading }, now)).toEqual({ ok: true });
    expect(await nameFacilitators(store, { ...act, leading }, now)).toEqual({ ok: true });
    expect(await findLead(store, cycleId, marc)).toBeNull();
    expect((await facilitatorsOf(store, cycleId)).map((one) => [one.name, one.until !== null])).toEqual([
      ["Lea", false],
      ["Marc", true],
    ]);
    expect(await cyclesOf(store, app.organisationId, marc)).toEqual([]);
    expect(await cyclesOf(store, app.organisationId, lea)).toHaveLength(1);
  },
);

eachStore(
  "a session that repeats is one meeting after the other; one that is called off is held later under its number",
  async ({ store, now }) => {
    const app = await moveIn(store, now);
    const plan = smallPlan(1);
    plan.curriculum.repeats = { session: "session-1", topics: ["sleep"] };
    const version = { hash: "repeats", source: [], plan };
    await keepFolder(store, { folder: "small", findings: [], version }, now);
    const found = (await shelfOf(store, app.organisationId)).find((one) => one.folder === "small");
    const marc = await app.join("Marc", ["facilitator"]);
    const cycle = {
      ...newCycle(app, [{ personId: marc, part: "A" }]),
      versionId: found?.versionId ?? "",
      times: 4,
    };
    const planned = await planCycle(store, cycle, now);
    if (!planned.ok) throw new Error(planned.refusal);
    const { cycleId } = planned;
    const held = async () =>
      (await meetingsOf(store, cycleId)).map((one) => [
        one.date.slice(5),
        one.number,
        one.sessionId,
        one.state,
      ]);
    const meetings = await held();
    expect(meetings.map(([, number, session]) => [number, session])).toEqual(
      [1, 2, 3, 4].map((number) => [number, "session-1"]),
    );
    const second = (await meetingsOf(store, cycleId))[1]?.id ?? "";
    const { seen } = await meetingsToMove(store, cycleId);
    const change = { what: "cancel", how: "push" } as const;
    const act = { cycleId, meetingId: second, change, words: "", seen, by: app.ownerId };
    expect(await changeMeetings(store, act, now)).toMatchObject({ ok: true });
    expect((await held()).map(([, number, , state]) => [number, state])).toEqual([
      [1, "planned"],
      [2, "cancelled"],
      [2, "planned"],
      [3, "planned"],
      [4, "planned"],
    ]);
  },
);
