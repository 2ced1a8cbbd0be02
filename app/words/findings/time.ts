/** What is said about the minutes of a session. */
import type { TimeFacts } from "#app/domain/curriculum/findings.ts";
import { both } from "../language.ts";
import { clockTime, variantsIn, type SentencesOf } from "./terms.ts";

const en: SentencesOf<TimeFacts> = {
  "minutes-sum": ({ variants, sum, minutes }) => ({
    why: `The segments come to ${sum} minutes ${variantsIn("en", variants)}; the session has ${minutes}.`,
    hint: sum > minutes ? `Take ${sum - minutes} minutes out.` : `Give ${minutes - sum} minutes more.`,
  }),
  "round-short": ({ voices, people, each, needed, minutes }) => ({
    why: `${voices} voices × ${each} s = ${clockTime(needed)}, more than the ${minutes} min of this round (a full group is ${people}${voices > people ? `, with ${voices - people} facilitators` : ""}).`,
    hint: `Give it ${Math.ceil(needed / 60)} min, or each=${Math.floor((minutes * 60) / voices)}s.`,
  }),
  "turns-short": ({ size, turns, needed, minutes }) => ({
    why: `${size} people × ${turns} min = ${needed} min, more than the ${minutes} min of this segment.`,
    hint: "Make the turns shorter, or the segment longer.",
  }),
  "break-missing": ({ variants, stretch, limit }) => ({
    why: `From here on there are ${stretch} minutes without a break ${variantsIn("en", variants)}; ${limit} is the most that people can sit.`,
    hint: "Add a break (kind .break) or move it.",
  }),
  "break-late": ({ variants, stretch, limit }) => ({
    why: `From here on there are ${stretch} minutes without a break ${variantsIn("en", variants)}; ${limit} is better on a screen.`,
    hint: "Move the break, or add a short one that is only=online.",
  }),
  "input-long": ({ minutes, limit }) => ({
    why: `This input has ${minutes} minutes; nobody listens for longer than ${limit}.`,
    hint: "Make it shorter, or put a question to the group in the middle.",
  }),
  "inputs-heavy": ({ minutes, session }) => ({
    why: `Inputs take ${minutes} of ${session} minutes, more than a quarter.`,
    hint: "Let the group find some of it: a brainstorm, pairs, a discussion.",
  }),
  "no-slack": ({ variants, slack, wanted }) => ({
    why: `When the meeting is late, ${slack} minutes can be won back ${variantsIn("en", variants)}; it should be ${wanted}.`,
    hint: "Give segments a rank and a floor (cut=1 floor=6), a rank by kind in cut-order, or a buffer.",
  }),
  "floor-above": ({ floor, minutes }) => ({
    why: `The floor of ${floor} minutes is above the ${minutes} minutes that are planned.`,
    hint: "Lower the floor, or plan more minutes.",
  }),
  "floor-zero": () => ({
    why: "A floor of 0 means that the segment may go, but it is not optional.",
    hint: "Add .optional, or give it a floor.",
  }),
  "max-below": ({ max, minutes }) => ({
    why: `The most is ${max} minutes, but ${minutes} are planned.`,
    hint: "Raise max, or plan fewer minutes.",
  }),
  "core-long": ({ variants, core, minutes }) => ({
    why: `Core segments, break and check-out alone take ${core} of ${minutes} minutes ${variantsIn("en", variants)}.`,
    hint: "Mark as .core only what no meeting can go without.",
  }),
  "words-over": ({ words, rate, minutes }) => ({
    why: `${words} words are to be said in ${minutes} min; at ${rate} words a minute they take ${Math.ceil(words / rate)} min.`,
    hint: "Shorten the text, or give it more minutes.",
  }),
  "words-heavy": ({ share }) => ({
    why: `Reading aloud takes ${share} % of this session.`,
    hint: "The group's voices come first: turn some of it into questions or notes.",
  }),
};

