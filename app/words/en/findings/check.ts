/** What the check on the command line says besides its findings. */
import { counted } from "../language.ts";

export const checkWords = {
  sum: (folder: string, errors: number, warnings: number, infos: number) =>
    `${folder}: ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(infos, "remark", "remarks")}`,
  severity: { error: "error", warning: "warning", info: "remark" },
  stamped: (file: string) => `${file}: stamped`,
  nothing: "There is no curriculum to check: name its folder.",
  absent: (folder: string) => `There is no folder ${folder}.`,
  refused: {
    "unknown-option": (word: string) => `There is no option ${word}; --help lists them.`,
    "value-missing": (word: string) => `${word} wants a value after it.`,
    "unknown-format": (word: string) => `There is no format ${word}: choose text, json, github or sarif.`,
    "unknown-language": (word: string) => `There is no language ${word}: choose en or fr.`,
  },
  help: `npm run curricula:check -- [folder…] [--format text|json|github|sarif] [--language en|fr] [--stamp]

Reads curricula and tells what is wrong with them, with file, line and column.
Without a folder it reads all of curricula/; a folder of curricula stands for each of them.
  --format     lines for people (text), or json, github, sarif for programs (npm run --silent … > file)
  --language   the language of the sentences
  --stamp      notes in each translation which source texts it was made from
Ends with 0 when nothing keeps them from being run, 1 when there are errors, 2 when it could not begin.`,
};
