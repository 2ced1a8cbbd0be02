/** Names for rows and secrets for links: random, unguessable, made here and nowhere else. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** 128 random bits as 22 characters of base64url. */
export function newId(): string {
  return randomBytes(16).toString("base64url");
}

/** Whether a text from outside has the shape of our ids; says nothing of whether it exists. */
export function looksLikeId(text: unknown): text is string {
  return typeof text === "string" && /^[A-Za-z0-9_-]{22}$/.test(text);
}

/** 256 random bits for links that sign in or show something private. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Six digits that a person can type (safety.md 33: five tries). */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

/** What is kept of a secret: SHA-256 as base64url. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Whether two hashes are the same, in a time that does not tell how far they agree. */
export function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