const fr: SentencesOf<TimeFacts> = {
  "minutes-sum": ({ variants, sum, minutes }) => ({
    why: `Les séquences font ${sum} minutes ${variantsIn("fr", variants)} ; la séance en a ${minutes}.`,
    hint: sum > minutes ? `Retirez ${sum - minutes} minutes.` : `Ajoutez ${minutes - sum} minutes.`,
  }),
  "round-short": ({ voices, people, each, needed, minutes }) => ({
    why: `${voices} voix × ${each} s = ${clockTime(needed)}, plus que les ${minutes} min de ce tour (un groupe complet, c’est ${people}${voices > people ? `, avec ${voices - people} personnes pour l’animation` : ""}).`,
    hint: `Donnez-lui ${Math.ceil(needed / 60)} min, ou each=${Math.floor((minutes * 60) / voices)}s.`,
  }),
  "turns-short": ({ size, turns, needed, minutes }) => ({
    why: `${size} personnes × ${turns} min = ${needed} min, plus que les ${minutes} min de cette séquence.`,
    hint: "Raccourcissez les tours, ou allongez la séquence.",
  }),
  "break-missing": ({ variants, stretch, limit }) => ({
    why: `À partir d’ici, ${stretch} minutes sans pause ${variantsIn("fr", variants)} ; ${limit} est le plus qu’on puisse demander.`,
    hint: "Ajoutez une pause (genre .break) ou déplacez-la.",
  }),
  "break-late": ({ variants, stretch, limit }) => ({
    why: `À partir d’ici, ${stretch} minutes sans pause ${variantsIn("fr", variants)} ; devant un écran, ${limit} vaut mieux.`,
    hint: "Déplacez la pause, ou ajoutez-en une courte avec only=online.",
  }),
  "input-long": ({ minutes, limit }) => ({
    why: `Cet apport dure ${minutes} minutes ; personne n’écoute plus de ${limit}.`,
    hint: "Raccourcissez-le, ou posez au milieu une question au groupe.",
  }),
  "inputs-heavy": ({ minutes, session }) => ({
    why: `Les apports prennent ${minutes} minutes sur ${session}, plus d’un quart.`,
    hint: "Laissez le groupe en trouver une part : remue-méninges, binômes, discussion.",
  }),
  "no-slack": ({ variants, slack, wanted }) => ({
    why: `En cas de retard, on peut regagner ${slack} minutes ${variantsIn("fr", variants)} ; il en faudrait ${wanted}.`,
    hint: "Donnez aux séquences un rang et un plancher (cut=1 floor=6), un rang par genre dans cut-order, ou une marge (buffer).",
  }),
  "floor-above": ({ floor, minutes }) => ({
    why: `Le plancher de ${floor} minutes dépasse les ${minutes} minutes prévues.`,
    hint: "Baissez le plancher, ou prévoyez plus de minutes.",
  }),
  "floor-zero": () => ({
    why: "Un plancher de 0 veut dire que la séquence peut disparaître, mais elle n’est pas facultative.",
    hint: "Ajoutez .optional, ou donnez-lui un plancher.",
  }),
  "max-below": ({ max, minutes }) => ({
    why: `Le maximum est de ${max} minutes, mais ${minutes} sont prévues.`,
    hint: "Relevez max, ou prévoyez moins de minutes.",
  }),
  "core-long": ({ variants, core, minutes }) => ({
    why: `L’essentiel, la pause et le tour de fin prennent à eux seuls ${core} minutes sur ${minutes} ${variantsIn("fr", variants)}.`,
    hint: "Ne marquez .core que ce dont aucune séance ne peut se passer.",
  }),
  "words-over": ({ words, rate, minutes }) => ({
    why: `Il y a ${words} mots à dire en ${minutes} min ; à ${rate} mots par minute, il en faut ${Math.ceil(words / rate)}.`,
    hint: "Raccourcissez le texte, ou donnez-lui plus de minutes.",
  }),
  "words-heavy": ({ share }) => ({
    why: `La lecture à voix haute prend ${share} % de cette séance.`,
    hint: "La parole du groupe passe d’abord : faites-en des questions ou des notes.",
  }),
};

export const timeFindings = both(en, fr);
