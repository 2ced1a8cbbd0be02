/**
 * A browser that keeps cookies, for the tests of signing in: each visitor has a jar of their own, posts forms as our
 * pages do, and reads letters out of the local mailbox as the person they are for.
 */
import { desc, eq, sql } from "drizzle-orm";
import { hashOf } from "#db/kit/ids.server.ts";
import type { TestApp } from "#tests/support/app.ts";

export type Visitor = {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** The cookies as the Cookie header would hold them. */
  cookies(): string;
  /** Puts a cookie into the jar, as somebody else's script might. */
  plant(name: string, value: string): void;
};

export function visitor(at: TestApp): Visitor {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  return {
    get: async (path, headers = {}) =>
      keep(await at.get(path, { headers: { Cookie: cookies(), ...headers } })),
    post: async (path, form, headers = {}) =>
      keep(await at.post(path, form, { headers: { Cookie: cookies(), ...headers } })),
    cookies,
    plant: (name, value) => void jar.set(name, value),
  };
}

export type KeptLetter = {
  toAddress: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
};

/** Everything that was mailed so far, oldest first. */
export async function lettersOf({ app }: TestApp): Promise<KeptLetter[]> {
  const { keptLetters: t } = app.store.tables;
  const { toAddress, subject, text, html, calendar, at } = t;
  return app.store.read.select({ toAddress, subject, text, html, calendar }).from(t).orderBy(at);
}

/** What the newest letter to an address proves a mailbox with. Throws when there is none. */
export async function verificationFor(
  at: TestApp,
  address: string,
): Promise<{ path: string; token: string; code: string }> {
  await at.pass();
  const letters = (await lettersOf(at)).filter((letter) => letter.toAddress === address);
  const texts = letters.map((letter) => letter.text);
  const text = (await newestFirst(at, address, texts))[0] ?? texts.at(-1) ?? "";
  const [path, token] = /\/proofs\/([A-Za-z0-9_-]+)/.exec(text) ?? [];
  const [code] =
    /(?<![\w/-])\d{3}[ \u00a0\u202f]?\d{3}(?![\w-])/.exec(text.replaceAll(/https?:\S+/g, "")) ?? [];
  if (!path || !token || !code) throw new Error(`No proof was mailed to ${address}: ${text}`);
  return { path, token, code: code.replace(/\D/g, "") };
}

/** Several letters leave at once, in any order: the newest is the one whose proof was made last. */
async function newestFirst({ app }: TestApp, address: string, texts: string[]): Promise<string[]> {
  const { proofs: p } = app.store.tables;
  const made = await app.store.read
    .select({ hash: p.tokenHash })
    .from(p)
    .where(eq(p.address, address))
    .orderBy(desc(sql`rowid`));
  return made.flatMap(({ hash }) =>
    texts.filter((text) => hashOf(/\/proofs\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? "") === hash),
  );
}

/** Asks for a sign-in letter, opens its link and uses it, all in one browser. Gives the last answer. */
export async function signInBy(at: TestApp, who: Visitor, address: string): Promise<Response> {
  await who.post("/sign-in", { address });
  const { path } = await verificationFor(at, address);
  await who.get(path);
  return who.post(path, {});
}
