/** A backup opened by other means than ours, and archives that are cut, changed or too large for the old format. */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pack, unpack } from "#app/server/backup/packing.server.ts";
import type { Packed } from "#app/server/backup/packing.server.ts";

const when = new Date("2026-11-30T02:00:00Z");

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The same bytes in pieces of odd lengths. */
async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length));
}

function someFiles(): Packed[] {
  const folder = mkdtempSync(join(tmpdir(), "alongside-packing-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "large");
  writeFileSync(path, randomBytes(700_001));
  return [
    { name: "empty", bytes: Buffer.alloc(0) },
    { name: "settings.env", bytes: Buffer.from("SECRET='é'\n") },
    { name: "large", path, size: 700_001 },
    { name: "even", bytes: randomBytes(1024) },
  ];
}

const contentOf = (file: Packed) => ("bytes" in file ? file.bytes : readFileSync(file.path));

test("what was packed comes out as it was, however the pieces fall", async () => {
  const files = someFiles();
  const archive = await bytesOf(pack(files, when));
  expect(archive.length % 512).toBe(0);
  for (const length of [1 << 20, 512, 4093]) {
    const found: [string, Buffer][] = [];
    for await (const { name, pieces } of unpack(inPieces(archive, length)))
      found.push([name, await bytesOf(pieces)]);
    expect(found.map(([name]) => name)).toEqual(files.map(({ name }) => name));
    found.forEach(([, bytes], n) => expect(bytes.equals(contentOf(files[n] as Packed))).toBe(true));
  }
});

test("tar itself opens it, with files that only their owner reads", async () => {
  const files = someFiles();
  const folder = mkdtempSync(join(tmpdir(), "alongside-tar-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("tar", ["-x", "-C", folder], { input: await bytesOf(pack(files, when)) });
  for (const file of files) {
    expect(readFileSync(join(folder, file.name)).equals(contentOf(file))).toBe(true);
    expect(statSync(join(folder, file.name)).mode & 0o777).toBe(0o600);
  }
});

test("an archive that is cut or changed is not read to its end in silence", async () => {
  const archive = await bytesOf(pack(someFiles(), when));
  const read = async (bytes: Buffer) => {
    for await (const { pieces } of unpack(inPieces(bytes, 4096))) await bytesOf(pieces);
  };
  await expect(read(archive.subarray(0, archive.length - 2048))).rejects.toThrow("ends too early");
  await expect(read(archive.subarray(0, 700))).rejects.toThrow("ends too early");
  const changed = Buffer.from(archive);
  changed[0] = 0x21;
  await expect(read(changed)).rejects.toThrow("not one of our archives");
});

test("a file of more than eight gigabytes has its size in the header, as tar reads it", async () => {
  const size = 9 * 1024 ** 3 + 5;
  const first = pack([{ name: "alongside.db", path: "/dev/null", size }], when);
  const { value: header } = await first.next();
  await first.return(undefined);
  for await (const file of unpack(inPieces(Buffer.from(header as Uint8Array), 512))) {
    expect([file.name, file.size]).toEqual(["alongside.db", size]);
    break;
  }
});
