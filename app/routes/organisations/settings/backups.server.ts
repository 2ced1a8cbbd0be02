/** How backups of the installation stand, as far as its owners are told. */
import { backupStanding } from "#app/domain/backups.ts";
import type { BackupStanding } from "#app/domain/backups.ts";
import { backupMemory } from "#app/server/backup/backup-files.server.ts";
import type { App } from "#app/server/start/app.server.ts";

export type ShownBackups = { standing: BackupStanding; at: Date | null };

/** Null in a demonstration that makes none: there is nobody's data to lose. */
export function lookAtBackups({ config, clock }: Pick<App, "config" | "clock">): ShownBackups | null {
  const memory = backupMemory(config.dataDir);
  const standing = backupStanding(memory, clock.now());
  if (standing === "none" && config.kind === "demonstration" && !config.backupFolder) return null;
  return { standing, at: memory.last?.at ?? null };
}
