/** Makes an opened house fit to live in: its kind is checked, its shelf read, a demonstration given its story. */
import { isOlder } from "#app/domain/zones/clock-rules.ts";
import { refreshDemonstration, seedDemonstration } from "#db/cast/seed.server.ts";
import { findInstallation, foundInstallation, raiseClockRules } from "#db/people/installations.server.ts";
import { settleAddresses } from "#db/people/settle-addresses.server.ts";
import { loadShelf } from "../curricula/curricula-shelf.server.ts";
import type { App } from "./app.server.ts";
import { setUpLine } from "./set-up.server.ts";

/**
 * Gives the lines to print before the address. Throws one clear sentence when data and settings do not fit. `program`
 * names the program that runs: a shelf that it has read before is read again only where it has changed.
 */
export async function bootstrap(app: App, program: string | null = null): Promise<string[]> {
  const { config, store, clock } = app;
  const now = clock.now();
  const found = await findInstallation(store);
  if (found && found.kind !== config.kind) throw new Error(wrongKind(found.kind, config.dataDir));
  if (!found) await foundInstallation(store, config.kind, now);
  await settleAddresses(store, now);
  const shelf = await loadShelf(app, "curricula", program);
  const lines = [
    `Read ${shelf.read} of ${shelf.folders} curricula from curricula/.`,
    await sayClockRules(app),
  ];
  if (config.kind === "real") return [...lines, ...(await setUpLine(app))];
  await seedDemonstration(store, now);
  await refreshDemonstration(store, now);
  return [
    ...lines,
    "This is a demonstration: one click signs in as anybody of the cast. Nothing is sent to anyone.",
  ];
}

/** The line about this machine's clock rules; the log has them, too, and warns where newer ones have been here. */
async function sayClockRules({ store, clockRules, log }: App): Promise<string> {
  const { version } = clockRules;
  const seen = await raiseClockRules(store, version);
  const named = version || "unknown";
  if (!isOlder(version, seen)) {
    log.info({ clockRules: named }, "clock rules");
    return `Clock rules: ${named}.`;
  }
  log.warn({ clockRules: named, seen }, "clock rules older than seen");
  return `Clock rules: ${named}, older than ${seen}, which these data were used with: no date is moved by them. Start with Node 24, in its newest version.`;
}

/** Why data of one kind are not opened with the settings of the other. */
export function wrongKind(kind: "demonstration" | "real", dataDir: string): string {
  return kind === "demonstration"
    ? `The data in ${dataDir} is a demonstration. For real use choose an empty folder: DATA_DIR=/path/to/data`
    : `The data in ${dataDir} belongs to a real installation: set PUBLIC_URL and SECRET as they were.`;
}
