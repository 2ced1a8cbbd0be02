/**
 * What a browser sent with a POST, kept until the answer is written, and no longer: a page that cannot do what was
 * asked (nobody is signed in any more, the store fails) gives the form back with all that was typed.
 */
import { createHmac } from "node:crypto";
import type { Request } from "express";
import type { Config } from "../start/config.server.ts";

/** `action`: path and query it was sent to. Of a form with files only that is known: files must be chosen again. */
export type SentForm = { action: string; fields: [name: string, value: string][]; withFiles: boolean };

/** The hidden field of every form on a signed-in page that says whose page it is; see `ownerMark`. */
export const ownerField = "openedBy";

/**
 * Listens along while the framework reads the body. The promise reads to its end also what nobody else reads, because
 * a door turned the request away before; null when the body never came whole. Call it in the tick that hands the
 * request on. The gate has bounded the length.
 */
export function sentFormOf(request: Request): () => Promise<SentForm | null> {
  if (request.method !== "POST") return () => Promise.resolve(null);
  const action = request.originalUrl;
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded"))
    return () => Promise.resolve({ action, fields: [], withFiles: true });
  const chunks: Buffer[] = [];
  let wanted = false;
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("pause", () => void (wanted && request.resume()));
  const ended = new Promise<void>((resolve) => {
    for (const event of ["end", "close", "error"]) request.once(event, () => resolve());
  });
  return async () => {
    wanted = true;
    request.resume();
    await ended;
    if (!request.complete) return null;
    const fields = [...new URLSearchParams(Buffer.concat(chunks).toString("utf8"))];
    return { action, fields, withFiles: false };
  };
}

/** Says whose page a form stood on without saying who that is: it opens nothing and follows from the person alone. */
export function ownerMark({ secrets }: Pick<Config, "secrets">, personId: string): string {
  return markedBy(secrets[0] ?? "", personId);
}

/** Whether a form was opened by somebody else than the person who is signed in now. */
export function isOfAnother(
  config: Pick<Config, "secrets">,
  form: SentForm | null,
  person: { id: string } | null,
): boolean {
  const owner = form?.fields.find(([name]) => name === ownerField)?.[1];
  if (owner === undefined || person === null) return false;
  return !config.secrets.some((secret) => owner === markedBy(secret, person.id));
}

function markedBy(secret: string, personId: string): string {
  return createHmac("sha256", secret).update(`form of:${personId}`).digest("base64url").slice(0, 22);
}

/** A page's forms with the mark of whoever it was made for. Last in each form, so that nothing in it moves. */
export function withOwner(html: string, mark: string): string {
  const field = `<input type="hidden" name="${ownerField}" value="${mark}"/>`;
  return html.replace(/(<form\b[^>]*\bmethod="post"[^>]*>)([\s\S]*?)(<\/form>)/g, `$1$2${field}$3`);
}
