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

/** JSON lines to standard error, or to `destination` in tests. */
export function createLog(destination?: DestinationStream): Log {
  return pino(
    {
      base: null,
      level: "info",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: withoutParams },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}
