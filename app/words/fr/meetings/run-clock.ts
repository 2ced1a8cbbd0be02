/** The clock of a meeting in words, calm and without red. Also spoken by the phone itself while it is not connected. */
import type { Same } from "../../language.ts";
import type { clockWords as english } from "../../en/meetings/run-clock.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

export const clockWords: Same<typeof english> = {
  segment: (gone, of) => `${gone}${nb}min sur ${of}`,
  paused: `On reste ici${nb}: l’horloge est arrêtée`,
  onTime: "À l’heure",
  behind: (minutes) => `${minutes}${nb}min de retard`,
  ahead: (minutes) => `${minutes}${nb}min d’avance`,
  ends: (at) => `fin à ${at}`,
  instead: (at, planned) => `fin à ${at} au lieu de ${planned}`,
  unhurried: "Nous prenons le temps qu’il faut",
  about: (minutes) => `Environ ${counted(minutes, "minute", "minutes")} pour ce temps`,
  unsent: (count) =>
    `Pas encore envoyé${nb}: ${counted(count, "action", "actions")}. Nous réessayons${nb}; laissez cette page ouverte.`,
  sentAgain: "Tout est envoyé.",
  done: (what) => `C’est fait${nb}: ${what}`,
  cutOff: "Pas de connexion pour l’instant.",
  away: `Pas de connexion pour l’instant. L’horloge continue${nb}; le reste s’affichera au retour.`,
  signedOut:
    "Vous n’êtes plus identifié·e. Identifiez-vous dans un autre onglet, puis appuyez de nouveau ici.",
  failed: "Cela n’a pas marché. Regardez l’écran et réessayez.",
};
