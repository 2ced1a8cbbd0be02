/** Sayings that mean something else than their words, with the plain meaning. A short list: the ones scripts do use. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Entry } from "../texts/plain-text.ts";

export type Idiom = Entry & { meaning: string };

const en: readonly Idiom[] = [
  { find: "under the weather", meaning: "not feeling well" },
  { find: "break(?:s|ing)? the ice|ice-?breakers?", meaning: "begin to talk" },
  { find: "the elephant in the room", meaning: "what nobody says" },
  { find: "on the same page", meaning: "understand it in the same way" },
  { find: "a piece of cake", meaning: "easy" },
  { find: "back to square one", meaning: "back at the beginning" },
  { find: "(?:bit(?:e|ing)|bit) the bullet", meaning: "do it although it is hard" },
  { find: "beat(?:ing)? (?:around|about) the bush", meaning: "not say it openly" },
  { find: "(?:pull|pulling|get|keep) (?:yourself|yourselves|it|themselves) together", meaning: "calm down" },
  { find: "think(?:ing)? outside the box|blue(?: |-)sky thinking", meaning: "look for new ideas" },
  { find: "low-hanging fruit", meaning: "the easy things" },
  { find: "touch(?:ing)? base|circle back", meaning: "speak again" },
  {
    find: "(?:step|stepping|get|out of) (?:outside |out of )?your comfort zone",
    meaning: "try something new",
  },
  { find: "rollercoaster|roller coaster", meaning: "ups and downs" },
  { find: "at the end of (?:the|your|my) (?:rope|tether)", meaning: "very tired" },
  { find: "(?:light|lights) at the end of the tunnel", meaning: "hope" },
  {
    find: "a blessing in disguise|every cloud has a silver lining|silver linings?",
    meaning: "something good in it",
  },
  { find: "hit(?:s|ting)? (?:rock bottom|the wall|the nail on the head)", meaning: "say what happened" },
  { find: "go(?:es|ing)? off the rails|off the wagon|on the wagon", meaning: "begin to use again, or stop" },
  { find: "baby steps", meaning: "small steps" },
  { find: "(?:the )?ball is in your court", meaning: "you decide" },
  { find: "cold turkey", meaning: "all at once" },
];

const fr: readonly Idiom[] = [
  { find: "bris(?:er|e|ons|ez) la glace|brise-glaces?", meaning: "commencer à parler" },
  { find: "au bout du rouleau", meaning: "très fatigué" },
  { find: "broy(?:er|ez|ons) du noir|broie(?:nt)? du noir", meaning: "avoir des idées tristes" },
  { find: "(?:au )?fond du trou|toucher le fond", meaning: "aller très mal" },
  { find: "tourner autour du pot", meaning: "ne pas le dire clairement" },
  { find: "se jeter à l’eau|jetez-vous à l’eau|jette-toi à l’eau", meaning: "essayer" },
  { find: "sortir de (?:votre|ta|sa|notre) zone de confort", meaning: "essayer quelque chose de nouveau" },
  { find: "montagnes russes", meaning: "des hauts et des bas" },
  { find: "(?:remonter|reprendre) la pente", meaning: "aller mieux" },
  { find: "le bout du tunnel", meaning: "l’espoir" },
  { find: "(?:la )?balle est dans (?:votre|ton) camp", meaning: "à vous de décider" },
  { find: "du jour au lendemain", meaning: "d’un coup" },
  { find: "mettre les pieds dans le plat", meaning: "dire ce qui gêne" },
  { find: "sur la même longueur d’onde", meaning: "se comprendre" },
  {
    find: "péter (?:les plombs|un câble)|pète(?:nt)? (?:les plombs|un câble)",
    meaning: "perdre le contrôle",
  },
  { find: "prendre (?:le taureau par les cornes|son courage à deux mains)", meaning: "oser" },
  { find: "tirer son épingle du jeu|retomber sur (?:ses|vos|tes) pattes", meaning: "s’en sortir" },
  { find: "avoir le (?:cafard|moral dans les chaussettes)", meaning: "être triste" },
  { find: "repartir (?:de|à) zéro", meaning: "recommencer" },
];

export const idioms: Record<Language, readonly Idiom[]> = { en, fr };
