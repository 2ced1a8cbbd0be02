/**
 * Text that may go into a calendar file: nothing in it can end a line, open a property or be cut by a
 * reader. Control characters, line separators of Unicode and halves of surrogate pairs become spaces;
 * RFC 5545 3.3.11 forbids the first, and readers disagree about the others.
 */
import { isPlainAddress } from "../address.ts";

const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
const unprintableButLines = /[^\P{Cc}\n]+|[\p{Cs}\u2028\u2029]+/gu;

/** One line, trimmed. */
export function oneLine(text: string): string {
  return text.replace(unprintable, " ").trim();
}

/** Several lines, separated by `\n`, trimmed. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unprintableButLines, " ").trim();
}

/**
 * A name for CN="…". Inside these quotes nothing can be escaped in a way that all readers know (RFC 6868 is
 * read by some only), so the characters that would need it are written as their typographic twins.
 */
export function displayName(name: string): string {
  return oneLine(name)
    .replace(/"([^"]*)"/g, "“$1”")
    .replaceAll('"', "”")
    .replaceAll("\\", "/")
    .replaceAll("^", "ˆ");
}

/** An address that can stand behind `mailto:` as it is. Raises on any other: addresses are checked at the edge. */
export function plainAddress(address: string): string {
  if (isPlainAddress(address)) return address;
  throw new Error("an address that cannot be written into a calendar");
}

/** An http or https link without characters that a calendar would escape. Raises on anything else. */
export function plainLink(link: string): string {
  const url = new URL(link);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Error("a link that is not a web address");
  return url.href.replaceAll(",", "%2C").replaceAll(";", "%3B").replaceAll("\\", "%5C");
}

/** Our own ids: a UUID or 128 bits in base64url. Raises on anything else, so that no text of others becomes a UID. */
export function ownId(id: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) || /^[A-Za-z0-9_-]{22}$/.test(id)) return id;
  throw new Error("a UID that is not one of our ids");
}
