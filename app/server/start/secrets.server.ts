/** The demonstration makes its own signing secret and keeps it beside its data; a real installation is given one. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newSecret } from "#db/kit/ids.server.ts";
import type { Config } from "./config.server.ts";
import { makeDataFolder } from "./data-folder.server.ts";

/** The configuration with at least one secret in it. Makes the data folder where it is missing (see `makeDataFolder`). */
export function withSecrets(config: Config): Config {
  makeDataFolder(config.dataDir);
  if (config.secrets.length > 0) return config;
  const path = join(config.dataDir, "secret");
  if (!existsSync(path)) {
    writeFileSync(`${path}.new`, newSecret(), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  return { ...config, secrets: [readFileSync(path, "utf8").trim()] };
}
