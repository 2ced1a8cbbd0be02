/** The clock of a meeting in words, calm and without red. Also spoken by the phone itself while it is not connected. */
import type { ClockReading } from "../domain/meetings/run/clock.ts";
import { time } from "./dates.ts";
import { both, counted } from "./language.ts";
import type { Language } from "./language.ts";

const nb = "\u00a0";

export const clockWords = both(
  {
    segment: (gone: number, of: number) => `${gone} of ${of}${nb}min`,
    paused: "We stay here: the clock stands still",
    onTime: "On time",
    behind: (minutes: number) => `${minutes}${nb}min behind`,
    ahead: (minutes: number) => `${minutes}${nb}min in hand`,
    ends: (at: string) => `ends ${at}`,
    instead: (at: string, planned: string) => `ends ${at} instead of ${planned}`,
    unhurried: "We take the time we need",
    about: (minutes: number) => `About ${counted("en", minutes, "minute", "minutes")} for this`,
    unsent: (count: number) =>
      `Not yet sent: ${counted("en", count, "act", "acts")}. We keep trying; leave this page open.`,
    sentAgain: "Everything is sent.",
    done: (what: string) => `Done: ${what}`,
    cutOff: "No connection just now.",
    away: "No connection just now. The clock goes on; what others do shows when it is back.",
    signedOut: "You are signed out. Sign in again in another tab, then tap once more here.",
    failed: "That did not work. Please look at the screen and try again.",
  },
  {
    segment: (gone, of) => `${gone}${nb}min sur ${of}`,
    paused: `On reste ici${nb}: l’horloge est arrêtée`,
    onTime: "À l’heure",
    behind: (minutes) => `${minutes}${nb}min de retard`,
    ahead: (minutes) => `${minutes}${nb}min d’avance`,
    ends: (at) => `fin à ${at}`,
    instead: (at, planned) => `fin à ${at} au lieu de ${planned}`,
    unhurried: "Nous prenons le temps qu’il faut",
    about: (minutes) => `Environ ${counted("fr", minutes, "minute", "minutes")} pour ce temps`,
    unsent: (count) =>
      `Pas encore envoyé${nb}: ${counted("fr", count, "action", "actions")}. Nous réessayons${nb}; laissez cette page ouverte.`,
    sentAgain: "Tout est envoyé.",
    done: (what) => `C’est fait${nb}: ${what}`,
    cutOff: "Pas de connexion pour l’instant.",
    away: `Pas de connexion pour l’instant. L’horloge continue${nb}; le reste s’affichera au retour.`,
    signedOut:
      "Vous n’êtes plus identifié·e. Identifiez-vous dans un autre onglet, puis appuyez de nouveau ici.",
    failed: "Cela n’a pas marché. Regardez l’écran et réessayez.",
  },
);

/** "4 of 12 min": the segment at hand; in a pause what the pause is. */
export function segmentLine(language: Language, reading: ClockReading, running: boolean): string {
  const words = clockWords[language];
  if (!reading.segment) return "";
  const line = words.segment(reading.segment.gone, reading.segment.of);
  return running ? line : `${line} · ${words.paused}`;
}

/** "3 min behind · ends 20:03 instead of 20:00": the whole meeting. Instants in milliseconds since 1970. */
export function wholeLine(
  language: Language,
  zone: string,
  reading: ClockReading,
  plannedEnd: number,
): string {
  const words = clockWords[language];
  const at = (instant: number) => time(language, zone, new Date(instant));
  const { kind, minutes } = reading.drift;
  if (kind === "on-time") return `${words.onTime} · ${words.ends(at(plannedEnd))}`;
  const how = kind === "behind" ? words.behind(minutes) : words.ahead(minutes);
  return `${how} · ${words.instead(at(reading.endsAt), at(plannedEnd))}`;
}
