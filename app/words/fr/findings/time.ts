/** What is said about the minutes of a session. */
import type { SentencesOf } from "../../findings-shape.ts";
import { clockTime } from "../../findings-shape.ts";
import type { TimeFacts } from "#app/domain/curriculum/findings/register.ts";
import { counted } from "../language.ts";
import { minutesSaid, variantsIn } from "./terms.ts";

export const timeFindings: SentencesOf<TimeFacts> = {
  "minutes-sum": ({ variants, sum, minutes }) => ({
    why: `Les temps, mis ensemble, font ${minutesSaid(sum)} ${variantsIn(variants)} ; la séance en a ${minutes}.`,
    hint: sum > minutes ? `Retirez ${minutesSaid(sum - minutes)}.` : `Ajoutez ${minutesSaid(minutes - sum)}.`,
  }),
  "round-short": ({ voices, people, each, needed, minutes }) => ({
    why: `${voices} voix × ${each} s = ${clockTime(needed)}, plus que les ${minutes} min de ce tour (un groupe complet, c’est ${people}${voices > people ? `, avec ${counted(voices - people, "personne", "personnes")} à l’animation` : ""}).`,
    hint: `Donnez-lui ${Math.ceil(needed / 60)} min, ou each=${Math.floor((minutes * 60) / voices)}s.`,
  }),
  "turns-short": ({ size, turns, needed, minutes }) => ({
    why: `${counted(size, "personne", "personnes")} × ${turns} min = ${needed} min, plus que les ${minutes} min de ce temps.`,
    hint: "Raccourcissez les tours de parole, ou allongez ce temps.",
  }),
  "break-missing": ({ variants, stretch, limit }) => ({
    why: `À partir d’ici, on reste ${minutesSaid(stretch)} sans pause ${variantsIn(variants)} ; au-delà de ${limit}, c’est trop demander.`,
    hint: "Ajoutez une pause (genre .break) ou déplacez-la.",
  }),
  "break-late": ({ variants, stretch, limit }) => ({
    why: `À partir d’ici, on reste ${minutesSaid(stretch)} sans pause ${variantsIn(variants)} ; devant un écran, mieux vaut ne pas dépasser ${limit}.`,
    hint: "Déplacez la pause, ou ajoutez-en une courte avec only=online.",
  }),
  "input-long": ({ minutes, limit }) => ({
    why: `Cet apport dure ${minutesSaid(minutes)} ; personne n’écoute plus de ${limit}.`,
    hint: "Raccourcissez-le, ou posez au milieu une question au groupe.",
  }),
  "inputs-heavy": ({ minutes, session }) => ({
    why: `Les apports prennent ${minutesSaid(minutes)} sur ${session}, plus d’un quart.`,
    hint: "Laissez le groupe en trouver une part : remue-méninges, binômes, échange.",
  }),
  "no-slack": ({ variants, slack, wanted }) => ({
    why: `En cas de retard, on peut regagner ${minutesSaid(slack)} ${variantsIn(variants)} ; il en faudrait ${wanted}.`,
    hint: "Donnez à quelques temps un rang et un plancher (cut=1 floor=6), rangez les genres dans cut-order, ou ajoutez une marge (.buffer).",
  }),
  "floor-above": ({ floor, minutes }) => ({
    why: `Le plancher de ${minutesSaid(floor)} dépasse ce qui est prévu : ${minutesSaid(minutes)}.`,
    hint: "Baissez le plancher, ou prévoyez plus de minutes.",
  }),
  "floor-zero": () => ({
    why: "Un plancher de 0 veut dire que ce temps peut disparaître, mais rien ne le marque comme facultatif.",
    hint: "Ajoutez .optional, ou donnez-lui un plancher.",
  }),
  "max-below": ({ max, minutes }) => ({
    why: `Le maximum est de ${minutesSaid(max)}, moins que ce qui est prévu : ${minutesSaid(minutes)}.`,
    hint: "Relevez max, ou prévoyez moins de minutes.",
  }),
  "core-long": ({ variants, core, minutes }) => ({
    why: `Le cœur de la séance, la pause et le tour de départ prennent à eux seuls ${minutesSaid(core)} sur ${minutes} ${variantsIn(variants)}.`,
    hint: "Ne marquez .core que ce dont aucune séance ne peut se passer.",
  }),
  "words-over": ({ words, rate, minutes }) => ({
    why: `Il y a ${counted(words, "mot", "mots")} à dire en ${minutes} min ; à ${counted(rate, "mot", "mots")} par minute, il faut ${Math.ceil(words / rate)} min.`,
    hint: "Raccourcissez le texte, ou donnez-lui plus de minutes.",
  }),
  "words-heavy": ({ share }) => ({
    why: `La lecture à voix haute prend ${share} % de cette séance.`,
    hint: "La parole du groupe passe d’abord : faites d’une partie de ces mots des questions, ou des notes d’animation.",
  }),
};
