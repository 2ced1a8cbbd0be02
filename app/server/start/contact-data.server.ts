/**
 * Reading contact data leaves a line in the trail, written before anything is shown. When nothing can be saved just
 * now, whoever needs a number tonight gets it all the same: the line goes to the log at once and into the trail as soon
 * as there is room. Owed lines live in this process; a restart before that leaves them in the log only.
 */
import { addressesIn, noteReading, readAddresses } from "#db/places/roster.server.ts";
import type { AddressesRead } from "#db/places/roster.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import type { App } from "./app.server.ts";

/** The addresses behind the places of a cycle, by place. */
export async function contactData(app: App, reading: AddressesRead): Promise<Map<string, string>> {
  const at = app.clock.now();
  try {
    return await readAddresses(app.store, reading, at);
  } catch (error) {
    if (!storageFailureOf(error)) throw error;
    const found = await addressesIn(app.store, reading.cycleId);
    app.owedTrail.push({ reading, at });
    app.log.warn({ ...reading }, "read contact data, trail owed");
    return found;
  }
}

/** Writes the lines that are owed; a job of the timekeeper. */
export async function payTrail(app: App): Promise<void> {
  const owed = [...app.owedTrail];
  if (owed.length === 0) return;
  await app.store.tx(async (work) => {
    for (const { reading, at } of owed) await noteReading(work, reading, at);
  });
  app.owedTrail.splice(0, owed.length);
}
