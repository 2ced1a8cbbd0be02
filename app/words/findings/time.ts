/** What is said about the minutes of a session. */
import type { TimeFacts } from "#app/domain/curriculum/findings/register.ts";
import { both, counted } from "../language.ts";
import { clockTime, minutesSaid, variantsIn, type SentencesOf } from "./terms.ts";

const en: SentencesOf<TimeFacts> = {
  "minutes-sum": ({ variants, sum, minutes }) => ({
    why: `The segments come to ${minutesSaid("en", sum)} ${variantsIn("en", variants)}; the session has ${minutes}.`,
    hint:
      sum > minutes
        ? `Take ${minutesSaid("en", sum - minutes)} out.`
        : `Give them ${minutesSaid("en", minutes - sum)} more.`,
  }),
  "round-short": ({ voices, people, each, needed, minutes }) => ({
    why: `${counted("en", voices, "voice", "voices")} × ${each} s = ${clockTime(needed)}, more than the ${minutes} min of this round (a full group is ${people}${voices > people ? `, with ${counted("en", voices - people, "facilitator", "facilitators")}` : ""}).`,
    hint: `Give it ${Math.ceil(needed / 60)} min, or each=${Math.floor((minutes * 60) / voices)}s.`,
  }),
  "turns-short": ({ size, turns, needed, minutes }) => ({
    why: `${counted("en", size, "person", "people")} × ${turns} min = ${needed} min, more than the ${minutes} min of this segment.`,
    hint: "Make the turns shorter, or the segment longer.",
  }),
  "break-missing": ({ variants, stretch, limit }) => ({
    why: `From here on people sit for ${minutesSaid("en", stretch)} without a break ${variantsIn("en", variants)}; ${limit} is the most that they can.`,
    hint: "Add a break (kind .break) or move it.",
  }),
  "break-late": ({ variants, stretch, limit }) => ({
    why: `From here on people sit for ${minutesSaid("en", stretch)} without a break ${variantsIn("en", variants)}; on a screen ${limit} is better.`,
    hint: "Move the break, or add a short one that is only=online.",
  }),
  "input-long": ({ minutes, limit }) => ({
    why: `This input has ${minutesSaid("en", minutes)}; nobody listens for longer than ${limit}.`,
    hint: "Make it shorter, or put a question to the group in the middle.",
  }),
  "inputs-heavy": ({ minutes, session }) => ({
    why: `Inputs take ${minutes} of ${minutesSaid("en", session)}, more than a quarter.`,
    hint: "Let the group find some of it: a brainstorm, pairs, a discussion.",
  }),
  "no-slack": ({ variants, slack, wanted }) => ({
    why: `When the meeting is late, ${minutesSaid("en", slack)} can be won back ${variantsIn("en", variants)}; it should be ${wanted}.`,
    hint: "Give segments a rank and a floor (cut=1 floor=6), a rank by kind in cut-order, or a buffer.",
  }),
  "floor-above": ({ floor, minutes }) => ({
    why: `The floor of ${minutesSaid("en", floor)} is above what is planned: ${minutesSaid("en", minutes)}.`,
    hint: "Lower the floor, or plan more minutes.",
  }),
  "floor-zero": () => ({
    why: "A floor of 0 means that the segment may go, but it is not optional.",
    hint: "Add .optional, or give it a floor.",
  }),
  "max-below": ({ max, minutes }) => ({
    why: `The most is ${minutesSaid("en", max)}, less than what is planned: ${minutesSaid("en", minutes)}.`,
    hint: "Raise max, or plan fewer minutes.",
  }),
  "core-long": ({ variants, core, minutes }) => ({
    why: `Core segments, break and check-out alone take ${core} of ${minutesSaid("en", minutes)} ${variantsIn("en", variants)}.`,
    hint: "Mark as .core only what no meeting can go without.",
  }),
  "words-over": ({ words, rate, minutes }) => ({
    why: `Here ${counted("en", words, "word is", "words are")} to be said in ${minutes} min; at ${counted("en", rate, "word", "words")} a minute that takes ${Math.ceil(words / rate)} min.`,
    hint: "Shorten the text, or give it more minutes.",
  }),
  "words-heavy": ({ share }) => ({
    why: `Reading aloud takes ${share} % of this session.`,
    hint: "The group's voices come first: turn some of it into questions or notes.",
  }),
};

