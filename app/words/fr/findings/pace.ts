/** What is said about the pace of an evening: rounds that take it over, breaks, the short form, who writes. */
import type { PaceFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { clockTime } from "../../findings-shape.ts";
import { counted } from "../language.ts";
import { minutesSaid, variantsIn } from "./terms.ts";

export const paceFindings: SentencesOf<PaceFacts> = {
  "round-heavy": ({ minutes, session }) => ({
    why: `Ce tour de table prend ${minutesSaid(minutes)} sur ${session}, plus d’un quart ; on attend longtemps pour parler une fois.`,
    hint: "Donnez moins de temps à chaque voix, ou faites parler en binômes.",
  }),
  "round-crowd": ({ people, each, mostPeople, mostEach }) => ({
    why: `Jusqu’à ${counted(people, "personne", "personnes")} à ${clockTime(each)} par voix : c’est trop long à écouter ; au-delà de ${mostPeople}, ne dépassez pas ${clockTime(mostEach)}.`,
    hint: "Baissez group.max ou les secondes par voix, ou partagez le groupe (split-at).",
  }),
  "break-second": ({ variants, minutes }) => ({
    why: `En ${minutesSaid(minutes)}, il n’y a qu’une pause ${variantsIn(variants)} ; au-delà de deux heures, il en faut une deuxième.`,
    hint: "Ajoutez un autre temps de genre .break.",
  }),
  "short-unreachable": ({ variants, reach, short }) => ({
    why: `La version courte a ${minutesSaid(short)}, mais en raccourcissant la longue, on n’arrive qu’à ${reach} ${variantsIn(variants)}.`,
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
