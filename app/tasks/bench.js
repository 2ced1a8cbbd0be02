/**
 * `npm run bench`: builds if needed and measures (tests/bench). Each measure is a ratio against the bare equivalent in
 * the same run, so that it means the same on another machine. Ends with the table of docs/performance.md.
 * `npm run bench -- feed` measures some of them, `npm run bench -- --quick` all of them, roughly, in fewer turns;
 * `npm run bench -- backup --megabytes=200` backs up an installation of that size.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tooOld } from "./ground.js";
import { buildEverything, installPackages } from "./prepare.js";
import { Stopped, environment, say } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

try {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old);
  await installPackages(root, "1/3 Packages");
  await buildEverything(root, "2/3 Pages and server");
  say("3/3 Measuring, one thing at a time (keep the machine quiet)…");
  process.exitCode = await measure();
  for (const line of table()) say(line);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}

/** @returns {Promise<number>} */
function measure() {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const some = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const quick = process.argv.includes("--quick") ? "1" : "";
  const megabytes = process.argv.find((word) => word.startsWith("--megabytes="))?.split("=")[1] ?? "";
  const args = [vitest, "run", "--config", "vitest.bench.config.ts", ...some];
  const env = environment({
    NODE_ENV: "production",
    CI: "1",
    BENCH_QUICK: quick,
    BENCH_MEGABYTES: megabytes,
  });
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * One line a figure, as tests/bench/figures.ts wrote them.
 * @typedef {{ what: string, limit: string, measured: string, bare?: string, ratio?: number, within: boolean | null, how: string }} Figure
 * @returns {string[]}
 */
function table() {
  const file = join(root, ".cache", "bench", "figures.jsonl");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const rows = lines.map((line) => {
    /** @type {Figure} */
    const { what, limit, measured, bare, ratio, within, how } = JSON.parse(line);
    const over = within === false ? " **over**" : "";
    return `| ${what} | ${limit} | ${measured}${over} | ${bare ?? "–"} | ${ratio?.toFixed(2) ?? "–"} | ${how} |`;
  });
  const head = "| figure | limit | measured | bare | ratio | how |";
  return ["", head, "| --- | --- | --- | --- | --- | --- |", ...rows];
}
