/** What is said about a course as a whole: its first and last session, what is looked back on, phases, what repeats. */
import type { CourseFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { counted } from "../language.ts";
import { meant } from "./terms.ts";

export const courseFindings: SentencesOf<CourseFacts> = {
  "first-session": ({ missing, which }) => ({
    why:
      which === "repeated"
        ? missing === "agreement"
          ? "Cette séance revient chaque fois, et chaque fois peut être la première de quelqu’un : elle ne pose pas le cadre."
          : "Cette séance revient chaque fois, et chaque fois peut être la première de quelqu’un : personne n’y dit son prénom."
        : missing === "agreement"
          ? "La première séance ne pose pas de cadre."
          : "À la première séance, on ne se présente pas.",
    hint: `Ajoutez un temps de genre .${missing}${which === "repeated" ? " ; quelques minutes suffisent" : ""}.`,
  }),
  "last-session": ({ missing }) => ({
    why:
      missing === "farewell"
        ? "La dernière séance n’a pas d’au revoir : le groupe s’arrêterait, simplement."
        : "La dernière séance ne regarde pas une dernière fois l’objectif partagé.",
    hint:
      missing === "farewell"
        ? "Ajoutez un temps de genre .appreciation ou .closing."
        : "Ajoutez un temps de genre .shared-goal, ou tally=shared au retour sur les petits pas.",
  }),
  "last-session-next": () => ({
    why: "La dernière séance ne dit pas où aller ensuite.",
    hint: "Dites à l’au revoir ce qui vient après : d’autres groupes, des lieux, un jour pour se revoir.",
  }),
  "final-early": ({ last }) => ({
    why: `Ce temps est marqué comme le dernier regard sur l’objectif partagé, mais ${last === "" ? "la séance revient chaque fois" : `la dernière séance est ${last}`}.`,
    hint: "Retirez .final, ou mettez-le à la dernière séance.",
  }),
  "home-practice-forgotten": ({ next }) => ({
    why: `On ne revient jamais sur ce qui est à essayer chez soi${next ? ` dans ${next}` : ", c’est la dernière séance"}.`,
    hint: "Ajoutez un temps de genre .recap ou .goal-review à la séance suivante, ou ne donnez rien à essayer.",
  }),
  "home-practice-never-given": ({ found }) => ({
    why: `On demande ici comment cela s’est passé (« ${found} »), mais aucune séance d’avant ne donne quelque chose à essayer chez soi.`,
    hint: "Donnez quelque chose à essayer à la séance d’avant, ou posez une autre question.",
  }),
  "repeats-session": ({ found, suggestion, why }) => ({
    why:
      why === "unsaid"
        ? "Sous « repeats », il n’est pas dit quelle séance revient chaque fois."
        : why === "not-counted"
          ? `La séance qui revient, « ${found} », ne compte pas.`
          : `La séance qui devrait revenir, « ${found} », n’existe pas.${meant(suggestion)}`,
    hint: "Écrivez le nom de son fichier : repeats: { session: 01-soiree-ouverte }",
  }),
  "phase-session": ({ phase, number, why }) => ({
    why: {
      unknown: `La partie « ${phase} » nomme la séance ${number}, qui n’existe pas.`,
      twice: `La partie « ${phase} » nomme la séance ${number}, qui est déjà dans une partie.`,
      order: `La partie « ${phase} » nomme la séance ${number}, qui vient avant des séances déjà nommées.`,
      none: `La partie « ${phase} » ne nomme aucune séance.`,
    }[why],
    hint: "Écrivez les numéros des séances dans leur ordre : sessions: [1, 2, 3]",
  }),
  "phase-missing": ({ number }) => ({
    why: `La séance ${number} n’est dans aucune partie du programme.`,
    hint: "Ajoutez son numéro à l’une d’elles.",
  }),
  "entry-beyond": ({ until, sessions }) => ({
    why: `On peut rejoindre le groupe jusqu’à la séance ${until}, mais le programme n’a que ${counted(sessions, "séance qui compte", "séances qui comptent")}.`,
    hint: "Choisissez une séance d’avant (entry: { until: 3 }), ou entry: open si l’on peut arriver à tout moment.",
  }),
  "method-unlisted": ({ found, suggestion }) => ({
    why: `La méthode « ${found} » n’est pas parmi celles du programme.${meant(suggestion)}`,
    hint: "Ajoutez-la dans curriculum.md, à methods sous goals, ou corrigez-la ici.",
  }),
};
