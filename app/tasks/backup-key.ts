/**
 * `npm run backup-key`: a pair of keys for backups. The private one is shown once and kept nowhere; the public one is
 * kept only after what was written down has opened something sealed to it.
 */
import { backupKey, keepBackupKey } from "#app/server/backup/backup-files.server.ts";
import { identityIn, newKeyPair, opensWhatIsSealed } from "#app/server/backup/sealing.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { makeDataFolder } from "#app/server/start/data-folder.server.ts";
import { backups } from "#app/words/operating.ts";
import { runTask, secretLine, terminalLanguage } from "./terminal.ts";

runTask(async () => {
  const { key: words } = backups[terminalLanguage(process.env)];
  const { dataDir } = readConfig(process.env);
  makeDataFolder(dataDir);
  const before = backupKey(dataDir);
  if (before && !process.argv.includes("--new")) throw new Error(words.there(before));
  const { identity, recipient } = await newKeyPair();
  process.stdout.write(`${words.printed}\n\n    ${identity}\n\n${words.write}\n\n`);
  const typed = identityIn(await secretLine(words.ask));
  if (!typed || !(await opensWhatIsSealed(recipient, typed))) throw new Error(words.wrong);
  keepBackupKey(dataDir, recipient);
  return [words.kept(recipient)];
});
