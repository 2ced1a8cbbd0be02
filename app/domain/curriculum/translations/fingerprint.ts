/**
 * A short mark of a text, for telling whether it is still the same: FNV-1a (draft-eastlake-fnv), 32 bits folded to
 * 24. Not a secret and no proof: two texts share a mark once in sixteen million.
 */

/** Six hex digits. How white space is laid out makes no difference: a paragraph may be wrapped anew. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const laid = text.normalize("NFC").replace(/\s+/g, " ").trim();
  for (let n = 0; n < laid.length; n++) {
    const unit = laid.charCodeAt(n);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  const folded = ((hash >>> 24) ^ (hash & 0xffffff)) >>> 0;
  return folded.toString(16).padStart(6, "0");
}
