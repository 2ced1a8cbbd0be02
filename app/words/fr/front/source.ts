/** What is said about the program itself: its licence, its source code, and how old this build is. */
import type { Same } from "../../language.ts";
import type { sourceWords as english } from "../../en/front/source.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";
/** "1.4": bytes as megabytes. */
const mega = (bytes: number) => (bytes / 1_000_000).toFixed(1);

export const sourceWords: Same<typeof english> = {
  link: "Code source",
  title: "Le code source de ce site",
  lead: "Alongside est un logiciel libre. Vous pouvez l’utiliser, l’étudier, le modifier et le transmettre, selon la licence GNU Affero General Public License, version 3 ou ultérieure.",
  version: (version: string, when: string) =>
    `Ce site fonctionne avec la version ${version}, construite le ${when}.`,
  take: "Emporter le code source",
  takes: (bytes: number) =>
    `Un fichier zip de ${mega(bytes).replace(".", ",")}${nb}Mo avec ce dont cette version même a été construite. Rien des personnes inscrites ici ne s’y trouve, ni aucun programme\u00a0: chacun d’eux a sa propre licence, qu’il indique.`,
  none: "Le code source ne se trouve pas à côté de cette version. La personne responsable de ce site vous le doit\u00a0: demandez-le-lui par la page de contact.",
  contact: "Contact",
  build: {
    title: "Âge de cette version",
    is: (version: string, days: number) =>
      days === 0
        ? `Version ${version}, construite aujourd’hui.`
        : `Version ${version}, construite il y a ${counted(days, "jour", "jours")}.`,
    old: "Cela fait plus de trois mois. Demandez à la personne qui s’occupe de ce serveur s’il en existe une plus récente.",
    unknown: "Cette version ne sait pas quand elle a été construite.",
  },
};
