/**
 * A process that acts and is killed: it puts rows and letters, several acts at a time, says each number once it is
 * acknowledged, and delivers letters all the while. Bundled and started by kill.test.ts.
 */
import { writeSync } from "node:fs";
import { createChannel } from "#app/server/live/channel.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { createApp, realClock } from "#app/server/start/app.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { localTransport } from "#app/server/mail/transport.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { putLetter } from "#db/letters/outbox.server.ts";
import type { Store } from "#db/kit/store.server.ts";

const [path = "", from = "0"] = process.argv.slice(2);
const lanes = 4;

async function act(store: Store, n: number): Promise<void> {
  const now = new Date();
  const letter = {
    kind: "offer-ended",
    organisationId: null,
    to: { address: `person${n}@example.org` },
    language: "en",
    key: `letter ${n}`,
    facts: { placeId: String(n), groupName: "Evening group" },
    dueAt: now,
  } as const;
  await store.tx(async (work) => {
    await work.write.insert(work.tables.attempts).values({ id: `act ${n}`, count: n, startedAt: now });
    await putLetter(work, letter, now);
  });
  writeSync(1, `${n}\n`);
}

async function lane(store: Store, first: number): Promise<void> {
  for (let n = first; ; n += lanes) await act(store, n);
}

const store = openSqlite({ path, migrations: "db/migrations/sqlite" });
const parts = { config: readConfig({}), store, clock: realClock, channel: createChannel(), log: createLog() };
const app = createApp({ ...parts, transport: localTransport(store, realClock) });
const transport = async () => {
  for (;;) {
    await deliverDue(app, new Date());
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};
void Promise.all([transport(), ...Array.from({ length: lanes }, (_, n) => lane(store, Number(from) + n))]);