const fr: SentencesOf<TimeFacts> = {
  "minutes-sum": ({ variants, sum, minutes }) => ({
    why: `Les temps, mis ensemble, font ${minutesSaid("fr", sum)} ${variantsIn("fr", variants)} ; la séance en a ${minutes}.`,
    hint:
      sum > minutes
        ? `Retirez ${minutesSaid("fr", sum - minutes)}.`
        : `Ajoutez ${minutesSaid("fr", minutes - sum)}.`,
  }),
  "round-short": ({ voices, people, each, needed, minutes }) => ({
    why: `${voices} voix × ${each} s = ${clockTime(needed)}, plus que les ${minutes} min de ce tour (un groupe complet, c’est ${people}${voices > people ? `, avec ${counted("fr", voices - people, "personne", "personnes")} à l’animation` : ""}).`,
    hint: `Donnez-lui ${Math.ceil(needed / 60)} min, ou each=${Math.floor((minutes * 60) / voices)}s.`,
  }),
  "turns-short": ({ size, turns, needed, minutes }) => ({
    why: `${counted("fr", size, "personne", "personnes")} × ${turns} min = ${needed} min, plus que les ${minutes} min de ce temps.`,
    hint: "Raccourcissez les tours de parole, ou allongez ce temps.",
  }),
  "break-missing": ({ variants, stretch, limit }) => ({
    why: `À partir d’ici, on reste ${minutesSaid("fr", stretch)} sans pause ${variantsIn("fr", variants)} ; au-delà de ${limit}, c’est trop demander.`,
    hint: "Ajoutez une pause (genre .break) ou déplacez-la.",
  }),
  "break-late": ({ variants, stretch, limit }) => ({
    why: `À partir d’ici, on reste ${minutesSaid("fr", stretch)} sans pause ${variantsIn("fr", variants)} ; devant un écran, mieux vaut ne pas dépasser ${limit}.`,
    hint: "Déplacez la pause, ou ajoutez-en une courte avec only=online.",
  }),
  "input-long": ({ minutes, limit }) => ({
    why: `Cet apport dure ${minutesSaid("fr", minutes)} ; personne n’écoute plus de ${limit}.`,
    hint: "Raccourcissez-le, ou posez au milieu une question au groupe.",
  }),
  "inputs-heavy": ({ minutes, session }) => ({
    why: `Les apports prennent ${minutesSaid("fr", minutes)} sur ${session}, plus d’un quart.`,
    hint: "Laissez le groupe en trouver une part : remue-méninges, binômes, échange.",
  }),
  "no-slack": ({ variants, slack, wanted }) => ({
    why: `En cas de retard, on peut regagner ${minutesSaid("fr", slack)} ${variantsIn("fr", variants)} ; il en faudrait ${wanted}.`,
    hint: "Donnez à quelques temps un rang et un plancher (cut=1 floor=6), rangez les genres dans cut-order, ou ajoutez une marge (.buffer).",
  }),
  "floor-above": ({ floor, minutes }) => ({
    why: `Le plancher de ${minutesSaid("fr", floor)} dépasse ce qui est prévu : ${minutesSaid("fr", minutes)}.`,
    hint: "Baissez le plancher, ou prévoyez plus de minutes.",
  }),
  "floor-zero": () => ({
    why: "Un plancher de 0 veut dire que ce temps peut disparaître, mais rien ne le marque comme facultatif.",
    hint: "Ajoutez .optional, ou donnez-lui un plancher.",
  }),
  "max-below": ({ max, minutes }) => ({
    why: `Le maximum est de ${minutesSaid("fr", max)}, moins que ce qui est prévu : ${minutesSaid("fr", minutes)}.`,
    hint: "Relevez max, ou prévoyez moins de minutes.",
  }),
  "core-long": ({ variants, core, minutes }) => ({
    why: `Le cœur de la séance, la pause et le tour de clôture prennent à eux seuls ${minutesSaid("fr", core)} sur ${minutes} ${variantsIn("fr", variants)}.`,
    hint: "Ne marquez .core que ce dont aucune séance ne peut se passer.",
  }),
  "words-over": ({ words, rate, minutes }) => ({
    why: `Il y a ${counted("fr", words, "mot", "mots")} à dire en ${minutes} min ; à ${counted("fr", rate, "mot", "mots")} par minute, il faut ${Math.ceil(words / rate)} min.`,
    hint: "Raccourcissez le texte, ou donnez-lui plus de minutes.",
  }),
  "words-heavy": ({ share }) => ({
    why: `La lecture à voix haute prend ${share} % de cette séance.`,
    hint: "La parole du groupe passe d’abord : faites d’une partie de ces mots des questions, ou des notes d’animation.",
  }),
};

export const timeFindings = both(en, fr);
