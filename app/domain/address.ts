/**
 * What a mail address is, for all who take one, write to one or put one into a calendar. What somebody types is brought
 * into one form or refused (`normalAddress`); what was kept or configured is looked at once more where it leaves the
 * house (`isPlainAddress`), so that no text of others becomes a header, an envelope or a line of a calendar.
 */
import { cleanText } from "./text.ts";

/** Stands by itself: no quotes, brackets, separators, controls or line ends. Not in the form we keep, perhaps. */
export function isPlainAddress(address: string): boolean {
  return /^[^\s@<>"(),:;[\]\\\p{Cc}\p{Cs}]+@[^\s@<>"(),:;\\\p{Cc}\p{Cs}]+$/u.test(address);
}

/**
 * A mail address as we keep and compare it: trimmed, lower-case, its domain in ASCII; null when it is not one plain
 * address. The part before the @ keeps its plus sign. A control sign or a mark of direction in it is not cleaned away: what would be left
 * is another address than the one that was sent.
 */
export function normalAddress(text: string): string | null {
  if (/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text.trim())) return null;
  const clean = cleanText(text).toLowerCase();
  const match = /^([^\s@<>"(),:;\\[\]]{1,64})@([^\s@<>"(),:;\\[\]/?#%]{1,253})$/.exec(clean);
  if (!match?.[1] || !match[2]) return null;
  const domain = asciiDomain(match[2].replace(/\.$/, ""));
  return domain && /^[\x21-\x7e]+$/.test(match[1]) ? `${match[1]}@${domain}` : null;
}

/**
 * The mailbox behind a normal address, for counting letters: what follows a plus sign in front of the @ leads to the
 * same mailbox (RFC 5233 calls it the detail), so a count by address would be no count.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const plus = local.indexOf("+");
  return plus > 0 ? `${local.slice(0, plus)}${address.slice(at)}` : address;
}

function asciiDomain(domain: string): string | null {
  if (!URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  const labels = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
  return hostname.length <= 253 && labels.test(hostname) ? hostname : null;
}
