/**
 * `npm run backup -- [folder]`: one sealed and checked file, also while the server runs. Without a folder it goes where
 * BACKUP_FOLDER says. The settings must be those of the server, because they are part of what comes back.
 */
import { resolve } from "node:path";
import { makeBackup } from "#app/server/backup/make-backup.server.ts";
import { databaseIn } from "#app/server/backup/backup-files.server.ts";
import { settingsFile } from "#app/server/backup/settings-file.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { wrongKind } from "#app/server/start/bootstrap.server.ts";
import { backups, whyNotMade } from "#app/words/operating.ts";
import { whoseDatabase } from "#db/kit/backup-copy.server.ts";
import { runTask, terminalLanguage } from "./terminal.ts";

runTask(async () => {
  const language = terminalLanguage(process.env);
  const words = backups[language];
  const [typed] = process.argv.slice(2);
  const config = readConfig(process.env);
  const { dataDir } = config;
  const folder = typed
    ? resolve(process.env["INIT_CWD"] ?? process.cwd(), typed)
    : config.backupFolder && resolve(config.backupFolder);
  if (!folder) throw new Error(whyNotMade(language, { why: "no-folder" }));
  const kind = whoseDatabase(databaseIn(dataDir))?.kind;
  if (kind && kind !== config.kind) throw new Error(wrongKind(kind, dataDir));
  const wish = { dataDir, folder, settings: settingsFile(config), now: new Date() };
  const made = await makeBackup(wish);
  if (!made.ok) throw new Error(whyNotMade(language, made.refusal));
  const { file, bytes, counts, removed } = made.backup;
  const size = `${(bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 })}\u00a0MB`;
  return [
    words.made(resolve(folder, file), size),
    words.counted(counts["persons"] ?? 0, counts["places"] ?? 0, counts["outbox"] ?? 0),
    ...(removed.length > 0 ? [words.removed(removed.length)] : []),
  ];
});
