/**
 * What the folder of a curriculum may hold: texts, pictures and sound, each known by the ending of its name, and how
 * large any of them may be. SVG is not among them: it is a document that can run scripts.
 */
import { limits } from "./limits.ts";

export const mediaTypes = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  m4a: "audio/mp4",
} as const;
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];
export type FileKind = "text" | MediaType;

/** Bytes and numbers that an import may have at most. A text may be as large as `limits.fileBytes`. */
export const folderLimits = {
  /** Bytes sent at once: an archive, or all files of a folder. */
  sent: 16_000_000,
  /** Bytes of one picture or sound. */
  media: 10_000_000,
  /** Bytes of all files together, unpacked, and of the texts among them. */
  total: 32_000_000,
  texts: 2_000_000,
  /** Files that are kept, and entries of an archive with everything that is left out. */
  files: limits.files,
  entries: 1000,
  /** Folders inside each other. */
  depth: 4,
  /** How many times larger something may get by being unpacked, once it is larger than `small`. */
  ratio: 100,
  small: 100_000,
} as const;

const textName = /(?:\.(?:md|txt)|(?:^|\/)(?:LICEN[SC]E|COPYING))$/i;

/** What a file is by its name; null for a kind that no curriculum holds. */
export function kindOf(path: string): FileKind | null {
  if (textName.test(path)) return "text";
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending as keyof typeof mediaTypes] : null;
}

/** Bytes that a file of this kind may have at most. */
export function mostBytes(kind: FileKind): number {
  return kind === "text" ? limits.fileBytes : folderLimits.media;
}

/** Whether bytes begin as files of this kind do (the signatures of PNG, JFIF, RIFF/WebP, MPEG audio, Ogg, ISO media). */
export function beginsAs(kind: MediaType, bytes: Uint8Array): boolean {
  const letters = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  const [first = 0, second = 0] = bytes;
  switch (kind) {
    case "image/png":
      return letters(0, 8) === "\x89PNG\r\n\x1a\n";
    case "image/jpeg":
      return first === 0xff && second === 0xd8 && bytes[2] === 0xff;
    case "image/webp":
      return letters(0, 4) === "RIFF" && letters(8, 12) === "WEBP";
    case "audio/mpeg":
      return letters(0, 3) === "ID3" || (first === 0xff && (second & 0xe6) === 0xe2);
    case "audio/ogg":
      return letters(0, 4) === "OggS";
    case "audio/mp4":
      return letters(4, 8) === "ftyp";
  }
}

export type TextRead = { ok: true; text: string } | { ok: false; line: number; column: number };

/**
 * Bytes as text, to the letter: a byte order mark and every line end stay. Not text: what is not UTF-8, and NUL. Then
 * line and column of the first such byte are given.
 */
export function readText(bytes: Uint8Array): TextRead {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!/[\0\uFFFD]/.test(text) || (!text.includes("\0") && isUtf8(bytes))) return { ok: true, text };
  const lines = text.split("\n");
  const line = lines.findIndex((one) => /[\0\uFFFD]/.test(one));
  return { ok: false, line: line + 1, column: (lines[line] ?? "").search(/[\0\uFFFD]/) + 1 };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
