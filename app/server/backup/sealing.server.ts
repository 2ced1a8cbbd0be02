/**
 * Sealing by age (age-encryption.org/v1): to a public key, so that whoever holds the sealed file and this machine still
 * cannot read it. Files go through in pieces of 64 KiB; none is ever held whole.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

/** `identity` opens what `recipient` sealed. */
export type KeyPair = { identity: string; recipient: string };

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether a text is a public key that can be sealed to. */
export function isRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** The private key in a text: alone, or with notes around it as in a file of age's own tools; null without a sound one. */
export function identityIn(text: string): string | null {
  const [found] = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]+/.exec(text.toUpperCase()) ?? [];
  if (!found) return null;
  try {
    new Decrypter().addIdentity(found);
    return found;
  } catch {
    return null;
  }
}

/** Seals a short text and opens it again: whether `identity` is the one for `recipient`. */
export async function opensWhatIsSealed(recipient: string, identity: string): Promise<boolean> {
  const words = `Tried on ${new Date().toISOString()}`;
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const opened = await decrypter.decrypt(await encrypter.encrypt(words), "text").catch(() => null);
  return opened === words;
}

/**
 * Writes `pieces` sealed to a new file, on the disk when it resolves, and reads it back: what lies there is what was
 * sealed. Gives its size in bytes. Rejects with the file system's error, or when the disk gives back something else.
 */
export async function sealInto(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  recipient: string,
): Promise<number> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const plain = Readable.toWeb(Readable.from(pieces)) as unknown as ReadableStream<Uint8Array>;
  const sealed = (await encrypter.encrypt(plain)) as unknown as NodeStream<Uint8Array>;
  const written = createHash("sha256");
  let bytes = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const piece of sealed) {
      written.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const found = createHash("sha256");
  for await (const piece of createReadStream(path)) found.update(piece as Buffer);
  if (found.digest("hex") !== written.digest("hex"))
    throw new Error("The disk gave back something else than was written.");
  return bytes;
}

export type Unsealed =
  | { ok: true; pieces: AsyncIterable<Uint8Array> }
  | { ok: false; why: "not-sealed" | "wrong-key" | "damaged" };

const firstLine = "age-encryption.org/v1\n";

/** Opens a sealed file. Its pieces throw when it turns out to be changed or cut; each piece that came was right. */
export async function unseal(path: string, identity: string): Promise<Unsealed> {
  const file = await open(path, "r");
  try {
    const head = Buffer.alloc(firstLine.length);
    await file.read(head, 0, head.length, 0);
    if (head.toString("latin1") !== firstLine) return { ok: false, why: "not-sealed" };
  } finally {
    await file.close();
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    const stream = Readable.toWeb(source) as unknown as ReadableStream<Uint8Array>;
    return { ok: true, pieces: (await decrypter.decrypt(stream)) as unknown as NodeStream<Uint8Array> };
  } catch (error) {
    source.destroy();
    const why = /no identity matched/.test((error as Error).message) ? "wrong-key" : "damaged";
    return { ok: false, why };
  }
}
