/** Counting against guessing and flooding. */
import { expect } from "vitest";
import { allowAttempt, forgetAttempts, forgetTries, slowTry } from "#db/people/attempts.server.ts";
import { eachStore } from "#tests/support/stores.ts";

const limit = { most: 3, withinMs: 600_000 };
const later = (now: Date, ms: number) => new Date(now.getTime() + ms);

eachStore(
  "the third attempt is allowed, the fourth is not, and a new window begins when the first is over [D30]",
  async ({ store, now }) => {
    const attempt = (at: Date) => allowAttempt(store, "sign-in of ana@example.org", limit, at);
    const answers: boolean[] = [];
    for (let n = 0; n < 5; n++) answers.push(await attempt(later(now, n * 1000)));
    expect(answers).toEqual([true, true, true, false, false]);
    expect(await attempt(later(now, 599_999))).toBe(false);
    expect(await attempt(later(now, 600_000))).toBe(true);
    expect(await attempt(later(now, 1_199_999))).toBe(true);
  },
);

eachStore("of fifty attempts at once no more than three are allowed [D30]", async ({ store, now }) => {
  const at = Array.from({ length: 50 }, () => allowAttempt(store, "one key", limit, now));
  expect((await Promise.all(at)).filter(Boolean)).toHaveLength(3);
});

eachStore("one key does not count for another, and none is kept as it was [D29]", async ({ store, now }) => {
  for (let n = 0; n < 4; n++) await allowAttempt(store, "sign-in of ana@example.org", limit, now);
  expect(await allowAttempt(store, "sign-in of ben@example.org", limit, now)).toBe(true);
  expect(JSON.stringify(await store.read.select().from(store.tables.attempts))).not.toContain("example");
});

eachStore("a clock set back gives no new attempts [D30]", async ({ store, now }) => {
  for (let n = 0; n < 4; n++) await allowAttempt(store, "key", limit, now);
  expect(await allowAttempt(store, "key", limit, later(now, -3_600_000))).toBe(false);
});

eachStore("a window is forgotten a day after it began, not before", async ({ store, now }) => {
  await allowAttempt(store, "key", limit, now);
  await forgetAttempts(store, later(now, 86_400_000));
  expect(await store.read.$count(store.tables.attempts)).toBe(1);
  await forgetAttempts(store, later(now, 86_400_001));
  expect(await store.read.$count(store.tables.attempts)).toBe(0);
});

const slowing = { free: 3, withinMs: 600_000, longestMs: 30_000 };

eachStore("guessing slows down try by try and never shuts [F44]", async ({ store, now }) => {
  const attempt = (ms: number) => slowTry(store, "screen", slowing, later(now, ms));
  expect([await attempt(0), await attempt(0), await attempt(0)]).toEqual([0, 0, 0]);
  expect(await attempt(0)).toBe(1000);
  expect(await attempt(400)).toBe(600);
  expect(await attempt(1000)).toBe(0);
  expect(await attempt(1000)).toBe(2000);
  let at = 1000;
  for (let n = 0; n < 12; n++) {
    const wait = await attempt(at);
    expect(wait).toBeLessThanOrEqual(slowing.longestMs);
    at += wait;
    expect(await attempt(at)).toBe(0);
  }
  expect(await attempt(at + slowing.withinMs)).toBe(0);
  expect(await attempt(at + slowing.withinMs)).toBe(0);
});

eachStore("after the right code nothing is counted any more [F44]", async ({ store, now }) => {
  for (let n = 0; n < 3; n++) await slowTry(store, "screen", slowing, now);
  await forgetTries(store, "screen");
  expect(await slowTry(store, "screen", slowing, now)).toBe(0);
});
