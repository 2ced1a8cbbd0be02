/**
 * Archives written byte by byte (APPNOTE 6.3.10, 4.3), so that tests can make what no library agrees to make: names
 * that lead out, sizes that lie, links, locks, and two entries over the same bytes.
 */
import { crc32, deflateRawSync } from "node:zlib";

export type Written = {
  name: string | Buffer;
  /** What it holds, unpacked. */
  bytes?: Buffer | string;
  /** 0 stored, 8 deflated (the default), anything else as it is. */
  method?: number;
  flags?: number;
  /** Unix mode, as in the upper half of the external attributes. */
  mode?: number;
  /** Sizes and checksum as the archive says them, where they are not what is true. */
  says?: { size?: number; packed?: number; crc?: number };
};

/** The bytes of an archive of these entries. */
export function zipBytes(entries: readonly Written[]): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const one = headersOf(entry, offset);
    local.push(one.local);
    central.push(one.central);
    offset += one.local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endOf(entries.length, directory.length, offset)]);
}

/** A megabyte of nothing, packed: what a bomb is made of. */
export function nothing(megabytes: number): Buffer {
  return Buffer.alloc(megabytes * 1_000_000);
}

function headersOf(entry: Written, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(entry.name);
  const bytes = Buffer.from(entry.bytes ?? "");
  const method = entry.method ?? 8;
  const packed = method === 8 ? deflateRawSync(bytes) : bytes;
  const { size = bytes.length, packed: packedSize = packed.length, crc = crc32(bytes) } = entry.says ?? {};
  const flags = entry.flags ?? 0x800;
  const about = Buffer.alloc(26);
  for (const [at, value] of [20, flags, method, 0, 0x21].entries()) about.writeUInt16LE(value, at * 2);
  for (const [at, value] of [crc, packedSize, size].entries()) about.writeUInt32LE(value, 10 + at * 4);
  about.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), about, name, packed]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), about, rest, name]),
  };
}

function endOf(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(Math.min(entries, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** The smallest beginnings that pictures and sound are known by. */
export const beginnings = {
  png: Buffer.from("\x89PNG\r\n\x1a\n and more", "latin1"),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  webp: Buffer.from("RIFF\x10\0\0\0WEBPVP8 ", "latin1"),
  mp3: Buffer.from("ID3\x04\0 and more", "latin1"),
  ogg: Buffer.from("OggS\0\x02 and more", "latin1"),
  m4a: Buffer.from("\0\0\0\x20ftypM4A ", "latin1"),
} as const;
