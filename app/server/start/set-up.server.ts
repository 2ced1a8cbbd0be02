/**
 * First-run set-up: a real installation without an organisation shows one page, behind a code that is printed in the
 * terminal. The code follows from the secret and the moment the installation was founded, so whoever can read the
 * terminal has it, nothing of it is kept, and a restart does not change it; once somebody lives here it opens nothing.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { allowAttempt } from "#db/people/attempts.server.ts";
import { findInstallation, hasOrganisation } from "#db/people/installations.server.ts";
import type { App } from "./app.server.ts";

const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const letters = 16;

/** Whether this house waits for its first organisation. */
export async function awaitsSetUp({ config, store }: Pick<App, "config" | "store">): Promise<boolean> {
  return config.kind === "real" && !(await hasOrganisation(store));
}

/** The lines to print at start while the house is empty; none afterwards. */
export async function setUpLine(app: Pick<App, "config" | "store">): Promise<string[]> {
  if (!(await awaitsSetUp(app))) return [];
  return [
    `Nobody has set up this installation yet. Open ${app.config.publicUrl.origin}/set-up`,
    `and type this code: ${await setUpCode(app)}`,
  ];
}

/** The code itself, in groups of four: XXXX-XXXX-XXXX-XXXX. */
export async function setUpCode({ config, store }: Pick<App, "config" | "store">): Promise<string> {
  const founded = (await findInstallation(store))?.createdAt.getTime() ?? 0;
  const bytes = createHmac("sha256", config.secrets[0] ?? "")
    .update(`set-up:${founded}`)
    .digest();
  const code = [...bytes.subarray(0, letters)].map((byte) => alphabet[byte % alphabet.length]).join("");
  return (code.match(/.{4}/g) ?? []).join("-");
}

/** Whether a typed code is the right one. Small letters, spaces and missing hyphens are fine; ten tries an hour. */
export async function isSetUpCode(app: App, typed: string, from: string): Promise<boolean> {
  const limit = { most: 10, withinMs: 3_600_000 };
  if (!(await allowAttempt(app.store, `set-up:${from}`, limit, app.clock.now()))) return false;
  const plain = (text: string) => Buffer.from(text.toUpperCase().replace(/[^0-9A-Z]/g, ""));
  const [given, wanted] = [plain(typed), plain(await setUpCode(app))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
