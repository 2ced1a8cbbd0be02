import fc from "fast-check";
import { expect, test } from "vitest";
import { fairOrder, roundNow, voicesOf } from "#app/domain/meetings/turns.ts";

const voices = ["noor", "ben", "cleo", "dara"];
const nobody = { current: null, since: null, done: [], passed: [] };
const checkIn = { each: 60, voices: "all" as const, order: "circle" as const, pass: true };

test("facilitators have a turn where all voices count", () => {
  expect(voicesOf(checkIn, ["noor"], ["ada"])).toEqual(["noor", "ada"]);
  expect(voicesOf({ ...checkIn, voices: "participants" }, ["noor"], ["ada"])).toEqual(["noor"]);
});

test("the circle goes round as people sit [R5]", () => {
  const turns = { ...nobody, current: "ben", done: ["noor"] };
  expect(roundNow("circle", voices, turns)).toEqual({
    current: "ben",
    suggested: "cleo",
    waiting: ["cleo", "dara"],
    passed: [],
    done: ["noor"],
  });
});

test("volunteers are waited for, nobody is called on [R5]", () => {
  expect(roundNow("volunteer", voices, nobody)).toMatchObject({ suggested: null, waiting: voices });
});

test("whoever passed stands apart and is not suggested [R5]", () => {
  const now = roundNow("circle", voices, { ...nobody, passed: ["noor"] });
  expect(now).toMatchObject({ suggested: "ben", passed: ["noor"] });
});

test("somebody who went out is no longer waited for; what they said stays said", () => {
  const now = roundNow("circle", ["noor", "cleo"], { ...nobody, done: ["ben"], passed: ["dara"] });
  expect(now).toMatchObject({ waiting: ["noor", "cleo"], done: ["ben"], passed: [] });
});

test("in fair order, whoever has opened least goes first, then whoever mostly came last [R5]", () => {
  const past = [
    ["noor", "ben", "cleo", "dara"],
    ["ben", "noor", "dara", "cleo"],
  ];
  expect(fairOrder(voices, past)).toEqual(["cleo", "dara", "noor", "ben"]);
});

test("over four evenings with everybody there, everybody opens once", () => {
  const past: string[][] = [];
  for (let evening = 0; evening < 4; evening++) past.push(fairOrder(voices, past));
  expect(past.map((round) => round[0]).sort()).toEqual([...voices].sort());
});

test("fair order loses nobody, invents nobody and is the same each time it is asked", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const names = fc.uniqueArray(name);
  fc.assert(
    fc.property(names, fc.array(names, { maxLength: 12 }), (here, past) => {
      const order = fairOrder(here, past);
      expect([...order].sort()).toEqual([...here].sort());
      expect(fairOrder(here, past)).toEqual(order);
      const opened = order.map((voice) => past.filter((round) => round[0] === voice).length);
      expect(opened).toEqual([...opened].sort((a, b) => a - b));
    }),
  );
});
