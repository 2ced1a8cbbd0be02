/** What the check on the command line says besides its findings. */
import type { OptionsRefusal } from "#app/domain/curriculum/findings/check-options.ts";
import { both, counted } from "../language.ts";
import type { Language } from "../language.ts";

export const checkWords = both(
  {
    sum: (folder: string, errors: number, warnings: number, infos: number) =>
      `${folder}: ${counted("en", errors, "error", "errors")}, ${counted("en", warnings, "warning", "warnings")}, ${counted("en", infos, "remark", "remarks")}`,
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
  },
  {
    sum: (folder: string, errors: number, warnings: number, infos: number) =>
      `${folder}\u00a0: ${counted("fr", errors, "erreur", "erreurs")}, ${counted("fr", warnings, "point à regarder", "points à regarder")}, ${counted("fr", infos, "remarque", "remarques")}`,
    severity: { error: "erreur", warning: "à regarder", info: "remarque" },
    stamped: (file: string) => `${file}\u00a0: état du texte de départ noté`,
    nothing: "Il n’y a aucun programme à vérifier\u00a0: indiquez son dossier.",
    absent: (folder: string) => `Il n’y a pas de dossier ${folder}.`,
    refused: {
      "unknown-option": (word: string) =>
        `Il n’y a pas d’option ${word}\u00a0; --help montre toutes celles qui existent.`,
      "value-missing": (word: string) => `${word} demande une valeur.`,
      "unknown-format": (word: string) =>
        `Il n’y a pas de format ${word}\u00a0: choisissez text, json, github ou sarif.`,
      "unknown-language": (word: string) => `Il n’y a pas de langue ${word}\u00a0: choisissez en ou fr.`,
    },
    help: `npm run curricula:check -- [dossier…] [--format text|json|github|sarif] [--language en|fr] [--stamp]

Lit des programmes et dit ce qui ne va pas, avec fichier, ligne et colonne.
Sans dossier, lit tout curricula/\u00a0; un dossier de programmes vaut pour chacun d’eux.
  --format     des lignes à lire (text), ou json, github, sarif pour des logiciels (npm run --silent … > fichier)
  --language   la langue des phrases
  --stamp      note dans chaque traduction de quel état du texte de départ elle est partie
Se termine par 0 si rien n’empêche leur emploi, 1 s’il y a des erreurs, 2 si la lecture n’a pas pu commencer.`,
  },
);

/** Why the command was not understood, as one sentence. */
export function optionsSentence({ code, word }: OptionsRefusal, language: Language): string {
  return checkWords[language].refused[code](word);
}
