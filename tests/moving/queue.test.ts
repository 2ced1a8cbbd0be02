/** Taps on their way: in order, never lost, never twice, also where the Wi-Fi is poor [F32]. */
import { expect, test } from "vitest";
import { createQueue } from "#app/moving/queue.ts";
import type { Answer } from "#app/moving/queue.ts";

function waitingRoom(answers: Answer[]) {
  const [sent, told]: [string[], [number, string | null][]] = [[], []];
  const timers: { ms: number; call: () => void }[] = [];
  const queue = createQueue({
    post: async ({ body }) => {
      sent.push(body);
      return answers.shift() ?? "arrived";
    },
    tell: (waiting, why) => void told.push([waiting, why]),
    after: (ms, call) => void timers.push({ ms, call }),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  const later = async () => {
    timers.pop()?.call();
    await settled();
  };
  return {
    queue,
    sent,
    told,
    timers,
    settled,
    later,
    add: (body: string) => queue.add({ url: "/run/next", body }),
  };
}

test("taps go one after the other, in the order they were made", async () => {
  const room = waitingRoom([]);
  for (const body of ["a", "b", "c"]) room.add(body);
  await room.settled();
  expect(room.sent).toEqual(["a", "b", "c"]);
  expect(room.queue.waiting()).toBe(0);
});

test("a double tap that is still on its way is one act", async () => {
  const room = waitingRoom(["later"]);
  room.add("a");
  room.add("a");
  await room.settled();
  expect(room.queue.waiting()).toBe(1);
});

test("without a connection the same act is tried again, ever more calmly, and those behind it wait", async () => {
  const room = waitingRoom(["later", "later", "later", "later", "later"]);
  room.add("a");
  room.add("b");
  await room.settled();
  expect(room.told.at(-1)).toEqual([2, "later"]);
  const pauses: number[] = [];
  for (let n = 0; n < 5; n++) {
    pauses.push(room.timers.at(-1)?.ms ?? 0);
    await room.later();
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 15000]);
  expect(room.sent).toEqual(["a", "a", "a", "a", "a", "a", "b"]);
  expect(room.told.at(-1)).toEqual([0, null]);
});

test("an act that is refused does not hold up the next one", async () => {
  const room = waitingRoom(["refused", "arrived"]);
  room.add("a");
  room.add("b");
  await room.settled();
  expect(room.sent).toEqual(["a", "b"]);
  expect(room.queue.waiting()).toBe(0);
});

test("signed out in between: the act is kept and goes when somebody has signed in again", async () => {
  const room = waitingRoom(["signed-out"]);
  room.add("a");
  await room.settled();
  expect(room.told.at(-1)).toEqual([1, "signed-out"]);
  room.queue.hurry();
  await room.settled();
  expect(room.sent).toEqual(["a", "a"]);
  expect(room.queue.waiting()).toBe(0);
});

test("a tap that is long on its way is told of before it is answered, and those after it are counted at once", async () => {
  const told: [number, string | null][] = [];
  const timers: { ms: number; call: () => void }[] = [];
  let answer: (answer: Answer) => void = () => undefined;
  const queue = createQueue({
    post: () => new Promise<Answer>((resolve) => void (answer = resolve)),
    tell: (waiting, why) => void told.push([waiting, why]),
    after: (ms, call) => void timers.push({ ms, call }),
  });
  queue.add({ url: "/run/next", body: "a" });
  expect(told.at(-1)).toEqual([1, null]);
  timers[0]?.call();
  expect(told.at(-1)).toEqual([1, "later"]);
  queue.add({ url: "/run/next", body: "b" });
  expect(told.at(-1)).toEqual([2, "later"]);
  for (const left of [1, 0]) {
    answer("arrived");
    await new Promise((resolve) => setTimeout(resolve));
    expect(told.at(-1)?.[0]).toBe(left);
  }
  expect(told.at(-1)).toEqual([0, null]);
  const before = told.length;
  for (const timer of timers) timer.call();
  expect(told.length, "an answered tap is not late any more").toBe(before);
});
