/** What the tasks of whoever runs the machine say, and owners read of it: backups, bringing them back, health. */
import type { BackupRefusal, RestoreRefusal } from "#app/domain/backups.ts";
import type { HealthLine } from "#app/domain/health.ts";
import type { Language } from "./language.ts";
import { family } from "./registry.ts";

export const backups = family((words) => words.operating.backups);
const notMade = family((words) => words.operating.notMade);
const notRestored = family((words) => words.operating.notRestored);
const healthLines = family((words) => words.operating.healthLines);
const healthMarks = family((words) => words.operating.healthMarks);

/** Why no backup was made, in one sentence or two. */
export function whyNotMade(language: Language, refusal: BackupRefusal): string {
  return (notMade[language][refusal.why] as (refusal: BackupRefusal) => string)(refusal);
}

/** Why nothing was brought back; always says that nothing was changed. */
export function whyNotRestored(language: Language, refusal: RestoreRefusal): string {
  return (notRestored[language][refusal.why] as (refusal: RestoreRefusal) => string)(refusal);
}

/** "fine  The database is whole." The mark is a word, and of one width. */
export function healthLine(language: Language, line: HealthLine, well: boolean): string {
  const sentence = (healthLines[language][line.what] as (line: HealthLine) => string)(line);
  return `${healthMarks[language][well ? "well" : "look"]}  ${sentence}`;
}
