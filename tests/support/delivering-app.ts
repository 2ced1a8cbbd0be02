/** A house without pages: store, clock and post, for tests of letters and of what the timekeeper wakes. */
import { Writable } from "node:stream";
import type { LetterFacts, LetterKind } from "#app/domain/letters/letter-facts.ts";
import { createChannel } from "#app/server/live/channel.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { createApp } from "#app/server/start/app.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { localTransport } from "#app/server/mail/transport.server.ts";
import type { Language } from "#app/words/language.ts";
import { newId } from "#db/kit/ids.server.ts";
import { putLetter } from "#db/letters/outbox.server.ts";
import type { NewLetter } from "#db/letters/outbox.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { onSqlite, someDay } from "./stores.ts";

export const realSettings = {
  PUBLIC_URL: "https://groups.example.org",
  SECRET: "a secret for tests only of 32 letters or more",
  SMTP_URL: "smtp://127.0.0.1:25",
  MAIL_FROM: "letters@groups.example.org",
};

export type DeliveringApp = { app: App; logged: string[] };

/** Runs `work` in a real installation whose letters go by `post` (otherwise into the local mailbox). */
export function inDeliveringApp(
  work: (there: DeliveringApp) => Promise<void>,
  transport?: Transport,
): Promise<void> {
  return onSqlite((store) => work(deliveringApp(store, transport)));
}

export function deliveringApp(store: Store, transport?: Transport): DeliveringApp {
  const logged: string[] = [];
  const sink = new Writable({ write: (line: Buffer, _, done) => (logged.push(line.toString()), done()) });
  const clock = { now: () => someDay };
  const config = readConfig(realSettings);
  const parts = { config, store, clock, channel: createChannel(), log: createLog(sink) };
  return { app: createApp({ ...parts, transport: transport ?? localTransport(store, clock) }), logged };
}

type Addressed<K extends LetterKind> = {
  kind: K;
  facts: LetterFacts[K];
  to?: string;
  language?: Language;
  key?: string;
  organisationId?: string | null;
  dueAt?: Date;
};

/** Puts one letter to a mailbox. */
export async function write<K extends LetterKind>(
  store: Store,
  letter: Addressed<K>,
  now = someDay,
): Promise<string> {
  const {
    to = "ana@example.org",
    language = "en",
    organisationId = null,
    key = newId(),
    dueAt = now,
  } = letter;
  const { kind, facts } = letter;
  const whole = {
    kind,
    facts,
    to: { address: to },
    language,
    organisationId,
    key,
    dueAt,
  } as unknown as NewLetter;
  await store.tx((work) => putLetter(work, whole, now));
  return key;
}

/** An organisation and a person with a mailbox, for letters that look them up. */
export async function neighbour(store: Store, { address = "ana@example.org", neutralName = "Rivages" } = {}) {
  const organisationId = newId();
  const personId = await store.tx(async (work) => {
    const place = { zone: "Europe/Paris", language: "en", country: "FR", createdAt: someDay } as const;
    await work.write
      .insert(work.tables.organisations)
      .values({ id: organisationId, name: "Shore", neutralName, ...place });
    return newPerson(work, { language: "en", address }, someDay);
  });
  return { organisationId, personId };
}
