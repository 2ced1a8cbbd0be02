/** What is said about the pace of an evening: rounds that take it over, breaks, the short form, who writes. */
import type { PaceFacts } from "#app/domain/curriculum/findings/register.ts";
import { both, counted } from "../language.ts";
import { clockTime, minutesSaid, variantsIn, type SentencesOf } from "./terms.ts";

const en: SentencesOf<PaceFacts> = {
  "round-heavy": ({ minutes, session }) => ({
    why: `This round takes ${minutes} of ${minutesSaid("en", session)}, more than a quarter; people wait long to speak once.`,
    hint: "Give each voice less time, or let people talk in pairs.",
  }),
  "round-crowd": ({ people, each, mostPeople, mostEach }) => ({
    why: `With up to ${counted("en", people, "person", "people")} a round of ${clockTime(each)} a voice becomes too long to listen to; above ${mostPeople}, ${clockTime(mostEach)} is the most.`,
    hint: "Lower group.max or the seconds a voice, or split the group (split-at).",
  }),
  "break-second": ({ variants, minutes }) => ({
    why: `In ${minutesSaid("en", minutes)} there is only one break ${variantsIn("en", variants)}; over two hours people need a second.`,
    hint: "Add another segment of kind .break.",
  }),
  "short-unreachable": ({ variants, reach, short }) => ({
    why: `The short form has ${minutesSaid("en", short)}, but shortening brings the long one only to ${reach} ${variantsIn("en", variants)}.`,
    hint: "Give more segments a rank and a floor (cut=1 floor=6), or plan a longer short form.",
  }),
  "scribe-lead": ({ why }) => ({
    why:
      why === "alone"
        ? "There may be only one facilitator, who would have to lead this brainstorm and write at the same time."
        : "In this brainstorm nobody is named to write, so the one who leads would do it too.",
    hint:
      why === "alone"
        ? "Ask for two facilitators (facilitators: { min: 2 })."
        : "Add .scribe: the other facilitator writes.",
  }),
};

const fr: SentencesOf<PaceFacts> = {
  "round-heavy": ({ minutes, session }) => ({
    why: `Ce tour de table prend ${minutesSaid("fr", minutes)} sur ${session}, plus d’un quart ; on attend longtemps pour parler une fois.`,
    hint: "Donnez moins de temps à chaque voix, ou faites parler en binômes.",
  }),
  "round-crowd": ({ people, each, mostPeople, mostEach }) => ({
    why: `Jusqu’à ${counted("fr", people, "personne", "personnes")} à ${clockTime(each)} par voix : c’est trop long à écouter ; au-delà de ${mostPeople}, ne dépassez pas ${clockTime(mostEach)}.`,
    hint: "Baissez group.max ou les secondes par voix, ou partagez le groupe (split-at).",
  }),
  "break-second": ({ variants, minutes }) => ({
    why: `En ${minutesSaid("fr", minutes)}, il n’y a qu’une pause ${variantsIn("fr", variants)} ; au-delà de deux heures, il en faut une deuxième.`,
    hint: "Ajoutez un autre temps de genre .break.",
  }),
  "short-unreachable": ({ variants, reach, short }) => ({
    why: `La version courte a ${minutesSaid("fr", short)}, mais en raccourcissant la longue, on n’arrive qu’à ${reach} ${variantsIn("fr", variants)}.`,
    hint: "Donnez un rang et un plancher à plus de temps (cut=1 floor=6), ou allongez la version courte.",
  }),
  "scribe-lead": ({ why }) => ({
    why:
      why === "alone"
        ? "Il peut n’y avoir qu’une personne à l’animation : elle mènerait ce remue-méninges et écrirait en même temps."
        : "Dans ce remue-méninges, rien ne dit qui écrit : la personne qui mène le ferait aussi.",
    hint:
      why === "alone"
        ? "Demandez deux personnes à l’animation (facilitators: { min: 2 })."
        : "Ajoutez .scribe : l’autre personne écrit.",
  }),
};

export const paceFindings = both(en, fr);
