/** What tasks share that speak with somebody at a terminal: in which language, and how a secret line is asked for. */
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { languageOf } from "#app/words/language.ts";
import type { Language } from "#app/words/language.ts";

/** The language of the terminal (LC_ALL, LC_MESSAGES, LANG); English where it is none of ours. */
export function terminalLanguage(env: Record<string, string | undefined>): Language {
  return languageOf(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"]) ?? "en";
}

/** One line from standard input, after a question on standard error. At a terminal it is not shown while it is typed. */
export async function secretLine(question: string): Promise<string> {
  process.stderr.write(question);
  const terminal = process.stdin.isTTY;
  const silent = new Writable({ write: (_text, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  try {
    return await new Promise<string>((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(""));
      lines.once("SIGINT", () => process.exit(130));
    });
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}

/** Runs a task: its lines to standard output; what went wrong is one sentence on standard error, and exit code 1. */
export function runTask(task: () => Promise<readonly string[]>): void {
  process.umask(0o077);
  task().then(
    (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join("")),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
