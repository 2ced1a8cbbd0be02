/** What the check on the command line says besides its findings. */
import type { Same } from "../../language.ts";
import type { checkWords as english } from "../../en/findings/check.ts";
import { counted } from "../language.ts";

export const checkWords: Same<typeof english> = {
  sum: (folder: string, errors: number, warnings: number, infos: number) =>
    `${folder}\u00a0: ${counted(errors, "erreur", "erreurs")}, ${counted(warnings, "point à regarder", "points à regarder")}, ${counted(infos, "remarque", "remarques")}`,
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
};
