/**
 * Checks curricula from the command line: `check-curricula [--fr] [folder …]`, by default every folder in curricula/.
 * One line a finding (`file:line:col severity rule why`) and a hint below it; leaves with 1 when there is an error.
 */
import { join } from "node:path";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { curriculaOn, FolderRefused, readCurriculumFolder } from "#app/server/curricula-on-disk.server.ts";
import { sentenceOf } from "#app/words/findings.ts";

const given = process.argv.slice(2);
const language: Language = given.includes("--fr") ? "fr" : "en";
const named = given.filter((argument) => !argument.startsWith("--"));
const folders = named.length > 0 ? named : curriculaOn("curricula").map((name) => join("curricula", name));

let errors = 0;
for (const folder of folders) errors += checkFolder(folder);
process.exitCode = errors > 0 ? 1 : 0;

/** Prints what was found in a folder and returns the number of errors. */
function checkFolder(folder: string): number {
  try {
    const { findings } = readCurriculumFolder(folder);
    for (const finding of findings) console.log(lineOf(folder, finding));
    const wrong = findings.filter((finding) => finding.severity === "error").length;
    console.log(`${folder}: ${wrong} errors, ${findings.length - wrong} other findings`);
    return wrong;
  } catch (problem) {
    if (!(problem instanceof FolderRefused)) throw problem;
    console.log(`${folder}: ${problem.message}`);
    return 1;
  }
}

function lineOf(folder: string, finding: Finding): string {
  const { file, line, column } = finding.at;
  const { why, hint } = sentenceOf(finding, language);
  return `${join(folder, file)}:${line}:${column} ${finding.severity} ${finding.rule} ${why}\n    ${hint}`;
}
