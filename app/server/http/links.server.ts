/**
 * Signed links for one purpose each: "I can't come", answering an offer, no more reminders, whether a mailbox is theirs,
 * taking an erasure back, a calendar feed. A token for one purpose
 * opens nothing else and signs nobody in [V9.2.2]. The newest secret writes, every known one reads.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

export type Purpose = "cannot-come" | "offer" | "feed" | "screen" | "reminders" | "address" | "stay";

/** `subject` (ids joined by `.`) with its signature, url-safe. `until` is when it ends, null for never. */
export function signLink(
  secrets: readonly string[],
  purpose: Purpose,
  subject: string,
  until: Date | null,
): string {
  const [newest] = secrets;
  if (!newest) throw new Error("There is no secret to sign links with.");
  const body = `${subject}~${until ? Math.floor(until.getTime() / 1000).toString(36) : ""}`;
  return `${body}~${signature(newest, purpose, body)}`;
}

/** The subject of a token, or null: wrong purpose, changed, or over at `now`. */
export function readLink(
  secrets: readonly string[],
  purpose: Purpose,
  token: string,
  now: Date,
): string | null {
  const link = readEndedLink(secrets, purpose, token, now);
  return link && !link.over ? link.subject : null;
}

/** The same for a page that tells why a link is `over`; null for a wrong purpose or a changed token. */
export function readEndedLink(
  secrets: readonly string[],
  purpose: Purpose,
  token: string,
  now: Date,
): { subject: string; over: boolean } | null {
  const at = token.lastIndexOf("~");
  const [body, given] = [token.slice(0, at), Buffer.from(token.slice(at + 1))];
  const good = secrets.some((secret) => {
    const wanted = Buffer.from(signature(secret, purpose, body));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
  if (!good) return null;
  const [subject, end] = body.split("~");
  if (subject === undefined) return null;
  return { subject, over: Boolean(end) && Number.parseInt(end ?? "", 36) * 1000 < now.getTime() };
}

function signature(secret: string, purpose: Purpose, body: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${body}`).digest("base64url");
}
