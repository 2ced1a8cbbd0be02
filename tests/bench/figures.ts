/**
 * What was measured, line by line: printed at once, and kept in .cache/bench/figures.jsonl, from which `npm run bench`
 * makes the table of docs/performance.md. A figure over its limit says so; timings never fail a test.
 */
import { appendFileSync, mkdirSync } from "node:fs";

const folder = ".cache/bench";

export type Figure = {
  what: string;
  /** As the issue says it; empty for a figure told beside another. */
  limit: string;
  measured: string;
  bare?: string;
  ratio?: number;
  /** Null where there is no limit. */
  within: boolean | null;
  how: string;
};

export function tell(figure: Figure): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(`${folder}/figures.jsonl`, `${JSON.stringify(figure)}\n`);
  const { what, limit, measured, bare, ratio, within } = figure;
  const beside = bare === undefined ? "" : ` | bare ${bare}`;
  const through = ratio === undefined ? "" : ` | ratio ${ratio.toFixed(2)}`;
  const verdict = within === null ? "" : within ? ` | within ${limit}` : ` | OVER ${limit}`;
  console.log(`  ${what}: ${measured}${beside}${through}${verdict}`);
}

/** "1.23 ms" */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** "1,234 a second" of something that takes `each` milliseconds. */
export function rate(each: number): string {
  return `${Math.round(1000 / each)} a second`;
}

/** "11.4 kB": thousands of bytes. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
