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

/** An act as its form sends it; `once` is the hidden id of the form. */
export type FormAct = {
  once: string;
  act: string;
  /** Whose act it is: a person's id; an address where nobody is known yet. */
  by: string;
  /** What it is about: the id of the group, place, organisation. */
  about: string;
  /** What was typed or chosen. */
  content: unknown;
};

/**
 * The id an act of a form is kept by. The same form with the same content by the same person is the same act, however
 * often it arrives; sent again with other words (Back, mend, Send), by somebody else or about something else it is
 * another one, so that nothing typed is ever answered as done and thrown away.
 */
export function idOfAct({ once, act, by, about, content }: FormAct): string {
  return hashOf(JSON.stringify([once, act, by, about, content])).slice(0, 22);
}

/** Six digits that a person can type [D33]: five tries. */
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
