/**
 * Looks at everything that can go wrong unseen, beside the running server and without its help: so an alarm does not
 * need the server, nor the mail that may be what is down. Nothing is changed by looking.
 */
import { existsSync, statSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { backupStanding } from "#app/domain/backups.ts";
import { stuckMs } from "#app/domain/health.ts";
import type { HealthLine } from "#app/domain/health.ts";
import { isOlder } from "#app/domain/zones/clock-rules.ts";
import { lookAtCopy } from "#db/kit/backup-copy.server.ts";
import { readMark } from "#db/kit/high-water.server.ts";
import { openForReading } from "#db/kit/read-sqlite.server.ts";
import { countWaitingSince } from "#db/letters/undelivered.server.ts";
import { clockRulesSeen } from "#db/people/installations.server.ts";
import { backupKey, backupMemory, databaseIn } from "../backup/backup-files.server.ts";
import { whyMailIsSilent } from "../mail/mail-check.server.ts";
import { ownClockRules } from "../start/clock-rules.server.ts";
import type { Config } from "../start/config.server.ts";

/** All findings, the database's first. Takes some seconds for each gigabyte. */
export async function lookAtHealth(config: Config, now: Date): Promise<HealthLine[]> {
  const { dataDir, smtpUrl } = config;
  const said = smtpUrl ? await whyMailIsSilent(smtpUrl, config.publicUrl.hostname) : null;
  return [
    ...(await database(databaseIn(dataDir), now)),
    backup(config, now),
    ...disks(config),
    { what: "mail", state: !smtpUrl ? "none" : said === null ? "answers" : "silent", said: said ?? "" },
  ];
}

async function database(path: string, now: Date): Promise<HealthLine[]> {
  if (!existsSync(path)) return [{ what: "database", state: "missing" }];
  try {
    const look = lookAtCopy(path);
    if (!look.facts) return [{ what: "database", state: "damaged" }];
    return [
      { what: "database", state: "whole" },
      { what: "references", dangling: look.dangling },
      { what: "strict", loose: look.loose.length },
      ...(await contents(path, now)),
    ];
  } catch {
    return [{ what: "database", state: "unreadable" }];
  }
}

async function contents(path: string, now: Date): Promise<HealthLine[]> {
  const { data, close } = openForReading(path);
  try {
    const { version } = ownClockRules;
    const seen = await clockRulesSeen(data);
    const mark = readMark(path);
    return [
      { what: "letters", stuck: await countWaitingSince(data, new Date(now.getTime() - stuckMs)) },
      { what: "clock", ahead: Math.max(0, (mark?.at.getTime() ?? 0) - now.getTime()) },
      { what: "clock-rules", version, older: seen !== null && isOlder(version, seen) ? seen : null },
    ];
  } finally {
    close();
  }
}

function backup({ dataDir, kind }: Config, now: Date): HealthLine {
  const memory = backupMemory(dataDir);
  const { last } = memory;
  return {
    what: "backup",
    standing: backupStanding(memory, now),
    at: last?.at ?? null,
    hasKey: backupKey(dataDir) !== null,
    gone: last !== null && !existsSync(join(last.folder, last.file)),
    demonstration: kind === "demonstration",
  };
}

/** The data's disk, where a copy of the database must fit, and that of the backups. */
function disks({ dataDir, backupFolder }: Config): HealthLine[] {
  const needed = statSync(databaseIn(dataDir), { throwIfNoEntry: false })?.size ?? 0;
  return [dataDir, ...(backupFolder ? [backupFolder] : [])].map((folder) => ({
    what: "disk",
    folder,
    free: roomIn(folder),
    needed,
  }));
}

/** Bytes that this user may still write there; of the folder above where the folder is still to be made. */
function roomIn(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : dirname(folder));
    return bavail * bsize;
  } catch {
    return null;
  }
}
