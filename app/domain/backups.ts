/**
 * Backups of an installation: how their files are named, when the daily one is due, which are old enough to go, and
 * when somebody should look. What can keep one from being made or brought back is a code here and a sentence in words.
 */

/** So many days a backup is kept; the newest is never too old. */
export const keptDays = 30;
/** The hour (UTC) from which on the day's backup is due: night where most of our groups are. */
const hourDue = 2;
/** A last backup older than this is one that somebody should look after: a day, and time for a late start. */
const staleMs = 36 * 3_600_000;
/** After a failure the next try waits this long. */
const againMs = 3_600_000;
const day = 86_400_000;

/** What is remembered of backups beside the data, so that a page can tell without asking another disk. */
export type BackupMemory = {
  last: { at: Date; folder: string; file: string; bytes: number } | null;
  /** The last try, if it came to nothing. */
  failure: { at: Date; why: BackupRefusal["why"] } | null;
};

/** Why no backup was made. `said` is what the machine said, for somebody who looks after it. */
export type BackupRefusal =
  | { why: "no-key" }
  | { why: "no-folder" }
  | { why: "inside"; folder: string }
  | { why: "folder"; folder: string; said: string }
  | { why: "no-database"; folder: string }
  | { why: "busy" }
  | { why: "full"; folder: string }
  | { why: "damaged" }
  | { why: "broken"; said: string };

/** Why nothing was brought back. Nothing has changed then. */
export type RestoreRefusal =
  | { why: "no-file"; file: string }
  | { why: "not-a-backup"; file: string }
  | { why: "not-a-key" }
  | { why: "wrong-key" }
  | { why: "damaged"; file: string }
  | { why: "occupied"; folder: string }
  | { why: "running"; folder: string }
  | { why: "other-installation" }
  | { why: "newer"; schema: string }
  | { why: "no-list"; file: string }
  | { why: "list-damaged"; file: string }
  | { why: "full"; folder: string };

/** `alongside-1a2b3c4d-20261130T020000Z.age`; `installation` tells the backups of two installations in one folder apart. */
export function backupName(installation: string, at: Date): string {
  return `alongside-${installation}-${at.toISOString().replace(/[-:]|\.\d+/g, "")}.age`;
}

/** When a file of this name was made; null when it is no backup of this installation. */
export function backupTime(installation: string, name: string): Date | null {
  const [, of, ...parts] =
    /^alongside-([0-9a-f]+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.age$/.exec(name) ?? [];
  if (of !== installation) return null;
  const [year = 0, month = 0, date = 0, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year, month - 1, date, hour, minute, second));
}

/** The backups of this installation that may go: older than thirty days, and not the newest of all. */
export function outdated(installation: string, names: readonly string[], now: Date): string[] {
  const ours = names
    .flatMap((name) => {
      const at = backupTime(installation, name);
      return at ? [{ name, at: at.getTime() }] : [];
    })
    .sort((a, b) => b.at - a.at);
  return ours.slice(1).flatMap(({ name, at }) => (now.getTime() - at > keptDays * day ? [name] : []));
}

/** Whether the day's backup into `folder` is due: none since two in the morning (UTC), no try within the hour. */
export function isBackupDue({ last, failure }: BackupMemory, folder: string, now: Date): boolean {
  if (failure && Math.abs(now.getTime() - failure.at.getTime()) < againMs) return false;
  const since = new Date(now);
  since.setUTCHours(hourDue, 0, 0, 0);
  if (since > now) since.setUTCDate(since.getUTCDate() - 1);
  return !last || last.folder !== folder || last.at < since;
}

export type BackupStanding = "fine" | "failing" | "old" | "none";

/** How backups stand: a failure says more than the age of the last one. */
export function backupStanding({ last, failure }: BackupMemory, now: Date): BackupStanding {
  if (failure) return "failing";
  if (!last) return "none";
  return now.getTime() - last.at.getTime() > staleMs ? "old" : "fine";
}
