/**
 * Keeps the list of who was erased: a line is written before the act is acknowledged; where a file cannot be written, the
 * erasure stays unlisted and is written at the next turn.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { allErasures, noteListed, unlisted } from "#db/forgetting/erasing/tombstones.server.ts";
import { findInstallation } from "#db/people/installations.server.ts";
import type { App } from "../start/app.server.ts";
import { tagOf } from "./backup-files.server.ts";
import { add, carry, tombstonesIn } from "./tombstone-files.server.ts";

/** Writes what is not in the files yet. Never throws: what could not be written is logged and tried again. */
export async function keepTombstones({ config, store, clock, log }: App): Promise<void> {
  try {
    const fresh = await unlisted(store);
    const ours = tombstonesIn(config.dataDir);
    add(ours, existsSync(ours) ? fresh : await allErasures(store));
    const installation = await findInstallation(store);
    if (config.backupFolder && installation)
      carry(config.dataDir, resolve(config.backupFolder), tagOfInstallation(installation));
    if (fresh.length > 0) await noteListed(store, fresh, clock.now());
  } catch (error) {
    log.error({ error: String((error as Error).stack ?? error) }, "erasures not listed");
  }
}

function tagOfInstallation({ kind, createdAt }: { kind: string; createdAt: Date }): string {
  return tagOf({ kind, founded: createdAt.getTime() });
}
