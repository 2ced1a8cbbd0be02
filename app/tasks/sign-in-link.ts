/**
 * Prints a sign-in link for an owner who cannot get a letter (no mail server yet, or it is down):
 * `npm run sign-in-link -- owner@example.org`. Works once, for ten minutes. Whoever can run it can read the data anyway.
 */
import { join } from "node:path";
import { normalAddress } from "#app/domain/address.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { inWords } from "#app/server/start/data-folder.server.ts";
import { linksOf } from "#app/server/mail/delivery.server.ts";
import { withSecrets } from "#app/server/start/secrets.server.ts";
import { newSecret } from "#db/kit/ids.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { membershipsOf, note } from "#db/people/organisations.server.ts";
import { personsAt } from "#db/people/people.server.ts";
import { newVerification } from "#db/people/verifications.server.ts";
import type { Store } from "#db/kit/store.server.ts";

async function main(typed: string | undefined): Promise<string> {
  const address = normalAddress(typed ?? "");
  if (!address) throw new Error("Give the owner's mail address: npm run sign-in-link -- owner@example.org");
  process.umask(0o077);
  const config = withSecrets(readConfig(process.env));
  const place = { path: join(config.dataDir, "alongside.db"), migrations: "db/migrations/sqlite" };
  const store = inWords(config.dataDir, () => openSqlite(place));
  try {
    return linksOf(config).proof(await verificationFor(store, address, new Date()));
  } finally {
    await store.close();
  }
}

async function verificationFor(store: Store, address: string, now: Date): Promise<string> {
  for (const { id } of await personsAt(store, address)) {
    const owned = (await membershipsOf(store, id)).find(({ roles }) => roles.includes("owner"));
    if (!owned) continue;
    return store.tx(async (work) => {
      const asked = { address, purpose: "sign-in" as const, subject: null, browser: newSecret() };
      const { token } = await newVerification(work, asked, now);
      const line = {
        organisationId: owned.organisationId,
        personId: id,
        act: "sign-in link printed" as const,
        subject: id,
      };
      await note(work, line, now);
      return token;
    });
  }
  throw new Error("Nobody with this address owns an organisation here.");
}

main(process.argv[2]).then(
  (link) => process.stdout.write(`${link}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
