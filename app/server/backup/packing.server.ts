/**
 * Several files as one stream of bytes, as the POSIX archive that `tar` reads (ustar, IEEE 1003.1): so a backup opens on
 * any machine with `age` and `tar`, also without us. Only plain files with short names; sizes from eight gigabytes on
 * are written in GNU's way.
 */
import { createReadStream } from "node:fs";

const block = 512;
const largestOctal = 8 ** 11;

/** `bytes`: a short content itself; otherwise `path`, a file that nobody writes to, of `size` bytes. */
export type Packed = { name: string } & ({ bytes: Buffer } | { path: string; size: number });

/** The archive, piece by piece. */
export async function* pack(files: readonly Packed[], at: Date): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    const size = "bytes" in file ? file.bytes.length : file.size;
    yield headerOf(file.name, size, at);
    if ("bytes" in file) yield file.bytes;
    else yield* contentOf(file.path, size);
    yield Buffer.alloc((block - (size % block)) % block);
  }
  yield Buffer.alloc(2 * block);
}

async function* contentOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    sent += (piece as Buffer).length;
    yield piece as Buffer;
  }
  if (sent !== size) throw new Error(`${path} changed while it was read.`);
}

function headerOf(name: string, size: number, at: Date): Buffer {
  const header = Buffer.alloc(block);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, "0")}\0`;
  header.write(name, 0, 100, "latin1");
  header.write("0000600\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  if (size < largestOctal) header.write(octal(size, 12), 124);
  else {
    header[124] = 0x80;
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  header.write(octal(Math.floor(at.getTime() / 1000), 12), 136);
  header.write("0", 156);
  header.write("ustar\0" + "00", 257, "latin1");
  header.write(`${octal(sumOf(header), 7)} `, 148);
  return header;
}

/** The sum of a header's bytes, its own field taken as blanks. */
function sumOf(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

/** One file of an archive; its pieces must be read to their end before the next file comes. */
export type Unpacked = { name: string; size: number; pieces: AsyncGenerator<Uint8Array> };

/** The files of an archive in their order. Throws when it is none, or is cut. */
export async function* unpack(source: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const reader = readerOf(source);
  for (;;) {
    const header = await whole(reader, block);
    if (header.every((byte) => byte === 0)) return void (await reader.drain());
    if (Number.parseInt(header.toString("latin1", 148, 155), 8) !== sumOf(header))
      throw new Error("This is not one of our archives.");
    const name = header.toString("latin1", 0, 100).replace(/\0.*$/s, "");
    const size =
      header[124] === 0x80
        ? Number(header.readBigUInt64BE(128))
        : Number.parseInt(header.toString("latin1", 124, 135), 8);
    yield { name, size, pieces: reader.take(size) };
    await whole(reader, (block - (size % block)) % block);
  }
}

type Reader = { take(bytes: number): AsyncGenerator<Uint8Array>; drain(): Promise<void> };

function readerOf(source: AsyncIterable<Uint8Array>): Reader {
  const from = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async *take(bytes) {
      for (let left = bytes; left > 0;) {
        if (rest.length === 0) {
          const next = await from.next();
          if (next.done) throw new Error("The archive ends too early.");
          rest = next.value;
        }
        const piece = rest.subarray(0, left);
        rest = rest.subarray(piece.length);
        left -= piece.length;
        if (piece.length > 0) yield piece;
      }
    },
    /** To the very end: only there a sealed stream has been checked whole. */
    async drain() {
      while (!(await from.next()).done);
    },
  };
}

async function whole(reader: Reader, bytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reader.take(bytes)) pieces.push(piece);
  return Buffer.concat(pieces);
}
