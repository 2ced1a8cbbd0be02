/** Folders as they were checked: what the reports are made of. */
import type { ImportRefusal } from "#app/domain/curriculum/import/plan-import.ts";
import type { Finding } from "#app/domain/curriculum/plan.ts";

/** One folder. `refusal`: it could not be read at all. */
export type Checked = {
  folder: string;
  refusal: ImportRefusal | null;
  findings: readonly Finding[];
  /** Paths of the files that were stamped, in the folder. */
  stamped: readonly string[];
};
export type Weighed = { errors: number; warnings: number; infos: number };

/** How many of each weight; a folder that cannot be read is one error. */
export function weigh({ refusal, findings }: Pick<Checked, "refusal" | "findings">): Weighed {
  const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  return { errors: count("error") + (refusal ? 1 : 0), warnings: count("warning"), infos: count("info") };
}

/** A path of a folder as seen from where the folder is named. */
export function under(folder: string, path: string): string {
  return folder === "." ? path : `${folder.replace(/\/$/, "")}/${path}`;
}
