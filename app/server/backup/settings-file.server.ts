/**
 * The settings an installation was running with, as lines that a shell or a service manager reads. They go into each
 * backup: without SECRET the links in letters and the calendar addresses that people hold would die with the machine.
 */
import type { Config } from "../start/config.server.ts";

/** `NAME='value'`, one a line; a demonstration has no settings of its own. */
export function settingsFile(config: Config): string {
  const named: [string, string | null][] = [
    ["PUBLIC_URL", config.kind === "real" ? config.publicUrl.origin : null],
    ["SECRET", config.kind === "real" ? config.secrets.join(",") : null],
    ["SMTP_URL", config.smtpUrl],
    ["MAIL_FROM", config.kind === "real" ? config.mailFrom : null],
    ["HOST", config.host],
    ["PORT", String(config.port)],
    ["TRUST_PROXY", String(config.trustProxy)],
    ["BACKUP_FOLDER", config.backupFolder],
  ];
  return named
    .flatMap(([name, value]) => (value === null ? [] : [`${name}='${value.replaceAll("'", `'\\''`)}'\n`]))
    .join("");
}
