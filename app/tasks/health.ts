/**
 * `npm run health`: one line for each thing that can go wrong unseen. Leaves with 0 when all is well and with 1 when
 * somebody should look, so that a cron job can raise an alarm in a way that does not need our mail.
 */
import { isWell } from "#app/domain/health.ts";
import { lookAtHealth } from "#app/server/health/look-at-health.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { healthLine } from "#app/words/operating.ts";
import { runTask, terminalLanguage } from "./terminal.ts";

runTask(async () => {
  const language = terminalLanguage(process.env);
  const found = await lookAtHealth(readConfig(process.env), new Date());
  if (!found.every(isWell)) process.exitCode = 1;
  return found.map((line) => healthLine(language, line, isWell(line)));
});
