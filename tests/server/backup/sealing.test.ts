/** Sealing to a public key: opened by its private one alone, and only as it was. */
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  identityIn,
  isRecipient,
  newKeyPair,
  opensWhatIsSealed,
  sealInto,
  unseal,
} from "#app/server/backup/sealing.server.ts";
import type { KeyPair } from "#app/server/backup/sealing.server.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-sealing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = Buffer.concat([Buffer.from("I have not told anybody about this yet. "), randomBytes(300_000)]);
const sealed = join(folder, "sealed.age");
let keys: KeyPair;
beforeAll(async () => {
  keys = await newKeyPair();
  await sealInto(sealed, piecesOf(words), keys.recipient);
});

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 70_000)
    yield await Promise.resolve(bytes.subarray(at, at + 70_000));
}

async function opened(path: string, identity = keys.identity): Promise<Buffer | string> {
  const found = await unseal(path, identity);
  if (!found.ok) return found.why;
  const all: Uint8Array[] = [];
  try {
    for await (const piece of found.pieces) all.push(piece);
  } catch {
    return "broken off";
  }
  return Buffer.concat(all);
}

test("the private key opens it, another one does not, and nothing in it can be read", async () => {
  expect((await opened(sealed)) as Buffer).toEqual(words);
  expect(await opened(sealed, (await newKeyPair()).identity)).toBe("wrong-key");
  expect(readFileSync(sealed, "latin1")).not.toContain("not told anybody");
});

test("a byte that was changed anywhere, an end that is missing, and another file are noticed", async () => {
  const size = readFileSync(sealed).length;
  const damaged = join(folder, "damaged.age");
  for (const at of [30, 120, 170, 400, 100_000, size - 1]) {
    copyFileSync(sealed, damaged);
    const bytes = readFileSync(damaged);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    expect(["wrong-key", "damaged", "broken off"], `byte ${at}`).toContain(await opened(damaged));
  }
  for (const length of [size - 1, 200_000, 190, 60]) {
    copyFileSync(sealed, damaged);
    truncateSync(damaged, length);
    expect(["damaged", "broken off"], `${length} bytes`).toContain(await opened(damaged));
  }
  writeFileSync(damaged, "These are the minutes of our meeting.");
  expect(await opened(damaged)).toBe("not-sealed");
});

test("a file that is there already is not written over, and one that cannot be written says so", async () => {
  await expect(sealInto(sealed, piecesOf(words), keys.recipient)).rejects.toMatchObject({ code: "EEXIST" });
  const nowhere = join(folder, "nowhere", "sealed.age");
  await expect(sealInto(nowhere, piecesOf(words), keys.recipient)).rejects.toMatchObject({ code: "ENOENT" });
});

test("a key is found in what somebody typed or keeps, and a mistyped one is none", async () => {
  const { identity, recipient } = keys;
  const kept = `# created: 2026-11-30\n# public key: ${recipient}\n${identity}\n`;
  expect([identityIn(` ${identity.toLowerCase()} `), identityIn(kept)]).toEqual([identity, identity]);
  const last = identity.endsWith("Q") ? "P" : "Q";
  expect(identityIn(`${identity.slice(0, -1)}${last}`)).toBeNull();
  expect([identityIn(""), identityIn(recipient)]).toEqual([null, null]);
  expect([isRecipient(recipient), isRecipient(identity), isRecipient(recipient.slice(0, -1))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(await opensWhatIsSealed(recipient, identity)).toBe(true);
  expect(await opensWhatIsSealed((await newKeyPair()).recipient, identity)).toBe(false);
});
