/** Taking a version for an evening while somebody opens it: one comes first, and the other finds that it did. */
import { expect } from "vitest";
import { adoptVersion, meetingsWithRuns } from "#db/cycles/adoption.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { fresh, group, newer, old, open, publish, words } from "./adoption-setting.ts";

eachStore(
  "whoever opens an evening while a version is taken for it begins with that version, or it is not taken",
  async ({ store, now }) => {
    const there = await group(store, now);
    const versionId = await publish(store, newer(), now);
    const take = (meetingId: string) => adoptVersion(store, { ...there, meetingId, versionId }, now);
    const begin = (meetingId: string) => open(store, meetingId, there.by, now);
    for (const [n, meetingId] of there.ids.entries()) {
      const [first, second] = await Promise.all(
        n % 2 === 0 ? [take(meetingId), begin(meetingId)] : [begin(meetingId), take(meetingId)],
      );
      const taken = n % 2 === 0 ? first : second;
      expect(await words(store, meetingId)).toBe(taken?.ok ? fresh : old);
      if (!taken?.ok) expect(taken).toEqual({ ok: false, refusal: "begun" });
    }
  },
);

/** Where transactions do not wait in a line, only a row that is there can be held against whoever opens meanwhile. */
eachStore(
  "taking a version holds the run of an evening that nobody has opened yet",
  async ({ store, now }) => {
    const there = await group(store, now);
    const versionId = await publish(store, newer(), now);
    const [first = "", second = ""] = there.ids;
    await adoptVersion(store, { ...there, meetingId: first, versionId }, now);
    const { runs: r } = store.tables;
    const held = await store.read.select({ id: r.meetingId, state: r.state, seq: r.seq }).from(r);
    expect(held).toEqual([{ id: first, state: "before", seq: 0 }]);
    await adoptVersion(store, { ...there, meetingId: newId(), versionId }, now);
    await adoptVersion(store, { ...there, cycleId: newId(), meetingId: second, versionId }, now);
    expect(await store.read.$count(r)).toBe(1);
    expect((await meetingsWithRuns(store, there.cycleId)).map((one) => one.begun)).toEqual(
      there.ids.map(() => false),
    );
  },
);
