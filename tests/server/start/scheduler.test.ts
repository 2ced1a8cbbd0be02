/** Turns of the timekeeper under a clock that jumps: two clocks moved by the test, no time passes. */
import { expect, test } from "vitest";
import { jobs, takeTurns } from "#app/server/start/scheduler.server.ts";
import type { Job } from "#app/server/start/scheduler.server.ts";
import { deliveringApp } from "#tests/support/delivering-app.ts";
import type { DeliveringApp } from "#tests/support/delivering-app.ts";
import { onSqlite, someDay } from "#tests/support/stores.ts";

const day = 86_400_000;

/** A house whose wall clock is `ahead` of the time that has passed, and turns given every two seconds. */
function timekeeper({ app }: DeliveringApp) {
  const at = { passed: 0, ahead: 0 };
  const now = () => new Date(someDay.getTime() + at.passed + at.ahead);
  const turn = takeTurns({ ...app, clock: { now } }, () => at.passed);
  const pass = async (job: Job, forMs: number) => {
    for (const until = at.passed + forMs; at.passed < until; at.passed += 2000) await turn(job);
  };
  return { at, turn, pass };
}

/** A job that notes when it ran. */
function noting(clock?: Job["clock"]): Job & { ran: Date[] } {
  const ran: Date[] = [];
  const run = (_: unknown, now: Date) => Promise.resolve(ran.push(now));
  return { name: "noting", everyMs: 2000, ran, run, ...(clock && { clock }) };
}

test("what ends by time waits a minute and a half after the start, letters do not [F42]", () =>
  onSqlite(async (store) => {
    const { pass } = timekeeper(deliveringApp(store));
    const [ending, letters] = [noting(), noting("new")];
    await pass(letters, 4000);
    expect(letters.ran).toHaveLength(2);
    await pass(ending, 80_000);
    expect(ending.ran).toEqual([]);
    await pass(ending, 20_000);
    expect(ending.ran.length).toBeGreaterThan(0);
  }));

test("a clock forty days ahead for a minute ends nothing and fails no letter; soon after all goes on [F42]", () =>
  onSqlite(async (store) => {
    const there = deliveringApp(store);
    const { at, pass } = timekeeper(there);
    const [ending, letters, always] = [noting(), noting("new"), noting("any")];
    await pass(ending, 120_000);
    const before = ending.ran.length;
    at.ahead = 40 * day;
    for (const job of [ending, letters, always]) await pass(job, 20_000);
    at.ahead = 0;
    for (const job of [ending, letters]) await pass(job, 20_000);
    expect([ending.ran.length, letters.ran.length]).toEqual([before, 0]);
    expect(always.ran).toHaveLength(10);
    await pass(letters, 100_000);
    await pass(ending, 4000);
    expect(letters.ran.length).toBeGreaterThan(0);
    expect(ending.ran.length).toBeGreaterThan(before);
    expect([...ending.ran, ...letters.ran].filter((now) => now.getTime() > someDay.getTime() + day)).toEqual(
      [],
    );
    expect(there.logged.filter((line) => line.includes("clock jumped"))).toHaveLength(1);
  }));

test("a clock that was put right for good is believed after a minute and a half [F42]", () =>
  onSqlite(async (store) => {
    const { at, pass } = timekeeper(deliveringApp(store));
    const ending = noting();
    await pass(ending, 20_000);
    at.ahead = 400 * day;
    await pass(ending, 100_000);
    expect(ending.ran.at(-1)?.getTime()).toBeGreaterThan(someDay.getTime() + 400 * day);
  }));

test("everything that ends, sends or forgets by time waits for the clock; only letters and housekeeping do not [F42 F41]", () => {
  const anyway = jobs.filter(({ clock }) => clock !== undefined).map(({ name, clock }) => [name, clock]);
  expect(anyway).toEqual([
    ["letters", "new"],
    ["trail", "any"],
    ["log", "any"],
  ]);
});

test("a job that fails is told in the log and has its next turn, and never two at a time", () =>
  onSqlite(async (store) => {
    const there = deliveringApp(store);
    const { turn } = timekeeper(there);
    let begun = 0;
    let release = () => {};
    const slow: Job = {
      name: "slow",
      everyMs: 1,
      clock: "any",
      run: () => {
        begun += 1;
        return new Promise((_, reject) => (release = () => reject(new Error("the lights went out"))));
      },
    };
    const first = turn(slow);
    await turn(slow);
    expect(begun).toBe(1);
    release();
    await first;
    const second = turn(slow);
    expect(begun).toBe(2);
    release();
    await second;
    expect(there.logged.join("")).toMatch(/"job":"slow"[^\n]*the lights went out/);
  }));

test("the log of the database is emptied by its turn: what was erased is in no file [F41]", () =>
  onSqlite(async (store) => {
    let emptied = 0;
    const watched = { ...store, emptyLog: () => Promise.resolve(void (emptied += 1)) };
    const log = jobs.find(({ name }) => name === "log");
    if (!log) throw new Error("there is no such job");
    await timekeeper(deliveringApp(watched)).pass(log, 130_000);
    expect(emptied).toBeGreaterThan(1);
  }));
