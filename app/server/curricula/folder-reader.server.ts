/** The thread beside the house: it is handed the files of one folder, tells what they say, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { readWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import type { ReadingWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import { ownShelf, readApproved } from "./curricula-on-disk.server.ts";

/** What an import keeps of a reading. */
export type FolderReading = Pick<ReadingWithWording, "plan" | "findings" | "approved" | "approvedIn">;

const files = workerData as readonly SourceFile[];
const { plan, findings, approved, approvedIn } = readWithWording(files, (language) =>
  readApproved(ownShelf, language),
);
parentPort?.postMessage({ plan, findings, approved, approvedIn } satisfies FolderReading);
