/**
 * How things are measured here: two works in turns in the same run, so that a busy machine slows both, in CPU time of
 * this process where nothing has to be waited for. What counts is the median of the ratios of neighbouring turns.
 */
import { setTimeout as pause } from "node:timers/promises";

/** `npm run bench -- --quick`: fewer turns, for looking whether everything still runs. */
export const quick = process.env["BENCH_QUICK"] === "1";

/** As many turns as there is time for. */
export function turns(many: number, few = Math.max(3, Math.round(many / 4))): number {
  return quick ? few : many;
}

export type Work = () => unknown;
/** Milliseconds of one work, medians of all turns; `ratio` is ours through bare, the median of the pairs. */
export type Pair = { ours: number; bare: number; ratio: number };
type Paired = { ours: Work; bare: Work; rounds: number; times: number };

/** CPU milliseconds of each work, in turns of `times` runs, the order changing from round to round. */
export function pairedCpu(works: Paired): Promise<Pair> {
  return paired(works, () => ownCpu());
}

/** The same by the clock on the wall, for what waits for a disk. */
export function pairedTime(works: Paired): Promise<Pair> {
  return paired(works, () => performance.now());
}

async function paired({ ours, bare, rounds, times }: Paired, clock: () => number): Promise<Pair> {
  const pairs: [number, number][] = [];
  for (let round = -1; round < rounds; round += 1) {
    const first = await turn(round % 2 === 0 ? ours : bare, times, clock);
    const second = await turn(round % 2 === 0 ? bare : ours, times, clock);
    if (round >= 0) pairs.push(round % 2 === 0 ? [first, second] : [second, first]);
  }
  return pairOf(pairs);
}

/** Sums up turns measured elsewhere, each as [ours, bare]. */
export function pairOf(pairs: readonly (readonly [number, number])[]): Pair {
  return {
    ours: median(pairs.map(([ours]) => ours)),
    bare: median(pairs.map(([, bare]) => bare)),
    ratio: median(pairs.map(([ours, bare]) => ours / bare)),
  };
}

async function turn(work: Work, times: number, clock: () => number): Promise<number> {
  globalThis.gc?.();
  await pause(5);
  const start = clock();
  for (let time = 0; time < times; time += 1) await work();
  return (clock() - start) / times;
}

/** CPU milliseconds of this process so far, all its threads, in the kernel and out of it. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which `percent` of the values are, by nearest rank. NaN of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
