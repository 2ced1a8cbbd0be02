/** Lines for the operator: codes and ids, never names, addresses, tokens or paths that hold them. */
import { pino } from "pino";
import type { DestinationStream } from "pino";

export type Log = {
  info(facts: Record<string, string | number | boolean>, event: string): void;
  warn(facts: Record<string, string | number | boolean>, event: string): void;
  error(facts: Record<string, unknown>, event: string): void;
};

/**
 * An error as it may be kept: a query that failed is told by its text alone, because what it was asked with are
 * people's names and addresses.
 */
function withoutParams(error: unknown): unknown {
  return typeof error === "string" ? error.replace(/\nparams: [^]*?(?=\n {4}at |$)/g, "") : error;
}

/** Lines that could not be written yet wait for room up to this many bytes; then the newest are dropped. */
const mostWaiting = 1024 * 1024;

/**
 * JSON lines to standard error, or to `destination` in tests. Never throws and never ends the process: a disk that is
 * full, or a pipe that nobody reads any more, costs lines and nothing else.
 */
export function createLog(destination?: DestinationStream): Log {
  const log = pino(
    {
      base: null,
      level: "info",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: withoutParams },
    },
    destination ?? standardError(),
  );
  const calmly = (write: () => void): void => {
    try {
      write();
    } catch {
      // There is nowhere left to say so.
    }
  };
  return {
    info: (facts, event) => calmly(() => log.info(facts, event)),
    warn: (facts, event) => calmly(() => log.warn(facts, event)),
    error: (facts, event) => calmly(() => log.error(facts, event)),
  };
}

function standardError(): DestinationStream {
  const stream = pino.destination({ fd: 2, sync: true, maxLength: mostWaiting });
  stream.on("error", nothing);
  return stream;
}

/** What other programs in this process say to the terminal must not end it either. */
export function outliveTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", nothing);
}

function nothing(): void {}
