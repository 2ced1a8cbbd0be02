/** What is looked at to say whether an installation is well, and which findings somebody should look after. */
import type { BackupStanding } from "./backups.ts";

/** A letter that waits so long is stuck: something keeps letters from leaving. */
export const stuckMs = 3_600_000;
/** With less room than this nobody should go to sleep. */
const leastRoom = 100e6;

export type HealthLine =
  | { what: "database"; state: "whole" | "damaged" | "missing" | "unreadable" }
  | { what: "references"; dangling: number }
  | { what: "strict"; loose: number }
  | { what: "letters"; stuck: number }
  /** `gone`: the file of the last one is not where it was put. `demonstration`: there is nobody's data to lose. */
  | {
      what: "backup";
      standing: BackupStanding;
      at: Date | null;
      hasKey: boolean;
      gone: boolean;
      demonstration: boolean;
    }
  /** `ahead`: the last act that was acknowledged lies so many milliseconds in this clock's future. */
  | { what: "clock"; ahead: number }
  /** `older`: the release these data were used with, where this machine's is older. */
  | { what: "clock-rules"; version: string; older: string | null }
  /** Bytes; `needed` is what the next backup takes. */
  | { what: "disk"; folder: string; free: number | null; needed: number }
  | { what: "mail"; state: "answers" | "none" | "silent"; said: string };

/** Whether a finding is as it should be. */
export function isWell(line: HealthLine): boolean {
  switch (line.what) {
    case "database":
      return line.state === "whole";
    case "references":
      return line.dangling === 0;
    case "strict":
      return line.loose === 0;
    case "letters":
      return line.stuck === 0;
    case "backup":
      if (line.demonstration && line.standing === "none") return true;
      return line.standing === "fine" && line.hasKey && !line.gone;
    case "clock":
      return line.ahead < 60_000;
    case "clock-rules":
      return line.version !== "" && line.older === null;
    case "disk":
      return line.free !== null && line.free >= Math.max(leastRoom, line.needed);
    case "mail":
      return line.state !== "silent";
  }
}
