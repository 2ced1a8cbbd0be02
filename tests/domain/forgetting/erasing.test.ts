/** Being erased: who may, what stands in the way, until when it can be taken back; and the list beside the backups. */
import { expect, test } from "vitest";
import { dueAfter, hinderedBy, mayBeginFor, mayTakeBack } from "#app/domain/forgetting/erasing.ts";
import { isFresh } from "#app/domain/fresh-sign-in.ts";
import { headingOf, lineOf, readTombstones, standing } from "#app/domain/forgetting/tombstones.ts";
import type { Tombstone } from "#app/domain/forgetting/tombstones.ts";

const now = new Date("2026-03-05T15:00:00Z");
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

test("an erasure waits seven days", () => {
  expect(dueAfter(now).toISOString()).toBe("2026-03-12T15:00:00.000Z");
});

test("a sign-in is fresh for ten minutes, and never one from the future", () => {
  expect(isFresh(minutes(-10), now, "erasing")).toBe(true);
  expect(isFresh(minutes(-10.1), now, "erasing")).toBe(false);
  expect(isFresh(minutes(1), now, "erasing")).toBe(false);
});

test("the only owner is asked for another one before anything else", () => {
  const one = [{ id: "a", name: "A" }];
  expect(hinderedBy({ ownsAlone: one, leads: one })).toBe("last-owner");
  expect(hinderedBy({ ownsAlone: [], leads: one })).toBe("leads-ahead");
  expect(hinderedBy({ ownsAlone: [], leads: [] })).toBeNull();
});

test("what waits can be taken back once, also late, and never after it was done", () => {
  const waits = { dueAt: now, takenBackAt: null, doneAt: null };
  expect(mayTakeBack(waits)).toEqual({ ok: true });
  expect(mayTakeBack({ ...waits, takenBackAt: now })).toEqual({ ok: false, refusal: "already" });
  expect(mayTakeBack({ ...waits, doneAt: now })).toEqual({ ok: false, refusal: "done" });
  expect(mayTakeBack(null)).toEqual({ ok: false, refusal: "unknown" });
});

test("staff begin it for their own people only, and for a colleague only as an owner", () => {
  expect(mayBeginFor({ elsewhere: false, works: false, byOwner: false })).toBe(true);
  expect(mayBeginFor({ elsewhere: true, works: false, byOwner: true })).toBe(false);
  expect(mayBeginFor({ elsewhere: false, works: true, byOwner: false })).toBe(false);
  expect(mayBeginFor({ elsewhere: false, works: true, byOwner: true })).toBe(true);
});

const stone = (state: Tombstone["state"], erasure = "e".repeat(22)): Tombstone => ({
  state,
  erasure,
  person: "p".repeat(43),
  asked: now.toISOString(),
  due: dueAfter(now).toISOString(),
});

test("a list is read as it was written, a line that was cut short is left out, a strange one makes it unreadable", () => {
  const text = headingOf() + lineOf(stone("asked")) + lineOf(stone("erased"));
  expect(readTombstones(text)).toEqual([stone("asked"), stone("erased")]);
  expect(readTombstones(headingOf())).toEqual([]);
  expect(readTombstones(`${text}erased ppp`)).toEqual([stone("asked"), stone("erased")]);
  expect(readTombstones(`${text}erased ppp\n`)).toBeNull();
  expect(readTombstones("")).toBeNull();
  expect(readTombstones(text.replace("# alongside", "# another"))).toBeNull();
});

test("of one erasure the last standing counts, whatever order the lines are in", () => {
  const other = stone("asked", "o".repeat(22));
  expect(standing([stone("erased"), other, stone("asked")])).toEqual([stone("erased"), other]);
  expect(standing([stone("taken-back"), stone("asked")])).toEqual([stone("taken-back")]);
});
