/** The ear that every test has on the console (tests/support/console.ts). */
import { expect, test } from "vitest";
import { expectConsole, judgeConsole } from "#tests/support/console.ts";

test("a line nobody announced is held against the test that wrote it", () => {
  const verdict = judgeConsole(["console.error: the letter is lost", "console.log: hello"], [/hello/]);
  expect(verdict.unannounced).toEqual(["console.error: the letter is lost"]);
});

test("a line that was announced and never came is held against the test too", () => {
  const verdict = judgeConsole([], [/the disk is full/]);
  expect(verdict.missing.map(String)).toEqual(["/the disk is full/"]);
});

test("an announced line may come, and the console that hears it is the one tests write to", () => {
  expectConsole(/the disk is full, and 3 letters wait/);
  console.warn("the disk is full, and %d letters wait", 3);
});
