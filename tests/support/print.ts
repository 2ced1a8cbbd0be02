/**
 * What comes out of the printer: a page as Chromium would print it, read again by poppler (`pdftotext`, `pdftohtml`;
 * Debian: poppler-utils), sheet by sheet.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";

export type PaperSize = "A4" | "Letter";

/** The text of each sheet, as it is laid out. */
export async function printed(page: Page, size: PaperSize = "A4"): Promise<string[]> {
  const text = await readBack(page, size, "pdftotext", (file) => ["-layout", file, "-"]);
  return text.split("\f").slice(0, -1);
}

/** The lines of a sheet that hold anything, the running head first and the number last. */
export function linesOf(sheet: string): string[] {
  return sheet.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/**
 * Without breaks, doubled spaces and whatever stands behind a hyphen or dash, where a line may end: to find words
 * wherever their lines were broken, which is another place with every font.
 */
export function flowing(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<=[\p{L}\p{N}][-\u2010–—/]) (?=[\p{L}\p{N}])/gu, "")
    .trim();
}

/** How large, in points, each line of text was set on paper. */
export async function setIn(page: Page, size: PaperSize = "A4"): Promise<{ text: string; points: number }[]> {
  const xml = await readBack(page, size, "pdftohtml", (file) => [
    "-xml",
    "-i",
    "-zoom",
    "1",
    "-stdout",
    file,
  ]);
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g)].map(([, id, points]) => [id, Number(points)]),
  );
  return [...xml.matchAll(/<text [^>]*font="(\d+)"[^>]*>([\s\S]*?)<\/text>/g)].map(([, font, text = ""]) => ({
    text: text.replace(/<[^>]+>/g, ""),
    points: sizes.get(font) ?? 0,
  }));
}

async function readBack(page: Page, size: PaperSize, program: string, words: (file: string) => string[]) {
  const folder = await mkdtemp(join(tmpdir(), "alongside-print-"));
  const file = join(folder, "print.pdf");
  await writeFile(file, await page.pdf({ format: size, preferCSSPageSize: true }));
  const { stdout } = await promisify(execFile)(program, words(file), { maxBuffer: 1 << 26 });
  await rm(folder, { recursive: true });
  return stdout;
}
