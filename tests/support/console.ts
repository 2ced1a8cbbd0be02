/**
 * What the product says to a terminal that nobody reads is a bug that nobody sees. Every test therefore hears
 * the console: a line that the test did not announce with `expectConsole` fails it, and so does an announced
 * line that never came.
 */
import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const LOUD = ["debug", "error", "info", "log", "trace", "warn"] as const;

let heard: string[] = [];
let announced: RegExp[] = [];

/** Announce that the running test will write a console line that matches `pattern`. Once covers any number of such lines. */
export function expectConsole(pattern: RegExp): void {
  announced.push(pattern);
}

/** Sort what was heard against what was announced. Pure; both lists hold what should not have been. */
export function judgeConsole(
  lines: readonly string[],
  patterns: readonly RegExp[],
): { unannounced: string[]; missing: RegExp[] } {
  return {
    unannounced: lines.filter((line) => !patterns.some((pattern) => pattern.test(line))),
    missing: patterns.filter((pattern) => !lines.some((line) => pattern.test(line))),
  };
}

/** Start listening, and judge after each test (and once after the file, for what was written outside of tests). */
export function listenToConsole(): void {
  for (const method of LOUD) {
    console[method] = (...parts: unknown[]) => {
      heard.push(`console.${method}: ${format(...parts)}`);
    };
  }
  afterEach(settle);
  afterAll(settle);
}

function settle(): void {
  const { unannounced, missing } = judgeConsole(heard, announced);
  heard = [];
  announced = [];
  if (unannounced.length > 0) {
    throw new Error(
      `Unexpected console output (announce it with expectConsole, or silence its cause):\n${unannounced.join("\n")}`,
    );
  }
  if (missing.length > 0) {
    throw new Error(`Announced console output never came: ${missing.map(String).join(", ")}`);
  }
}
