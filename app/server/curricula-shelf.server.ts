/**
 * Reads `curricula/` into the store when the house opens. A folder that is broken is kept with what was found in it,
 * and its last good version stays in use; no folder can keep the house from opening.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { SourceFile } from "#app/domain/curriculum/markdown.ts";
import type { ApprovedWording, Finding, Plan } from "#app/domain/curriculum/plan.ts";
import { readCurriculum } from "#app/domain/curriculum/read-curriculum.ts";
import { keepFolder } from "#db/curricula.server.ts";
import { curriculaOn, readApproved, readFolder } from "./curricula-on-disk.server.ts";
import type { House } from "./house.server.ts";

/** How many folders there were and how many of them can be run. */
export type ShelfRead = { read: number; folders: number };

/** Reads every folder of `shelf`; reading the same folders again changes nothing. */
export async function loadShelf(
  { store, clock, log }: Pick<House, "store" | "clock" | "log">,
  shelf: string,
): Promise<ShelfRead> {
  const folders = curriculaOn(shelf);
  let read = 0;
  for (const folder of folders) {
    const reading = readOne(shelf, folder);
    const errors = reading.findings.filter((one) => one.severity === "error").length;
    if (reading.version) read += 1;
    else log.warn({ folder, errors, why: reading.why ?? "" }, "curriculum cannot be run");
    await keepFolder(store, { folder, findings: reading.findings, version: reading.version }, clock.now());
  }
  return { read, folders: folders.length };
}

type Read = {
  findings: Finding[];
  version: { hash: string; source: SourceFile[]; plan: Plan } | null;
  why?: string;
};

function readOne(shelf: string, folder: string): Read {
  try {
    const source = readFolder(join(shelf, folder));
    const inEnglish = readApproved(shelf, "en");
    const first = readCurriculum(source, { approved: inEnglish });
    const language = first.draft?.curriculum.language ?? "en";
    const approved = language === "en" ? inEnglish : readApproved(shelf, language);
    const { plan, findings } = language === "en" ? first : readCurriculum(source, { approved });
    return { findings, version: plan && { hash: hashOfFolder(source, approved), source, plan } };
  } catch (error) {
    return { findings: [unreadable()], version: null, why: String((error as Error).message) };
  }
}

/** SHA-256 over everything the plan follows from: the files in order, and the wording they take from elsewhere. */
export function hashOfFolder(files: readonly SourceFile[], approved: ApprovedWording): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text } of inOrder) hash.update(JSON.stringify([path, text]));
  return hash.update(JSON.stringify(Object.entries(approved).sort())).digest("hex");
}

/** The folder itself could not be opened: told like a missing file, because its pages are out of reach. */
function unreadable(): Finding {
  const at = { file: "curriculum.md", line: 1, column: 1 };
  return { rule: "file-missing", severity: "error", at, facts: { name: "curriculum.md" } };
}
